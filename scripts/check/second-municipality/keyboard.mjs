/** A person who uses a page with the keyboard alone: Tab to a control, by the name that it has, and a key there. */
export class Keyboard {
  #page;

  constructor(/** @type {import('puppeteer-core').Page} */ page) {
    this.#page = page;
  }

  /** Presses a key where the focus is. */
  async key(/** @type {import('puppeteer-core').KeyInput} */ key) {
    await this.#page.keyboard.press(key);
  }

  /**
   * Moves the focus with Tab until it is on a control whose name matches; it stays where it matches already.
   * @throws {Error} with the names on the way, where no control has such a name
   */
  async reach(/** @type {RegExp} */ name, most = 250) {
    /** @type {Set<string>} */
    const seen = new Set();
    for (let presses = 0; presses < most; presses += 1) {
      const focused = await this.#page.evaluate(nameOfFocused);
      if (name.test(focused)) return;
      seen.add(focused);
      await this.key('Tab');
    }
    throw new Error(`Tab reaches no ${String(name)}. It reaches: ${[...seen].join(' | ')}`);
  }

  /** Presses a button, a link, a tab or a disclosure. */
  async press(/** @type {RegExp} */ name) {
    await this.reach(name);
    await this.key('Enter');
  }

  /** Chooses a check box or a radio button. */
  async choose(/** @type {RegExp} */ name) {
    await this.reach(name);
    await this.key('Space');
  }

  /** Replaces the text of a field. */
  async fill(/** @type {RegExp} */ name, /** @type {string} */ text) {
    await this.reach(name);
    await this.#page.keyboard.down('Control');
    await this.key('a');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(text);
  }

  /** Types in a field of which the browser makes parts, such as a date, or in a list. */
  async type(/** @type {RegExp} */ name, /** @type {string} */ text) {
    await this.reach(name);
    await this.#page.keyboard.type(text);
  }
}

/** Returns the name of what has the focus, also in a shadow tree. It runs in the page. */
function nameOfFocused() {
  let { activeElement: active } = document;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return '';
  const labels = 'labels' in active ? /** @type {HTMLInputElement} */ (active).labels : null;
  const said = active.ariaLabel ?? labels?.[0]?.textContent ?? active.textContent;
  return said.replace(/\s+/g, ' ').trim();
}
