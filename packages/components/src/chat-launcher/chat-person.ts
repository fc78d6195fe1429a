import { html, nothing, type TemplateResult } from 'lit';
import type { ChatTurn } from '@plein/domain/chat.js';
import type { PleinContactWidget } from '../contact-widget/contact-widget.js';
import { define } from '../define.js';
import type { HeadingLevel } from '../parts/heading.js';
import type { Settings } from '../settings.js';

const tag = 'plein-contact-widget';

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

/** Loads the contact widget; where the page has defined it already, the page's own is used. */
export async function loadContact(): Promise<void> {
  if (customElements.get(tag)) return;
  const { PleinContactWidget } = await import('../contact-widget/contact-widget.js');
  define(tag, PleinContactWidget);
}

/** Opens the form to be called back, with the conversation attached. */
export function askCallback(root: ParentNode, transcript: readonly ChatTurn[]): void {
  root.querySelector<PleinContactWidget>(tag)?.requestCallback({ transcript });
}
