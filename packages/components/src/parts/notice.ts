import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon, infoIcon, tickIcon, warningIcon } from './icons.js';

export const noticeKinds = ['info', 'positive', 'warning', 'negative'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const icons = { info: infoIcon, positive: tickIcon, warning: warningIcon, negative: errorIcon } as const;

/** A message with an icon, a title and, if needed, what to do. */
export const notice = (kind: NoticeKind, title: unknown, content: unknown = nothing): TemplateResult => html`
  <div class="notice ${kind}">
    ${icons[kind]}
    <div><strong>${title}</strong>${content}</div>
  </div>
`;
