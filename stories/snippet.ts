import { render, type TemplateResult } from 'lit';

const inert = document.implementation.createHTMLDocument();

/** What a web editor pastes for this element, and what a developer imports instead of the embed script. */
export function snippetOf(tag: string, shown: TemplateResult): string {
  const place = inert.createElement('div');
  render(shown, place, { creationScope: inert });
  return `<!-- Once on the page, with the address of your gateway: -->
<link rel="stylesheet" href="https://GATEWAY/embed/plein.css" />
<script type="module" src="https://GATEWAY/embed/plein.js"></script>

<!-- Where the element stands: -->
${[...place.childNodes].map((node) => markupOf(node)).join('')}
<!-- Or with a bundler, after npm install @plein/components, in place of the script:
import '@plein/components/${tag.replace('plein-', '')}.js';
-->
`;
}

/** Markup of a node as a person would write it: an element that contains elements is on lines of its own. */
function markupOf(node: Node, depth = 0): string {
  const margin = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return text && `${margin}${escaped(text)}\n`;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = element.localName;
  const children = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  const isPhrase = !tag.includes('-') && tag !== 'div' && !children.some(isBlock);
  if (isPhrase || children.length === 0) return `${margin}${cleaned(element.outerHTML)}\n`;
  const inside = children.map((child) => markupOf(child, depth + 1)).join('');
  return `${margin}<${tag}${attributesOf(element)}>\n${inside}${margin}</${tag}>\n`;
}

const isBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && /-|^(div|p|ul|ol|section)$/.test((node as Element).localName);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) => (value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`))
    .join('');

const cleaned = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll('=""', '')
    .replaceAll(/\s+/g, ' ');
