import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string }} Entry an entry of
 * Storybook's index
 * @typedef {{ globals?: Record<string, unknown> }} StoryContext settings of the toolbar
 */

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Maximum time of one story, with its interactions and axe; milliseconds. */
const requestTimeout = 60_000;

/**
 * The frame in which Storybook shows stories. It stays open between stories, as it does when a person
 * browses. It records problems: errors on the console, and requests that leave the page.
 */
export class StoryPage {
  /** @type {string[]} */
  #complaints = [];
  #page;
  #url;
  #globals = '';
  #height = 0;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} url URL of the served Storybook
   */
  constructor(page, url) {
    this.#page = page;
    this.#url = url;
  }

  /** Starts recording problems of the page. */
  listen() {
    const { origin } = new URL(this.#url);
    this.#page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`);
    });
    this.#page.on('pageerror', (error) => {
      this.#complaints.push(`error: ${error instanceof Error ? error.message : String(error)}`);
    });
    this.#page.on('response', (response) => {
      if (response.status() >= 400) this.#complaints.push(`${response.status()} for ${response.url()}`);
    });
    this.#page.on('request', (request) => {
      const { protocol, origin: wanted } = new URL(request.url());
      if (wanted !== origin && !['data:', 'blob:'].includes(protocol)) {
        this.#complaints.push(`a request to ${request.url()}`);
      }
    });
  }

  /** Shows a story or a docs page, and throws an error with all its problems. */
  async check(/** @type {Entry} */ entry, /** @type {StoryContext} */ storyContext = {}) {
    this.#complaints = [];
    const found = await this.show(entry, storyContext);
    if (entry.type === 'docs') {
      await this.#openAll();
      found.push(...(await this.#axe()), ...(await this.#whenNarrow()));
    }
    const all = [...this.#complaints, ...found];
    if (all.length > 0) throw new Error(all.join('\n  '));
  }

  /**
   * Shows a story or a docs page, and waits until its interactions and checks have run.
   * @returns {Promise<string[]>} the problems that Storybook reports
   */
  async show(/** @type {Entry} */ { id, type }, { globals = {} } = /** @type {StoryContext} */ ({})) {
    const wanted = JSON.stringify(globals);
    if (this.#globals !== wanted) await this.#open(globals);
    this.#globals = wanted;
    return this.#page.evaluate(showEntry, id, type, requestTimeout);
  }

  /**
   * Does other work with the page, and throws an error when the page sends a request to another host.
   * @template Result
   * @param {() => Promise<Result>} work
   */
  async alone(work) {
    this.#complaints = [];
    this.#globals = '';
    const result = await work();
    if (this.#complaints.length > 0) throw new Error(this.#complaints.join('\n  '));
    return result;
  }

  /** Returns the selectors that match no part of an element in the current story. */
  async missing(/** @type {string} */ tag, /** @type {string[]} */ selectors) {
    return this.#page.evaluate(
      (name, wanted) => {
        const root = document.querySelector(name)?.shadowRoot;
        return wanted.filter((selector) => !root?.querySelector(selector));
      },
      tag,
      selectors,
    );
  }

  /**
   * Returns the addresses of the links on the current page, as they are written.
   * @returns {Promise<string[]>}
   */
  async links() {
    return this.#page.$$eval('#storybook-docs a[href]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
  }

  /** The height that the current page of docs had when it was opened, before its closed parts were opened. */
  heightWhenOpened() {
    return this.#height;
  }

  /** Opens every closed part, so that each is checked. */
  async #openAll() {
    this.#height = await this.#page.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      for (const part of document.querySelectorAll('details')) part.open = true;
      return scrollHeight;
    });
  }

  /** What axe finds, by all its rules or by some, in the page of docs that is shown now; the stories in its frames are checked by themselves. */
  async #axe(/** @type {string[] | undefined} */ rules = undefined) {
    if (!(await this.#page.evaluate(() => 'axe' in globalThis))) await this.#page.addScriptTag({ path: axe });
    return this.#page.evaluate(async (only) => {
      /** @typedef {{ id: string, nodes: { target: string[], failureSummary?: string }[] }} Found */
      /** @type {{ run(place: object, options: object): Promise<{ violations: Found[] }> }} */
      const checker = Reflect.get(globalThis, 'axe');
      const { violations } = await checker.run(
        { include: '#storybook-docs', exclude: 'iframe' },
        { resultTypes: ['violations'], iframes: false, ...(only && { runOnly: only }) },
      );
      return violations.map(
        ({ id, nodes }) => `axe: ${id} at ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`,
      );
    }, rules);
  }

  /** What the keyboard does not reach where the page is so narrow that every table scrolls. */
  async #whenNarrow() {
    const wide = this.#page.viewport();
    await this.#page.setViewport({ width: 320, height: 900 });
    await this.#page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const found = await this.#axe(['scrollable-region-focusable']);
    await this.#page.setViewport(wide);
    return found.map((line) => `at 320 pixels: ${line}`);
  }

  /** Opens the frame with the toolbar settings, but without a story. */
  async #open(/** @type {Record<string, unknown>} */ globals) {
    await this.#page.goto(`${this.#url}iframe.html`);
    await this.#page.waitForFunction(() => '__STORYBOOK_ADDONS_CHANNEL__' in globalThis);
    await this.#page.evaluate((set) => {
      Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__').emit('updateGlobals', { globals: set });
    }, globals);
  }
}

/**
 * Runs in the page.
 * @param {string} storyId
 * @param {'story' | 'docs'} viewMode
 * @param {number} within milliseconds
 * @returns {Promise<string[]>}
 */
async function showEntry(storyId, viewMode, within) {
  /** @typedef {{ on(name: string, listener: (...data: unknown[]) => void): void, off(name: string, listener: (...data: unknown[]) => void): void, emit(name: string, data: unknown): void }} Channel */
  /** @typedef {{ id: string, nodes: { target?: string[], failureSummary?: string }[] }} Violation */
  /** @typedef {{ type: string, status: string, result: { violations?: Violation[], error?: unknown } }} Reporter */
  /** @typedef {{ storyId: string, reporters: Reporter[] }} StoryReport */
  /** @type {Channel} */
  const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
  /** @type {string[]} */
  const wrong = [];
  const note = (/** @type {unknown} */ problem) => {
    const { message, name } = /** @type {{ message?: string, name?: string }} */ (problem ?? {});
    wrong.push(String(message ?? name ?? JSON.stringify(problem)));
  };
  /** @type {[string, (...data: unknown[]) => void][]} */
  const listeners = [
    ['playFunctionThrewException', note],
    ['unhandledErrorsWhilePlaying', (problems) => /** @type {unknown[]} */ (problems).forEach(note)],
  ];
  const ended = new Promise((resolve) => {
    const fail = (/** @type {unknown} */ problem) => {
      note(problem);
      resolve(undefined);
    };
    for (const name of ['storyThrewException', 'storyErrored', 'storyMissing', 'configError']) {
      listeners.push([name, fail]);
    }
    listeners.push([
      'storyFinished',
      (report) => {
        const story = /** @type {StoryReport} */ (report);
        if (story.storyId !== storyId) return;
        for (const { type, status, result } of story.reporters) {
          if (status !== 'failed') continue;
          for (const { id, nodes } of result.violations ?? []) {
            wrong.push(`${type}: ${id} at ${nodes[0]?.target?.join(' ')}: ${nodes[0]?.failureSummary}`);
          }
          if (result.error) note(result.error);
        }
        resolve(undefined);
      },
    ]);
    if (viewMode === 'docs') listeners.push(['docsRendered', resolve]);
    setTimeout(() => fail({ message: `It is not shown after ${within / 1000} seconds.` }), within);
  });
  for (const [name, listener] of listeners) channel.on(name, listener);
  channel.emit('setCurrentStory', { storyId, viewMode });
  await ended;
  for (const [name, listener] of listeners) channel.off(name, listener);
  return wrong;
}
