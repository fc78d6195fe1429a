import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFile } from './check.mjs';
import { nameRules } from './words.mjs';

const found = (file: string, text: string): string[] => checkFile(file, text).map((finding) => finding.found);

describe('the English of the project', () => {
  it('finds a turn of speech in a comment, with its line', () => {
    const text = 'const one = 1;\n\n/** For whoever reads this. */\nexport const two = one;\n';
    assert.deepEqual(checkFile('a.ts', text), [
      { file: 'a.ts', line: 3, found: 'whoever', say: 'anyone who' },
    ]);
  });

  it('finds it inside a function, behind a statement and in JSDoc of a script', () => {
    assert.deepEqual(found('a.ts', 'function f() {\n  // It hangs on the clock.\n  return 1;\n}'), [
      'hangs on',
    ]);
    assert.deepEqual(found('a.mjs', 'f(); // told apart\n'), ['told apart']);
    assert.deepEqual(found('a.mjs', '/** @param {string} name what goes along */\nf();'), ['goes along']);
  });

  it('leaves texts and code in backticks alone', () => {
    assert.deepEqual(found('a.ts', "export const text = 'for whoever it is';"), []);
    assert.deepEqual(found('a.ts', '/** Reads `whoever`. */\nexport const one = 1;'), []);
    assert.deepEqual(found('page.md', 'Say `whoever`.\n\n```ts\n// whoever\n```\n'), []);
  });

  it('reads pages', () => {
    assert.deepEqual(found('page.md', '# Title\n\nAnd whoever reads it.'), ['whoever']);
  });

  it('finds names, and only whole ones', () => {
    assert.deepEqual(found('a.ts', 'export const patience = 1;'), ['patience']);
    assert.deepEqual(found('a.ts', 'export class NewsroomSurroundings {}'), ['Surroundings']);
    assert.deepEqual(found('a.ts', 'export const always = 1; export const desktop = 2;'), []);
  });

  it('names no word as its own replacement', () => {
    for (const { pattern, say } of nameRules) {
      for (const word of say.split(/[ ,]+/)) assert.doesNotMatch(word, pattern);
    }
  });
});
