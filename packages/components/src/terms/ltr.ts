/**
 * Marks a number or code as left-to-right inside text that runs from right to left. Without it, the groups of
 * `06 12345678` are in the wrong order.
 */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
