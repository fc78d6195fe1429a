import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
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
import { Login, type LoginHost } from '../verified/login.js';
import { verifiedInDutch, type VerifiedTerms } from '../verified/verified.terms.js';

type AdmissionTerms = InvitedTerms & VerifiedTerms;

/** What differs between a code and a login is said in words of its own. */
function termsOf(
  { invited = invitedInDutch, verified = verifiedInDutch }: PollTerms,
  { login }: InvitedBallot,
): AdmissionTerms {
  return login ? { ...invited, ...verified } : { ...verified, ...invited };
}

const messages: Readonly<Record<AdmissionErrorCode, keyof AdmissionTerms>> = {
  'no-code': 'noCode',
  'unknown-code': 'unknownCode',
  'used-code': 'usedCode',
  'no-login': 'noLogin',
  'expired-login': 'expiredLogin',
  'refused-login': 'refusedLogin',
  'used-login': 'usedLogin',
  'login-unavailable': 'loginUnavailable',
  'no-answer': 'noAnswer',
};

const isAdmissionError = (error: string | undefined): error is AdmissionErrorCode =>
  error !== undefined && Object.hasOwn(messages, error);

/** The view of each poll on the page, which has what was typed in. */
const views = new WeakMap<InvitedPoll, { kind: KindView; ballot: InvitedBallot; view: KindView }>();

/** Returns the view of a kind for a poll with signed ballots: the same ballot, behind a one-time code or a login. */
export async function invitedKind(
  kind: KindView,
  poll: InvitedPoll,
  { id, admission }: Poll,
  host: LoginHost,
): Promise<KindView> {
  const earlier = views.get(poll);
  const needsLogin = admission === 'verified';
  const known = needsLogin === (earlier?.ballot.login !== undefined) ? earlier : undefined;
  const ballot = known?.ballot ?? new InvitedBallot(poll, needsLogin ? loginTo(poll, host) : undefined);
  await ballot.load(id);
  if (known?.kind === kind) return known.view;
  const view = viewOf(kind, poll, ballot);
  views.set(poll, { kind, ballot, view });
  return view;
}

/** What was wrong with one token says nothing of the next one. */
const loginTo = (poll: InvitedPoll, host: LoginHost): Login =>
  new Login(host, () => {
    if (isAdmissionError(poll.error)) poll.error = undefined;
  });

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
        ${ballot.isAdmitted ? undefined : proofOf(ballot, context, poll.error)} ${kind.ballot.rows(context)}
      `,
      message: (terms, shown, error, context) =>
        isAdmissionError(error)
          ? termsOf(terms, ballot)[messages[error]]
          : kind.ballot.message?.(terms, shown, error, context),
    },
    results: {
      ...kind.results,
      words: ({ terms }) => {
        const { withdrawn: done, voteAgain: change } = termsOf(terms, ballot);
        return ballot.isWithdrawn ? { done, change } : undefined;
      },
      after: ({ terms, state, poll: { id }, gateway, language }) => {
        const words = termsOf(terms, ballot);
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
        const words = termsOf(terms, ballot);
        return html`
          <span>${words.level} ${words.watched}</span>
          ${isOpen && ballot.receipt !== undefined ? html`<span class="scripted">${words.device}</span>` : undefined}
          ${ballot.login ? undefined : html`<span class="unscripted">${words.withoutScript}</span>`}
        `;
      },
    },
  };
}

/** What a voter gets a ballot with: the field for a code, or what to do where nobody has logged in. */
function proofOf(
  ballot: InvitedBallot,
  context: BallotContext,
  error: string | undefined,
): TemplateResult | undefined {
  const { loginFirst, loginFirstHelp } = termsOf(context.terms, ballot);
  if (!ballot.login) return codeField(ballot, context, error);
  return ballot.login.isMissing
    ? html`<div class="field">${notice('info', loginFirst, html`<p>${loginFirstHelp}</p>`)}</div>`
    : undefined;
}

function codeField(ballot: InvitedBallot, context: BallotContext, error: string | undefined): TemplateResult {
  const { code, codeHint } = termsOf(context.terms, ballot);
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
