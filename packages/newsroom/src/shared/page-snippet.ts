import { html, nothing, type TemplateResult } from 'lit';
import { embedLines } from '@plein/domain/sites.js';
import { copyText, type CopyTools } from './copy-text.js';
import { snippetTerms } from './snippet.terms.js';
import { previewGateway } from './editing/preview.js';
import type { NewsroomLanguage } from '../shell/language.js';

/** What is put on a page of a site. */
export interface PageSnippet {
  /** Part of the ids of its fields. */
  readonly id: string;
  /** Default: "Zet dit op een pagina". */
  readonly title?: string;
  /** The element with its attributes: `<plein-participation-poll poll="plein">`. */
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Path of the page of the gateway that has the same without a script. */
  readonly path: string;
  /** What the link to that page says: it stands in the page until the element is there. */
  readonly words: string;
}

/** "Zet dit op een pagina": the HTML of an element, the lines for the head, and a link for where HTML is not allowed. */
export function pageSnippet(
  { id, title, tag, attributes = {}, path, words }: PageSnippet,
  tools: CopyTools,
  { language, gateway }: { readonly language: NewsroomLanguage; readonly gateway: string },
): TemplateResult {
  const terms = snippetTerms[language];
  const address = gatewayAddress(gateway);
  const link = `${address}${path}`;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const text = `<${tag}${given.join('')}>\n  <p><a href="${escaped(link)}">${escaped(words)}</a></p>\n</${tag}>`;
  return html`<details id="snippet-${id}">
    <summary>${title ?? terms.title}</summary>
    <div class="stack">
      ${copyText({ id: `html-${id}`, label: terms.html, text }, tools)}
      <p class="quiet small">${terms.htmlHelp}</p>
      ${copyText({ id: `head-${id}`, label: terms.head, text: embedLines(address) }, tools)}
      ${copyText({ id: `link-${id}`, label: terms.link, text: link }, tools)}
      ${terms.linkHelp ? html`<p class="quiet small">${terms.linkHelp}</p>` : nothing}
    </div>
  </details>`;
}

/** The address at which sites reach the gateway: that of the newsroom, without `/newsroom/` at the end. */
export const gatewayAddress = (gateway: string): string =>
  gateway.startsWith('http') ? gateway : previewGateway(gateway) + gateway;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
