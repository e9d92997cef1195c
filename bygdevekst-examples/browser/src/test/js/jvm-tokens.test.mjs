import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('tokens', 1);
