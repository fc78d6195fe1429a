import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Returns a wide font, which breaks lines as early as most fonts of a device do, by weight and as base64. Every machine
 * measures with it, whatever fonts it has.
 * @returns {Promise<(readonly [weight: string, file: string])[]>}
 */
const wideFont = () =>
  Promise.all(
    ['400', '700'].map(async (weight) => {
      const file = import.meta.resolve(
        `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`,
      );
      return /** @type {const} */ ([weight, (await readFile(fileURLToPath(file))).toString('base64')]);
    }),
  );

/** Widths of the window at which the room is compared, in CSS pixels. */
const widths = [320, 360, 390, 480, 660, 800, 1280];

/**
 * Compares the height of each element with the room that the page reserves for it. A fast computer draws an element
 * before anything stands below it, and nothing is seen to move; on a slow one the page moves by the difference.
 * @param {import('puppeteer-core').Page} page a page whose elements have loaded
 * @returns {Promise<string[]>} what is higher than its room
 */
export async function roomTrouble(page) {
  const before = page.viewport();
  await page.evaluate(writeInFont, await wideFont());
  const trouble = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 860 });
    for (const { tag, height, room } of await page.evaluate(measureRoom)) {
      if (height > room + 1) {
        trouble.push(
          `At ${width} px ${tag} is ${(height / 16).toFixed(2)}rem high, and its room is ${room / 16}rem.`,
        );
      }
    }
  }
  await page.setViewport(before);
  return trouble;
}

/** Shows all text of the page in this font. It runs in the page. */
async function writeInFont(/** @type {(readonly [weight: string, file: string])[]} */ files) {
  for (const [weight, file] of files) {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const font = new FontFace('Wide', bytes, { weight });
    document.fonts.add(await font.load());
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root, body, [class], :defined {
      --basis-text-font-family-default: Wide !important;
      --basis-heading-font-family: Wide !important;
      --basis-button-font-family: Wide !important;
      font-family: Wide !important;
    }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Returns the height of each element without its room, and that room, in CSS pixels. It runs in the page. */
async function measureRoom() {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  const elements = [...document.querySelectorAll(':defined')].filter(
    ({ localName, shadowRoot }) => shadowRoot && localName.startsWith('plein-'),
  );
  for (const element of elements) element.toggleAttribute('data-plein-filled', false);
  const rooms = elements.map((element) => getComputedStyle(element, '::before').blockSize);
  const sheets = [...document.adoptedStyleSheets];
  const without = new CSSStyleSheet();
  without.replaceSync('*::before { --plein-reserve: 0px !important }');
  document.adoptedStyleSheets = [...sheets, without];
  const heights = elements.map((element) => element.getBoundingClientRect().height);
  document.adoptedStyleSheets = sheets;
  return elements
    .map(({ localName: tag }, index) => ({
      tag,
      height: heights[index] ?? 0,
      room: Number.parseFloat(rooms[index] ?? ''),
    }))
    .filter(({ room }) => !Number.isNaN(room));
}
