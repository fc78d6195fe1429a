import { html, type TemplateResult } from 'lit';

export const headingLevels = [1, 2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A heading at the level that fits the page, with an id for references to it. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  style = 'title',
  id = 'heading',
): TemplateResult {
  if (level === 1) return html`<h1 class=${style} id=${id} tabindex="-1">${content}</h1>`;
  if (level === 2) return html`<h2 class=${style} id=${id} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 class=${style} id=${id} tabindex="-1">${content}</h3>`;
  return html`<h4 class=${style} id=${id} tabindex="-1">${content}</h4>`;
}

/** Returns the value as a heading level, or 2 if it is not one. */
export const headingLevel = (value: number): HeadingLevel =>
  headingLevels.find((level) => level === value) ?? 2;
