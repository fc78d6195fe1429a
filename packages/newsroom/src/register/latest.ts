import { html, nothing, type TemplateResult } from 'lit';
import { badge, type BadgeTone } from '@plein/components/parts.js';
import { channelName } from '@plein/domain/labels.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { momentIn } from '../shared/format-date.js';
import type { Entry, EntryState } from './entries.js';
import type { RegisterTerms } from './register.terms.js';

interface Latest {
  readonly terms: RegisterTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  readonly putBack: (id: string) => void;
}

const tones: Record<EntryState, BadgeTone> = {
  sending: 'neutral',
  saved: 'positive',
  queued: 'warning',
  failed: 'negative',
};

/** The contacts that were registered last, each with its state. */
export const latestEntries = (
  entries: readonly Entry[],
  { terms, language, now, putBack }: Latest,
): TemplateResult => html`
  <section class="card" aria-labelledby="latest">
    <h2 id="latest">${terms.latest}</h2>
    ${
      entries.length === 0
        ? html`<p class="quiet">${terms.noneYet}</p>`
        : html`<ul class="entries">
            ${entries.map(
              ({ id, at, subject, channel, state }) => html`
                <li>
                  <span class="between">
                    <strong class="entry">${subject}</strong>
                    ${badge(tones[state], terms.states[state])}
                  </span>
                  <span class="quiet small numbered"
                    >${channelName(channel, language)} · ${momentIn(language, at, now)}</span
                  >
                  ${
                    state === 'failed'
                      ? html`<button
                          type="button"
                          class="button plain start"
                          @click=${() => {
                            putBack(id);
                          }}
                        >
                          ${terms.putBack}
                        </button>`
                      : nothing
                  }
                </li>
              `,
            )}
          </ul>`
    }
  </section>
`;
