import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticeText } from './notice-text.js';
import { untoldWork, type WaitingRequest } from './waiting-work.js';

const departments = ['burgerzaken', 'afval', 'onbekend'];
const requests = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('callbacks' as const, 'messages' as const),
    received_at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    department: fc.option(fc.constantFrom(...departments)),
    noticed_to: fc.option(fc.constantFrom('*', ...departments)),
  }),
  { maxLength: 30 },
);
const receivers = fc
  .subarray(['*', 'burgerzaken', 'afval'])
  .map((names) => new Map(names.map((name) => [name, `${name}@zilverbeek.example`])));

describe('the work that a department is told of', () => {
  it('is all that waits for it, and nothing of another', () => {
    fc.assert(
      fc.property(requests, receivers, (waiting, to) => {
        for (const { receiver, counts, since, untold } of untoldWork(waiting, to)) {
          const isIts = ({ department }: WaitingRequest): boolean =>
            receiver === '*' ? !to.has(department ?? '') : department === receiver;
          const its = waiting.filter(isIts);
          assert.equal(counts.callbacks + counts.messages, its.length);
          assert.equal(counts.messages, its.filter(({ kind }) => kind === 'messages').length);
          assert.equal(since.toISOString(), its.map(({ received_at }) => received_at).toSorted()[0]);
          assert.deepEqual(
            untold,
            its.filter(({ noticed_to }) => noticed_to !== receiver).map(({ id }) => id),
          );
        }
      }),
    );
  });

  it('is told once', () => {
    fc.assert(
      fc.property(requests, receivers, (waiting, to) => {
        const toldOf = new Map(
          untoldWork(waiting, to).flatMap(({ receiver, untold }) =>
            untold.map((id) => [id, receiver] as const),
          ),
        );
        const told = waiting.map((one) => ({ ...one, noticed_to: toldOf.get(one.id) ?? one.noticed_to }));
        assert.deepEqual(untoldWork(told, to), []);
      }),
    );
  });
});

describe('the text of a work notice', () => {
  const options = { publicUrl: 'https://www.zilverbeek.example/plein' } as const;
  const since = new Date('2026-11-23T08:05:00Z');

  it('says in Dutch how many wait, since when, and where', () => {
    const { subject, text } = noticeText(
      { receiver: 'burgerzaken', counts: { callbacks: 3, messages: 0 }, since },
      { ...options, language: 'nl' },
    );
    assert.equal(subject, 'Plein: 3 terugbelverzoeken wachten');
    assert.match(
      text,
      /^3 terugbelverzoeken wachten op een collega\.\nHet oudste wacht sinds 23 november 2026 .*09:05 uur\.\n/,
    );
    assert.ok(
      text.includes(
        'https://www.zilverbeek.example/plein/newsroom/?page=callbacks&team=burgerzaken&language=nl',
      ),
    );
  });

  it('says it in English, and links to every request where the receiver is no department', () => {
    const { subject, text } = noticeText(
      { receiver: '*', counts: { callbacks: 1, messages: 0 }, since },
      { ...options, language: 'en' },
    );
    assert.equal(subject, 'Plein: 1 callback request waits');
    assert.match(text, /It has waited since 23 November 2026 .*09:05\.\n/);
    assert.ok(text.includes('/newsroom/?page=callbacks&language=en\n'));
  });

  it('names messages beside callbacks, and leads to their page where only they wait', () => {
    const since = new Date('2026-11-23T08:00:00Z');
    const of = (callbacks: number, messages: number) =>
      noticeText(
        { receiver: '*', counts: { callbacks, messages }, since },
        { language: 'nl', publicUrl: 'https://plein.zilverbeek.example' },
      );
    assert.equal(of(2, 1).subject, 'Plein: 2 terugbelverzoeken en 1 bericht wachten');
    assert.match(of(2, 1).text, /page=callbacks/);
    assert.equal(of(0, 3).subject, 'Plein: 3 berichten wachten');
    assert.match(of(0, 3).text, /page=messages/);
  });
});
