import { addressOf } from '../target.mjs';

const mark = '<plein-attack';
const payload = `"'>${mark} onload=alert(1)></title></textarea></template></script><!--`;
const link = 'javascript:plein';

/**
 * Puts markup into every text that is stored or shown again: the fields of forms and of messages, and every
 * text of the profile and of a poll. No page may then have it as markup.
 * @type {import('../target.mjs').Attack}
 */
export async function markup(target, report, isShort) {
  const { operations, ask } = target;
  const read = async (/** @type {Response} */ answer, /** @type {string} */ what) => {
    const text = await answer.text();
    const isHtml = answer.headers.get('content-type')?.includes('html');
    report.check(!isHtml || !text.includes(mark), () => `${what}: the page has our element.`);
    report.check(
      !isHtml || !/(href|src|action)="\s*javascript:/i.test(text),
      () => `${what}: a link runs a script.`,
    );
    report.check(answer.status < 500, () => `${what} answers ${answer.status}.`);
  };
  const pages = operations.filter(({ method, path }) => method === 'GET' && path.startsWith('/pages/'));
  const readPages = async (/** @type {string} */ what) => {
    for (const { path } of pages) await read(await ask(`${addressOf(path)}?language=en`), `${what}, ${path}`);
  };

  for (const { method, path, bodies } of operations) {
    const form = bodies['application/x-www-form-urlencoded'];
    if (!form) continue;
    const names = Object.keys(/** @type {{ properties?: object }} */ (form.schema ?? {}).properties ?? {});
    const values = new URLSearchParams(names.map((name) => [name, payload]));
    await read(await ask(addressOf(path), { method, body: values }), `a form to ${path}`);
    for (const name of names) {
      const one = new URLSearchParams({ [name]: payload, asked: JSON.stringify([payload]) });
      await read(await ask(addressOf(path), { method, body: one }), `${name} to ${path}`);
      await read(await ask(`${addressOf(path)}?${one}`), `${name} in the address of ${path}`);
    }
  }
  await poisonProfile(target, report, isShort);
  await readPages('the profile');
  await poisonPoll(target, report);
  await readPages('the poll');
  await poisonAnswer(target, report);
}

/** Publishes an answer of the chat with markup in its texts, and asks for it on the page of the chat. */
async function poisonAnswer(
  /** @type {import('../target.mjs').Target} */ { ask, cookies, url },
  /** @type {import('../report.mjs').Report} */ report,
) {
  const headers = { cookie: cookies['editor'] ?? '', origin: url, 'content-type': 'application/json' };
  const texts = { nl: `Zeppelinvergunning ${payload}` };
  const item = {
    id: 'attack',
    question: texts,
    answer: texts,
    keywords: texts,
    wordings: { nl: [texts.nl] },
  };
  const write = (/** @type {string} */ address) =>
    ask('/v1/answers/attack', { method: 'PUT', headers, body: JSON.stringify({ ...item, url: address }) });
  for (const address of [link, 'data:text/html,plein', '//evil.example', '/\\evil.example', 'https:evil']) {
    const answer = await write(address);
    await answer.body?.cancel();
    report.check(answer.status === 400, () => `An answer takes the address ${address}.`);
  }
  const written = /** @type {{ tag?: string }} */ (await (await write('/zeppelins')).json());
  const published = await ask('/v1/answers/attack/publishing', {
    method: 'POST',
    headers: { ...headers, 'if-match': written.tag ?? '' },
    body: '{}',
  });
  await published.body?.cancel();
  const answer = await ask('/pages/chat', {
    method: 'POST',
    body: new URLSearchParams({ question: 'Zeppelinvergunning' }),
  });
  const text = await answer.text();
  report.check(text.includes(mark.slice(1)), () => 'The page of the chat shows nothing of our answer.');
  report.check(!text.includes(mark), () => 'The page of the chat has our element.');
}

/** Changes every text of the profile to markup where the gateway accepts that. */
async function poisonProfile(
  /** @type {import('../target.mjs').Target} */ { ask, cookies, url },
  /** @type {import('../report.mjs').Report} */ report,
  /** @type {boolean} */ isShort,
) {
  const cookie = cookies['administrator'] ?? '';
  const first = await ask('/v1/profile-document', { headers: { cookie } });
  let etag = first.headers.get('etag') ?? '';
  let document = /** @type {Record<string, unknown>} */ (await first.json());
  const leaves = textsIn(document).slice(0, isShort ? 40 : undefined);
  let poisoned = 0;
  for (const place of leaves) {
    for (const text of [payload, link]) {
      const changed = withText(document, place, text);
      const answer = await ask('/v1/profile-document', {
        method: 'PUT',
        headers: { cookie, origin: url, 'content-type': 'application/json', 'if-match': etag },
        body: JSON.stringify(changed),
      });
      await answer.body?.cancel();
      report.check(answer.status < 500, () => `The profile answers ${answer.status} to ${place.join('.')}.`);
      if (answer.status !== 200) continue;
      document = /** @type {Record<string, unknown>} */ (changed);
      etag = answer.headers.get('etag') ?? etag;
      poisoned += 1;
      break;
    }
  }
  // Without a text that was accepted, the pages would prove nothing.
  report.check(poisoned > 0, () => 'The profile took no markup, so nothing was tried.');
}

/** Writes and opens the poll of the pages with markup in its texts. */
async function poisonPoll(
  /** @type {import('../target.mjs').Target} */ { ask, cookies, url },
  /** @type {import('../report.mjs').Report} */ report,
) {
  const headers = { cookie: cookies['administrator'] ?? '', origin: url, 'content-type': 'application/json' };
  const drafts = await ask('/v1/poll-drafts', { headers });
  const { polls = [] } = /** @type {{ polls?: { poll?: object }[] }} */ (await drafts.json());
  const known = /** @type {Record<string, unknown> | undefined} */ (polls[0]?.poll ?? polls[0]);
  if (!known) return;
  let poisoned = 0;
  let poll = /** @type {object} */ ({ ...known, id: 'attack' });
  for (const place of textsIn(poll)) {
    if (place.at(-1) === 'id') continue;
    const changed = withText(poll, place, payload);
    const body = JSON.stringify(changed);
    const answer = await ask('/v1/poll-drafts/attack', { method: 'PUT', headers, body });
    await answer.body?.cancel();
    report.check(answer.status < 500, () => `A poll answers ${answer.status} to ${place.join('.')}.`);
    if (answer.status !== 200) continue;
    poll = /** @type {object} */ (changed);
    poisoned += 1;
  }
  report.check(poisoned > 0, () => 'The poll took no markup, so nothing was tried.');
  const opened = await ask('/v1/poll-drafts/attack/opening', { method: 'POST', headers, body: '{}' });
  await opened.body?.cancel();
  const answer = await ask('/pages/poll/attack');
  const text = await answer.text();
  report.check(text.includes(mark.slice(1)), () => 'The page of the poll shows nothing of our texts.');
  report.check(!text.includes(mark), () => 'The page of the poll has our element.');
}

/** Returns the place of every text in a document. @returns {string[][]} */
function textsIn(/** @type {unknown} */ value) {
  if (typeof value === 'string') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner).map((place) => [name, ...place]));
}

/** Returns a copy of a document with another text in one place. @returns {unknown} */
function withText(
  /** @type {unknown} */ value,
  /** @type {readonly string[]} */ place,
  /** @type {string} */ text,
) {
  const [name, ...rest] = place;
  if (name === undefined) return text;
  const inner = /** @type {Record<string, unknown>} */ (value);
  const changed = { ...inner, [name]: withText(inner[name], rest, text) };
  return Array.isArray(value) ? Object.values(changed) : changed;
}
