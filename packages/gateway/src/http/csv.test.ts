import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, csvNotation } from './csv.js';

const asked = (header?: string): Request =>
  new Request('https://x.example/', header === undefined ? {} : { headers: { 'accept-language': header } });

test('the notation is that of the reader, and of RFC 4180 where nobody says', () => {
  const semicolons = { delimiter: ';', decimal: ',' };
  const commas = { delimiter: ',', decimal: '.' };
  for (const header of [
    'nl',
    'nl-NL,nl;q=0.9,en;q=0.8',
    'nl-BE',
    'de-DE',
    'fr;q=0.9',
    'pl',
    'tr',
    'uk',
    'fy-NL',
  ]) {
    assert.deepEqual(csvNotation(undefined, asked(header)), semicolons, header);
  }
  for (const header of [undefined, '*', '', 'en', 'en-GB,nl;q=0.5', 'x-y-z!', 'de-CH']) {
    assert.deepEqual(csvNotation(undefined, asked(header)), commas, header);
  }
  assert.deepEqual(csvNotation('nl', asked('en-US')), semicolons);
  assert.deepEqual(csvNotation('en', asked('nl')), commas);
});

test('a Dutch spreadsheet gets semicolons, decimal commas and a mark, and no formula runs', () => {
  const notation = csvNotation('nl', asked());
  const rows = [
    { text: '=1+1', share: 12.5, change: -3.25 },
    { text: 'a;b', share: null, change: 1000 },
    { text: '-2+3', share: 0, change: 0.1 },
    { text: '@SUM(A1)', share: 1, change: 2 },
    { text: '1,5', share: 1, change: 2 },
  ];
  assert.equal(
    csv(['text', 'share', 'change'], rows, notation),
    [
      '\uFEFFtext;share;change',
      "'=1+1;12,5;-3,25",
      '"a;b";;1000',
      "'-2+3;0;0,1",
      "'@SUM(A1);1;2",
      '1,5;1;2',
      '',
    ].join('\r\n'),
  );
});

test('a program gets commas and decimal points', () => {
  assert.equal(csv(['a', 'b'], [{ a: 'x,y', b: 1.5 }]), '\uFEFFa,b\r\n"x,y",1.5\r\n');
});
