import { keys } from '../fixtures/interaction.js';
import { nameOf } from './flat-tree.js';
import { focused, isFocusSeen, isInView, isScroller, standsBefore, stopsOf } from './keyboard.js';
import { findExamples, languagesOf } from './matrix.js';
import { leave, showIn } from './showing.js';

/** More stops than any example has. A walk that is longer is in a keyboard trap. */
const limit = 120;

function button(name: string, place: (made: HTMLElement) => void): HTMLElement {
  const made = document.createElement('button');
  made.textContent = name;
  place(made);
  return made;
}

interface Walk {
  readonly stops: readonly HTMLElement[];
  readonly trouble: readonly string[];
}

/** Presses Tab until the focus is at a stop where it was before, or until `end` holds. */
async function walk(end: () => boolean): Promise<Walk> {
  const stops: HTMLElement[] = [];
  const trouble: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await keys('Tab');
    const now = focused();
    if (end() || !(now instanceof HTMLElement) || stops.includes(now)) return { stops, trouble };
    if (now === document.body) continue;
    stops.push(now);
    if (!isFocusSeen(now)) trouble.push(`nothing shows that ${nameOf(now)} has the focus`);
    if (!isInView(now)) trouble.push(`${nameOf(now)} has the focus, and is not in view`);
  }
  return { stops, trouble: [...trouble, 'Tab does not leave the example'] };
}

/** Stops that Tab does not reach, should not reach, or reaches in the wrong order. */
function disorder(wanted: readonly HTMLElement[], found: readonly HTMLElement[]): string[] {
  const missed = wanted
    .filter((stop) => !found.includes(stop))
    .map((stop) => `Tab does not reach ${nameOf(stop)}`);
  const reached = found.filter((stop) => wanted.includes(stop));
  const others = found
    .filter((stop) => !wanted.includes(stop) && !isScroller(stop))
    .map((stop) => `Tab stops at ${nameOf(stop)}, where nothing can be done`);
  const jumps = reached.flatMap((stop, index) => {
    const before = reached[index - 1];
    if (!before) return [];
    const isBack = wanted.indexOf(before) > wanted.indexOf(stop);
    return isBack ? [`Tab goes back from ${nameOf(before)} to ${nameOf(stop)}`] : [];
  });
  const crooked = wanted.flatMap((stop, index) => {
    const before = wanted[index - 1];
    if (!before || !standsBefore(stop, before)) return [];
    return [`${nameOf(stop)} comes after ${nameOf(before)}, and is shown before it`];
  });
  return [...missed, ...others, ...jumps, ...crooked];
}

/** Tab goes from a button before the example to a button after it. In a modal dialog it goes round once. */
describe('is walked with Tab', () => {
  const around: HTMLElement[] = [];
  afterEach(async () => {
    for (const each of around.splice(0)) each.remove();
    await leave();
  });

  for (const { tag, example } of findExamples()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}`, async () => {
        const element = await showIn(example, language);
        const wrapper = element.parentElement ?? element;
        const before = button('Before', (made) => {
          wrapper.before(made);
        });
        const after = button('After', (made) => {
          wrapper.after(made);
        });
        around.push(before, after);
        const modal = element.shadowRoot?.querySelector('dialog:modal');
        if (!modal) before.focus();
        const { stops, trouble } = await walk(() => !modal && focused() === after);
        const problems = [...trouble, ...disorder(stopsOf(modal ?? element, stops), stops)];
        if (problems.length > 0) throw new Error(problems.join('\n'));
      });
    }
  }
});
