import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BallotList } from '../schema.js';
import { ballotOfReceipt, readPublished, recount } from './published.js';
import { makeSigner, signedPoll } from './signed-poll.fixtures.js';
import { verifyBallots } from './verify.js';

const poll = signedPoll;
const { signingKey, ballot } = await makeSigner();

const one = await ballot('a'.repeat(32), ['park']);
const other = await ballot('b'.repeat(32), ['school']);
const park = (count: number) => ({ option: 'park', count });
const school = (count: number) => ({ option: 'school', count });
const verified = (ballots: BallotList['ballots'], usedCodes = 2) =>
  verifyBallots(poll, { signingKey, codes: 5, usedCodes, ballots });

describe('published ballots', () => {
  test('that are right are counted again', async () => {
    const { tally, problems } = await verified([one, other]);
    assert.deepEqual(problems, []);
    assert.deepEqual([tally.voters, ...tally.counts.map(({ count }) => count)], [2, 1, 1]);
  });

  test('that were withdrawn are in the list, and count for nothing', async () => {
    const { tally, problems, withdrawn } = await verified([one, { ...other, choices: [] }]);
    assert.deepEqual(problems, []);
    assert.deepEqual([withdrawn, tally.voters, ...tally.counts.map(({ count }) => count)], [1, 1, 1, 0]);
  });

  test('are found when they are there twice, are not signed, break a rule, or are too many', async () => {
    const problemsOf = async (ballots: BallotList['ballots'], usedCodes?: number) =>
      (await verified(ballots, usedCodes)).problems.map(({ code }) => code);
    assert.deepEqual(await problemsOf([one, one]), ['twice']);
    assert.deepEqual(await problemsOf([one, { ...other, signature: one.signature }]), ['unsigned']);
    assert.deepEqual(await problemsOf([{ ...one, number: other.number }]), ['unsigned']);
    assert.deepEqual(await problemsOf([{ ...one, choices: ['dak'] }]), ['unfit']);
    assert.deepEqual(await problemsOf([one, other], 1), ['more-than-codes']);
  });
});

describe('a published poll', () => {
  const list = { signingKey, codes: 5, usedCodes: 2, ballots: [one, other] };
  const right = { voters: 2, counts: [park(1), school(1)] };

  test('is read in all its parts', async () => {
    const answers: Record<string, unknown> = {
      'https://a/v1/polls/tuin': { poll, tally: right },
      'https://a/v1/polls/tuin/ballots': { ...list, ballots: [one], next: one.number },
      [`https://a/v1/polls/tuin/ballots?after=${one.number}`]: { ...list, ballots: [other] },
    };
    const read = (address: string) => Promise.resolve(structuredClone(answers[address]));
    const published = await readPublished('https://a/v1/polls/tuin', read);
    assert.deepEqual(published, { view: { poll, tally: right }, list });
  });

  test('is right where both counts are the same and every ballot is in order', async () => {
    const checked: number[] = [];
    const same = await recount({ view: { poll, tally: right }, list }, (count) => checked.push(count));
    assert.deepEqual([same.isSame, same.isRight, checked], [true, true, [0, 1]]);
    const moved = { voters: 2, counts: [park(2), school(0)] };
    const different = await recount({ view: { poll, tally: moved }, list });
    assert.deepEqual([different.isSame, different.isRight], [false, false]);
    assert.equal((await recount({ view: { poll }, list })).isRight, false, 'no count at all');
    const twice = { ...list, ballots: [one, one], usedCodes: 2 };
    const counted = await recount({
      view: { poll, tally: { voters: 2, counts: [park(2), school(0)] } },
      list: twice,
    });
    assert.deepEqual([counted.isSame, counted.isRight], [true, false]);
  });

  test('has the ballot of a receipt, however it was typed, and tells what is no receipt', () => {
    const receipt = one.number.slice(0, 16);
    const typed = ` ${receipt.toUpperCase().replace(/(.{4})/g, '$1-')} `;
    for (const text of [receipt, typed, one.number])
      assert.deepEqual(ballotOfReceipt(list, text), { status: 'found', choices: ['park'] });
    assert.equal(ballotOfReceipt(list, '0'.repeat(16)).status, 'absent');
    for (const text of ['', receipt.slice(1), 'x'.repeat(16), `${one.number}0z`])
      assert.equal(ballotOfReceipt(list, text).status, 'unreadable');
  });
});
