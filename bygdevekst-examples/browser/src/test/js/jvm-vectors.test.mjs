import { heldAgainstTheJvm } from './held.mjs';

heldAgainstTheJvm('vectors', 200);
