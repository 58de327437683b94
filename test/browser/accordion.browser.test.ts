import { describeBehaviour } from './behaviour.ts';

describeBehaviour({ name: 'accordion', entry: 'accordion', hydrates: true, enhanced: false });
