import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('gaps', 1);
