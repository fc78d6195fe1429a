import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEmbedding, embedLines, originOf, policyLine } from './index.js';

const heard = { firstHeardAt: '2026-11-23T08:00:00Z', lastHeardAt: '2026-11-23T09:00:00Z' };
const list = {
  gateway: 'https://plein.example.nl/plein',
  sites: [{ origin: 'https://www.example.nl', ...heard }, { origin: 'https://intra.example.nl' }],
};
const problems = (address: string, gateway = list.gateway) =>
  checkEmbedding(address, { ...list, gateway }).problems;

it('an address is read as people type it', () => {
  for (const [typed, origin] of [
    ['www.example.nl', 'https://www.example.nl'],
    [' https://www.example.nl/paspoort?x=1#y ', 'https://www.example.nl'],
    ['http://www.example.nl:8080/', 'http://www.example.nl:8080'],
    ['http://localhost:3000/test', 'http://localhost:3000'],
    ['HTTPS://WWW.EXAMPLE.NL', 'https://www.example.nl'],
  ] as const) {
    assert.equal(originOf(typed), origin, typed);
  }
  for (const typed of [
    '',
    'gemeente',
    'javascript://x.nl',
    'ftp://x.nl',
    'https://a:b@x.nl',
    'a b.nl',
    '/pad',
  ]) {
    assert.equal(originOf(typed), undefined, typed);
  }
});

describe('a check of an address', () => {
  it('finds nothing where events come from', () => {
    assert.deepEqual(problems('https://www.example.nl/paspoort'), []);
  });

  it('says what is wrong', () => {
    assert.deepEqual(problems('gemeente'), ['no-address']);
    assert.deepEqual(problems('www.elders.nl'), ['not-allowed']);
    assert.deepEqual(problems('example.nl'), ['other-name-allowed']);
    assert.equal(checkEmbedding('example.nl', list).other, 'https://www.example.nl');
    assert.deepEqual(problems('http://www.elders.nl'), ['not-allowed', 'insecure-page']);
    assert.deepEqual(problems('http://www.example.nl'), ['other-name-allowed', 'insecure-page']);
    assert.deepEqual(problems('intra.example.nl'), ['not-heard']);
    assert.deepEqual(problems('www.example.nl', 'http://plein.example.nl'), ['insecure-gateway']);
    assert.deepEqual(problems('www.example.nl', 'http://127.0.0.1:8787'), []);
  });
});

it('the lines for a site name the gateway, and its policy only the origin', () => {
  assert.equal(
    embedLines(list.gateway),
    '<link rel="stylesheet" href="https://plein.example.nl/plein/embed/plein.css" />\n' +
      '<script type="module" src="https://plein.example.nl/plein/embed/plein.js"></script>',
  );
  assert.equal(
    policyLine(list.gateway),
    'script-src https://plein.example.nl; style-src https://plein.example.nl; connect-src https://plein.example.nl; img-src https://plein.example.nl; frame-src https://plein.example.nl; trusted-types lit-html',
  );
});
