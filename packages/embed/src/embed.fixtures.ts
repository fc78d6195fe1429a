import type { EventName } from '@plein/domain/vocabulary.js';
import { eventExample } from '@plein/domain/vocabulary/examples.js';

/** Returns an event as it is sent. */
export const announced = (name: EventName): string => JSON.stringify(eventExample(name));

/** Adds markup to the page until the test ends, and returns its first element. */
export function place(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  placed.push(holder);
  return holder.firstElementChild as HTMLElement;
}

const placed: Element[] = [];

export function clearPage(): void {
  for (const element of placed.splice(0)) element.remove();
}

/** Returns a tag that no other test uses. A page can define a tag only once. */
export function freshTag(): string {
  tags += 1;
  return `plein-embed-test-${String(tags)}`;
}

let tags = 0;

/** Collects the warnings on the console while `work` runs. */
export async function warningsDuring(work: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Makes a load function that a test can wait for. */
export function watchedLoad(result: () => Promise<unknown> = () => Promise.resolve()): {
  load: () => Promise<unknown>;
  called: Promise<void>;
  readonly calls: number;
} {
  let calls = 0;
  let notify: () => void;
  const called = new Promise<void>((resolve) => (notify = resolve));
  return {
    load: () => {
      calls += 1;
      notify();
      return result();
    },
    called,
    get calls() {
      return calls;
    },
  };
}

/** Resolves when the observers of the browser have processed the current page. */
export function observed(target: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.isIntersecting === true);
    });
    observer.observe(target);
  });
}
