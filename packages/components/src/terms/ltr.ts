/**
 * A number or code as it is written from left to right, inside a text that runs from right to left. Without
 * it `06 12345678` stands with its groups in the wrong order.
 */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
