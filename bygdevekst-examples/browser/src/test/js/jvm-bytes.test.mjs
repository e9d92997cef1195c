import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('bytes', 1);
