import type { CrisisState } from '@plein/domain/newsroom.js';
import type { UsableProfile } from '@plein/domain/profile.js';
import { languageIn, textIn } from '@plein/domain/text.js';
import { withWaitingTimes, type WaitingTime } from '@plein/domain/waiting-times.js';
import { configuration } from '../../settings/configuration.js';
import { amsterdamTime } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import { lastKnown } from './crisis.terms.js';

/** What the gateway says now. `note` says how old that is, while the gateway does not answer. */
export interface KnownCrisis {
  readonly crisis: CrisisState;
  readonly note?: string | undefined;
  /** Returns a profile with the waiting times of now. */
  readonly current?: (profile: UsableProfile) => UsableProfile;
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
/** From so many failures on, about a minute, nobody knows any more how long residents wait. */
const failuresUntilUnknown = 3;
/** Most answers that wait until a resident leaves the list, which would else move under their finger. */
const mostHeld = 4;
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
  #waitingTimes: readonly WaitingTime[] = [];
  #held = 0;
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
    // What was known when the last element left may be old: the new one shows its profile until there is an answer.
    if (![...this.#elements].some(({ isConnected }) => isConnected)) this.#known = undefined;
    this.#elements.add(element);
    regionOf(element);
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
    if (typeof answer !== 'object' || !(+answer.at > 0)) return undefined;
    // How long residents waited then says nothing of now.
    const { waitingTimes: _, ...crisis } = answer.crisis;
    return { ...answer, crisis };
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

  /** The waiting times to show. They stay as they are for a while where a resident is busy in an element. */
  #waitingTimesNow({ waitingTimes = [] }: CrisisState): readonly WaitingTime[] {
    const isBusy = [...this.#elements].some((element) => element.matches(':hover, :focus-within'));
    this.#held = isBusy ? this.#held + 1 : 0;
    if (!isBusy || this.#held > mostHeld) {
      this.#held = 0;
      this.#waitingTimes =
        this.#failures < failuresUntilUnknown
          ? waitingTimes
          : waitingTimes.map(({ channel }) => ({ channel }));
    }
    return this.#waitingTimes;
  }

  #tell(): void {
    if (!this.#known) return;
    const { crisis, at } = this.#known;
    const waitingTimes = this.#waitingTimesNow(crisis);
    const [first, ...others] = [...this.#elements].map((element) => {
      // A page that opens with the message has it in its content: only what comes later is said.
      const shows = (part: string): boolean => !!element.shadowRoot?.querySelector(part);
      const stoodWithout = shows('.stack,slot[failed]') && !shows('[part=crisis]');
      const language = (element.language in lastKnown ? element.language : 'nl') as TermLanguage;
      const note = this.#failures ? lastKnown[language](amsterdamTime(at)) : undefined;
      element.showCrisis({ crisis, note, current: (profile) => withWaitingTimes(profile, waitingTimes) });
      return { element, isNew: crisis.active && stoodWithout };
    });
    // What a page shows twice is said once.
    if (first && [first, ...others].every(({ isNew }) => isNew))
      say(regionOf(first.element), crisis, first.element.language);
    if (!crisis.active) for (const element of this.#elements) regionOf(element).replaceChildren();
  }
}

/** The region of an element that says what came into view. It stands there empty before its first text. */
function regionOf({ shadowRoot }: HTMLElement): HTMLElement {
  const known = shadowRoot?.querySelector<HTMLElement>('[data-crisis]');
  if (known) return known;
  const region = document.createElement('div');
  region.className = 'hidden-visually';
  region.ariaLive = 'assertive';
  region.dataset['crisis'] = '';
  // What stands before the content of the element is no part of its template.
  shadowRoot?.prepend(region);
  return region;
}

/** Writes the message into a region as one text, which a screen reader says whole. */
function say(region: HTMLElement, { title, message }: CrisisState, language: string): void {
  const words = document.createElement('span');
  const texts = [title, message].filter((text) => text !== undefined);
  words.lang = texts.map((text) => languageIn(text, language)).pop() ?? language;
  words.textContent = texts.map((text) => textIn(text, words.lang)).join('. ');
  region.replaceChildren(words);
}
