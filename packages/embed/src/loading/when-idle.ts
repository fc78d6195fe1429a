/** Calls back when the browser is idle. Safari does not report that, so it gets a short delay. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 3000 });
  else setTimeout(callback, 300);
}
