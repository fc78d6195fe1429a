import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from '@plein/components/parts.js';
import type { Report } from '@plein/domain/reports.js';
import type { Names } from '../report/names.js';
import { keyColumns } from '../report/charts/model.js';
import type { NewsroomContext } from '../shell/context.js';
import { dayIn, spanIn } from '../shared/format-date.js';
import type { PageResource } from '../shared/page-resource.js';
import { mayAct, type UnansweredQuestionList } from '@plein/domain/newsroom.js';
import type { NowTerms } from './now.terms.js';
import { countLate, type Waiting } from './waiting.js';

/** What each card needs. */
export interface Cards {
  readonly context: NewsroomContext;
  readonly terms: NowTerms;
  readonly names: Names;
  /** Maximum number of rows. */
  readonly most: number;
}

const card = (id: string, title: string, content: unknown, isUrgent = false): TemplateResult => html`
  <section class="card ${isUrgent ? 'now' : ''}" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>
`;

const notThere = ({ failure }: PageResource<unknown>, terms: NowTerms): TemplateResult =>
  html`<p class="quiet">${failure ? terms.partFailed : terms.loading}</p>`;

/** Callbacks that are waiting, the late ones first. */
export function callbacksCard(
  cards: Cards,
  callbacks: PageResource<unknown>,
  waiting: readonly Waiting[],
): TemplateResult {
  const { terms, context, most } = cards;
  if (callbacks.value === undefined) return card('callbacks', terms.callbacks, notThere(callbacks, terms));
  if (waiting.length === 0) {
    return card('callbacks', terms.callbacks, html`<p class="quiet">${terms.callbacksNone}</p>`);
  }
  const href = context.href({ page: 'callbacks', chosen: {} });
  return card(
    'callbacks',
    terms.callbacks,
    html`
      <ol class="rows">
        ${waiting.slice(0, most).map((one) => waitingRow(cards, one))}
      </ol>
      <p class="no-wall">
        <a class="alone" href=${href}
          >${waiting.length === 1 ? terms.callbacksOne : terms.callbacksAll(waiting.length)}</a
        >
      </p>
    `,
    countLate(waiting) > 0,
  );
}

function waitingRow({ context, terms, names }: Cards, { callback, promise }: Waiting): TemplateResult {
  const { language, now } = context;
  const { slot, task } = callback;
  const span = spanIn(language, promise.minutes);
  const words = {
    late: terms.promise.late(span),
    now: terms.promise.now(span),
    today: terms.promise.today(slot.opens, slot.closes),
    later: terms.promise.later(dayIn(language, slot.date, now()), slot.opens, slot.closes),
  }[promise.state];
  return html`
    <li>
      <span class="name">${task ? names.name('task', task) : terms.noTask}</span>
      <span class=${promise.state === 'late' ? 'now' : 'quiet'}>
        ${promise.state === 'late' ? errorIcon : nothing}${words}
      </span>
    </li>
  `;
}

/** Questions to the chat that got no answer. */
export function questionsCard(
  { terms, most, context }: Cards,
  unanswered: PageResource<UnansweredQuestionList>,
): TemplateResult {
  if (!unanswered.value) return card('questions', terms.questions, notThere(unanswered, terms));
  const { questions } = unanswered.value;
  const href = context.href({ page: 'questions', chosen: { show: 'unanswered' } });
  return card(
    'questions',
    terms.questions,
    questions.length === 0
      ? html`<p class="quiet">${terms.questionsNone}</p>`
      : html`
          <ol class="rows">
            ${questions.slice(0, most).map(
              ({ text, count, language }) => html`
                <li>
                  <q class="name" lang=${language}>${text}</q>
                  <span class="quiet">${terms.times(count)}</span>
                </li>
              `,
            )}
          </ol>
          ${
            mayAct(context.actor.role, 'editor')
              ? html`<p class="no-wall"><a class="alone" href=${href}>${terms.questionsMore}</a></p>`
              : nothing
          }
        `,
  );
}

/** Subjects that residents ask about more than chance explains. */
export function risingCard(
  { terms, names, context, most }: Cards,
  rising: PageResource<Report>,
): TemplateResult {
  const report = rising.value;
  if (!report) return card('rising', terms.rising, notThere(rising, terms));
  const [key] = keyColumns(report);
  const ratio = report.columns.find(({ kind }) => kind === 'ratio');
  const count = report.columns.find(({ kind }) => kind === 'count');
  const rows = report.rows.filter((row) => typeof row[ratio?.key ?? ''] === 'number').slice(0, most);
  const href = context.href({ page: 'report', chosen: { report: 'rising' } });
  return card(
    'rising',
    terms.rising,
    html`
      ${
        rows.length === 0
          ? html`<p class="quiet">${terms.risingNone}</p>`
          : html`<ol class="rows">
              ${rows.map(
                (row) => html`
                  <li>
                    <span class="name">${names.name(key?.kind ?? '', row[key?.key ?? ''])}</span>
                    <span class="quiet">
                      ${terms.risingTimes(
                        names.figure('ratio', row[ratio?.key ?? '']),
                        names.figure('count', row[count?.key ?? '']),
                      )}
                    </span>
                  </li>
                `,
              )}
            </ol>`
      }
      <p class="no-wall"><a class="alone" href=${href}>${terms.risingMore}</a></p>
    `,
  );
}
