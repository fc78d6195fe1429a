import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channelCodes } from '@plein/domain/vocabulary.js';
import { channelIcon } from './channel-icons.js';
import { fileProblem, sizeInWords, type FileLimits } from './file-rules.js';
import { tabAfterKey } from './tabs.js';

const limits: FileLimits = { bytes: 5_000_000, files: 2, endings: ['.jpg', '.png'] };
const file = (name: string, size = 1000): { name: string; size: number } => ({ name, size });

test('a file fits by its ending, its size, and the room that is left', () => {
  assert.equal(fileProblem(file('stoep.JPG'), [], limits), undefined);
  assert.equal(fileProblem(file('stoep.jpg', 5_000_000), [], limits), undefined);
  assert.equal(fileProblem(file('stoep.jpg', 5_000_001), [], limits), 'too-large');
  assert.equal(fileProblem(file('stoep.jpg', 0), [], limits), 'empty');
  assert.equal(fileProblem(file('brief.docx'), [], limits), 'wrong-type');
  assert.equal(fileProblem(file('a.jpg'), [file('a.jpg')], limits), 'twice');
  assert.equal(fileProblem(file('c.jpg'), [file('a.jpg'), file('b.jpg')], limits), 'too-many');
});

test('sizes are in the unit that reads best', () => {
  assert.equal(sizeInWords(1, 'nl'), '1 kB');
  assert.equal(sizeInWords(340_000, 'nl'), '340 kB');
  assert.equal(sizeInWords(999_600, 'nl'), '1 MB');
  assert.equal(sizeInWords(2_400_000, 'nl'), '2,4 MB');
});

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
