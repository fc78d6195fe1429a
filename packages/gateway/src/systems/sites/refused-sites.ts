import type { RefusedSite } from '@plein/domain/sites.js';
import { webAddress } from '../../http/web-address.js';

/** Most sites that are remembered, so that nobody fills the memory with names. */
const most = 20;
const longest = 200;

/**
 * The sites that asked for something and were refused, since the gateway started. It holds their addresses and numbers
 * only: nothing of a page and nothing of a visitor.
 */
export class RefusedSites {
  readonly #clock: () => Date;
  readonly #sites = new Map<string, { at: Date; count: number }>();

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  note(origin: string): void {
    if (origin.length > longest || webAddress(origin)?.origin !== origin) return;
    const count = (this.#sites.get(origin)?.count ?? 0) + 1;
    this.#sites.delete(origin);
    this.#sites.set(origin, { at: this.#clock(), count });
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > most && oldest !== undefined) this.#sites.delete(oldest);
  }

  /** Returns them, the last refused first. */
  list(): RefusedSite[] {
    return [...this.#sites]
      .map(([origin, { at, count }]) => ({ origin, lastAt: at.toISOString(), count }))
      .toReversed();
  }
}
