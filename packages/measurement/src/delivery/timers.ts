/**
 * Starts a timer and gives back how to stop it. The only way in which this package waits, so that a test
 * holds the clock in its own hands.
 */
export type Timers = (callback: () => void, milliseconds: number) => () => void;

/** The timers of the browser or of Node. */
export const systemTimers: Timers = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
