import { isServer } from 'lit';
import { configuration } from './configuration.js';

/** Whether the page is on a kiosk, where the next visitor uses the same browser. */
export const isKiosk = (): boolean =>
  configuration().channel === 'kiosk' || !!document.querySelector('[channel=kiosk]');

/**
 * Runs `work` with a storage of the browser. It does nothing where there is none, and on a kiosk, where
 * nothing that a resident does may stay. On a server, all residents would share one storage.
 */
export function withStorage(name: 'localStorage' | 'sessionStorage', work: (storage: Storage) => void): void {
  if (isServer || isKiosk()) return;
  try {
    work(globalThis[name]);
  } catch {
    // Storage is off, full or holds something else.
  }
}
