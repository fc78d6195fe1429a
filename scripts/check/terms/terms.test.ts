import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTerms, leastEase } from './check.mjs';
import { dutchTexts } from './dutch-terms.mjs';
import { piecesOf } from './hyphenation.mjs';
import { fleschDouma, sentencesOf, syllables, wordsOf } from './readability.mjs';
import { findingsIn } from './rules.mjs';

const rulesIn = (text: string): string[] => findingsIn(text).map(({ rule }) => rule);

describe('the Dutch terms', () => {
  it('hold no long sentence, passive voice or office word without a reason; see npm run check:terms', () => {
    const { broken, unused } = checkTerms();
    assert.deepEqual(broken, []);
    assert.deepEqual(unused, []);
  });

  it('read easily, part by part', () => {
    for (const { part, ease } of checkTerms().ease) assert.ok(ease >= leastEase, `${part}: ${String(ease)}`);
  });
});

describe('the rules of the terms', () => {
  it('find a sentence of more than fifteen words, and not two short ones', () => {
    const fifteen = 'Wij sturen u een brief met het nummer van uw zaak en een datum erbij.';
    assert.equal(wordsOf(fifteen).length, 15);
    assert.deepEqual(rulesIn(fifteen), []);
    assert.deepEqual(rulesIn(fifteen.replace('.', ' ook.')), ['long sentence']);
    assert.deepEqual(rulesIn(`${fifteen} ${fifteen}`), []);
  });

  it('find who does nothing, and let do what somebody does', () => {
    for (const passive of [
      'Uw aanvraag wordt bekeken.',
      'De brief werd vorige week verstuurd.',
      'Uw stem is geteld',
      'Dit is door de gemeente gezien.',
    ])
      assert.ok(rulesIn(passive).includes('passive voice'), passive);
    for (const active of [
      'Wij bekijken uw aanvraag.',
      'Het versturen is niet gelukt.',
      'Wij zijn nu gesloten.',
      'Het wordt morgen warm.',
      'Hoe tevreden bent u over deze pagina?',
    ])
      assert.deepEqual(rulesIn(active), [], active);
  });

  it('find office words, with what to write instead', () => {
    const [found] = findingsIn('U dient te bellen.');
    assert.deepEqual(found, { rule: 'office word', words: 'dient te', instead: 'moet, moeten' });
    assert.deepEqual(rulesIn('Middels dit formulier kunt u het zaaktype kiezen.'), [
      'office word',
      'office word',
    ]);
    assert.deepEqual(rulesIn('Kies een dag.'), []);
  });

  it('ask for a reason, and for its end where it is needed no more', () => {
    const texts = [['poll.counted', 'Uw stem is geteld']] as const;
    assert.equal(checkTerms(texts, {}).broken.length, 1);
    assert.equal(checkTerms(texts, { 'poll.counted: passive voice': 'short' }).broken.length, 0);
    assert.deepEqual(checkTerms(texts, { 'poll.open: long sentence': 'gone' }).unused, [
      'poll.open: long sentence',
    ]);
  });
});

describe('the measure of readability', () => {
  it('counts syllables as they are said', () => {
    const known = { u: 1, uw: 1, huis: 1, over: 2, nieuwe: 2, ideeën: 3, creëren: 3, minuten: 3, reactie: 3 };
    for (const [word, count] of Object.entries(known)) assert.equal(syllables(word), count, word);
  });

  it('never counts fewer than the places where Dutch lets a word be broken', () => {
    // Without a vowel it is an abbreviation, such as https, which is said letter by letter.
    const isWord = (word: string): boolean => /^\p{L}+$/u.test(word) && /[aeiouy]/i.test(word);
    const words = new Set(dutchTexts().flatMap(([, text]) => wordsOf(text).filter(isWord)));
    assert.ok(words.size > 300);
    for (const word of words) {
      const pieces = piecesOf(word).length;
      assert.ok(syllables(word) >= pieces, `${word}: ${String(syllables(word))} < ${String(pieces)}`);
    }
  });

  it('puts plain words above the words of an office', () => {
    const plain = sentencesOf('Wij bellen u terug. U kiest het moment.');
    const office = sentencesOf(
      'Desbetreffende contactgegevens worden geregistreerd ten behoeve van telefonische bereikbaarheid.',
    );
    assert.ok(fleschDouma(plain) > 80);
    assert.ok(fleschDouma(office) < 20);
  });
});
