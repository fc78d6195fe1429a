import { html, nothing, type TemplateResult } from 'lit';
import { conflictChoices } from '../shared/editing/conflict-choices.js';
import type { ProfileSection } from './merge.js';
import type { EditingTerms } from './editing.terms.js';

/** The choices after a colleague changed the profile meanwhile. Nothing that was typed is lost. */
export function conflictNotice(
  terms: EditingTerms,
  mine: readonly ProfileSection[],
  theirs: readonly ProfileSection[],
  choices: { readonly merge: () => void; readonly drop: () => void },
): TemplateResult {
  const named = (sections: readonly ProfileSection[]): string =>
    sections.map((section) => terms.sections[section]).join(', ') || terms.nothing;
  const both = mine.filter((section) => theirs.includes(section));
  return conflictChoices(
    terms,
    html`
      <p>${terms.conflictTheirs(named(theirs))} ${terms.conflictMine(named(mine))}</p>
      ${both.length > 0 ? html`<p>${terms.conflictBoth(named(both))}</p>` : nothing}
    `,
    choices,
  );
}
