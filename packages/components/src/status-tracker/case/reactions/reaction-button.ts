import { html, type TemplateResult } from 'lit';
import { hiddenFields } from '../../../parts/hidden-fields.js';
import type { StatusTerms } from '../../terms/nl.js';
import type { CaseProof, ReactionSubject } from './case-reaction.js';
import { reactionsInDutch } from './reactions.terms.js';

interface ReactionButton {
  readonly id: string;
  readonly subject: ReactionSubject;
  readonly terms: StatusTerms;
  /** Address of the page with the form, on a page of the gateway; undefined on any other page. */
  readonly action: string | undefined;
  /** What gives access to the case. It goes to that page in the body, so that no address has it. */
  readonly known: CaseProof;
  readonly open: () => void;
}

/** Returns the id of the button that opens the form of this. */
export const buttonId = ({ kind, asked }: ReactionSubject): string =>
  ['react', kind, asked?.answer?.task].filter((part) => part !== undefined).join('-');

/** The button that opens the form of a reaction. */
export function reactionButton({ id, subject, terms, action, known, open }: ReactionButton): TemplateResult {
  const { kind, asked } = subject;
  const label = (terms.reactions ?? reactionsInDutch).kinds[kind].open;
  const look = asked ? 'button wide' : 'button second';
  if (action === undefined) {
    return html`<button class=${look} type="button" id=${id} @click=${open}>${label}</button>`;
  }
  const { text, files, task } = asked?.answer ?? {};
  const fields = {
    ...{ ...known, kind, task, about: asked?.title },
    takes: [text && 'text', files && 'files'].filter(Boolean).join(' '),
  };
  const hidden = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  );
  return html`<form method="post" action=${action}>
    ${hiddenFields({ action, hidden })}
    <button class=${look}>${label}</button>
  </form>`;
}
