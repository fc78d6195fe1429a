/**
 * @typedef {import('../in-page.mjs').Visit} Visit
 * @typedef {import('../../crisis/browser.mjs').Resident} Resident
 */

/** How long something may take until it is seen, in milliseconds. */
const limit = 10_000;

/**
 * Makes what a visit from page to page uses.
 * @param {Resident} resident
 * @param {{ url: string, elsewhere: string, sent: { place: string, body: string }[], asked: string[] }} site
 * @param {string} page
 * @param {{ gateway: string, token: string }} gateway
 * @returns {Visit}
 */
export function visitOf(resident, { url, elsewhere, sent, asked }, page, { gateway, token }) {
  sent.length = 0;
  asked.length = 0;
  return {
    url,
    page,
    gateway,
    token,
    elsewhere,
    resident,
    sent,
    async asked(address) {
      const end = performance.now() + limit;
      while (!asked.some((place) => address.test(place))) {
        if (performance.now() > end)
          throw new Error(`No page asks for ${address}, but for ${asked.join(' ')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async inPage(run) {
      const fault = await resident.read(
        `(${run})(t).then(() => t.faults.join(' '), (error) => String(error) + ' ' + t.faults.join(' '))`,
      );
      if (fault) throw new Error(String(fault));
    },
    async until(holds) {
      const end = performance.now() + limit;
      /** @type {unknown} */
      let said;
      while (performance.now() < end) {
        // Between two pages there is none to ask.
        said = await resident.read(`(${holds})()`).catch(String);
        if (said === true) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`It does not hold that ${holds}: ${String(said)}`);
    },
  };
}
