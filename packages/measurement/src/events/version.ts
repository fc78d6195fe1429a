/** Version of this package, for the events that the measurement client makes itself. */
export const version = '0.1.0';
