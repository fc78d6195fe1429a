import type { Example } from '../examples.js';

/** Under what an example is found among those that were drawn: names are unique within an element only. */
export const drawnKey = ({ name, description }: Example): string => `${name}: ${description}`;
