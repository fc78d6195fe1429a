import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { choiceOf, fieldOf, rankedOptions, valueOf } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { icon } from '../../../parts/icon.js';
import { optionImage, optionText } from '../../ballot.js';
import type { BallotContext } from '../ballot-view.js';
import { rankingInDutch } from './ranking.terms.js';

const upIcon = /* @__PURE__ */ icon('M12 19V5M6 11l6-6 6 6');
const downIcon = /* @__PURE__ */ icon('M12 5v14M6 13l6 6 6-6');
const gripIcon = /* @__PURE__ */ icon('M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1');

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The options, those with a place first and in their order, each with what moves it. */
export function rankingRows(context: BallotContext): TemplateResult {
  const { poll, chosen, language } = context;
  const words = context.terms.kinds?.ranking ?? rankingInDutch;
  const ranked = rankedOptions(poll, chosen);
  const most = Math.min(poll.maxChoices, poll.options.length);
  const isRanked = (id: string): boolean => ranked.includes(id);
  const shown = [...poll.options].sort(
    (one, other) =>
      Number(isRanked(other.id)) - Number(isRanked(one.id)) ||
      ranked.indexOf(one.id) - ranked.indexOf(other.id),
  );

  /** Gives an option another place, counted from 0, or none for -1. Returns where it is then. */
  function move(option: string, place: number): number {
    const others = ranked.filter((id) => id !== option);
    const order =
      place < 0 ? others : [...others.slice(0, place), option, ...others.slice(place)].slice(0, most);
    context.choose(order.map((id, index) => choiceOf(id, index + 1)));
    return order.indexOf(option);
  }

  function tell(root: ShadowRoot, option: string, place: number): void {
    const label = poll.options.find(({ id }) => id === option)?.label ?? {};
    const where = place < 0 ? words.noPlace : words.at(place + 1, most);
    const status = root.getElementById('moved');
    if (status) status.textContent = `${textIn(label, language)}: ${where}`;
  }

  /** Moves an option, keeps the focus on the same control of it, and says where it is then. */
  async function moveAndTell(control: HTMLElement, option: string, place: number): Promise<void> {
    const root = control.getRootNode() as ShadowRoot;
    const now = move(option, place);
    await (root.host as LitElement).updateComplete;
    root.querySelector<HTMLElement>(`[data-option="${option}"] .${String(control.classList[0])}`)?.focus();
    tell(root, option, now);
  }

  const stepping = (option: string, step: number) => (event: Event) => {
    const place = ranked.indexOf(option);
    // An option without a place comes after the others.
    const next = place < 0 ? ranked.length : place + step;
    if (next >= 0 && next < (place < 0 ? most : ranked.length))
      void moveAndTell(event.currentTarget as HTMLElement, option, next);
  };
  const keyed = (option: string) => (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    stepping(option, step)(event);
  };
  const button = (option: string, index: number, step: -1 | 1): TemplateResult => {
    const place = ranked.indexOf(option);
    const name = step < 0 ? 'up' : 'down';
    const isEnd =
      place < 0 ? step > 0 || ranked.length >= most : step < 0 ? place === 0 : place === ranked.length - 1;
    return html`<button
      type="button"
      class="${name} scripted"
      aria-labelledby="${name}${index} name${index}"
      aria-disabled=${isEnd}
      @click=${isEnd ? nothing : stepping(option, step)}
      @keydown=${keyed(option)}
    >
      <span class="hidden-visually" id="${name}${index}">${words[name]}</span>${step < 0 ? upIcon : downIcon}
    </button>`;
  };

  return html`
    <p class="quiet small scripted">${words.how}</p>
    <ol
      class="choices"
      @pointermove=${({ currentTarget, clientY }: PointerEvent) => {
        const list = currentTarget as HTMLElement;
        const { dragged } = list.dataset;
        if (dragged === undefined) return;
        const place = placeUnder(list, dragged, clientY);
        if (place !== ranked.indexOf(dragged)) move(dragged, place);
      }}
      @pointerup=${letGo}
      @pointercancel=${letGo}
    >
      ${shown.map(
        (option, index) => html`
          <li class="choice rank ${isRanked(option.id) ? 'placed' : ''}" data-option=${option.id}>
            <span
              class="grip scripted"
              @pointerdown=${(event: PointerEvent) => {
                const grip = event.currentTarget as HTMLElement;
                grip.setPointerCapture(event.pointerId);
                (grip.closest('ol') as HTMLElement).dataset['dragged'] = option.id;
              }}
              >${gripIcon}</span
            >
            ${optionText(option, context, nothing, index)}${optionImage(option, context, index)}
            <span class="moves">
              <span class="hidden-visually" id="place${index}">${words.place}</span>
              <select
                class="place"
                name=${fieldOf(option.id)}
                aria-labelledby="place${index} name${index}"
                aria-describedby="${option.explanation ? `hint${String(index)} ` : ''}error"
                @change=${({ currentTarget }: Event) => {
                  const select = currentTarget as HTMLSelectElement;
                  const place = Number(select.value) - 1;
                  // The row may show another option next, and Lit sets only what it would show differently.
                  select.value = valueOf(chosen, option.id) ?? '';
                  void moveAndTell(select, option.id, Math.min(place, ranked.length));
                }}
              >
                ${['', ...[...Array(most).keys()].map((place) => String(place + 1))].map(
                  (place) =>
                    html`<option value=${place} .selected=${place === (valueOf(chosen, option.id) ?? '')}>
                      ${place || words.noPlace}
                    </option>`,
                )}
              </select>
              ${button(option.id, index, -1)}${button(option.id, index, 1)}
            </span>
          </li>
        `,
      )}
    </ol>
    <p class="hidden-visually" role="status" id="moved"></p>
  `;

  function letGo({ currentTarget }: Event): void {
    const list = currentTarget as HTMLElement;
    const { dragged } = list.dataset;
    if (dragged === undefined) return;
    delete list.dataset['dragged'];
    tell(list.getRootNode() as ShadowRoot, dragged, ranked.indexOf(dragged));
  }
}

/** Returns the place of a dragged option: after all other rows of which the middle lies above the pointer. */
const placeUnder = (list: HTMLElement, dragged: string, clientY: number): number =>
  [...list.querySelectorAll<HTMLElement>('.placed')].filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset['option'] !== dragged && top + height / 2 < clientY;
  }).length;
