import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channelCodes } from '@plein/domain/vocabulary.js';
import { channelIcon } from './channel-icons.js';
import { tabAfterKey } from './tabs.js';

test('the arrows visit every tab and come back, in both directions of text', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      fc.boolean(),
      (count, isRightToLeft, onward) => {
        const key = onward ? 'ArrowRight' : 'ArrowLeft';
        const visited = new Set<number>();
        let at = 0;
        for (let press = 0; press < count; press += 1) {
          at = tabAfterKey(key, at, count, isRightToLeft) ?? -1;
          visited.add(at);
        }
        assert.equal(at, 0);
        assert.equal(visited.size, count);
      },
    ),
  );
});

test('other keys leave the tabs alone', () => {
  for (const key of ['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'a'])
    assert.equal(tabAfterKey(key, 1, 3, false), undefined);
});

test('every kind of channel has an icon of its own', () => {
  const rendered = channelCodes.map((code) => String(channelIcon(code).values[0]));
  assert.equal(new Set(rendered).size, channelCodes.length);
});
