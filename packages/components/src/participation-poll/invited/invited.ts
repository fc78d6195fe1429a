import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { failureHelp } from '../../controllers/submission.js';
import { hiddenFields } from '../../parts/hidden-fields.js';
import { notice } from '../../parts/notice.js';
import type { CommonTerms } from '../../terms/common.js';
import type { BallotContext } from '../kinds/ballot-view.js';
import type { AdmissionErrorCode } from '../kinds/admission.js';
import type { KindView } from '../kinds/kind-view.js';
import type { PollTerms } from '../terms/nl.js';
import { InvitedBallot, type InvitedPoll } from './invited-ballot.js';
import { invitedStyles } from './invited.styles.js';
import { invitedInDutch, type InvitedTerms } from './invited.terms.js';

const termsOf = ({ invited = invitedInDutch }: PollTerms): InvitedTerms => invited;

const messages: Readonly<Record<AdmissionErrorCode, (terms: InvitedTerms) => string>> = {
  'no-code': ({ noCode }) => noCode,
  'unknown-code': ({ unknownCode }) => unknownCode,
  'used-code': ({ usedCode }) => usedCode,
  'no-answer': ({ noAnswer }) => noAnswer,
};

const isAdmissionError = (error: string | undefined): error is AdmissionErrorCode =>
  error !== undefined && Object.hasOwn(messages, error);

/** The view of each poll on the page, which has what was typed in. */
const views = new WeakMap<InvitedPoll, { kind: KindView; ballot: InvitedBallot; view: KindView }>();

/** Returns the view of a kind for a poll of invited voters: the same ballot, behind a one-time code. */
export async function invitedKind(kind: KindView, poll: InvitedPoll, id: string): Promise<KindView> {
  const known = views.get(poll);
  const ballot = known?.ballot ?? new InvitedBallot(poll);
  await ballot.load(id);
  if (known?.kind === kind) return known.view;
  const view = viewOf(kind, poll, ballot);
  views.set(poll, { kind, ballot, view });
  return view;
}

function viewOf(kind: KindView, poll: InvitedPoll, ballot: InvitedBallot): KindView {
  return {
    ...kind,
    styles: css`
      ${invitedStyles}
      ${kind.styles ?? css``}
    `,
    ballot: {
      ...kind.ballot,
      rows: (context) => html`
        ${ballot.isAdmitted ? undefined : codeField(ballot, context, poll.error)} ${kind.ballot.rows(context)}
      `,
      message: (terms, shown, error, context) =>
        isAdmissionError(error)
          ? messages[error](termsOf(terms))
          : kind.ballot.message?.(terms, shown, error, context),
    },
    results: {
      ...kind.results,
      words: ({ terms }) => {
        const { withdrawn: done, voteAgain: change } = termsOf(terms);
        return ballot.isWithdrawn ? { done, change } : undefined;
      },
      after: ({ terms, state, poll: { id }, gateway, language }) => {
        const words = termsOf(terms);
        const isPublished = poll.view?.publishesBallots ?? false;
        const own = { terms: words, common: terms.common, isPublished, isOpen: state === 'open' };
        return html`
          ${ballot.receipt !== undefined && ballot.isAdmitted ? receipt(ballot, own) : nothing}
          ${
            isPublished && state === 'closed'
              ? html`<p>
                  <a class="alone" href="${gateway}/pages/poll/${id}/ballots?language=${language}"
                    >${words.recount}</a
                  >
                </p>`
              : nothing
          }
        `;
      },
    },
    admission: {
      admit: () => ballot.admit(),
      get signature() {
        return ballot.signature;
      },
      level(terms, isOpen) {
        const words = termsOf(terms);
        return html`
          <span>${words.level} ${words.watched}</span>
          ${isOpen && ballot.receipt !== undefined ? html`<span class="scripted">${words.device}</span>` : undefined}
          <span class="unscripted">${words.withoutScript}</span>
        `;
      },
    },
  };
}

function codeField(ballot: InvitedBallot, context: BallotContext, error: string | undefined): TemplateResult {
  const { code, codeHint } = termsOf(context.terms);
  return html`
    <div class="field">
      <label for="code">${code}</label>
      <span class="hint" id="code-hint">${codeHint}</span>
      <input
        id="code"
        class="control"
        name="code"
        maxlength="40"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="code-hint error"
        aria-invalid=${isAdmissionError(error) ? 'true' : 'false'}
        .value=${ballot.code}
        @input=${({ target }: Event) => {
          ballot.code = (target as HTMLInputElement).value;
        }}
      />
    </div>
  `;
}

interface ReceiptContext {
  readonly terms: InvitedTerms;
  readonly common: CommonTerms;
  readonly isPublished: boolean;
  readonly isOpen: boolean;
}

/** What the number of a ballot is for, and what its voter can do until the close. */
function receipt(ballot: InvitedBallot, context: ReceiptContext): TemplateResult {
  const { terms, isPublished, isOpen } = context;
  const help = ballot.isWithdrawn ? terms.withdrawnHelp : terms.receiptHelp;
  return html`
    <div class="receipt ${ballot.isWithdrawn ? 'withdrawn' : ''}">
      <strong id="receipt">${terms.receipt}</strong>
      <bdi class="ballot-number" aria-labelledby="receipt">${ballot.receipt}</bdi>
      <span class="quiet small">
        ${isPublished ? help : html`${ballot.isWithdrawn ? `${terms.withdrawn}. ` : nothing}${terms.receiptWithoutList}`}
      </span>
      ${isOpen ? html`${withdrawal(ballot, context)}${another(ballot, terms)}` : nothing}
    </div>
  `;
}

function withdrawal(ballot: InvitedBallot, { terms, common }: ReceiptContext): TemplateResult {
  const { sending, page } = ballot;
  return html`
    <div role="alert">
      ${
        sending.status === 'failed'
          ? notice('negative', common.failed, html`<p>${failureHelp(sending, common)}</p>`)
          : nothing
      }
    </div>
    ${
      ballot.isWithdrawn || ballot.isWithdrawing
        ? nothing
        : html`<form
            method="post"
            action=${page?.action ?? nothing}
            @submit=${async (event: Event) => {
              event.preventDefault();
              const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
              await ballot.withdraw();
              await (root.host as LitElement).updateComplete;
              root.querySelector<HTMLElement>('#done:not([hidden])')?.focus();
            }}
          >
            ${hiddenFields(page)}
            <button
              class="button plain"
              name="withdraw"
              value="1"
              aria-disabled=${sending.status === 'sending'}
              aria-describedby="withdraw-help"
            >
              ${sending.status === 'sending' ? common.sending : terms.withdraw}
            </button>
            <span class="quiet small" id="withdraw-help">${terms.withdrawHelp}</span>
          </form>`
    }
  `;
}

const another = (ballot: InvitedBallot, terms: InvitedTerms): TemplateResult => html`
  <button
    type="button"
    class="button plain scripted another"
    aria-describedby="another-help"
    @click=${() => void ballot.startAnew()}
  >
    ${terms.another}
  </button>
  <span class="quiet small scripted" id="another-help">${terms.anotherHelp}</span>
`;
