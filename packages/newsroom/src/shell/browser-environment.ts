import type { NewsroomEnvironment } from './context.js';

/** The browser itself, with the gateway on the same origin. */
export const browserEnvironment: NewsroomEnvironment = {
  fetch: (...request) => globalThis.fetch(...request),
  openLive: (url) => new EventSource(url),
  now: () => new Date(),
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds);
    return () => {
      clearInterval(timer);
    };
  },
  gateway: '',
};
