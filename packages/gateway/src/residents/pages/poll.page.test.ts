import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { pollStrategies, type Poll } from '@plein/domain/polls.js';
import { seedPoll } from '../polls/polls.store.js';
import { squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  checkStructure,
  hiddenIn,
  pageOf,
  renderedIn,
  textIn,
  titleOf,
} from '../../testing/html.fixtures.js';

const path = '/pages/poll/plein';

describe('the page of a poll', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  async function get(address: string, status = 200): Promise<string> {
    return pageOf(await gateway.app.request(address), status, address);
  }

  async function send(fields: Record<string, string | string[]>, status: number, to = path): Promise<string> {
    return pageOf(await gateway.send(to, fields), status, JSON.stringify(fields));
  }

  const hiddenFieldsIn = (html: string) => ({ id: hiddenIn(html, 'id'), voter: hiddenIn(html, 'voter') });
  const ballots = () => gateway.store.database.selectFrom('ballots').selectAll().execute();

  test('shows the ballot with who asks, what weight it has and until when, before any script', async () => {
    const html = await get(path);
    assert.match(textIn(html), /Wie vraagt het\? .*Wat gebeurt er met uw stem\?/);
    assert.match(textIn(html), /Open: u kunt stemmen tot/);
    assert.match(renderedIn(html), /type="radio"\s+name="choices"\s+value="bomen"/);
    assert.doesNotMatch(renderedIn(html), / checked/);
    assert.match(hiddenIn(html, 'voter'), /^[0-9a-f]{32}$/);
  });

  test('counts a vote, shows the result in the same rows, and lets the voter change it', async () => {
    const form = await get(path);
    const first = await send({ choices: 'bomen', ...hiddenFieldsIn(form) }, 201);
    assert.match(
      textIn(first),
      /Uw stem telt mee.*Bomen .*1 stem \(100%\) Uw keuze .*Wij telden de stem van 1 persoon\./,
    );
    assert.match(renderedIn(first), /<rect width="100%"/);
    assert.equal(hiddenIn(first, 'voter'), hiddenIn(form, 'voter'));
    const ballot = await send({ change: '1', ...hiddenFieldsIn(first) }, 200);
    assert.match(renderedIn(ballot), /value="bomen"[^>]*\schecked/);
    assert.match(renderedIn(ballot), /name="cancel"/);
    const second = await send({ choices: 'water', ...hiddenFieldsIn(ballot) }, 200);
    assert.match(textIn(second), /Uw nieuwe stem telt mee.*Water .*1 stem \(100%\) Uw keuze/);
    assert.equal((await ballots()).length, 1);
  });

  test('leaves the vote as it was where somebody thinks better of changing it', async () => {
    const voted = await send({ choices: 'bomen', ...hiddenFieldsIn(await get(path)) }, 201);
    const html = await send({ cancel: '1', choices: 'water', ...hiddenFieldsIn(voted) }, 200);
    assert.match(textIn(html), /Bomen .*Uw keuze/);
    assert.doesNotMatch(textIn(html), /is geteld/);
  });

  test('sent twice it is one vote, with the same receipt', async () => {
    const fields = { choices: 'bomen', ...hiddenFieldsIn(await get(path)) };
    const [first, again] = [await send(fields, 201), await send(fields, 200)];
    assert.equal(textIn(first), textIn(again));
    assert.equal((await ballots()).length, 1);
  });

  test('also takes the choice alone, as a form of another page sends it', async () => {
    await send({ choices: 'markt' }, 201);
  });

  test('a choice that cannot be counted is asked again, and stays', async () => {
    const wrong: [string | string[], RegExp][] = [
      [[], /Kies eerst een antwoord\./],
      [['bomen', 'water'], /Kies er hooguit 1\./],
      ['toren', /Kies eerst een antwoord\./],
    ];
    for (const [choices, message] of wrong) {
      const html = await send({ choices, ...hiddenFieldsIn(await get(path)) }, 400);
      assert.match(titleOf(html), /^Nog niet verstuurd/);
      assert.match(textIn(html), message);
    }
    assert.deepEqual(await ballots(), []);
  });

  test('asks to change nothing of a vote that is not there', async () => {
    const html = await send({ change: '1' }, 200);
    assert.match(renderedIn(html), /<fieldset/);
  });

  test('several choices, and results that wait', async () => {
    const html = await send({ choices: ['bomen', 'water'] }, 201, '/pages/poll/wensen');
    assert.match(textIn(html), /De uitslag komt na/);
    assert.doesNotMatch(renderedIn(html), /<table|class="bar"/);
  });

  test('a ranking is a number for each option, of which none is lost when two are the same', async () => {
    const ranking = { ...squarePoll, kind: 'ranking', maxChoices: 3, results: 'after-close' } as const;
    await gateway.store.commit((transaction) =>
      seedPoll(transaction, ranking, { now: gateway.now, owner: 'files' }),
    );
    const selectedIn = (html: string) =>
      [...renderedIn(html).matchAll(/<option value="(\d?)" selected/g)].map(([, place]) => place);
    const form = await get(path);
    assert.match(renderedIn(form), /<select[^>]*name="choices-bomen"/);
    const fields = { 'choices-bomen': '2', 'choices-markt': '1', ...hiddenFieldsIn(form) };
    const again = await send({ ...fields, 'choices-water': '2' }, 400);
    assert.match(textIn(again), /Twee antwoorden hebben dezelfde plaats/);
    assert.deepEqual(selectedIn(again), ['1', '2', '2']);
    const voted = await send({ ...fields, 'choices-water': '' }, 201);
    assert.match(textIn(voted), /Uw stem telt mee.*Markt Uw plaats: 1 .*Bomen Uw plaats: 2/);
    const changing = await send({ change: '1', ...hiddenFieldsIn(voted) }, 200);
    assert.deepEqual(selectedIn(changing), ['1', '2', '']);
  });

  test('a budget is a field for each plan, and says how much is too much without losing any of it', async () => {
    const [first, second, third] = squarePoll.options;
    const options = [first, { ...second, least: 500 }, { ...third, cost: 6000 }];
    const budget = { ...squarePoll, kind: 'budget', budget: 10_000, options, results: 'after-close' } as Poll;
    await gateway.store.commit((transaction) =>
      seedPoll(transaction, budget, { now: gateway.now, owner: 'files' }),
    );
    const form = await get(path);
    assert.match(textIn(form), /Verdeel €\s10\.000 over de plannen.*Minstens €\s500\..*Kost €\s6\.000\./);
    const fields = { 'choices-markt': '6000', ...hiddenFieldsIn(form) };
    const over = await send({ ...fields, 'choices-bomen': '€ 4.500', 'choices-water': '500' }, 400);
    assert.match(textIn(over), /U verdeelt €\s1\.000 te veel\. Haal dat ergens af\./);
    assert.match(renderedIn(over), /name="choices-bomen"[^>]*value="4500"/);
    assert.match(renderedIn(over), /name="choices-markt"[^>]*checked/);
    const wrong = await send({ ...fields, 'choices-bomen': 'alles' }, 400);
    assert.match(renderedIn(wrong), /name="choices-bomen"[^>]*value="alles"/);
    const voted = await send({ ...fields, 'choices-bomen': '4.000', 'choices-water': '' }, 201);
    assert.match(textIn(voted), /Uw stem telt mee.*Van u: €\s4\.000.*De uitslag komt na/);
  });

  test('statements are radio buttons of their own, and one may stay open', async () => {
    const statements = {
      ...squarePoll,
      ...pollStrategies.statements.settings(squarePoll),
      kind: 'statements',
    } as Poll;
    await gateway.store.commit((transaction) =>
      seedPoll(transaction, statements, { now: gateway.now, owner: 'files' }),
    );
    const form = await get(path);
    assert.match(renderedIn(form), /type="radio"\s+name="choices-water"\s+value="overslaan"/);
    const none = await send({ ...hiddenFieldsIn(form) }, 400);
    assert.match(textIn(none), /Geef eerst bij een regel uw mening\./);
    const voted = await send({ 'choices-water': 'oneens', ...hiddenFieldsIn(form) }, 201);
    assert.match(textIn(voted), /Uw stem telt mee.*Water Uw keuze Oneens.*De uitslag komt na/);
    const [ballot] = await ballots();
    assert.equal(ballot?.choices, '["water=oneens"]');
  });

  test('two pictures are radio buttons, each with what its picture shows', async () => {
    const image = { url: 'https://zilverbeek.example/brug.jpg', alt: { nl: 'Een brug' } };
    const options = squarePoll.options.slice(0, 2).map((option) => ({ ...option, image }));
    const pictures = { ...squarePoll, kind: 'pictures', options } as Poll;
    await gateway.store.commit((transaction) =>
      seedPoll(transaction, pictures, { now: gateway.now, owner: 'files' }),
    );
    const form = await get(path);
    assert.match(renderedIn(form), /type="radio"[^>]*aria-describedby="image1 /);
    assert.match(renderedIn(form), /id="image1"[^>]*alt="Een brug"/);
    const [, other] = options;
    await send({ choices: other?.id ?? '', ...hiddenFieldsIn(form) }, 201);
    const [ballot] = await ballots();
    assert.equal(ballot?.choices, JSON.stringify([other?.id]));
  });

  test('a poll that has closed shows its outcome and no form; who comes too late is told', async () => {
    gateway.now = new Date('2026-12-02T08:00:00Z');
    const html = await get(path);
    assert.doesNotMatch(renderedIn(html), /<form/);
    assert.match(renderedIn(html), /<table/);
    const late = await send({ choices: 'bomen' }, 409);
    assert.match(textIn(late), /Gesloten sinds .*Uw stem is niet geteld/);
  });

  test('the style of the results is in the style that the policy of the page knows', async () => {
    gateway.now = new Date('2026-12-02T08:00:00Z');
    const html = await get(path);
    assert.equal([...html.matchAll(/<style>/g)].length, 1);
    assert.match(html, /\.bar \{/);
  });

  test('a poll that is not there is a page that says what to do', async () => {
    const html = await get('/pages/poll/geen', 404);
    assert.match(titleOf(html), /^Niet gevonden/);
    assert.match(html, /<h1>Niet gevonden<\/h1>\s*<p>Kijk het adres/);
    assert.match(html, /<a [^>]*href="\/pages\/contact">/);
    await send({ choices: 'bomen' }, 404, '/pages/poll/geen');
  });

  test('when it is too busy the ballot comes back with the choice, and says when to try again', async (t) => {
    const busy = await openTestGateway({ dependencies: { limits: { polls: 3 } } });
    t.after(() => busy.close());
    for (let round = 0; round < 3; round += 1) await busy.send(path, { choices: 'bomen' });
    const response = await busy.send(path, { choices: 'water' });
    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) >= 1);
    const html = await response.text();
    checkStructure(html);
    assert.match(textIn(html), /Het versturen is niet gelukt\./);
    assert.match(renderedIn(html), /value="water"[^>]*\schecked/);
  });

  test('in English it speaks English', async () => {
    const html = await get(`${path}?language=en`);
    assert.match(textIn(html), /Who is asking\?|Who asks/);
    assert.match(renderedIn(html), /action="\/pages\/poll\/plein\?language=en"/);
  });
});
