import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falsePositives, misses, perThousand, productNames, together } from './rates.fixtures.js';

/** Most false positives per thousand, by kind; 0 for other kinds. The docs state the current figures. */
const bounds: Readonly<Record<string, number>> = {
  // One in eleven numbers passes the eleven test.
  'nine digits that are not a BSN by intent': 100,
};

test('harmless texts keep what is in them: none is touched in most kinds, and never more than stated', () => {
  const rates = falsePositives();
  for (const rate of rates) {
    const most = bounds[rate.name] ?? 0;
    assert.ok(
      perThousand(rate) <= most,
      `${rate.name}: ${perThousand(rate)} in 1,000, ${rate.examples.join()}`,
    );
  }
  assert.ok(perThousand(together(rates)) <= 5);
});

test('of personal data nothing is left', () => {
  assert.deepEqual(
    misses().filter(({ wrong }) => wrong > 0),
    [],
  );
});

const names = productNames();
test(
  'the official names of products keep their words',
  { skip: names.length === 0 && 'the Uniforme Productnamenlijst is not at hand: set PLEIN_SPECS' },
  () => {
    assert.ok(names.length > 1000);
    const [rate] = falsePositives([{ name: 'names of products', texts: names }]).slice(-1);
    assert.deepEqual(rate?.examples, []);
  },
);
