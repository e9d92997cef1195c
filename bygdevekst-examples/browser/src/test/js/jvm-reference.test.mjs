import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('reference', 1);
