import type { CrisisState } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import { configuration } from '../../settings/configuration.js';
import { amsterdamTime } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import { lastKnown } from './crisis.terms.js';

/** What is known of the crisis message. `note` says how old that is, while the gateway does not answer. */
export interface KnownCrisis {
  readonly crisis: CrisisState;
  readonly note?: string | undefined;
}

/** An element that shows the crisis message. */
export interface ShowsCrisis extends HTMLElement {
  readonly language: string;
  showCrisis(known: KnownCrisis): void;
}

/** Time between two questions while the page is in view, in milliseconds. */
const interval = 7_000;
/** The longest time between two questions while the gateway does not answer, in milliseconds. */
const longest = 60_000;
/** How long one question may take, in milliseconds. */
const timeout = 5_000;

/** An answer of the gateway, with the moment at which it was right. */
interface Known {
  readonly crisis: CrisisState;
  readonly at: Date;
}

const watches = new Map<string, CrisisWatch>();

/** Asks the gateway again and again whether there is a crisis, and tells the element, while it is on the page. */
export function watchCrisis(element: ShowsCrisis, gateway: string): void {
  for (const [key, watch] of watches) if (key !== gateway) watch.remove(element);
  let watch = watches.get(gateway);
  if (!watch) watches.set(gateway, (watch = new CrisisWatch(`${gateway}/v1/crisis`)));
  watch.add(element);
}

/**
 * One question for all elements of a page. It rests while the page is hidden, and asks at once when the page
 * comes back, also from the back/forward cache or from sleep. While the gateway does not answer, it asks less and
 * less often, and what is known stays.
 */
class CrisisWatch {
  readonly #url: string;
  readonly #elements = new Set<ShowsCrisis>();
  #known: Known | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: object | undefined;
  #isMissing = false;

  constructor(url: string) {
    this.#url = url;
    document.addEventListener('visibilitychange', this.#ask);
    for (const name of ['pageshow', 'online']) addEventListener(name, this.#ask);
  }

  add(element: ShowsCrisis): void {
    if (this.#elements.has(element)) return;
    this.#elements.add(element);
    if (this.#known) this.#tell();
    this.#ask();
  }

  remove(element: ShowsCrisis): void {
    this.#elements.delete(element);
  }

  readonly #ask = (): void => {
    clearTimeout(this.#timer);
    for (const element of this.#elements) if (!element.isConnected) this.#elements.delete(element);
    if (this.#elements.size === 0 || this.#isMissing || document.visibilityState === 'hidden') return;
    void this.#request();
  };

  async #request(): Promise<void> {
    const asking = (this.#asking = {});
    const answer = await this.#fetch();
    if (this.#asking !== asking) return;
    // A gateway of an earlier version, or a profile without one, says it in the profile alone.
    this.#isMissing = answer === 404;
    if (this.#isMissing) return;
    if (typeof answer === 'object') {
      this.#failures = 0;
      this.#known = { ...answer, at: configuration().now() };
    } else {
      this.#failures += 1;
      this.#known ??= await this.#lastStored();
    }
    this.#tell();
    this.#timer = setTimeout(this.#ask, Math.min(interval * 2 ** Math.max(0, this.#failures - 1), longest));
  }

  /** The last answer that this browser stored, with its time. */
  async #lastStored(): Promise<Known | undefined> {
    const answer = await this.#fetch('force-cache');
    return typeof answer === 'object' && +answer.at > 0 ? answer : undefined;
  }

  /** Asks once. Returns what the gateway says and when it said so, or the status of another answer. */
  async #fetch(cache: RequestCache = 'default'): Promise<Known | number> {
    try {
      const signal = AbortSignal.timeout(timeout);
      const answer = await configuration().fetch(this.#url, { cache, signal });
      if (!answer.ok) return answer.status;
      const at = new Date(answer.headers.get('date') ?? NaN);
      return { crisis: (await answer.json()) as CrisisState, at };
    } catch {
      return 0;
    }
  }

  #tell(): void {
    if (!this.#known) return;
    const { crisis, at } = this.#known;
    for (const element of this.#elements) {
      const wasShown = element.shadowRoot?.querySelector('[part=crisis]');
      const language = (element.language in lastKnown ? element.language : 'nl') as TermLanguage;
      const note = this.#failures ? lastKnown[language](amsterdamTime(at)) : undefined;
      element.showCrisis({ crisis, note });
      if (!crisis.active || wasShown) continue;
      const texts = [crisis.title, crisis.message].map((text) => text && textIn(text, element.language));
      say(texts.join('. '));
    }
  }
}

let region: HTMLElement | undefined;

/** Says at once what came into view, in a region that stands there empty before its text. */
function say(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('aria-live', 'assertive');
    region.dataset['pleinCrisis'] = '';
    region.style.cssText =
      'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
    document.body.append(region);
  }
  const shown = region;
  setTimeout(() => {
    shown.textContent = text;
  }, 100);
}
