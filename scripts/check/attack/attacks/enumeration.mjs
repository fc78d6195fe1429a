import { randomUUID } from 'node:crypto';

const known = { reference: 'ZB-2026-0417', postcode: '9999ZZ', houseNumber: '9999', language: 'nl' };
const unknown = { ...known, reference: 'ZB-2026-9999' };

/**
 * Asks for a case that exists with a wrong factor, and for one that does not exist. The answers must not tell
 * which references exist.
 * @type {import('../target.mjs').Attack}
 */
export async function enumeration({ ask }, report) {
  const api = (/** @type {object} */ body) =>
    ask('/v1/case-lookups', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const react = (/** @type {object} */ body) =>
    ask('/v1/case-reaction-submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, id: randomUUID(), kind: 'unsatisfied' }),
    });
  const page = (/** @type {Record<string, string>} */ body) =>
    ask('/pages/status', { method: 'POST', body: new URLSearchParams(body) });
  for (const [name, request] of /** @type {const} */ ([
    ['the API', api],
    ['the page', page],
    ['a reaction', react],
  ])) {
    const [one, other] = [await shown(await request(known)), await shown(await request(unknown))];
    report.check(
      one === other.replaceAll(unknown.reference, known.reference),
      () => `${name} answers differently for a case that exists.`,
    );
  }
  for (const path of [
    '/v1/callback-requests/1',
    '/v1/feedback-submissions/1',
    '/v1/case-lookups',
    '/v1/case-lookups/ZB-2026-0417',
  ]) {
    const { status } = await ask(path);
    report.check(status === 404 || status === 405, () => `GET ${path} answers ${status}.`);
  }
}

/** Returns everything that a client sees of an answer. */
async function shown(/** @type {Response} */ answer) {
  const headers = [...answer.headers].filter(([name]) => !['date', 'content-length'].includes(name));
  const text = (await answer.text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now');
  return JSON.stringify([answer.status, headers, text]);
}
