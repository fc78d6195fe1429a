import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from './icons.js';

export interface SummaryError {
  /** Id of the control or group that the error is about. */
  readonly id: string;
  readonly message: string;
}

/**
 * Errors of a form at its top, each with a link to its field. Give it the focus after a failed send. Before a
 * script runs, no link can reach into a shadow root. Errors that came with a page are therefore text without
 * links, and get the focus by `autofocus`. An alert is for those alone: with the focus it would be told twice.
 */
export const errorSummary = (
  title: string,
  errors: readonly SummaryError[],
  linked = true,
): TemplateResult | typeof nothing =>
  errors.length === 0
    ? nothing
    : html`
        <div
          class="notice negative"
          role=${linked ? 'group' : 'alert'}
          aria-labelledby="errors-title"
          tabindex="-1"
          id="errors"
          ?autofocus=${!linked}
        >
          ${errorIcon}
          <div>
            <strong id="errors-title">${title}</strong>
            <ul>
              ${errors.map(
                ({ id, message }) =>
                  html`<li>
                    ${
                      linked
                        ? html`<a
                            class="alone"
                            href="#${id}"
                            @click=${(event: Event) => {
                              goTo(event, id);
                            }}
                            >${message}</a
                          >`
                        : message
                    }
                  </li>`,
              )}
            </ul>
          </div>
        </div>
      `;

function goTo(event: Event, id: string): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const target = root.getElementById(id);
  const control = target?.matches('fieldset')
    ? (target.querySelector<HTMLElement>('input') ?? target)
    : target;
  control?.focus();
}
