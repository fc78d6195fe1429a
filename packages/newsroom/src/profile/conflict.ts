import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import type { ProfileSection } from './merge.js';
import type { ProfileTerms } from './profile.terms.js';

/** The choices after a colleague changed the profile meanwhile. Nothing that was typed is lost. */
export function conflictNotice(
  terms: ProfileTerms,
  mine: readonly ProfileSection[],
  theirs: readonly ProfileSection[],
  { merge, drop }: { readonly merge: () => void; readonly drop: () => void },
): TemplateResult {
  const named = (sections: readonly ProfileSection[]): string =>
    sections.map((section) => terms.sections[section]).join(', ') || terms.nothing;
  const both = mine.filter((section) => theirs.includes(section));
  return html`<div id="conflict" tabindex="-1" role="alert">
    ${notice(
      'warning',
      terms.conflict,
      html`
        <p>${terms.conflictTheirs(named(theirs))} ${terms.conflictMine(named(mine))}</p>
        ${both.length > 0 ? html`<p>${terms.conflictBoth(named(both))}</p>` : nothing}
        <div class="row">
          <button type="button" class="button" @click=${merge}>${terms.conflictMerge}</button>
          <button type="button" class="button plain" @click=${drop}>${terms.conflictTheirsOnly}</button>
        </div>
      `,
    )}
  </div>`;
}
