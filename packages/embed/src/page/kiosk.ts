import type { Timers } from '@plein/measurement';
import { kioskQuestions, type KioskLanguage } from './kiosk-questions.js';

/** How long a kiosk waits for a visitor who does nothing, in milliseconds. */
const idleTime = 60_000;
/** How long before the end the visitor is asked whether they are still there, in milliseconds. */
const warningTime = 20_000;

const uses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart', 'scroll'];

export interface KioskOptions {
  /** The address to go back to. */
  readonly start: string;
  readonly page?: Document;
  readonly timers?: Timers;
  /** Goes to an address, in place of this page. */
  readonly leave?: (address: string) => void;
}

/**
 * Brings a page on a kiosk back to its start after a minute without use, so that the next visitor sees nothing
 * of the one before. Who is still there is asked twenty seconds before, and stays by any touch or key. A start
 * that nobody has used stays as it is.
 * @returns the function that stops it
 */
export function watchKiosk({
  start,
  page = document,
  timers = (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  leave = (address) => {
    location.replace(address);
  },
}: KioskOptions): () => void {
  clearStorage();
  let question: HTMLElement | undefined;
  let end: (() => void) | undefined;

  const wait = (): void => {
    end?.();
    question?.remove();
    question = undefined;
    end = timers(() => {
      // A prompt on a kiosk starts again by itself, and without a network no page could come in its place.
      if (page.querySelector('plein-feedback-prompt[kiosk]')) return;
      question = ask(page);
      end = timers(() => {
        clearStorage();
        leave(start);
      }, warningTime);
    }, idleTime - warningTime);
  };

  if (page.URL !== start) wait();
  for (const name of uses) page.addEventListener(name, wait, { capture: true, passive: true });
  return () => {
    end?.();
    question?.remove();
    for (const name of uses) page.removeEventListener(name, wait, { capture: true });
  };
}

function languageOf({ documentElement }: Document): KioskLanguage {
  const language = documentElement.lang.slice(0, 2).toLowerCase();
  return language in kioskQuestions ? (language as KioskLanguage) : 'nl';
}

/** Removes what was stored before the page was told that it is on a kiosk. */
function clearStorage(): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith('plein-')) storage.removeItem(key);
    }
  } catch {
    // A browser without storage has nothing to remove.
  }
}

function ask(page: Document): HTMLElement {
  const question = page.createElement('p');
  question.role = 'alert';
  const language = languageOf(page);
  question.lang = language;
  question.dir = 'auto';
  // The policy of a page may forbid style attributes, and lets a script set styles one by one.
  const { style } = question;
  style.position = 'fixed';
  style.inset = 'auto 0 0';
  style.margin = '0';
  style.padding = '1.5rem';
  style.zIndex = '2147483647';
  style.fontSize = '1.25rem';
  style.color = 'CanvasText';
  style.background = 'Canvas';
  style.borderBlockStart = '0.25rem solid';
  page.body.append(question);
  // Screen readers announce a change within an alert that is there already.
  question.textContent = kioskQuestions[language];
  return question;
}
