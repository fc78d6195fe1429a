import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

/** A place that has nothing to show yet. */
export interface EmptyState {
  readonly icon: TemplateResult;
  readonly level: HeadingLevel;
  /** Says what is not there yet: "U hebt nog geen meldingen". */
  readonly title: string;
  readonly id?: string;
  /** Why, and what a resident can do. */
  readonly content?: unknown;
  /** One button or link, never more. */
  readonly action?: unknown;
}

/** Says that there is nothing yet, why, and what to do, so that a place is never just empty. */
export const emptyState = ({
  icon,
  level,
  title,
  id = 'empty',
  content = nothing,
  action = nothing,
}: EmptyState): TemplateResult => html`
  <div class="empty">
    ${icon} ${heading(level, title, 'subtitle', id)}
    <div>${content}</div>
    ${action}
  </div>
`;
