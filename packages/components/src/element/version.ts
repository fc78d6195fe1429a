/** Version of the elements; goes with every event and decides which of two copies on a page stays. */
export const version = '0.1.0';
