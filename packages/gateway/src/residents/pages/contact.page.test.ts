import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Profile } from '@plein/domain/profile.js';
import { channelCodes, channelTable } from '@plein/domain/vocabulary.js';
import { content, passport, profile, profileWithoutCallback } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  checkStructure,
  hiddenIn,
  pageOf,
  renderedIn,
  textIn,
  titleOf,
} from '../../testing/html.fixtures.js';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway();
});
afterEach(() => gateway.close());

async function get(path: string, from: TestGateway = gateway): Promise<string> {
  return pageOf(await from.app.request(path), 200, path);
}

const task = `task=${encodeURIComponent(passport)}`;
const filled = { name: 'A. Bewoner', phone: '06 12345678', slot: '2026-11-24 09:00 12:00' };
const stored = () => gateway.store.database.selectFrom('callbacks').selectAll().execute();

async function withProfile(changes: Partial<Profile>): Promise<TestGateway> {
  return openTestGateway({ content: { ...content, profile: { ...profile, ...changes } } });
}

describe('the contact page', () => {
  test('shows the ways to reach us now, with their hours, before any script', async () => {
    const html = await get('/pages/contact');
    assert.equal(titleOf(html), 'Contact - Gemeente Zilverbeek');
    const rendered = renderedIn(html);
    assert.match(rendered, /<a class="button wide"\s+href="tel:140999"\s*>\s*Bel 14 0999\s*<\/a>/);
    assert.match(textIn(html), /Contact met de gemeente Zilverbeek .*Bel ons Open tot 17\.00 uur/);
    assert.match(textIn(html), /Openingstijden .*Vandaag 9\.00 tot 17\.00 uur/);
  });

  test('says in the list of a counter without hours what the municipality says of it', async (t) => {
    const [phone] = profile.channels;
    assert.ok(phone);
    const counter = (changes: object) => ({
      id: 'balie',
      kind: 'counter' as const,
      name: { nl: 'Kom langs' },
      openingHours: [],
      ...changes,
    });
    for (const [changes, shown] of [
      [{ explanation: { nl: 'Alleen op afspraak' } }, /Kom langs Alleen op afspraak/],
      [
        { explanation: { nl: 'Uitsluitend op afspraak, bel ons eerst' } },
        /Kom langs Uitsluitend op afspraak/,
      ],
      [{ explanation: { nl: 'Na afspraak', en: 'By appointment' } }, /Kom langs Na afspraak/],
      [{}, /Kom langs Gesloten/],
    ] as const) {
      const other = await withProfile({ channels: [phone, counter(changes)] });
      t.after(() => other.close());
      assert.match(textIn(await get('/pages/contact', other)), shown);
    }
    const easter = { validFrom: '2026-11-23', validThrough: '2026-11-23', name: { nl: 'Feest' } };
    const closed = await withProfile({
      channels: [phone, counter({ explanation: { nl: 'Alleen op afspraak' } })],
      holidays: [easter],
    });
    t.after(() => closed.close());
    assert.match(textIn(await get('/pages/contact', closed)), /Kom langs Feest: gesloten/);
  });

  test('names the task that its address names, and takes it along to the form', async () => {
    const html = await get(`/pages/contact?${task}&department=burgerzaken&caseReference=ZB-1`);
    assert.equal(titleOf(html), 'Contact: Paspoort - Gemeente Zilverbeek');
    assert.match(textIn(html), /Contact over Paspoort/);
    for (const other of ['paspoort', passport.replace('http:', 'https:')])
      assert.equal(titleOf(await get(`/pages/contact?task=${encodeURIComponent(other)}`)), titleOf(html));
    const link =
      /id="call-back"\s+href="([^"]+)"/.exec(renderedIn(html))?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await get(link);
    assert.deepEqual(
      ['task', 'department', 'caseReference'].map((name) => hiddenIn(form, name)),
      [passport, 'burgerzaken', 'ZB-1'],
    );
    assert.match(textIn(form), /Het gaat over zaak ZB-1\./);
  });

  test('leads from the site’s own addresses to the site, and to the chat on its own page', async (t) => {
    const other = await withProfile({
      organisation: { name: 'Gemeente Zilverbeek', url: 'https://www.zilverbeek.example/' },
      channels: [
        { id: 'afspraak', kind: 'appointment', name: { nl: 'Maak een afspraak' }, address: '/afspraak' },
        { id: 'chat', kind: 'chat', name: { nl: 'Chat' }, address: '#plein-chat' },
      ],
      tasks: [],
    });
    t.after(() => other.close());
    const rendered = renderedIn(await get('/pages/contact?language=en', other));
    assert.match(rendered, /href="https:\/\/www\.zilverbeek\.example\/afspraak"/);
    assert.match(rendered, /href="\/pages\/chat\?language=en"/);
  });

  test('hides no person: not for the task, not at night and not in a crisis', async (t) => {
    const people = channelCodes.filter((code) => channelTable[code].answeredBy === 'person');
    const other = await withProfile({
      channels: ['web-form' as const, ...people].map((kind) => ({
        id: kind,
        kind,
        name: { nl: `Via ${kind}` },
        openingHours: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' }],
      })),
      holidays: [{ validFrom: '2026-11-20', validThrough: '2026-12-20' }],
      tasks: [{ uri: passport, upl: 'paspoort', name: { nl: 'Paspoort' }, channels: ['web-form'] }],
      crisis: { active: true, title: { nl: 'Wateroverlast' }, message: { nl: 'Blijf binnen.' } },
    });
    t.after(() => other.close());
    const words = textIn(await get(`/pages/contact?${task}`, other));
    assert.match(words, /Wateroverlast/);
    assert.deepEqual(
      people.filter((kind) => !words.includes(`Via ${kind}`)),
      [],
    );
  });

  test('what its address says and is not right is left out', async () => {
    const html = await get('/pages/contact?view=callback&task=geen%20uri&department=B%20Z&id=x');
    assert.deepEqual([hiddenIn(html, 'task'), hiddenIn(html, 'department')], ['', '']);
    assert.match(hiddenIn(html, 'id'), /^[\da-f-]{36}$/);
  });
});

describe('the form to be called back', () => {
  const callback = '/pages/contact?view=callback';

  test('offers every window, and a way back', async () => {
    const html = await get(callback);
    assert.equal(titleOf(html), 'Wij bellen u terug - Gemeente Zilverbeek');
    const rendered = renderedIn(html);
    assert.match(rendered, /<form[^>]*method="post"\s+action="\/pages\/contact"/);
    assert.match(rendered, /value="2026-11-24 09:00 12:00"/);
    assert.equal(rendered.match(/type="radio"/g)?.length, 7);
    assert.doesNotMatch(rendered, /checked/);
    assert.match(rendered, /<a class="button plain" href="\/pages\/contact"\s*>/);
  });

  test('its style is the one that the policy of the page knows', async () => {
    const response = await gateway.app.request(callback);
    const html = await response.text();
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
    assert.match(style, /\.field/);
    assert.equal(html.match(/<style>/g)?.length, 1);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = Buffer.from(digest).toString('base64');
    assert.ok(response.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`));
  });

  test('ends in a receipt with the reference and a copy to keep', async () => {
    const form = await get(`${callback}&${task}`);
    const response = await gateway.send('/pages/contact', {
      ...filled,
      id: hiddenIn(form, 'id'),
      task: hiddenIn(form, 'task'),
      question: 'Mag mijn buurman <mee>?',
    });
    assert.equal(response.status, 201);
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Uw verzoek is binnen/);
    const [row] = await stored();
    assert.equal(row?.task, passport);
    const words = textIn(html);
    assert.match(words, /^Uw verzoek is binnen Wij bellen u morgen van 9 tot 12 uur\./);
    assert.ok(words.includes(row.reference) && words.includes('Mag mijn buurman <mee>?'));
    const file = /href="data:text\/plain;charset=utf-8,([^"]*)"\s+download="([^"]*)"/.exec(renderedIn(html));
    assert.equal(file?.[2], `${row.reference}.txt`);
    assert.match(decodeURIComponent(file[1] ?? ''), /Mag mijn buurman <mee>\?/);
  });

  test('sent twice it is one request, with an id in the form or without', async () => {
    const id = hiddenIn(await get(callback), 'id');
    const statuses = [];
    for (const form of [{ ...filled, id }, { ...filled, id }, filled, filled]) {
      statuses.push((await gateway.send('/pages/contact', form)).status);
    }
    assert.deepEqual(statuses, [201, 200, 201, 200]);
    assert.equal((await stored()).length, 2);
  });

  test('says what is missing in the title, above the form and at each field, and keeps what was typed', async () => {
    const question = 'Regel 1\n</textarea><b>"2"</b>';
    const response = await gateway.send('/pages/contact', { ...filled, name: ' ', phone: '"12"', question });
    assert.equal(response.status, 400);
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Nog niet verstuurd: /);
    const rendered = renderedIn(html);
    assert.match(rendered, /role="alert"[^>]* autofocus/);
    assert.match(textIn(html), /^Vul nog 2 dingen aan Vul uw naam in Vul een telefoonnummer in/);
    assert.match(rendered, /id="phone-error"/);
    assert.match(rendered, /value="&quot;12&quot;"/);
    assert.match(rendered, /value="2026-11-24 09:00 12:00"\s+checked/);
    assert.equal(rendered.match(/ checked/g)?.length, 1);
    assert.match(
      rendered,
      /<textarea[^>]*>\nRegel 1\n&lt;\/textarea&gt;&lt;b&gt;&quot;2&quot;&lt;\/b&gt;<\/textarea>/,
    );
    assert.deepEqual(await stored(), []);
  });

  test('a window that has gone is an error of that field', async () => {
    for (const slot of ['2026-11-23 09:00 12:00', '2026-11-28 09:00 12:00', 'morgen']) {
      const response = await gateway.send('/pages/contact', { ...filled, slot });
      assert.equal(response.status, 400, slot);
      assert.match(textIn(await response.text()), /Vul nog één ding aan Dit moment kan niet meer/);
    }
    const response = await gateway.send('/pages/contact', { ...filled, slot: '' });
    assert.match(textIn(await response.text()), /Kies wanneer wij u mogen bellen/);
  });

  test('when too much comes in, it says so above the form, with all that was typed', async (t) => {
    const busy = await openTestGateway({ dependencies: { limits: { contact: 1 } } });
    t.after(() => busy.close());
    await busy.send('/pages/contact', filled);
    const response = await busy.send('/pages/contact', filled);
    assert.equal(response.status, 429);
    assert.ok(response.headers.get('retry-after'));
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Nog niet verstuurd: /);
    assert.match(textIn(html), /^Wij kunnen u nu niet terugbellen\./);
    assert.match(renderedIn(html), /value="06 12345678"/);
  });

  test('in English it speaks English', async () => {
    const response = await gateway.send('/pages/contact?language=en', { ...filled, name: '' });
    const html = await response.text();
    assert.match(titleOf(html), /^Not sent yet: /);
    assert.match(textIn(html), /Fill in your name/);
    assert.match(renderedIn(html), /action="\/pages\/contact\?language=en"/);
  });

  test('what goes along unseen and is not right is left out, and blocks nobody', async () => {
    const response = await gateway.send('/pages/contact', {
      ...filled,
      id: 'x',
      task: 'geen uri',
      department: 'Burger Zaken',
    });
    assert.equal(response.status, 201);
    const [row] = await stored();
    assert.deepEqual([row?.task, row?.department], [null, null]);
  });

  test('what nobody chose is answered by the department of the task', async (t) => {
    const [known] = profile.tasks;
    assert.ok(known);
    const other = await withProfile({ tasks: [{ ...known, department: 'burgerzaken' }] });
    t.after(() => other.close());
    assert.equal((await other.send('/pages/contact', { ...filled, task: passport })).status, 201);
    const [row] = await other.store.database.selectFrom('callbacks').selectAll().execute();
    assert.equal(row?.department, 'burgerzaken');
  });

  test('where nobody is called back it says so instead of showing a form', async (t) => {
    const other = await openTestGateway({ content: { ...content, profile: profileWithoutCallback } });
    t.after(() => other.close());
    const html = await get(callback, other);
    assert.doesNotMatch(renderedIn(html), /<form/);
    assert.match(textIn(html), /kunnen wij u niet terugbellen/);
    assert.equal((await other.send('/pages/contact', filled)).status, 409);
  });
});
