import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChatTurn } from '@plein/domain/chat.js';
import { openingAt } from '@plein/domain/opening-hours.js';
import type { UsableProfile } from '@plein/domain/profile.js';
import { configuration } from '../settings/configuration.js';
import type { PleinContactWidget } from '../contact-widget/contact-widget.js';
import { define } from '../element/define.js';
import type { HeadingLevel } from '../parts/heading.js';
import type { Settings } from '../settings/settings.js';

const tag = 'plein-contact-widget';

/** Detail of `plein-handover`. */
export interface Handover {
  readonly transcript: readonly ChatTurn[];
}

/** Offers the conversation to the page. Returns whether something on the page claims it. */
export const isClaimed = (host: HTMLElement, transcript: readonly ChatTurn[]): boolean =>
  !host.dispatchEvent(
    new CustomEvent<Handover>('plein-handover', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { transcript },
    }),
  );

/** The contact widget inside the panel, with the settings of the launcher. */
export const contactView = (
  { gateway, profile, channel, task, department, perspective }: Settings,
  level: HeadingLevel,
  fallback: string,
): TemplateResult => html`
  <plein-contact-widget
    class="contact"
    gateway=${gateway}
    profile=${profile}
    channel=${channel}
    task=${task ?? nothing}
    department=${department ?? nothing}
    perspective=${perspective ?? nothing}
    heading-level=${level}
    ><p>${fallback}</p></plein-contact-widget
  >
`;

/** Loads and defines the contact widget, unless the page has defined it already. */
export async function loadContact(): Promise<void> {
  if (customElements.get(tag)) return;
  const { PleinContactWidget } = await import('../contact-widget/contact-widget.js');
  define(tag, PleinContactWidget);
}

/** Whether a phone channel is open now. */
export const canPhone = (profile: UsableProfile | undefined): boolean =>
  !!profile?.channels.some(
    (channel) => channel.kind === 'phone' && openingAt(channel, profile.holidays, configuration().now()).open,
  );

/** In milliseconds: how long to wait for the callback form, which does not come where nobody calls back. */
const formComesIn = 1000;

/** Whether the contact widget in the panel shows its form. */
export const hasForm = ({ renderRoot }: LitElement): boolean => !!renderRoot.querySelector('[data-form]');

/**
 * Opens the callback form, with the conversation attached, and renders the host again whenever a form comes or goes.
 * Resolves when the form is there, or when it did not come in a second.
 */
export function askCallback(host: LitElement, transcript: readonly ChatTurn[]): Promise<void> {
  return new Promise((resolve) => {
    const widget = host.renderRoot.querySelector<PleinContactWidget>(tag);
    const observer = new MutationObserver(() => {
      host.requestUpdate();
      resolve();
    });
    if (widget) observer.observe(widget, { attributeFilter: ['data-form'] });
    widget?.requestCallback({ transcript });
    setTimeout(resolve, formComesIn);
  });
}
