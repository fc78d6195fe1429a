import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, hiddenIn, pageOf, renderedIn, textIn } from '../../testing/html.fixtures.js';
import { InvitedDevice, invitedPoll, makeCodes } from '../../testing/invited.fixtures.js';
import { verifiedPoll } from '../../testing/verified.fixtures.js';

const path = `/pages/poll/${invitedPoll.id}`;

describe('the page of a poll of invited voters', () => {
  let gateway: TestGateway;
  let codes: string[];
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: { ...content, polls: [invitedPoll] },
      dependencies: { access: { reports: 'open' } },
    });
    codes = await makeCodes(gateway.app, 2);
  });
  afterEach(() => gateway.close());

  async function send(fields: Record<string, string>, status: number): Promise<string> {
    return pageOf(await gateway.send(path, fields), status, JSON.stringify(fields));
  }
  const formFields = async () => {
    const html = await (await gateway.app.request(path)).text();
    checkStructure(html);
    return { html, id: hiddenIn(html, 'id'), voter: hiddenIn(html, 'voter') };
  };
  const used = async () => {
    const rows = await gateway.store.database.selectFrom('poll_codes').select('blinded_hash').execute();
    return rows.filter((row) => row.blinded_hash !== null).length;
  };

  test('asks for the code, and says what the gateway sees of a browser without script', async () => {
    const { html } = await formFields();
    assert.match(renderedIn(html), /<input[^>]*id="code"[^>]*name="code"/);
    assert.match(
      textIn(html),
      /Elke code telt één keer\..*zien onze computers uw code en uw stem even samen/,
    );
  });

  test('votes with a code once, however often the page is sent, and gives the number of the ballot', async () => {
    const { id, voter } = await formFields();
    const fields = { id, voter, choices: 'bomen', code: (codes[0] ?? '').toLowerCase() };
    const html = await send(fields, 201);
    assert.match(textIn(html), /Uw stem telt mee.*Uw stembewijs [0-9a-f]{4}( [0-9a-f]{4}){3}/);
    await send(fields, 200);
    assert.equal(await used(), 1);
    const changed = await send({ id: crypto.randomUUID(), voter, choices: 'water' }, 200);
    assert.match(textIn(changed), /Uw nieuwe stem telt mee/);
    const [row, ...others] = await gateway.store.database.selectFrom('waiting_votes').selectAll().execute();
    assert.deepEqual([typeof row?.sealed, others.length], ['string', 0]);
  });

  test('takes a vote back by a button, and lets the same page vote again', async () => {
    const { id, voter } = await formFields();
    const html = await send({ id, voter, choices: 'bomen', code: codes[0] ?? '' }, 201);
    assert.match(renderedIn(html), /name="withdraw"/);
    const back = { id: hiddenIn(html, 'id'), voter: hiddenIn(html, 'voter'), withdraw: '1' };
    const withdrawn = await send(back, 200);
    assert.match(textIn(withdrawn), /U trok uw stem in.*geen stem bij dit nummer/);
    assert.doesNotMatch(renderedIn(withdrawn), /name="withdraw"/);
    assert.match(textIn(await send(back, 200)), /U trok uw stem in/, 'sent twice');
    const form = await send({ voter: back.voter, change: '1' }, 200);
    assert.doesNotMatch(renderedIn(form), /id="code"/);
    const again = await send({ id: hiddenIn(form, 'id'), voter: back.voter, choices: 'water' }, 200);
    assert.match(textIn(again), /Uw nieuwe stem telt mee/);
    assert.equal(await used(), 1);
  });

  test('says what is wrong with a code, and what was filled in is still there', async () => {
    const { id, voter } = await formFields();
    const unknown = await send({ id, voter, choices: 'bomen', code: '7K3M-Q9XA-2BTW' }, 400);
    assert.match(textIn(unknown), /Wij kennen deze code niet\./);
    assert.match(renderedIn(unknown), /value="7K3M-Q9XA-2BTW"/);
    assert.match(renderedIn(unknown), /value="bomen"[^>]*\schecked/);
    await new InvitedDevice().exchange(gateway.app, codes[0] ?? '');
    const refused = await send({ id, voter, choices: 'bomen', code: codes[0] ?? '' }, 400);
    assert.match(textIn(refused), /Iemand gebruikte deze code al\./);
    assert.equal(await used(), 1);
  });

  test('uses no code for choices that cannot be counted, or after the close', async () => {
    const { id, voter } = await formFields();
    const none = await send({ id, voter, code: codes[0] ?? '' }, 400);
    assert.match(textIn(none), /Kies eerst een antwoord\./);
    gateway.now = new Date('2026-12-02T08:00:00Z');
    const late = await send({ id, voter, choices: 'bomen', code: codes[0] ?? '' }, 409);
    assert.match(textIn(late), /Uw stem is niet geteld/);
    assert.equal(await used(), 0);
  });
});

describe('the page of a poll of verified voters', () => {
  test('says where to log in, and sends nobody away with a vote that does not count', async () => {
    const gateway = await openTestGateway({ content: { ...content, polls: [verifiedPoll] } });
    try {
      const address = `/pages/poll/${verifiedPoll.id}`;
      const html = await (await gateway.app.request(address)).text();
      checkStructure(html);
      assert.match(textIn(html), /Log eerst in Stem op de pagina van de gemeente waar u bent ingelogd\./);
      assert.doesNotMatch(renderedIn(html), /id="code"|unscripted/);
      const fields = { id: hiddenIn(html, 'id'), voter: hiddenIn(html, 'voter'), choices: 'bomen' };
      const sent = await pageOf(await gateway.send(address, fields), 400, 'without a login');
      assert.match(textIn(sent), /Log eerst in\. Stem daarna op de pagina waar u bent ingelogd\./);
      assert.match(renderedIn(sent), /value="bomen"[^>]*\schecked/);
      const waiting = await gateway.store.database.selectFrom('waiting_votes').selectAll().execute();
      assert.deepEqual(waiting, []);
    } finally {
      await gateway.close();
    }
  });
});
