import type { CaseView, ZaakDocument } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { FeedbackLinkDraft, FeedbackLinks } from '@plein/domain/feedback.js';
import { createGateway } from '../../../app.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { seed } from '../../content/seed.js';
import type { Store } from '../../../store/store.js';
import { bothStores } from '../../../testing/both-stores.fixtures.js';
import { address, content, mondayMorning, passport } from '../../../testing/content.fixtures.js';
import { checkStructure, hiddenIn, renderedIn, textIn, titleOf } from '../../../testing/html.fixtures.js';
import { renderElement } from '../../../server/render-element.js';

const { kinds, stop } = await bothStores();
after(stop);

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

for (const { name, open } of kinds) {
  describe(`the page of a link in a mail, in ${name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let now = mondayMorning;
    let gateways: ReturnType<typeof createGateway>[];

    before(async () => {
      ({ store, close } = await open());
      await seed(store, content, mondayMorning);
      const make = () =>
        createGateway({
          ...{ store, random, access: { reports: 'open' }, render: renderElement },
          clock: () => now,
          publicUrl: 'https://plein.zilverbeek.example/dienst',
        });
      gateways = [make(), make()];
    });
    after(() => close());

    async function ask(path: string, init: RequestInit = {}, gateway = 0): Promise<Response> {
      const answer = await gateways[gateway]?.request(path, init);
      assert.ok(answer);
      return answer;
    }

    async function made(draft: Partial<FeedbackLinkDraft> = {}): Promise<FeedbackLinks> {
      const answer = await ask('/v1/feedback-links', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: 'dv07-duration', language: 'nl', task: passport, ...draft }),
      });
      assert.equal(answer.status, 200);
      return (await answer.json()) as FeedbackLinks;
    }

    /** The paths of the links of a mail, as its HTML has them. */
    const linksIn = (html: string): string[] =>
      [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => {
        const { pathname, search } = new URL(address.replaceAll('&amp;', '&'));
        return pathname.replace('/dienst', '') + search;
      });

    const stored = () => store.database.selectFrom('feedback').selectAll().execute();
    const events = () => store.database.selectFrom('events').select(['name', 'channel', 'value']).execute();
    const empty = () =>
      store.commit(async (transaction) => {
        for (const table of ['feedback', 'events', 'answered_tokens'] as const) {
          await transaction.deleteFrom(table).execute();
        }
      });

    const fieldsOf = (html: string, more: Record<string, string>): Record<string, string> => ({
      ...{ asked: hiddenIn(html, 'asked'), id: hiddenIn(html, 'id'), question: hiddenIn(html, 'question') },
      ...more,
    });
    const send = (fields: Record<string, string>, gateway = 0, headers: Record<string, string> = {}) =>
      ask(
        '/pages/asked',
        {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(fields).toString(),
        },
        gateway,
      );

    test('is plain HTML and text with a link for each answer, and nothing from elsewhere', async () => {
      const { links, until } = await made();
      const [{ html = '', text = '' } = {}] = links;
      assert.equal(until, '2027-01-22');
      assert.equal(linksIn(html).length, 6);
      assert.doesNotMatch(html, /<img|<script|style=|<table/);
      assert.match(html, /^<div lang="nl">\n<p>Bent u het eens met deze uitspraak\?<\/p>/);
      assert.match(text, /\nHelemaal mee eens\nhttps:\/\/plein\.zilverbeek\.example\/dienst\/pages\/asked\?/);
      assert.equal([...text.matchAll(/https:/g)].length, 6);
    });

    test('counts nothing when anything opens it, and shows its answer chosen, without a script', async () => {
      await empty();
      const [link] = (await made({ mails: 1 })).links;
      for (const path of linksIn(link?.html ?? '')) {
        for (const method of ['GET', 'HEAD', 'GET']) {
          const answer = await ask(path, {
            method,
            headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch' },
          });
          assert.equal(answer.status, 200);
          assert.equal(answer.headers.get('cache-control'), 'no-store');
          assert.equal(answer.headers.get('x-robots-tag'), 'noindex');
        }
      }
      assert.deepEqual([await stored(), await events()], [[], []]);
      const html = await (await ask(linksIn(link?.html ?? '')[1] ?? '')).text();
      checkStructure(html);
      assert.match(renderedIn(html), /name="score"\s+value="2"\s+checked/);
      assert.equal([...renderedIn(html).matchAll(/ checked/g)].length, 1);
      assert.doesNotMatch(html, /<script/);
      assert.match(renderedIn(html), /<textarea/);
    });

    test('stores what a resident sends once, changed and with a text, as the same event', async () => {
      await empty();
      const [link] = (await made({ mails: 1 })).links;
      const [path = ''] = linksIn(link?.html ?? '');
      const [html, other] = [await (await ask(path)).text(), await (await ask(path, {}, 1)).text()];
      const fields = fieldsOf(html, { score: '4', text: 'Snel geholpen' });
      const pressed = await Promise.all([send(fields), send(fields, 1), send(fields)]);
      assert.deepEqual(pressed.map(({ status }) => status).toSorted(), [200, 200, 201]);
      const [row, ...others] = await stored();
      assert.deepEqual(others, []);
      assert.deepEqual(
        [row?.channel, row?.question, row?.wording, row?.score, row?.task, row?.text],
        ['email', 'dv07-duration', 1, 4, passport, 'Snel geholpen'],
      );
      assert.deepEqual(await events(), [{ name: 'experience.given', channel: 'email', value: 4 }]);
      const again = await send(fieldsOf(other, { score: '1' }));
      assert.equal(again.status, 409);
      assert.match(textOfPage(await again.text()), /U gaf uw antwoord al/);
      assert.match(textOfPage(await (await ask(path)).text()), /U gaf uw antwoord al/);
      assert.equal((await stored()).length, 1);
      const table = JSON.stringify(await store.database.selectFrom('answered_tokens').selectAll().execute());
      assert.ok(!table.includes(row?.id ?? '?') && !table.includes(row?.reference ?? '?'));
    });

    test('takes any number of answers where the link is for everybody, and none is measured against a wish', async () => {
      await empty();
      const [link] = (await made({ question: 'mark', channel: 'post' })).links;
      const [path = ''] = linksIn(link?.html ?? '');
      for (const [score, headers] of [
        ['7', {}],
        ['8', { 'sec-gpc': '1' }],
      ] as const) {
        const answer = await send(fieldsOf(await (await ask(path)).text(), { score }), 0, headers);
        assert.equal(answer.status, 201);
      }
      assert.deepEqual((await stored()).map(({ channel, score }) => [channel, score]).toSorted(), [
        ['post', 7],
        ['post', 8],
      ]);
      assert.equal((await events()).length, 1);
    });

    test('shows what is personal in a text before it is sent, and takes it out', async () => {
      await empty();
      const [link] = (await made()).links;
      const html = await (await ask(linksIn(link?.html ?? '')[0] ?? '')).text();
      const fields = fieldsOf(html, { score: '1', text: 'Bel 06 12345678' });
      const shown = await (await send(fields)).text();
      assert.match(textIn(shown), /persoonlijke gegevens in uw tekst.*telefoonnummer/);
      assert.deepEqual(await stored(), []);
      const answer = await send({ ...fields, seen: hiddenIn(shown, 'seen') });
      assert.equal(answer.status, 201);
      assert.equal((await stored())[0]?.text, 'Bel [telefoonnummer verwijderd]');
    });

    test('asks nothing by a link that is changed, too old or of another gateway, and says so', async (t) => {
      t.after(() => (now = mondayMorning));
      await empty();
      const [link] = (await made({ days: 1 })).links;
      const token = new URL(link?.address ?? '').searchParams.get('asked') ?? '';
      const [body = '', signature = ''] = token.split('.');
      const forged = Buffer.from(body, 'base64url').toString().replace('dv07-duration', 'dv07-outcome');
      const wrong = ['', 'x', body, `${body}.`, `${body}.${signature}x`, `${token}.x`];
      for (const one of [...wrong, `${Buffer.from(forged).toString('base64url')}.${signature}`]) {
        const answer = await ask(`/pages/asked?asked=${one}&score=5`);
        assert.equal(answer.status, 404, one);
        assert.equal((await send({ asked: one, score: '5' })).status, 404, one);
      }
      assert.equal((await ask(`/pages/asked?asked=${token}`)).status, 200);
      now = new Date(mondayMorning.getTime() + 3 * 86_400_000);
      const old = await ask(`/pages/asked?asked=${token}&language=en`);
      assert.equal(old.status, 404);
      assert.equal(titleOf(await old.text()), 'This link no longer works - Gemeente Zilverbeek');
      assert.deepEqual(await stored(), []);
    });

    test('asks about a case before and after, once each, and what was said meets over web and counter', async (t) => {
      t.after(() => (now = mondayMorning));
      await empty();
      const reference = 'ZB-2026-0417';
      const change = (changes: (document: ZaakDocument) => ZaakDocument) =>
        store.commit(async (transaction) => {
          const row = await transaction
            .selectFrom('cases')
            .select('document')
            .where('reference', '=', normaliseReference(reference))
            .executeTakeFirstOrThrow();
          await transaction
            .updateTable('cases')
            .set({ document: JSON.stringify(changes(JSON.parse(row.document) as ZaakDocument)) })
            .where('reference', '=', normaliseReference(reference))
            .execute();
        });
      const question = async (gateway = 0) => {
        const answer = await ask(
          '/v1/case-lookups',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ reference, ...address }),
          },
          gateway,
        );
        return ((await answer.json()) as CaseView).feedback;
      };
      assert.equal(await question(), undefined);
      await change((document) => ({ ...document, plein: { ...document.plein, feedback: true } }));
      const before = await question();
      assert.equal(before?.moment, 'before');
      assert.ok(
        !atob(new URLSearchParams(before.path.split('?')[1]).get('asked')?.split('.')[0] ?? '').includes(
          '0417',
        ),
      );
      const html = await (await ask(before.path)).text();
      const process = hiddenIn(html, 'process');
      assert.match(process, /^[\w-]{43}$/);
      assert.equal((await send(fieldsOf(html, { score: '4' }))).status, 201);
      assert.equal(await question(1), undefined);

      await change((document) => ({ ...document, zaak: { ...document.zaak, einddatum: '2026-11-20' } }));
      const afterwards = await question(1);
      assert.equal(afterwards?.moment, 'after');
      const score = { scale: 'agree-5', direction: 'higher-is-better', value: 2 };
      const spoken = await ask('/v1/spoken-feedback', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ id: crypto.randomUUID(), question: 'dv07-duration', channel: 'counter', language: 'nl' },
          ...{ score, process, task: passport },
        }),
      });
      assert.equal(spoken.status, 201);
      const compared = (await store.database.selectFrom('events').selectAll().execute()).filter(
        (event) => event.name === 'experience.compared',
      );
      assert.deepEqual(
        compared.map(({ channel, data }) => {
          const { expected, score: given } = JSON.parse(data) as { expected: number; score: number };
          return [channel, expected, given];
        }),
        [['counter', 4, 2]],
      );
      assert.equal(
        (await send(fieldsOf(await (await ask(afterwards.path)).text(), { score: '1' }))).status,
        201,
      );
      assert.equal(await question(), undefined);
      now = new Date('2027-02-01T09:00:00Z');
      await store.commit((transaction) => transaction.deleteFrom('answered_tokens').execute());
      assert.equal(await question(), undefined, 'a case that closed long ago asks nothing');
    });

    test('decides itself what is asked, whatever the form says', async () => {
      await empty();
      const [link] = (await made()).links;
      const html = await (await ask(linksIn(link?.html ?? '')[0] ?? '')).text();
      const fields = fieldsOf(html, { score: '5', task: 'urn:iets', department: 'x', page: '/x' });
      assert.equal((await send({ ...fields, question: 'nps', channel: 'phone' })).status, 201);
      const [row] = await stored();
      assert.deepEqual(
        [row?.question, row?.channel, row?.task, row?.department, row?.page],
        ['dv07-duration', 'email', passport, null, '/pages/asked'],
      );
    });
  });
}

const textOfPage = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ');
