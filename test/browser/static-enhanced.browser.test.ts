import '../../src/enhance/enhance.ts';
import { describeBehaviour } from './behaviour.ts';

describeBehaviour({ name: 'static with enhance', entry: 'static', hydrates: false, enhanced: true });
