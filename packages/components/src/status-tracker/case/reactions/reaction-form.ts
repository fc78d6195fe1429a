import { html, isServer, nothing, type TemplateResult } from 'lit';
import { longestReaction, type AskedAnswer, type CaseReactionKind } from '@plein/domain/cases/reactions.js';
import type { Problem } from '@plein/domain/problem.js';
import { attachmentsField } from '../../../attachments/attachments-field.js';
import type { ChosenFile } from '../../../attachments/chosen-files.js';
import { errorSummary } from '../../../parts/error-summary.js';
import { describedBy, field } from '../../../parts/field.js';
import { heading, headingLevel } from '../../../parts/heading.js';
import { hiddenFields } from '../../../parts/hidden-fields.js';
import { notice } from '../../../parts/notice.js';
import type { PageState } from '../../../ssr/page-state.js';
import { attachmentsInDutch, type AttachmentTerms } from '../../../terms/attachments.js';
import { common as commonInDutch, type CommonTerms } from '../../../terms/common.js';
import { inUnits } from '../../../terms/units.js';
import type { CaseContextView } from '../case-context.js';
import { reactionsInDutch, type ReactionTerms } from './reactions.terms.js';

export interface ReactionFormView {
  readonly kind: CaseReactionKind;
  /** What an answer is to, and how it can be given; undefined for something else than an answer. */
  readonly asked:
    { readonly title: string; readonly answer: Pick<AskedAnswer, 'text' | 'files'> } | undefined;
  readonly view: Pick<CaseContextView, 'terms' | 'language' | 'level'>;
  readonly text: string;
  readonly files: readonly ChosenFile[];
  readonly errors: readonly { readonly field: string; readonly code: string }[];
  /** Why it was not sent; undefined where nothing went wrong. */
  readonly failure: { readonly problem?: Problem | undefined } | undefined;
  readonly isSending: boolean;
  /** The last day on which it can be sent, in words; undefined where there is none. */
  readonly until: string | undefined;
  /** State of the gateway's page around the form; undefined on any other page. */
  readonly page: PageState | undefined;
  readonly type: (text: string) => void;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: ChosenFile) => void;
  readonly send: (event: Event) => void;
  /** The button or the form by which the resident leaves this form. */
  readonly leave: TemplateResult;
}

/** Returns the terms of reactions, and those that all forms share, in the language of the element. */
export const reactionTerms = ({
  terms: { reactions = reactionsInDutch, common = commonInDutch, attachments = attachmentsInDutch },
}: Pick<CaseContextView, 'terms'>): {
  reactions: ReactionTerms;
  common: CommonTerms;
  attachments: AttachmentTerms;
} => ({ reactions, common, attachments });

/** The form of one reaction. A reason is asked, and never required; an answer is. */
export function reactionForm(shown: ReactionFormView): TemplateResult {
  const { kind, asked, view, isSending, until, page, send, leave, errors } = shown;
  const { reactions, common } = reactionTerms(view);
  const terms = reactions.kinds[kind];
  const wrong = errorSummary(
    view.terms.errorsTitle(errors.length),
    errors.map(({ field: id, code }) => ({ id, message: errorIn(shown, code) })),
    !page,
  );
  return html`
    <form
      class="stack"
      part="reaction"
      method="post"
      enctype=${asked?.answer.files ? 'multipart/form-data' : nothing}
      action=${page?.action ?? nothing}
      novalidate
      aria-labelledby="reaction"
      @submit=${page ? nothing : send}
    >
      ${hiddenFields(page)}
      <div>
        ${heading(page ? view.level : headingLevel(Math.min(view.level + 1, 4)), terms.title, page ? 'title' : 'subtitle', 'reaction')}
        <p>
          ${terms.intro} ${asked ? html`<span lang="nl" dir="auto">${asked.title}</span>` : nothing}
          ${until ? reactions.until(until) : nothing}
        </p>
      </div>
      ${errors.length > 0 ? wrong : trouble(shown)} ${!asked || asked.answer.text ? textOf(shown) : nothing}
      ${asked?.answer.files ? filesOf(shown) : nothing}
      <div class="row">
        <button class="button" aria-disabled=${isSending}>${isSending ? common.sending : terms.send}</button>
        ${page ? nothing : leave}
      </div>
    </form>
    ${page ? leave : nothing}
  `;
}

function textOf({ kind, asked, view, text, errors, type, ...shown }: ReactionFormView): TemplateResult {
  const { reactions } = reactionTerms(view);
  const wrong = errors.find(({ field: name }) => name === 'text');
  const parts = {
    id: 'text',
    label: reactions.kinds[kind].text,
    optional: asked ? undefined : reactions.optional,
    // One of both is needed, so neither is optional.
    hint: asked?.answer.files ? reactions.missing : undefined,
    error: wrong && errorIn({ view }, wrong.code),
  };
  return field(
    parts,
    html`<textarea
      class="control"
      id="text"
      name="text"
      rows="5"
      ?required=${asked?.answer.files === false && !shown.page}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${wrong !== undefined}
      data-content=${isServer ? text : nothing}
      .value=${text}
      @input=${(event: Event) => {
        type((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>`,
  );
}

function filesOf({ view, files, errors, page, add, remove }: ReactionFormView): TemplateResult {
  const { attachments } = reactionTerms(view);
  const wrong = errors.find(({ field: name }) => name === 'attachments');
  return attachmentsField({
    ...{ files, terms: attachments, add, remove },
    error: wrong && errorIn({ view }, wrong.code),
    optional: undefined,
    again: !!page && errors.length > 0,
    isNative: page !== undefined,
  });
}

function errorIn({ view }: Pick<ReactionFormView, 'view'>, code: string): string {
  const { reactions, attachments } = reactionTerms(view);
  const words: Readonly<Record<string, string>> = {
    ...attachments.fileErrors,
    'text-missing': reactions.missing,
    'text-too-long': reactions.tooLong(longestReaction),
    'attachments-missing': reactions.fileMissing,
  };
  return words[code] ?? reactions.missing;
}

/** Why it was not sent, with what the resident can do. */
function trouble({ failure, view, page }: ReactionFormView): unknown {
  if (!failure) return nothing;
  const { terms, language } = view;
  const { reactions, common } = reactionTerms(view);
  const { problem } = failure;
  const code = problem?.errors?.[0]?.code ?? '';
  const refused = Object.entries(reactions.refused).find(([name]) => name === code)?.[1];
  const content = refused
    ? notice('info', refused, html`<p>${reactions.refusedHelp}</p>`)
    : problem?.status === 429
      ? notice(
          'warning',
          terms.tooMany,
          terms.wait(inUnits(Math.ceil((problem.retryAfter ?? 60) / 60), 'minute', language)),
        )
      : notice('negative', common.failed, html`<p>${common.failedHelp}</p>`);
  return html`<div id="trouble" role=${page ? 'alert' : nothing} tabindex="-1" ?autofocus=${!!page}>
    ${content}
  </div>`;
}
