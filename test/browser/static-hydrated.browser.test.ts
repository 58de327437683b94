import '../../src/enhance/enhance.ts';
import { describeBehaviour } from './behaviour.ts';

// A framework that hydrates server components hydrates the static post too, after the script has worked on it.
describeBehaviour({ name: 'static with enhance, hydrated', entry: 'static', hydrates: true, enhanced: true });
