import assert from 'node:assert/strict';
import { waitForText } from '../demo/browser.mjs';
import { address, ids, written } from './keep-content.mjs';

/** Opens all that staff and residents left, in a gateway that starts with it. */
export class OpenedAgain {
  #browser;
  #origin;
  #reference;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {{ origin: string, reference: string }} left the site that was allowed, and the number of the case
   */
  constructor(browser, { origin, reference }) {
    this.#browser = browser;
    this.#origin = origin;
    this.#reference = reference;
  }

  /** Starts the gateway with a data folder, opens everything as residents and staff do, and stops it. */
  async open(/** @type {import('./program.mjs').Program} */ plein, /** @type {string} */ data) {
    const gateway = await plein.start('--data', data);
    await this.#asResident(gateway.url);
    await this.#asStaff(gateway.url, gateway.newsroomUrl);
    assert.equal(await gateway.stop(), 0);
  }

  async #asResident(/** @type {string} */ url) {
    const ask = async (/** @type {string} */ place, /** @type {object | undefined} */ body = undefined) => {
      const answer = await fetch(url + place, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', origin: this.#origin },
        ...(body && { body: JSON.stringify(body) }),
      });
      assert.equal(answer.status, 200, place);
      return answer.text();
    };
    const profile = await ask('/v1/profile');
    for (const text of [written.channel, written.day, written.task]) {
      assert.ok(profile.toLowerCase().includes(text.toLowerCase()), text);
    }
    assert.ok((await ask(`/v1/polls/${ids.poll}`)).includes(written.poll));
    const lookup = { reference: this.#reference, ...address };
    assert.ok((await ask('/v1/case-lookups', lookup)).includes(written.case));
    assert.ok((await ask(`/pages/answers/${ids.answer}`)).includes(written.answer));
  }

  async #asStaff(/** @type {string} */ url, /** @type {string} */ link) {
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(link);
    await waitForText(page, /Administrator/);
    const places = {
      cases: written.case,
      [`polls&poll=${ids.poll}`]: written.poll,
      questions: written.question,
      sites: this.#origin,
    };
    for (const [place, text] of Object.entries(places)) {
      await page.goto(`${url}/newsroom/?page=${place}`);
      await waitForText(page, new RegExp(text.replaceAll(/[?.]/g, String.raw`\$&`)));
    }
    await page.close();
  }
}
