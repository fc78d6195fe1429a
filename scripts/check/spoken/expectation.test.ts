import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, isComplete, readSteps } from './expectation.mjs';

const steps = readSteps(`# Een zaak
open /volg-uw-zaak
tab Zaaknummer
  Zaaknummer
press Return
  ? Wij zoeken uw zaak…
  Omgevingsvergunning * heading niveau 2.
  - leeg
`);
const [, , send] = steps;
const hears = send?.hears ?? [];
const found = 'Omgevingsvergunning voor een dakkapel heading niveau 2.';

describe('what should be heard', () => {
  it('is read with its actions, and what must, may and may not be heard', () => {
    assert.deepEqual(
      steps.map(({ action, value, line }) => [action, value, line]),
      [
        ['open', '/volg-uw-zaak', 2],
        ['tab', 'Zaaknummer', 3],
        ['press', 'Return', 5],
      ],
    );
    assert.deepEqual(
      hears.map(({ kind }) => kind),
      ['may', 'must', 'not'],
    );
  });

  it('names the line of an action that there is not', () => {
    assert.throws(() => readSteps('open /\nlisten'), /Line 2: there is no action "listen"/);
  });

  it('passes where everything is spoken once, in order, with or without what may be', () => {
    assert.deepEqual(compare([found], hears), []);
    assert.deepEqual(compare(['Wij zoeken uw zaak…', 'formulier verlaten.', found], hears), []);
    assert.equal(isComplete(['Wij zoeken uw zaak…'], hears), false);
    assert.equal(isComplete([found], hears), true);
  });

  it('fails where it is not spoken, spoken twice, or too early', () => {
    assert.match(compare([], hears).join(), /Not spoken: "Omgevingsvergunning/);
    assert.match(compare([found, found], hears).join(), /Spoken 2 times/);
    const two = readSteps('press Return\n  eerst\n  daarna')[0]?.hears ?? [];
    assert.match(compare(['daarna', 'eerst'], two).join(), /Spoken too early: "daarna"/);
    assert.match(compare([found, 'Wij zoeken uw zaak…'], hears).join(), /Spoken too early/);
  });

  it('fails where something is spoken that may not be, and takes marks in words as they are', () => {
    assert.match(compare([found, 'leeg'], hears).join(), /may not be: "leeg"/);
    const marks = readSteps('press Return\n  Uw vraag (hooguit 500 tekens)?')[0]?.hears ?? [];
    assert.deepEqual(compare(['Uw vraag (hooguit 500 tekens)?'], marks), []);
    assert.equal(compare(['Uw vraag hooguit 500 tekens'], marks).length, 1);
  });
});
