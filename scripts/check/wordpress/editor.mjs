/**
 * What somebody does in the editor of WordPress.
 * @typedef {import('puppeteer-core').Page} Page
 */

export async function logIn(
  /** @type {Page} */ page,
  /** @type {string} */ site,
  /** @type {string} */ name,
) {
  await page.goto(`${site}/wp-login.php`);
  await page.$eval('#user_login', (field, value) => Object.assign(field, { value }), name);
  await page.$eval('#user_pass', (field) => Object.assign(field, { value: 'geheim' }));
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${name} could not log in.`);
}

/** Opens the editor with a new post, or at an address of its own, without its tour. */
export async function openEditor(/** @type {Page} */ page, /** @type {string} */ address) {
  await page.goto(address.includes('/wp-admin/') ? address : `${address}/wp-admin/post-new.php`, {
    waitUntil: 'domcontentloaded',
    timeout: 90_000,
  });
  await page.waitForFunction(
    () => {
      const { data, blocks } = Reflect.get(globalThis, 'wp') ?? {};
      return data?.select('core/editor')?.getCurrentPostId() && blocks?.getBlockType('plein/contact-widget');
    },
    { timeout: 60_000 },
  );
  await page.evaluate(() => {
    const { data } = Reflect.get(globalThis, 'wp');
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
}

/** Inserts each block, writes its settings at the side, and waits for its preview. */
export async function insertBlocks(
  /** @type {Page} */ page,
  /** @type {Readonly<Record<string, { sees: string, settings: Readonly<Record<string, string>> }>>} */ blocks,
) {
  for (const [name, { sees, settings }] of Object.entries(blocks)) {
    const id = await page.evaluate((block) => {
      const { data, blocks: all } = Reflect.get(globalThis, 'wp');
      const made = all.createBlock(`plein/${block}`);
      data.dispatch('core/block-editor').insertBlocks(made);
      data.dispatch('core/block-editor').selectBlock(made.clientId);
      return made.clientId;
    }, name);
    for (const [field, value] of Object.entries(settings)) {
      const label = await page.evaluate(
        (which) => Reflect.get(globalThis, 'pleinEditor').fields[which].label,
        field,
      );
      const place = await page.waitForFunction(
        (text) => {
          const found = [...document.querySelectorAll('.interface-complementary-area label')].find(
            (one) => one.textContent === text,
          );
          return found instanceof HTMLLabelElement ? found.control : null;
        },
        {},
        label,
      );
      const control = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        place.asElement()
      );
      if (await control.evaluate((one) => one.localName === 'select')) await control.select(value);
      else await control.type(value);
    }
    await page.waitForFunction(
      (block, words) => {
        const canvas = document.querySelector('iframe[name=editor-canvas]');
        const editor = canvas instanceof HTMLIFrameElement ? canvas.contentDocument : document;
        const frame = editor?.querySelector(`[data-block="${block}"] iframe`);
        const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
        const text = [...(inside?.body?.children ?? [])]
          .map((one) => one.shadowRoot?.textContent ?? '')
          .join(' ');
        return text.includes(words);
      },
      { timeout: 60_000 },
      id,
      sees,
    );
  }
}

/** Publishes the post. @returns {Promise<string>} its address */
export async function publish(/** @type {Page} */ page, /** @type {string} */ title) {
  await page.evaluate(async (name) => {
    const { data } = Reflect.get(globalThis, 'wp');
    data.dispatch('core/editor').editPost({ title: name, status: 'publish' });
    await data.dispatch('core/editor').savePost();
  }, title);
  return page.evaluate(() => Reflect.get(globalThis, 'wp').data.select('core/editor').getPermalink());
}
