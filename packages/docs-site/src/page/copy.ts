import { wordsOf } from './words.js';

/** Gives each sample a button that copies it. */
export function addCopyButtons(page: Document): void {
  const words = wordsOf(page);
  for (const sample of page.querySelectorAll('pre')) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    const status = page.createElement('span');
    status.className = 'copied';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copy(sample).then((isCopied) => {
        if (!isCopied) page.getSelection()?.selectAllChildren(sample);
        status.textContent = isCopied ? words.copied : words.notCopied;
      });
    });
    const row = page.createElement('div');
    row.className = 'copy-row';
    row.append(status, button);
    sample.after(row);
  }
}

async function copy(sample: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sample.textContent.trimEnd());
    return true;
  } catch {
    // A page without https has no clipboard, and a browser may refuse it.
    return false;
  }
}
