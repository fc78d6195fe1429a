import { sendQueuedMessages } from './delivery/queued-messages.js';
import { earlyRequests } from './loading/early-requests.js';
import { filesAhead } from './loading/fetch-ahead.js';
import { isFirstCopy } from './loading/first-copy.js';
import { elementLoaders } from './loading/loaders.js';
import { defineOnDemand } from './loading/on-demand.js';
import { pageFiles } from './loading/page-files.js';
import { upgradePlaceholders } from './loading/placeholders.js';
import { whenIdle } from './loading/when-idle.js';
import { sizeFrames } from './page/frames.js';
import { ownTag } from './settings/own-tag.js';

/**
 * Empties what a server rendered into elements that are not defined yet, also while the page still comes in. A classic
 * script may run before a rendered element is there, and Lit, unprepared, would render beside that.
 */
function leaveUnrendered(page: Document, tag: string): MutationObserver {
  const empty = (): void => {
    for (const { shadowRoot } of page.querySelectorAll(`${tag}:not(:defined)`)) shadowRoot?.replaceChildren();
  };
  const changes = new MutationObserver(empty);
  changes.observe(page, { childList: true, subtree: true });
  empty();
  return changes;
}

/**
 * Opens a page by its script tag. Whatever the page needs is fetched side by side: this script, which every
 * page waits for, imports nothing, and knows the files of each element.
 */
function openByTag(scriptUrl: string, page: Document): void {
  if (!isFirstCopy(scriptUrl)) return;
  // The templates of Lit are not well-formed XML.
  if (page.contentType !== 'text/html') {
    console.warn(
      'Plein: elements cannot run in XHTML. Serve this page as text/html; until then its fallback shows.',
    );
    return;
  }
  const tag = ownTag(page, scriptUrl);
  upgradePlaceholders(page);
  sizeFrames(page, tag.gateway);
  if (parent !== window && new URL(scriptUrl).origin === location.origin) {
    void import('./page/framed.js').then(({ tellHeight }) => tellHeight(page, window));
  }
  const { ask, fetch } = earlyRequests(page, tag);
  const fetchAhead = filesAhead(page, scriptUrl, pageFiles);
  const opened = import('./page/open-page.js').then(
    ({ openPage }) => openPage({ page, tag, fetch }).prepared,
  );
  defineOnDemand(
    page,
    elementLoaders.map((loader) => ({
      ...loader,
      async load() {
        fetchAhead(loader.tag);
        ask(loader.tag);
        await opened;
        const parsing = globalThis.litElementHydrateSupport ? undefined : leaveUnrendered(page, loader.tag);
        await loader.load().finally(() => parsing?.disconnect());
      },
    })),
  );
  whenIdle(() => void sendQueuedMessages());
}

openByTag(import.meta.url, document);
