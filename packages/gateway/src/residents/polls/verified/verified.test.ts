import {
  ballotNumber,
  blindBallot,
  verifyBallots,
  type BallotList,
  type PollView,
} from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createGateway, type GatewayOptions } from '../../../app.js';
import { createVoterTokens } from '../../../auth/voters/voter-tokens.js';
import { signRaw } from '../../../server/sign-raw.js';
import type { Store } from '../../../store/store.js';
import { bothStores } from '../../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../../testing/content.fixtures.js';
import { askJson } from '../../../testing/invited.fixtures.js';
import {
  makeKey,
  signToken,
  siteTokens,
  startLoginSite,
  type LoginSite,
  type SiteKey,
} from '../../../testing/login-site.fixtures.js';
import { VerifiedDevice, verifiedPoll } from '../../../testing/verified.fixtures.js';
import { seed } from '../../content/seed.js';
import { forgetLogins } from './forget-logins.js';

const stores = await bothStores();
const { id } = verifiedPoll;
const other = { ...verifiedPoll, id: 'ook-ingelogd' };
const afterClose = new Date('2026-12-01T08:00:00Z');
const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

for (const kind of stores.kinds) {
  describe(`a poll of verified voters on ${kind.name}`, () => {
    let site: LoginSite;
    let key: SiteKey;
    let store: Store;
    let close: () => Promise<void>;
    let now = mondayMorning;
    let logged: string[];
    let gateway: ReturnType<typeof open>;
    before(async () => {
      site = await startLoginSite();
      key = await site.addKey('one');
    });
    after(() => site.close());

    const open = (options: Partial<GatewayOptions> = {}) => {
      const note = (fields: object, message: string): void => {
        logged.push(`${JSON.stringify(fields)} ${message}`);
      };
      const log = { info: note, warn: note, error: note };
      const clock = () => now;
      return createGateway({
        ...{ store, clock, log, signRaw },
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        access: { reports: 'open' },
        voterTokens: createVoterTokens({ ...siteTokens, jwksUrl: site.jwksUrl }, { clock, log, cooldown: 0 }),
        ...options,
      });
    };

    beforeEach(async () => {
      now = mondayMorning;
      site.fault = undefined;
      logged = [];
      ({ store, close } = await kind.open());
      await seed(store, { ...content, polls: [verifiedPoll, other] }, mondayMorning);
      gateway = open();
    });
    afterEach(() => close());

    const token = (person: string, changes: Readonly<Record<string, unknown>> = {}, of = key) =>
      signToken(of, { sub: `person-${person}`, ...changes }, now);
    const logins = () => store.database.selectFrom('poll_logins').selectAll().execute();
    const list = () => askJson<BallotList>(gateway, `/v1/polls/${id}/ballots`);
    const voted = async (person: string, choice: string): Promise<VerifiedDevice> => {
      const device = new VerifiedDevice();
      assert.equal((await device.exchange(gateway, await token(person))).status, 200);
      assert.equal((await device.vote(gateway, choice)).status, 201);
      return device;
    };

    it('counts one vote for each person, who can change it and take it back until the close', async () => {
      const [stays, goes] = [await voted('a', 'bomen'), await voted('b', 'bomen')];
      assert.equal((await stays.vote(gateway, 'water')).status, 200, 'a change');
      assert.deepEqual((await goes.withdraw(gateway)).body.choices, []);
      now = afterClose;
      assert.equal((await stays.vote(gateway, 'markt')).status, 409);
      assert.equal((await stays.withdraw(gateway)).status, 409);
      const { body } = await askJson<PollView>(gateway, `/v1/polls/${id}`);
      assert.deepEqual(
        [body.tally?.voters, ...(body.tally?.counts ?? []).map(({ count }) => count)],
        [1, 0, 1, 0],
      );
      const published = (await list()).body;
      assert.deepEqual([published.codes, published.usedCodes], [2, 2]);
      assert.deepEqual((await verifyBallots(verifiedPoll, published)).problems, []);
      const number = await ballotNumber(id, goes.voter);
      assert.deepEqual(published.ballots.find((ballot) => ballot.number === number)?.choices, []);
    });

    it('gives the same person nothing twice, also with a new token, and elsewhere a ballot of its own', async () => {
      await voted('a', 'bomen');
      for (const again of [await token('a'), await token('a', { iat: seconds(now) - 10 })]) {
        const device = new VerifiedDevice();
        const refused = await device.exchange(gateway, again);
        assert.deepEqual([refused.status, refused.code], [403, 'used-login']);
        assert.equal((await device.vote(gateway, 'water')).status, 403);
      }
      assert.equal((await new VerifiedDevice().exchange(gateway, await token('a'), other.id)).status, 200);
      const [one, two] = await logins();
      assert.notEqual(one?.subject_hash, two?.subject_hash, 'no hash is the same in two polls');
    });

    it('gives one signature where a token is replayed at once, on two gateways, for many ballots', async () => {
      const gateways = [gateway, open(), gateway, open()];
      const shared = await token('a');
      const devices = gateways.map(() => new VerifiedDevice());
      const raced = await Promise.all(
        gateways.map(async (one, at) => devices[at]?.exchange(one, at % 2 === 0 ? shared : await token('a'))),
      );
      assert.deepEqual(raced.map((answer) => answer?.status).sort(), [200, 403, 403, 403]);
      assert.equal((await logins()).length, 1);
      const votes = await Promise.all(devices.map((device) => device.vote(gateway, 'bomen')));
      assert.deepEqual(votes.map(({ status }) => status).sort(), [201, 403, 403, 403]);
    });

    it('resumes an exchange of which the answer was lost, also at a gateway that started since', async () => {
      const device = new VerifiedDevice();
      const first = await device.exchange(gateway, await token('a'));
      device.signature = undefined;
      const restarted = open();
      const answers = await Promise.all(
        [restarted, gateway, restarted].map(async (one) => device.exchange(one, await token('a'))),
      );
      assert.ok(answers.every(({ status, signature }) => status === 200 && signature === first.signature));
      assert.equal((await device.vote(restarted, 'bomen')).status, 201);
      assert.equal((await logins()).length, 1);
    });

    it('uses no second login for a ballot that has a signature, also where both come at once', async () => {
      const device = new VerifiedDevice();
      const people = ['a', 'b', 'c'];
      const answers = await Promise.all(
        people.map(async (person) => device.exchange(open(), await token(person))),
      );
      assert.ok(answers.every(({ status }) => status === 200));
      assert.equal((await logins()).length, 1);
    });

    it('takes no token that expired, is for another audience, of a foreign issuer, or for cases', async () => {
      const device = new VerifiedDevice();
      const answerTo = async (text: string) => {
        const { status, code } = await device.exchange(gateway, text);
        return [status, code];
      };
      const late = { iat: seconds(now) - 120, exp: seconds(now) - 60 };
      assert.deepEqual(await answerTo(await token('a', late)), [401, 'expired-login']);
      const refused = [401, 'refused-login'];
      assert.deepEqual(await answerTo(await token('a', { ...late, aud: 'another' })), refused);
      assert.deepEqual(await answerTo(await token('a', { aud: 'another' })), refused);
      assert.deepEqual(await answerTo(await token('a', { iss: 'https://elders.example' })), refused);
      assert.deepEqual(await answerTo(await token('a', {}, await makeKey('one'))), refused);
      assert.deepEqual(await answerTo(await token('a', { cases: ['ZB-2026-0417'] })), refused);
      assert.deepEqual(await answerTo(await token('a', { bsn: '123456782' })), refused);
      assert.deepEqual(await answerTo('no token'), refused);
      assert.deepEqual(await logins(), []);
      assert.doesNotMatch(logged.join(), /person-a|123456782/);
      assert.deepEqual(await answerTo(await token('a')), [200, undefined], 'the next one is right');
    });

    it('says that it cannot judge a login where the portal is away or none is set', async () => {
      site.fault = 500;
      const away = await new VerifiedDevice().exchange(open(), await token('a'));
      assert.deepEqual([away.status, away.code], [503, 'login-unavailable']);
      const unset = await new VerifiedDevice().exchange(open({ voterTokens: undefined }), await token('a'));
      assert.deepEqual([unset.status, unset.code], [503, 'login-unavailable']);
    });

    it('exchanges and counts nothing after the close, also when it came in between', async () => {
      const device = new VerifiedDevice();
      await device.exchange(gateway, await token('a'));
      now = afterClose;
      assert.equal((await device.vote(gateway, 'bomen')).status, 409);
      assert.equal((await new VerifiedDevice().exchange(gateway, await token('b'))).status, 409);
    });

    it('forgets who voted once the poll has closed, keeps how many, and lets nobody in again', async () => {
      await voted('a', 'bomen');
      await voted('b', 'water');
      await new VerifiedDevice().exchange(gateway, await token('a'), other.id);
      const before = (await logins()).length;
      await forgetLogins(store, now);
      assert.equal((await logins()).length, before, 'an open poll must know them');
      await store.commit((transaction) =>
        transaction
          .updateTable('polls')
          .set({ document: JSON.stringify({ ...other, closesAt: '2027-06-01T08:00:00Z' }) })
          .where('id', '=', other.id)
          .execute(),
      );
      now = afterClose;
      await forgetLogins(store, now);
      await forgetLogins(store, now);
      assert.deepEqual(
        (await logins()).map(({ poll }) => poll),
        [other.id],
      );
      assert.deepEqual([(await list()).body.usedCodes, (await list()).body.ballots.length], [2, 2]);
      now = mondayMorning;
      const reopened = await new VerifiedDevice().exchange(gateway, await token('a'));
      assert.equal(reopened.status, 409, 'nobody knows any more who voted');
    });

    it('exchanges no code, and a poll of invited voters no login', async () => {
      const { body: view } = await askJson<PollView>(gateway, `/v1/polls/${id}`);
      const { blinded } = await blindBallot(view.signingKey ?? '', id, 'a'.repeat(32));
      const sent = { code: '7K3M-Q9XA-2BTW', blinded };
      assert.equal((await askJson(gateway, `/v1/polls/${id}/ballot-signatures`, sent)).status, 404);
      const login = { token: await token('a'), blinded };
      const open = `/v1/polls/none/login-ballot-signatures`;
      assert.equal((await askJson(gateway, open, login)).status, 404);
      const large = { token: await token('a'), blinded: '_'.repeat(342) };
      assert.equal((await askJson(gateway, `/v1/polls/${id}/login-ballot-signatures`, large)).status, 400);
      assert.deepEqual(await logins(), [], 'what cannot be signed uses no login');
    });

    it('has one key, also where two gateways show it for the first time at once', async () => {
      const views = await Promise.all(
        [gateway, open(), gateway].map((one) => askJson<PollView>(one, `/v1/polls/${id}`)),
      );
      assert.equal(new Set(views.map(({ body }) => body.signingKey)).size, 1);
    });

    it('has nobody and no vote in its tables or its log that somebody without the secret can read', async () => {
      const ballotSecret = 'a secret outside the store';
      gateway = open({ ballotSecret });
      const device = await voted('a', 'bomen');
      const tables = await Promise.all(
        (['poll_keys', 'poll_logins', 'waiting_votes'] as const).map((table) =>
          store.database.selectFrom(table).selectAll().execute(),
        ),
      );
      const text = JSON.stringify([tables, logged]);
      for (const secret of ['person-a', siteTokens.issuer, device.voter, device.signature ?? '-', 'bomen'])
        assert.ok(!text.includes(secret), secret);
      const [row] = await logins();
      assert.deepEqual(Object.keys(row ?? {}), ['poll', 'subject_hash', 'blinded_hash']);
      const known = await crypto.subtle.digest(
        'SHA-256',
        new TextEncoder().encode(JSON.stringify([siteTokens.issuer, 'person-a'])),
      );
      assert.notEqual(row?.subject_hash, Buffer.from(known).toString('base64'), 'the hash has a key');
    });

    it('is refused in the newsroom where no portal is trusted, in a sentence that says what to set', async () => {
      const draft = {
        ...verifiedPoll,
        id: 'nieuw',
        opensAt: '2027-01-01T08:00:00Z',
        closesAt: '2027-02-01T08:00:00Z',
      };
      const write = async (one: typeof gateway) => {
        const answer = await one.request('/v1/poll-drafts/nieuw', {
          method: 'PUT',
          body: JSON.stringify(draft),
          headers: { 'content-type': 'application/json' },
        });
        return { status: answer.status, text: await answer.text() };
      };
      const refused = await write(open({ voterTokens: undefined }));
      assert.equal(refused.status, 400);
      assert.match(refused.text, /"field":"\/admission","code":"no-issuer".*PLEIN_POLL_TOKEN_JWKS/);
      assert.equal((await write(gateway)).status, 200);
      const path = '/v1/poll-drafts/nieuw/opening';
      const unset = await askJson(open({ voterTokens: undefined }), path, { when: 'planned' });
      assert.equal(unset.status, 400, 'nor opened, where the setting was taken away since');
      assert.equal((await askJson(gateway, path, { when: 'planned' })).status, 200);
    });
  });
}
after(() => stores.stop());
