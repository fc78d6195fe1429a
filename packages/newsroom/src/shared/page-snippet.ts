import { html, nothing, type TemplateResult } from 'lit';
import { embedLines, snippetsOf, textSnippetsOf } from '@plein/domain/sites.js';
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

/** "Zet dit op een pagina": the ways from the element itself to a link, and the lines for the head. */
export function pageSnippet(
  { id, title, tag, attributes = {}, path, words }: PageSnippet,
  tools: CopyTools,
  { language, gateway }: { readonly language: NewsroomLanguage; readonly gateway: string },
): TemplateResult {
  const terms = snippetTerms[language];
  const address = gatewayAddress(gateway);
  const { element, placeholder, frame, link } = snippetsOf({
    tag,
    attributes,
    gateway: address,
    path,
    words,
  });
  return html`<details id="snippet-${id}">
    <summary>${title ?? terms.title}</summary>
    <div class="stack">
      ${copyText({ id: `html-${id}`, label: terms.html, text: element }, tools)}
      <p class="quiet small">${terms.htmlHelp}</p>
      ${copyText({ id: `head-${id}`, label: terms.head, text: embedLines(address) }, tools)}
      ${copyText({ id: `placeholder-${id}`, label: terms.placeholder, text: placeholder }, tools)}
      <p class="quiet small">${terms.placeholderHelp}</p>
      ${copyText({ id: `frame-${id}`, label: terms.frame, text: frame }, tools)}
      <p class="quiet small">${terms.frameHelp}</p>
      ${copyText({ id: `link-${id}`, label: terms.link, text: link }, tools)}
      ${terms.linkHelp ? html`<p class="quiet small">${terms.linkHelp}</p>` : nothing}
    </div>
  </details>`;
}

/** The same for a question with its answer, which is a text and no element. */
export function answerSnippet(
  { id, question, answer }: { readonly id: string; readonly question: string; readonly answer: string },
  tools: CopyTools,
  { language, gateway }: { readonly language: NewsroomLanguage; readonly gateway: string },
): TemplateResult {
  const terms = snippetTerms[language];
  const address = gatewayAddress(gateway);
  const { text, frame, link } = textSnippetsOf({
    gateway: address,
    path: `/pages/answers/${id}`,
    question,
    answer,
  });
  return html`<details id="snippet-${id}">
    <summary>${terms.title}</summary>
    <div class="stack">
      ${copyText({ id: `frame-${id}`, label: terms.frame, text: frame }, tools)}
      <p class="quiet small">${terms.answerFrameHelp}</p>
      ${copyText({ id: `head-${id}`, label: terms.head, text: embedLines(address) }, tools)}
      ${copyText({ id: `link-${id}`, label: terms.link, text: link }, tools)}
      <p class="quiet small">${terms.linkHelp}</p>
      ${copyText({ id: `text-${id}`, label: terms.text, text }, tools)}
      <p class="quiet small">${terms.textHelp}</p>
    </div>
  </details>`;
}

/** The address at which sites reach the gateway: that of the newsroom, without `/newsroom/` at the end. */
export const gatewayAddress = (gateway: string): string =>
  gateway.startsWith('http') ? gateway : previewGateway(gateway) + gateway;
