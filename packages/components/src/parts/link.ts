import { html, nothing, type TemplateResult } from 'lit';
import { arrowIcon, downloadIcon, externalIcon } from './icons.js';

export const linkKinds = ['onward', 'external', 'download'] as const;
export type LinkKind = (typeof linkKinds)[number];

const icons = { onward: arrowIcon, external: externalIcon, download: downloadIcon } as const;

/** A link on a line of its own. Its words say where it leads; `external` leaves the site, in the same window. */
export const link = (kind: LinkKind, href: string, words: unknown): TemplateResult =>
  html`<a class="link ${kind}" href=${href} download=${kind === 'download' ? '' : nothing}
    >${words}${icons[kind]}</a
  >`;
