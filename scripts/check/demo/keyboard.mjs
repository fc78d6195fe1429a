/** @typedef {{ role: string, name: string, disabled: boolean }} Focused as a screen reader gets it */

/** Uses a page with only the keyboard. */
export class Keyboard {
  #page;
  #client;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').CDPSession} client
   */
  constructor(page, client) {
    this.#page = page;
    this.#client = client;
  }

  /** @param {import('puppeteer-core').Page} page */
  static async on(page) {
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    return new Keyboard(page, client);
  }

  /** Returns the element that has the focus, through all shadow trees. @returns {Promise<Focused>} */
  async focused() {
    const { result } = await this.#client.send('Runtime.evaluate', {
      expression: `(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element;
      })()`,
    });
    if (result.objectId === undefined) return { role: 'none', name: '', disabled: false };
    const { nodes } = await this.#client.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    return {
      role: String(node?.role?.value ?? 'none'),
      name: String(node?.name?.value ?? ''),
      disabled:
        node?.properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ?? false,
    };
  }

  /**
   * Presses Tab until something with this role and name has the focus.
   * @param {string} role
   * @param {RegExp} name
   * @param {{ atMost?: number, back?: boolean }} [options] how many presses; `back`: with Shift
   */
  async tabTo(role, name, { atMost = 90, back = false } = {}) {
    /** @type {Set<string>} */
    const met = new Set();
    for (let presses = 0; presses <= atMost; presses += 1) {
      const now = await this.focused();
      if (now.role === role && name.test(now.name)) return now;
      met.add(`${now.role} "${now.name}"`);
      if (back) await this.#page.keyboard.down('Shift');
      await this.#page.keyboard.press('Tab');
      if (back) await this.#page.keyboard.up('Shift');
    }
    throw new Error(`No ${role} ${name} within ${atMost} presses of Tab. Met: ${[...met].join(', ')}`);
  }

  /** @param {import('puppeteer-core').KeyInput[]} keys */
  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Replaces the text of the field that has the focus. */
  async type(/** @type {string} */ text) {
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('a');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.press('Delete');
    await this.#page.keyboard.type(text);
  }

  /** Moves the focus to a field and types into it. */
  async fill(/** @type {RegExp} */ name, /** @type {string} */ text) {
    await this.tabTo('textbox', name);
    await this.type(text);
  }

  /** Moves the focus to a button or another element by its name, and presses Enter. */
  async activate(/** @type {string} */ role, /** @type {RegExp} */ name) {
    await this.tabTo(role, name);
    await this.press('Enter');
  }
}
