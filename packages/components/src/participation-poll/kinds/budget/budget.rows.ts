import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { amountIn, amountOf, choiceOf, fieldOf, rangeOf, spentOn, valueOf } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { icon } from '../../../parts/icon.js';
import { optionImage, optionText, type Option } from '../../ballot.js';
import type { BallotContext } from '../ballot-view.js';
import { budgetInDutch } from './budget.terms.js';
import { moneyIn } from './money.js';

const lessIcon = /* @__PURE__ */ icon('M5 12h14');
const moreIcon = /* @__PURE__ */ icon('M12 5v14M5 12h14');

/** What a button adds or takes: about a twentieth of the budget, in a round number. */
function stepOf(budget: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(budget / 20, 1)));
  const digit = budget / 20 / size;
  return size * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

/** The plans, each with a field for its amount and buttons, or a check box where its cost is fixed. */
export function budgetRows(context: BallotContext): TemplateResult {
  const { poll, chosen, language, termLanguage } = context;
  const { budget = 0 } = poll;
  const words = context.terms.kinds?.budget ?? budgetInDutch;
  const money = moneyIn(termLanguage);
  const step = stepOf(budget);
  const left = budget - spentOn(poll, chosen);
  const share = budget > 0 ? Math.min(100, (100 * (budget - left)) / budget) : 0;
  const remainder = left < 0 ? words.over(money(-left)) : words.left(money(left));

  /** Sets the text of a plan's field, as a number where it is an amount. */
  function give(plan: string, text: string): void {
    const amount = amountIn(text);
    const value = amount ?? text.trim();
    context.choose([
      ...chosen.filter((choice) => !choice.startsWith(choiceOf(plan, ''))),
      ...(value === 0 || value === '' ? [] : [choiceOf(plan, value)]),
    ]);
  }

  /** Says what a plan has now and what is left, once the element shows it. */
  async function tell({ id, label }: Option, { currentTarget }: Event): Promise<void> {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    await (root.host as LitElement).updateComplete;
    const now = root.querySelector<HTMLInputElement>(`[name="${fieldOf(id)}"]`);
    const given = now?.type === 'checkbox' && !now.checked ? '' : (now?.value ?? '');
    const amount = money(amountIn(given) ?? 0);
    const status = root.getElementById('divided');
    const total = root.getElementById('remainder')?.textContent ?? '';
    if (status) status.textContent = `${textIn(label, language)}: ${amount}. ${total.trim()}.`;
  }

  const field = (plan: Option, index: number): TemplateResult => {
    const [least, most] = rangeOf(plan, budget);
    const value = valueOf(chosen, plan.id) ?? '';
    const amount = amountOf(chosen, plan.id) || 0;
    const button = (name: 'less' | 'more', next: number): TemplateResult => {
      const isEnd = next === amount;
      return html`<button
        type="button"
        class="scripted"
        aria-labelledby="${name}${index} name${index}"
        aria-disabled=${isEnd}
        @click=${(event: Event) => {
          if (isEnd) return;
          give(plan.id, String(next));
          void tell(plan, event);
        }}
      >
        <span class="hidden-visually" id="${name}${index}">${words[name]}</span
        >${name === 'less' ? lessIcon : moreIcon}
      </button>`;
    };
    const lower = amount - step < least ? 0 : amount - step;
    const higher = Math.min(Math.max(amount + step, least), most, amount + Math.max(left, 0));
    return html`<span class="amounts">
      ${button('less', Math.max(lower, 0))}
      <span class="hidden-visually" id="amount${index}">${words.amount}</span>
      <span class="euros"
        ><span aria-hidden="true">€</span
        ><input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="20"
          name=${fieldOf(plan.id)}
          aria-labelledby="amount${index} name${index}"
          aria-describedby="${describedBy(plan, index)}"
          .value=${value}
          @input=${({ currentTarget }: Event) => {
            give(plan.id, (currentTarget as HTMLInputElement).value);
          }}
          @change=${(event: Event) => void tell(plan, event)}
      /></span>
      ${button('more', higher < least ? amount : higher)}
    </span>`;
  };

  const limits = (plan: Option): string => {
    if (plan.cost !== undefined) return words.costs(money(plan.cost));
    return [
      plan.least === undefined ? '' : words.from(money(plan.least)),
      plan.most === undefined ? '' : words.upTo(money(plan.most)),
    ]
      .join(' ')
      .trim();
  };
  const describedBy = (plan: Option, index: number): string =>
    [plan.explanation && `hint${String(index)}`, limits(plan) && `range${String(index)}`, 'error']
      .filter(Boolean)
      .join(' ');
  const text = (plan: Option, index: number): TemplateResult =>
    optionText(
      plan,
      context,
      limits(plan) ? html`<span class="hint" id="range${index}">${limits(plan)}</span>` : nothing,
      index,
    );

  return html`
    <div class="choices">
      ${poll.options.map((plan, index) =>
        plan.cost === undefined
          ? html`<div class="choice plan ${amountOf(chosen, plan.id) > 0 ? 'given' : ''}">
              ${text(plan, index)}${optionImage(plan, context, index)}${field(plan, index)}
            </div>`
          : html`<label class="choice">
              <input
                type="checkbox"
                name=${fieldOf(plan.id)}
                value=${plan.cost}
                aria-labelledby="name${index}"
                aria-describedby=${describedBy(plan, index)}
                .checked=${amountOf(chosen, plan.id) === plan.cost}
                @change=${(event: Event) => {
                  const { checked, value } = event.currentTarget as HTMLInputElement;
                  give(plan.id, checked ? value : '');
                  void tell(plan, event);
                }}
              />
              ${text(plan, index)}${optionImage(plan, context, index)}
            </label>`,
      )}
    </div>
    <div class="scripted total ${left < 0 ? 'over' : ''}">
      <svg class="spent" aria-hidden="true">${svg`<rect width="${share}%" height="100%" />`}</svg>
      <strong id="remainder">${remainder}</strong>
    </div>
    <p class="hidden-visually" role="status" id="divided"></p>
  `;
}
