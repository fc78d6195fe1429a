/** Version of the elements. Every event carries it, and `define` compares it between two copies on a page. */
export const version = '0.1.0';
