import { elementLoaders } from './loaders.js';

/**
 * Attributes that the writer of a text may set. `gateway`, `profile`, `contact` and `cases-url` are not among them: they
 * say to whom residents go with what they write, and an author whose tags a CMS takes out must not decide that. Nor is
 * `case-token` and `login-token`, with which the site says who has logged in.
 */
export const placeholderAttributes = [
  'channel',
  'task',
  'department',
  'perspective',
  'poll',
  'question',
  'after',
  'sample',
  'kiosk',
  'kiosk-text',
  'process',
  'kind',
  'reference',
  'heading-level',
  'inline',
  'link-by-mail',
] as const;

/** What an editor may write as `data-plein`. */
const names = elementLoaders.map(({ tag }) => tag.slice('plein-'.length));

/** The mark on `html` has the same name, and says that the script runs. */
const selector = ':not(html)[data-plein]';

const warned = new Set<string>();

/**
 * Puts an element in the place of each `<div data-plein="contact-widget" data-task="…">` and each such link, for systems
 * that take out tags they do not know. What stood there is the fallback. This goes on for what is added later.
 *
 * @returns the function that stops it
 */
export function upgradePlaceholders(page: Document): () => void {
  const look = (): void => {
    for (const placeholder of page.querySelectorAll<HTMLElement>(selector)) upgrade(placeholder);
  };
  const changes = new MutationObserver(look);
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ['data-plein'] });
  look();
  return () => {
    changes.disconnect();
  };
}

function upgrade(placeholder: HTMLElement): void {
  const { plein: name = '' } = placeholder.dataset;
  if (!names.includes(name)) {
    if (!warned.has(name))
      console.warn(`Plein: data-plein="${name}" is unknown; write one of ${names.join(', ')}.`);
    warned.add(name);
    return;
  }
  // Moving what has the focus takes the focus away, so it waits.
  if (placeholder.matches(':focus-within')) {
    placeholder.addEventListener('focusout', () => setTimeout(upgrade, 0, placeholder), { once: true });
    return;
  }
  if (!placeholder.isConnected) return;
  const element = placeholder.ownerDocument.createElement(`plein-${name}`);
  for (const attribute of placeholderAttributes) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  if (placeholder.localName === 'a') {
    placeholder.removeAttribute('data-plein');
    placeholder.replaceWith(element);
    element.append(placeholder);
    return;
  }
  for (const attribute of ['id', 'class', 'lang', 'dir', 'style']) {
    const value = placeholder.getAttribute(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
