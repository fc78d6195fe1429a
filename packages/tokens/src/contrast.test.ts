import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, legibleColours, mix, type Colour, type Colours } from './contrast.js';

const part = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);

const names = [
  'ink',
  'heading',
  'heading-2',
  'link',
  'ink-quiet',
  'ground',
  'page',
  'soft',
  'control',
  'action',
  'action-fill',
  'action-fill-hover',
  'on-action',
  'on-action-hover',
  'button-line',
  'button-line-hover',
  'action-soft',
  'accent',
  'positive',
  'positive-soft',
  'warning',
  'warning-soft',
  'negative',
  'negative-soft',
  'focus-outer',
  'focus-inner',
] as const;
type Theme = Record<(typeof names)[number], Colour>;

const theme = fc.record(
  Object.fromEntries(names.map((name) => [name, colour])) as Record<keyof Theme, typeof colour>,
);

const grounds = ['ground', 'page', 'soft', 'action-soft'] as const;
const softs = ['positive-soft', 'warning-soft', 'negative-soft'] as const;

/** Every pair of colours that an element shows, with the contrast that it must reach. */
const pairs: readonly (readonly [keyof Theme, readonly (keyof Theme)[], number])[] = [
  ['ink', [...grounds, ...softs], 4.5],
  ['heading', [...grounds, ...softs], 4.5],
  ['heading-2', [...grounds, ...softs], 4.5],
  ['link', [...grounds, ...softs], 4.5],
  ['ink-quiet', [...grounds, ...softs], 4.5],
  ['action', [...grounds, ...softs], 4.5],
  ['accent', grounds, 4.5],
  ['positive', [...grounds, 'positive-soft'], 4.5],
  ['warning', [...grounds, 'warning-soft'], 4.5],
  ['negative', [...grounds, 'negative-soft'], 4.5],
  ['on-action', ['action-fill'], 4.5],
  ['on-action-hover', ['action-fill-hover'], 4.5],
  ['control', grounds, 3],
];

/** Pairs of which one has to be seen on every ground: the two rings of the focus, a button and its border. */
const either: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['focus-outer', 'focus-inner'],
  ['action-fill', 'button-line'],
  ['action-fill-hover', 'button-line-hover'],
];

const hex = (text: string): Colour => [
  Number.parseInt(text.slice(1, 3), 16) / 255,
  Number.parseInt(text.slice(3, 5), 16) / 255,
  Number.parseInt(text.slice(5, 7), 16) / 255,
];

function worstOf(given: Theme, repaired: Colours): string[] {
  const shown: Theme = { ...given, ...repaired };
  const short = pairs.flatMap(([text, grounds, least]) =>
    grounds
      .filter((ground) => contrast(shown[text], shown[ground]) < least)
      .map((ground) => `${text} on ${ground}`),
  );
  const hidden = either.flatMap((pair) =>
    [...grounds, ...softs]
      .filter((ground) => pair.every((name) => contrast(shown[name], shown[ground]) < 3))
      .map((ground) => `${pair.join(' or ')} on ${ground}`),
  );
  return [...short, ...hidden];
}

test('black on white is 21, a colour on itself 1, and the order does not matter', () => {
  assert.equal(contrast([0, 0, 0], [1, 1, 1]), 21);
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      assert.equal(contrast(one, one), 1);
      assert.ok(Math.abs(contrast(one, other) - contrast(other, one)) < 1e-9);
    }),
  );
});

test('a mixture lies between its two colours', () => {
  fc.assert(
    fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
      mix(one, other, share).forEach((value, index) => {
        const [low, high] = [one[index] ?? 0, other[index] ?? 0].sort((a, b) => a - b);
        assert.ok(value >= (low ?? 0) - 0.003 && value <= (high ?? 0) + 0.003);
      });
    }),
  );
});

test('whatever the colours of a theme, nothing illegible is left', () => {
  fc.assert(
    fc.property(theme, (given) => {
      assert.deepEqual(worstOf(given, legibleColours(given)), []);
    }),
    { numRuns: 300 },
  );
});

test('what is legible stays, and mending what was mended changes nothing', () => {
  fc.assert(
    fc.property(theme, (given) => {
      const repaired = legibleColours(given);
      const shown: Theme = { ...given, ...repaired };
      assert.deepEqual(legibleColours(shown), {});
      if (worstOf(given, {}).length === 0) assert.deepEqual(repaired, {});
    }),
  );
});

const calm: Theme = {
  ink: hex('#16242f'),
  heading: hex('#16242f'),
  'heading-2': hex('#16242f'),
  link: hex('#00589c'),
  'ink-quiet': hex('#4a5a66'),
  ground: hex('#ffffff'),
  page: hex('#ffffff'),
  soft: hex('#f3f4f5'),
  control: hex('#7a8894'),
  action: hex('#00589c'),
  'action-fill': hex('#00589c'),
  'action-fill-hover': hex('#044e86'),
  'on-action': hex('#ffffff'),
  'on-action-hover': hex('#ffffff'),
  'button-line': hex('#00589c'),
  'button-line-hover': hex('#044e86'),
  'action-soft': hex('#e6eef5'),
  accent: hex('#a8431c'),
  positive: hex('#1d6b3a'),
  'positive-soft': hex('#e8f4ec'),
  warning: hex('#7a4f00'),
  'warning-soft': hex('#fff4d6'),
  negative: hex('#b3261e'),
  'negative-soft': hex('#fdecea'),
  'focus-outer': hex('#16242f'),
  'focus-inner': hex('#ffdd00'),
};

test('the neutral theme needs no mending', () => {
  assert.deepEqual(legibleColours(calm), {});
});

test('white on a yellow button becomes a colour of the theme; the yellow stays, with a border that is seen', () => {
  const repaired = legibleColours({
    ...calm,
    'action-fill': hex('#ffd400'),
    'action-fill-hover': hex('#ffe400'),
    'button-line': hex('#ffd400'),
    'button-line-hover': hex('#ffe400'),
  });
  assert.deepEqual(Object.keys(repaired), [
    'on-action',
    'on-action-hover',
    'button-line',
    'button-line-hover',
  ]);
  for (const made of Object.values(repaired)) assert.ok(Object.values(calm).includes(made));
});

test('a white button takes its border, and gets one in the colour of its words when it has none', () => {
  const white = { ...calm, 'action-fill': hex('#ffffff'), 'on-action': hex('#2b2b33') };
  const hover = { 'action-fill-hover': hex('#2b2b33'), 'button-line-hover': hex('#2b2b33') };
  assert.deepEqual(legibleColours({ ...white, ...hover, 'button-line': hex('#2b2b33') }), {});
  const without = legibleColours({ ...white, ...hover, 'button-line': hex('#ffffff') });
  assert.deepEqual(without, { 'button-line': hex('#2b2b33') });
});

test('the border of a field is seen on a soft ground too', () => {
  const faint = { ...calm, control: hex('#8f8f8f'), soft: hex('#e4e4e4') };
  assert.deepEqual(Object.keys(legibleColours(faint)), ['control']);
});

test('a link that is too light takes the darker step of the theme', () => {
  const light = {
    ...calm,
    action: hex('#4c9fe0'),
    link: hex('#4c9fe0'),
    'action-fill-hover': hex('#1b5f96'),
  };
  assert.deepEqual(legibleColours(light)['action'], hex('#1b5f96'));
});

test('a green that is too light stays green', () => {
  const [red, green, blue] = legibleColours({ ...calm, positive: hex('#76a659') })['positive'] ?? [0, 0, 0];
  assert.ok(green > red && red > blue);
});

test('on a dark page without tokens the text turns light and the soft grounds dark', () => {
  const dark = { ...calm, page: hex('#111111') };
  const repaired = legibleColours(dark);
  assert.deepEqual(repaired['ground'], hex('#111111'));
  assert.ok(contrast(repaired['ink'] ?? [0, 0, 0], hex('#111111')) >= 4.5);
});
