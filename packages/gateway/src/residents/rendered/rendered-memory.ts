import { sha256Base64 } from '../../core/digest.js';

/** HTML as it is sent, with the strong ETag of exactly these bytes. */
export interface RenderedAnswer {
  readonly html: string;
  readonly etag: string;
}

/** What was rendered: the part that a visitor sees, and the whole with the moment in it. */
export interface Rendering {
  readonly visible: string;
  readonly html: string;
}

/** Maximum number of renderings that are remembered: the settings of an element come from the address. */
const mostRemembered = 200;

/**
 * Remembers the last rendering of each address. A rendering that shows the same is answered with the earlier bytes, so
 * that a system that stored them is told that nothing changed, although the moment inside moved on.
 */
export class RenderedMemory {
  readonly #known = new Map<string, RenderedAnswer & { readonly visible: string }>();

  async answerTo(key: string, { visible, html }: Rendering): Promise<RenderedAnswer> {
    const known = this.#known.get(key);
    if (known?.visible === visible) return known;
    const etag = `"${(await sha256Base64(html)).slice(0, 22)}"`;
    const answer = { visible, html, etag };
    this.#known.delete(key);
    this.#known.set(key, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostRemembered && oldest !== undefined) this.#known.delete(oldest);
    return answer;
  }
}
