/**
 * Starts a timer, and returns a function that stops it. This package has no other means to wait, so that a
 * test controls the clock.
 */
export type Timers = (callback: () => void, milliseconds: number) => () => void;

/** The timers of the browser or of Node. */
export const systemTimers: Timers = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
