import type { NewsroomEnvironment } from './context.js';

/** The browser itself, with the gateway that serves this folder. */
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
  get gateway() {
    // The newsroom is a folder of the gateway, which may stand within a path of a site.
    return new URL('..', location.href).pathname.replace(/\/$/, '');
  },
};
