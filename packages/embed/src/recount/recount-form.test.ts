import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { BallotList, RecountWords, Tally } from '@plein/domain/polls.js';
import { makeSigner, signedPoll } from '../../../domain/src/polls/invited/signed-poll.fixtures.js';
import { startRecount } from './recount-form.js';

const words: RecountWords = {
  checked: 'checked',
  failed: 'failed',
  unsafe: 'unsafe',
  same: 'same',
  different: 'different',
  wrong: 'wrong',
  problems: { twice: 'twice', unsigned: 'unsigned', unfit: 'unfit', 'more-than-codes': 'more-than-codes' },
  ballots: 'ballots',
  usedCodes: 'usedCodes',
  withdrawn: 'withdrawn',
  option: 'option',
  own: 'own',
  published: 'published',
  found: 'found',
  foundWithdrawn: 'foundWithdrawn',
  absent: 'absent',
  unreadable: 'unreadable',
};

describe('the form that counts ballots again', () => {
  let list: BallotList;
  const right: Tally = {
    voters: 2,
    counts: [
      { option: 'park', count: 1 },
      { option: 'school', count: 1 },
    ],
  };

  before(async () => {
    const { signingKey, ballot } = await makeSigner();
    const ballots = await Promise.all([
      ballot('a'.repeat(32), ['park']),
      ballot('b'.repeat(32), ['school']),
      ballot('c'.repeat(32), []),
    ]);
    list = { signingKey, codes: 5, usedCodes: 3, ballots };
  });

  let asked: string[];
  async function show(answers: { tally?: Tally; list?: BallotList } = {}, canVerify = true) {
    asked = [];
    const place = await fixture<HTMLElement>(html`
      <main>
        <p data-without-script>without</p>
        <form data-poll="/v1/polls/tuin" data-words=${JSON.stringify(words)} hidden>
          <label for="receipt">Number</label><input id="receipt" name="receipt" />
          <p id="receipt-answer"></p>
          <button>Count</button>
        </form>
        <div data-recount></div>
      </main>
    `);
    const view = { poll: signedPoll, tally: answers.tally ?? right };
    startRecount(
      document,
      (address) => {
        asked.push(address);
        if (answers.list === undefined && asked.length === 1 && failsFirst)
          return Promise.reject(new Error());
        return Promise.resolve(structuredClone(address.endsWith('ballots') ? (answers.list ?? list) : view));
      },
      canVerify,
    );
    return place;
  }
  let failsFirst = false;
  afterEach(() => {
    failsFirst = false;
  });

  const statusOf = (place: HTMLElement) => place.querySelector('[data-recount] [role=status]')?.textContent;
  async function count(place: HTMLElement, receipt = ''): Promise<void> {
    const field = place.querySelector('input');
    if (field) field.value = receipt;
    place.querySelector('button')?.click();
    await waitUntil(() => !/^(?:checked.*)?$/.test(statusOf(place) ?? ''));
  }

  it('is shown with its script, and asks for nothing until it is sent', async () => {
    const place = await show();
    expect(place.querySelector('form')?.hidden).to.equal(false);
    expect(place.querySelector('[data-without-script]') === null).to.equal(true);
    expect(asked).to.deep.equal([]);
  });

  it('counts again, and puts both counts beside each other', async () => {
    const place = await show();
    await count(place);
    expect(statusOf(place)).to.equal('same');
    const rows = [...place.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).to.deep.equal([
      ['Park', '1', '1'],
      ['School', '1', '1'],
    ]);
    expect([...place.querySelectorAll('dd')].map(({ textContent }) => textContent)).to.deep.equal([
      '3',
      '3',
      '1',
    ]);
  });

  it('says so where the count of the municipality differs', async () => {
    const place = await show({ tally: { voters: 2, counts: [{ option: 'park', count: 2 }] } });
    await count(place);
    expect(statusOf(place)).to.equal('different');
    expect(place.querySelector('[data-right=false]') === null).to.equal(false);
  });

  it('names each ballot with which something is wrong', async () => {
    const [one, other] = list.ballots;
    const forged = { ...list, ballots: [one, { ...other, signature: one?.signature }] } as BallotList;
    const place = await show({ list: forged });
    await count(place);
    expect(statusOf(place)).to.equal('same wrong');
    expect(place.querySelector('li')?.textContent).to.equal(`unsigned ${other?.number ?? ''}`);
  });

  it('finds the ballot of a receipt, and sends it nowhere', async () => {
    const place = await show();
    const [one, , last] = list.ballots.map(({ number }) => number.slice(0, 16));
    const answer = () => place.querySelector('#receipt-answer')?.textContent;
    for (const [receipt, said] of [
      [one, 'found Park'],
      [last, 'foundWithdrawn'],
      ['0'.repeat(16), 'absent'],
      ['abc', 'unreadable'],
    ]) {
      await count(place, receipt);
      await waitUntil(() => answer() === said);
    }
    expect(asked).to.deep.equal(['/v1/polls/tuin', '/v1/polls/tuin/ballots']);
  });

  it('says what to do where the list does not come, and reads it again', async () => {
    failsFirst = true;
    const place = await show();
    await count(place);
    expect(statusOf(place)).to.equal('failed');
    place.querySelector('button')?.click();
    await waitUntil(() => statusOf(place) === 'same');
  });

  it('says so where the browser can check no signatures', async () => {
    const place = await show({}, false);
    await count(place);
    expect(statusOf(place)).to.equal('unsafe');
  });
});
