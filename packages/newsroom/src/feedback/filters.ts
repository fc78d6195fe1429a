import { html, type TemplateResult } from 'lit';
import { channelName } from '@plein/domain/labels.js';
import { feedbackStatuses, type FeedbackList } from '@plein/domain/newsroom.js';
import { messageKindName, messageKinds, type MarkName } from '@plein/domain/marks.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import { selectField } from '../shared/controls.js';
import type { FeedbackTerms } from './feedback.terms.js';

/** Filters of the feedback, as in the address. `status` is `new` by default. */
export type FeedbackChoice = Readonly<
  Partial<Record<'status' | 'task' | 'channel' | 'kind' | 'neighbourhood' | 'issue' | 'judgement', string>>
>;

/** The request for the gateway, which has no filter for judgements. */
export function queryOf(
  { status = 'new', judgement: _, ...others }: FeedbackChoice,
  before?: string,
): string {
  const query = new URLSearchParams();
  if (status !== 'all') query.set('status', status);
  for (const [name, value] of Object.entries({ ...others, before })) if (value) query.set(name, value);
  return `/v1/feedback?${query.toString()}`;
}

/** The request for the scores, which can be of one subject and over one channel. */
export function scoresQueryOf({ task, channel }: FeedbackChoice): string {
  const query = new URLSearchParams({ ...(task && { task }), ...(channel && { channel }) }).toString();
  return `/v1/feedback/scores${query && `?${query}`}`;
}

/** Fields of the filters. The address holds the choices. */
export function feedbackFilters(
  choice: FeedbackChoice,
  { names, channels }: Pick<FeedbackList, 'names' | 'channels'>,
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
      ${list('channel', terms.channel, [
        ['', terms.every],
        ...channels.map(
          ({ channel, count }) =>
            [channel, `${channelIn(terms, channel, language)} (${String(count)})`] as const,
        ),
      ])}
      ${list('kind', terms.kind, [
        ['', terms.every],
        ...messageKinds.map((kind) => [kind, messageKindName(kind, language)] as const),
      ])}
      ${list('neighbourhood', terms.neighbourhood, [['', terms.every], ...names.neighbourhoods.map(named)])}
      ${list('issue', terms.issue, [['', terms.every], ...names.issues.map(named)])}
      ${list('judgement', terms.judgement, [
        ['', terms.every],
        ['bad', terms.judgements.bad],
        ['good', terms.judgements.good],
      ])}
    </div>
  `;
}

/** The name of a channel for staff, and what they read where it was not stored. */
export const channelIn = (terms: FeedbackTerms, channel: string, language: string): string =>
  channel === 'unknown' ? terms.unknownChannel : channelName(channel, language);

const named = ({ name, count }: MarkName): readonly [string, string] => [name, `${name} (${String(count)})`];
