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
