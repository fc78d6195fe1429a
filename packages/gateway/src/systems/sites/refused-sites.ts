import type { RefusedSite } from '@plein/domain/sites.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { CountWindows } from '../../http/count-windows.js';
import { webAddress } from '../../http/web-address.js';

/** Most sites that are remembered, so that nobody fills the memory with names. */
const most = 20;
const longest = 200;
/** Most new names of one client in an hour, so that nobody pushes the others off the list from one place. */
const mostOfClient = 5;
const hour = 3_600;
/** How often other gateways are told of the same site, in milliseconds. */
const often = 60_000;

const topic = 'refused-site';

interface Refused {
  at: Date;
  count: number;
  toldAt: number;
}

/**
 * The sites that asked for something and were refused, since the gateways started. It holds their addresses and numbers
 * only: nothing of a page and nothing of a visitor.
 */
export class RefusedSites {
  readonly #clock: () => Date;
  readonly #link: GatewayDependencies['link'];
  readonly #newNames: CountWindows;
  readonly #sites = new Map<string, Refused>();

  constructor({ clock, link }: Pick<GatewayDependencies, 'clock' | 'link'>) {
    this.#clock = clock;
    this.#link = link;
    this.#newNames = new CountWindows(hour, clock);
    link?.onMessage(topic, (message) => {
      this.#add((message as { origin: string }).origin);
    });
  }

  /** @param client the key of the client that named the site; anybody can name any site */
  note(origin: string, client: string): void {
    if (origin.length > longest || webAddress(origin)?.origin !== origin) return;
    if (!this.#sites.has(origin)) {
      if (this.#newNames.of(client).count >= mostOfClient) return;
      this.#newNames.count(client, 1);
    }
    const site = this.#add(origin);
    const now = this.#clock().getTime();
    if (now - site.toldAt < often) return;
    site.toldAt = now;
    this.#link?.send(topic, { origin });
  }

  /** Returns them, the last refused first. */
  list(): RefusedSite[] {
    return [...this.#sites]
      .map(([origin, { at, count }]) => ({ origin, lastAt: at.toISOString(), count }))
      .toReversed();
  }

  #add(origin: string): Refused {
    const known = this.#sites.get(origin) ?? { count: 0, toldAt: -Infinity };
    const site = { ...known, at: this.#clock(), count: known.count + 1 };
    this.#sites.delete(origin);
    this.#sites.set(origin, site);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > most && oldest !== undefined) this.#sites.delete(oldest);
    return site;
  }
}
