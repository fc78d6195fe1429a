import { html, nothing, type TemplateResult } from 'lit';
import { badge, type BadgeTone } from '@plein/components/parts.js';
import { isOverdue, workingText, type AnswerRecord, type AnswerState } from '@plein/domain/answers.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { selectField } from '../shared/controls.js';
import { dayIn, momentIn } from '../shared/format-date.js';
import type { NewsroomContext } from '../shell/context.js';
import { departmentOptions } from './editor/answer-form.js';
import type { QuestionsTerms } from './questions.terms.js';

export const answerTones: Record<AnswerState, BadgeTone> = {
  draft: 'neutral',
  published: 'positive',
  retired: 'warning',
};

type Show = keyof QuestionsTerms['shown'];

/** Which answers a choice shows. */
const fits: Record<Show, (answer: AnswerRecord, today: string) => boolean> = {
  all: () => true,
  overdue: isOverdue,
  draft: ({ state, draft }) => state !== 'retired' && draft !== undefined,
  published: ({ state }) => state === 'published',
  retired: ({ state }) => state === 'retired',
};

/** Answers by state and department, those to review first, each with a link to its own page. */
export function answerList(
  answers: readonly AnswerRecord[],
  terms: QuestionsTerms,
  context: NewsroomContext,
): TemplateResult {
  const { language, profile, address, go } = context;
  const today = amsterdamDate(context.now());
  const show = (Object.keys(fits) as Show[]).find((one) => one === address.chosen['show']) ?? 'all';
  const { department = '' } = address.chosen;
  const shown = answers.filter(
    (one) => fits[show](one, today) && (department === '' || workingText(one).department === department),
  );
  const ordered = shown.toSorted(
    (one, other) => Number(isOverdue(other, today)) - Number(isOverdue(one, today)),
  );
  const choose = (name: string, value: string): void => {
    const { [name]: _, ...others } = address.chosen;
    go({
      page: 'questions',
      chosen: value === '' || value === 'all' ? others : { ...others, [name]: value },
    });
  };
  return html`
    <div class="toolbar row">
      ${selectField({
        id: 'show',
        label: terms.show,
        value: show,
        options: (Object.keys(fits) as Show[]).map((one) => [one, terms.shown[one]] as const),
        choose: (value) => {
          choose('show', value);
        },
      })}
      ${selectField({
        id: 'of-department',
        label: terms.ofDepartment,
        value: department,
        options: departmentOptions(profile, language, terms.everyDepartment),
        choose: (value) => {
          choose('department', value);
        },
      })}
    </div>
    ${
      ordered.length === 0
        ? html`<p class="quiet">${terms.noneOfThese}</p>`
        : html`<ul class="list" id="answers">
            ${ordered.map((answer) => card(answer, today, terms, context))}
          </ul>`
    }
  `;
}

function card(
  answer: AnswerRecord,
  today: string,
  terms: QuestionsTerms,
  { language, now, href, profile }: NewsroomContext,
): TemplateResult {
  const item = workingText(answer);
  const { state, published, draft, changedAt, changedBy } = answer;
  const { department, reviewOn } = item;
  const name = profile?.departments.find(({ code }) => code === department)?.name;
  const day = reviewOn === undefined ? undefined : dayIn(language, reviewOn, now());
  const facts = [
    department === undefined ? undefined : name ? textIn(name, language) : department,
    changedAt === undefined
      ? undefined
      : terms.changed(changedBy || terms.someone, momentIn(language, changedAt, now())),
    day === undefined || isOverdue(answer, today) ? undefined : terms.reviewBy(day),
  ].filter((fact) => fact !== undefined);
  return html`
    <li class="card">
      <div class="between">
        <h2>
          <a class="alone" href=${href({ page: 'questions', chosen: { answer: answer.id } })}
            >${textIn(item.question, language) || terms.untitled}</a
          >
        </h2>
        ${badge(answerTones[state], terms.states[state])}
      </div>
      <p class="clipped">${textIn(item.answer, language)}</p>
      <p class="quiet small numbered">
        ${facts.join(' · ')}
        ${
          isOverdue(answer, today) && day !== undefined
            ? html`${facts.length > 0 ? ' · ' : ''}<span class="now">${terms.overdueSince(day)}</span>`
            : nothing
        }
        ${published && draft ? html` · ${terms.newerDraft}` : nothing}
      </p>
    </li>
  `;
}
