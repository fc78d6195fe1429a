import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, type Colour } from '@plein/tokens/contrast.js';
import { content } from '../../testing/content.fixtures.js';
import { profileProblems } from './profile.service.js';
import { colourStyle } from './theme-colours.js';

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part);
const hex = (parts: readonly number[]) =>
  `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
const shown = (parts: readonly [number, number, number]): Colour => [
  parts[0] / 255,
  parts[1] / 255,
  parts[2] / 255,
];
const withColours = (colours: object) => ({ ...content.profile, theme: { colours } });

test('colours are accepted when links and buttons are readable in them, and no others', () => {
  fc.assert(
    fc.property(colour, fc.option(colour), (action, onAction) => {
      const colours = { action: hex(action), ...(onAction && { onAction: hex(onAction) }) };
      const problems = profileProblems(withColours(colours)).map(({ field, code }) => `${field} ${code}`);
      const isLight = contrast(shown(action), [1, 1, 1]) < 4.5;
      const isAlike = onAction !== null && contrast(shown(action), shown(onAction)) < 4.5;
      assert.deepEqual(problems, [
        ...(isLight ? ['/theme/colours/action too-light'] : []),
        ...(isAlike ? ['/theme/colours/onAction too-alike'] : []),
      ]);
    }),
  );
});

test('the text on a button alone is held against the colour that buttons have by themselves', () => {
  assert.deepEqual(profileProblems(withColours({ onAction: '#ffdd00' })), []);
  const [problem] = profileProblems(withColours({ onAction: '#003366' }));
  assert.equal(problem?.code, 'too-alike');
});

test('what is no colour is refused once, and never reaches the style of a page', () => {
  for (const action of ['red', '#fff', '#12345g', '#000000;}body{display:none']) {
    assert.deepEqual(
      profileProblems(withColours({ action })).map(({ field }) => field),
      ['/theme/colours/action'],
    );
    assert.doesNotMatch(colourStyle({ colours: { action } }), /action:(?!#)|display/);
  }
  assert.equal(colourStyle(undefined), '');
});

test('an e-mail address is one address', () => {
  const problems = (email: string) =>
    profileProblems({ ...content.profile, organisation: { ...content.profile.organisation, email } });
  for (const email of ['info@zilverbeek.example', 'a.b+c@d.e.nl']) assert.deepEqual(problems(email), []);
  for (const email of ['info', 'a@b', 'a b@c.nl', 'a@b.nl,c@d.nl', 'a@b..nl', 'a@@b.nl', '"><b>@x.nl']) {
    assert.deepEqual(
      problems(email).map(({ field }) => field),
      ['/organisation/email'],
      email,
    );
  }
});
