import { html, type TemplateResult } from 'lit';
import { feedbackStatuses, type FeedbackList } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import { selectField } from '../shared/controls.js';
import type { FeedbackTerms } from './feedback.terms.js';

/** Filters of the feedback, as in the address. `status` is `new` by default. */
export type FeedbackChoice = Readonly<Partial<Record<'status' | 'task' | 'group' | 'judgement', string>>>;

/** The request for the gateway, which has no filter for judgements. */
export function queryOf({ status = 'new', task, group }: FeedbackChoice, before?: string): string {
  const query = new URLSearchParams();
  if (status !== 'all') query.set('status', status);
  for (const [name, value] of Object.entries({ task, group, before })) if (value) query.set(name, value);
  return `/v1/feedback?${query.toString()}`;
}

/** Fields of the filters. The address holds the choices. */
export function feedbackFilters(
  choice: FeedbackChoice,
  groups: FeedbackList['groups'],
  terms: FeedbackTerms,
  { profile, language, go }: Pick<NewsroomContext, 'profile' | 'language' | 'go'>,
): TemplateResult {
  const list = (
    name: keyof FeedbackChoice,
    label: string,
    options: readonly (readonly [string, string])[],
    value = choice[name] ?? '',
  ): TemplateResult =>
    selectField({
      id: `filter-${name}`,
      label,
      value,
      options,
      choose: (chosen) => {
        go({ page: 'feedback', chosen: { ...choice, [name]: chosen } });
      },
    });
  return html`
    <div class="toolbar" role="search" aria-label=${terms.title}>
      ${list(
        'status',
        terms.status,
        [...feedbackStatuses.map((code) => [code, terms.statuses[code]] as const), ['all', terms.every]],
        choice.status ?? 'new',
      )}
      ${list('task', terms.subject, [
        ['', terms.every],
        ...(profile?.tasks ?? []).map(({ uri, name }) => [uri, textIn(name, language)] as const),
      ])}
      ${list('group', terms.group, [
        ['', terms.every],
        ...groups.map(({ group, count }) => [group, `${group} (${String(count)})`] as const),
      ])}
      ${list('judgement', terms.judgement, [
        ['', terms.every],
        ['bad', terms.judgements.bad],
        ['good', terms.judgements.good],
      ])}
    </div>
  `;
}
