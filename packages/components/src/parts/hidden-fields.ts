import { html, type TemplateResult } from 'lit';
import type { PageState } from '../ssr/page-state.js';

/** Hidden fields of a form on a page of the gateway. They go inside the form. */
export const hiddenFields = (page: PageState | undefined): readonly TemplateResult[] =>
  Object.entries(page?.hidden ?? {}).map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
