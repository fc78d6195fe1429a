import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../../parts/facts.js';
import { heading } from '../../parts/heading.js';
import { clockIcon, tickIcon } from '../../parts/icons.js';
import { back, type FormView } from './form-view.js';

/** A label and what a resident sent; what they left empty is not shown. */
export type CopyRow = readonly [label: string, value: string | undefined];

/** What a resident sent, without what they left empty. */
export const filledRows = (rows: readonly CopyRow[]): [label: string, value: string][] =>
  rows.flatMap(([label, value]) => (value ? [[label, value]] : []));

const copyList = ({ shared }: FormView, rows: readonly CopyRow[]): TemplateResult => html`
  <div>
    <strong>${shared.copy}</strong>
    <div class="copy">${facts(filledRows(rows))}</div>
  </div>
`;

/** What one receipt shows of its own. */
export interface ReceiptParts {
  readonly reference: string;
  /** What happens now, in one sentence. */
  readonly promise: string;
  readonly copy: readonly CopyRow[];
  /** What stands above the copy. */
  readonly before?: unknown;
  /** Path of the page that shows the receipt later. */
  readonly page: string;
  /** What stands before the button back. */
  readonly actions?: unknown;
}

/** The receipt: what happens now, the reference, and a copy. */
export function receiptView(view: FormView, parts: ReceiptParts): TemplateResult {
  const { terms, shared, level } = view;
  const { reference, promise, copy, before, page, actions } = parts;
  const link = receiptLink(view, page);
  return html`
    <div class="stack" part="receipt">
      <div class="received panel positive">
        ${tickIcon}
        <div>
          ${heading(level, terms.received)}
          <p>${promise}</p>
        </div>
      </div>
      <p class="reference">
        <span class="quiet">${shared.reference}</span>
        <strong class="numbers">${reference}</strong>
      </p>
      ${before} ${copyList(view, copy)}
      ${
        link
          ? html`<p>
              <a class="alone" href=${link}>${terms.link}</a><br />
              <span class="small quiet">${terms.linkHelp}</span>
            </p>`
          : nothing
      }
      <div class="row">${actions} ${back(view, shared.done)}</div>
    </div>
  `;
}

/** The address of the page that shows a receipt later; undefined where the receipt has no key. */
export function receiptLink(
  { form: { receiptKey }, gateway, language }: FormView,
  page: string,
): string | undefined {
  const asked = language === 'nl' ? '' : `?language=${language}`;
  return receiptKey && `${gateway}${page}/${receiptKey}${asked}`;
}

/** Shown while what was sent is queued on this device for lack of a connection. */
export function queuedView(
  view: FormView,
  { lead, copy }: { readonly lead?: unknown; readonly copy: readonly CopyRow[] },
): TemplateResult {
  const { common, shared, level } = view;
  return html`
    <div class="stack">
      <div class="received panel warning">
        ${clockIcon}
        <div>
          ${heading(level, common.queued)}
          <p>${common.queuedHelp}</p>
        </div>
      </div>
      ${lead} ${copyList(view, copy)}
      <div>${back(view, shared.done)}</div>
    </div>
  `;
}
