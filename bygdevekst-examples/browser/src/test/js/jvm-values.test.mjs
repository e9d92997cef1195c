import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('values', 1);
