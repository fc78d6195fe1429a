import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { findEngine } from '../../browsers/engines.mjs';

/** Opens Chromium without a window. */
export async function openBrowser() {
  const engine = findEngine('chromium');
  if (engine.missing !== undefined) throw new Error(engine.missing);
  return puppeteer.launch({ executablePath: engine.binary, args: chromiumArguments });
}

/**
 * Returns all text that is shown on a page, including shadow trees and their slots.
 * @param {import('puppeteer-core').Page} page
 * @param {string} [selector] only the text of elements that match it
 * @returns {Promise<string>}
 */
export function shownText(page, selector = 'body') {
  return page.evaluate((wanted) => {
    const textOf = (/** @type {Node} */ node) => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && !node.checkVisibility({ visibilityProperty: true })) {
        if (getComputedStyle(node).display !== 'contents') return '';
      }
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      /** @type {Iterable<Node>} */
      let inside = node.childNodes;
      if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) inside = node.assignedNodes();
      else if (node instanceof Element && node.shadowRoot) inside = node.shadowRoot.childNodes;
      /** @type {string} */
      const text = Array.from(inside, textOf).join(' ');
      return text;
    };
    return Array.from(document.querySelectorAll(wanted), textOf).join(' ').replace(/\s+/g, ' ');
  }, selector);
}

/**
 * Waits until a page shows a text.
 * @param {import('puppeteer-core').Page} page
 * @param {RegExp} pattern
 * @param {{ within?: number, in?: string }} [options] `within`: milliseconds; `in`: a selector
 * @returns {Promise<RegExpExecArray>}
 */
export async function waitForText(page, pattern, { within = 60_000, in: selector } = {}) {
  const end = performance.now() + within;
  for (;;) {
    const text = await shownText(page, selector);
    const match = pattern.exec(text);
    if (match) return match;
    if (performance.now() > end) {
      throw new Error(`${pattern} is not shown within ${within} ms. Shown: ${text.slice(0, 1500)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Scrolls a page from top to bottom, one screen at a time, and waits until each screen is still. */
export async function walkDown(/** @type {import('puppeteer-core').Page} */ page) {
  for (let screens = 0; screens < 30; screens += 1) {
    await page.waitForNetworkIdle({ idleTime: 250, concurrency: 1, timeout: 60_000 });
    const atFoot = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      const before = scrollY;
      scrollTo({ top: before + clientHeight * 0.8, behavior: 'instant' });
      return before + clientHeight >= scrollHeight - 1;
    });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    if (atFoot) return;
  }
}
