import { html, type TemplateResult } from 'lit';
import { badge } from '@plein/components/parts.js';
import { embedLines, isHeard, policyLine, type Site } from '@plein/domain/sites.js';
import { copyText, type CopyTools } from '../shared/copy-text.js';
import { momentIn } from '../shared/format-date.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { PinnedLines } from './pinned-lines.js';
import type { SitesTerms } from './sites.terms.js';

interface Shown {
  readonly terms: SitesTerms;
  readonly tools: CopyTools;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  readonly gateway: string;
  /** The lines that run one build alone, where the gateway has a build with hashes. */
  readonly pinned: PinnedLines | undefined;
  readonly isEditable: boolean;
  readonly remove: (event: Event) => void;
}

/** A site: whether it works, what its administrator pastes, and the button that takes it out. */
export function siteCard(site: Site, index: number, shown: Shown): TemplateResult {
  const { terms, language, now, isEditable, remove } = shown;
  const { origin, firstHeardAt, lastHeardAt } = site;
  const moment = (at: string | undefined): string => (at === undefined ? '' : momentIn(language, at, now));
  return html`<li class="card stack">
    <div class="between">
      <h2 class="path">${origin}</h2>
      ${isHeard(site) ? badge('positive', terms.works) : badge('warning', terms.silent)}
    </div>
    <p class="quiet small numbered">
      ${isHeard(site) ? terms.worksSince(moment(firstHeardAt), moment(lastHeardAt)) : terms.silentHelp}
    </p>
    ${installation(origin, index, shown)}
    ${
      isEditable
        ? html`<button
            type="button"
            class="button plain start"
            aria-label="${terms.remove}: ${origin}"
            @click=${remove}
          >
            ${terms.remove}
          </button>`
        : ''
    }
  </li>`;
}

function installation(
  origin: string,
  index: number,
  { terms, tools, gateway, pinned }: Shown,
): TemplateResult {
  const id = String(index);
  return html`<details>
    <summary aria-label="${terms.install}: ${origin}">${terms.install}</summary>
    <div class="stack">
      ${copyText({ id: `head-${id}`, label: terms.head, text: embedLines(gateway) }, tools)}
      <p class="quiet">${terms.elementHelp}</p>
      ${copyText({ id: `policy-${id}`, label: terms.policy, text: policyLine(gateway) }, tools)}
      <p class="quiet small">${terms.policyHelp}</p>
      ${
        pinned
          ? html`<details>
              <summary>${terms.pinned}</summary>
              <div class="stack">
                <p class="quiet">${terms.pinnedHelp}</p>
                ${copyText({ id: `pinned-${id}`, label: terms.head, text: pinned.lines }, tools)}
                ${copyText({ id: `source-${id}`, label: terms.pinnedSource, text: pinned.scriptSource }, tools)}
              </div>
            </details>`
          : ''
      }
    </div>
  </details>`;
}
