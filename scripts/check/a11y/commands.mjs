import { TreeBook } from './tree-book.mjs';
import { readTree } from './tree.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} CDPSession
 */

/**
 * Adds commands that a page of the matrix cannot do itself. Only Chromium supports them.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function accessibilityCommands() {
  /**
   * CDP session of each page. Emulation lasts as long as the session that asked for it.
   * @type {WeakMap<Page, Promise<CDPSession>>}
   */
  const sessions = new WeakMap();
  const trees = new TreeBook();

  const sessionOf = (/** @type {{ id: string, browser: object }} */ { id, browser }) => {
    if (!('getPage' in browser)) throw new Error('Only Chromium can be asked this.');
    const page = /** @type {{ getPage(id: string): Page }} */ (browser).getPage(id);
    const known = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, known);
    return known;
  };

  return {
    name: 'plein-accessibility',
    async executeCommand({ command, payload, session }) {
      if (command === 'plein-forced-colours') {
        const { isForced } = /** @type {{ isForced: boolean }} */ (payload);
        await (
          await sessionOf(session)
        ).send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value: isForced ? 'active' : '' }],
        });
        return true;
      }
      if (command === 'plein-tree') return readTree(await sessionOf(session));
      if (command === 'plein-known-trees') return trees.read(String(payload));
      if (command === 'plein-keep-trees') {
        const { tag, known } = /** @type {{ tag: string, known: Record<string, string> }} */ (payload);
        await trees.write(tag, known);
        return true;
      }
      return undefined;
    },
  };
}
