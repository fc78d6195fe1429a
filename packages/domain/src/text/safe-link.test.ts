import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeLink } from './index.js';

test('paths, fragments, and addresses to read, mail or call are links', () => {
  for (const address of [
    '/',
    '/contact',
    '#chat',
    'https://a.example/',
    'http://a',
    'tel:140999',
    'mailto:a@b.example',
  ])
    assert.equal(safeLink(address), address);
});

test('what runs, opens a file or leads to another site by stealth is no link', () => {
  const wrong = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc', 'urn:x', '', 'x'];
  const hidden = ['//elders.example', '/\\elders.example', '/\t/elders.example', '/\n/elders.example'];
  for (const address of [...wrong, ...hidden, undefined, ' javascript:x'])
    assert.equal(safeLink(address), undefined);
});
