import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyTerm, type NamedTerm } from './all-terms.js';
import { languages } from './languages.js';
import { termLanguages, type TermLanguage } from './terms.js';

type Words = (...given: readonly unknown[]) => string;

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1000];
/** Terms that take one count. Some of them never get a 0 in use. */
const ofCount =
  /\.(waiting|errorsTitle|left|tooLong|votes|voters|tooFew|tooMany|points|seconds|minutes)$|\.expected\.[a-z-]+$/;
const ofLimits = /\.choose$/;
const ofAnswer = /\.why$/;

/** Every text of a term: the string itself, or the results of its function for the values that matter. */
function sayings([path, term]: NamedTerm): string[] {
  if (typeof term === 'string') return [term];
  assert.equal(typeof term, 'function', path);
  const words = term as Words;
  if (ofCount.test(path)) return counts.map((count) => words(count));
  if (ofLimits.test(path)) return [words(1, 3), words(2, 3), words(3, 3)];
  if (ofAnswer.test(path)) return [words(true), words(false)];
  return [words('Given1', 'Given2')];
}

for (const language of termLanguages) {
  describe(`the terms in ${languages[language].english}`, () => {
    test('are those that there are in Dutch, of the same kind and with the same parameters', async () => {
      const shape = (terms: readonly NamedTerm[]): string[] =>
        terms
          .map(([path, term]) => `${path}: ${typeof term}${typeof term === 'function' ? term.length : ''}`)
          .sort();
      assert.deepEqual(shape(await everyTerm(language)), shape(await everyTerm('nl')));
    });

    test('say something, whatever the count, and never a word of the machine', async () => {
      for (const term of await everyTerm(language))
        for (const text of sayings(term)) {
          assert.match(text, /\p{L}/u, `${term[0]}: "${text}"`);
          assert.doesNotMatch(text, /undefined|NaN|null|\[object|#|\$\{/, term[0]);
          assert.equal(text, text.trim().replaceAll(/ {2,}/g, ' '), `${term[0]} has white space too many`);
        }
    });

    test('repeat what they are given', async () => {
      for (const term of await everyTerm(language)) {
        const [path, words] = term;
        if (typeof words !== 'function' || [ofCount, ofLimits, ofAnswer].some((kind) => kind.test(path)))
          continue;
        const [text = ''] = sayings(term);
        assert.ok(text.includes('Given1'), path);
        assert.equal(text.includes('Given2'), words.length === 2, path);
      }
    });

    test('leave room for an address in the actions that have one', async () => {
      for (const [path, term] of await everyTerm(language))
        if (/\.actions\.(phone|email)$/.test(path)) assert.match(String(term), /\{\}/, path);
    });
  });
}

test('each language has its own terms: few are as they are in English', async () => {
  const english = new Map(await everyTerm('en'));
  const same = async (language: TermLanguage): Promise<number> =>
    (await everyTerm(language)).filter(([path, term]) => term === english.get(path)).length;
  for (const language of termLanguages.filter((each) => each !== 'en'))
    assert.ok((await same(language)) < 12, `${language}: ${String(await same(language))} as in English`);
});

test('what a machine translated awaits review, and only what we wrote is original', () => {
  assert.deepEqual(Object.keys(languages), [...termLanguages]);
  for (const [code, { review }] of Object.entries(languages))
    assert.equal(review === 'original', code === 'nl' || code === 'en', code);
});
