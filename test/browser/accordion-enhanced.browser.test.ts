import '../../src/enhance/enhance.ts';
import { describeBehaviour } from './behaviour.ts';

describeBehaviour({ name: 'accordion after enhance', entry: 'accordion', hydrates: true, enhanced: true });
