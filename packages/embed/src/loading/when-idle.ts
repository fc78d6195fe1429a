/** Calls back when the browser has nothing better to do; Safari cannot tell, and gets a moment. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 3000 });
  else setTimeout(callback, 300);
}
