import { html, type TemplateResult } from 'lit';
import type { PageState } from '../ssr/page-state.js';

/** What a form takes along unseen where a page of the gateway serves it; goes inside the form. */
export const hiddenFields = (page: PageState | undefined): readonly TemplateResult[] =>
  Object.entries(page?.hidden ?? {}).map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
