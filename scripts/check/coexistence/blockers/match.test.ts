import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from './match.mjs';

const asks = (url: string, kind = 'script'): { url: string; kind: string } => ({ url, kind });

test('a rule matches anywhere in an address, in capitals or not', () => {
  assert.ok(blocks('/piwik-', asks('https://gateway.example/embed/Piwik-pro-a1.js')));
  assert.ok(!blocks('/piwik-', asks('https://gateway.example/embed/my-piwik-pro.js')));
});

test('a star is anything, a caret a separator or the end, and a bar the end', () => {
  assert.ok(blocks('/events/*/track', asks('https://a.example/events/now/track')));
  assert.ok(blocks('/track^', asks('https://a.example/track?x')));
  assert.ok(blocks('/track^', asks('https://a.example/track')));
  assert.ok(!blocks('/track^', asks('https://a.example/tracker')));
  assert.ok(blocks('/track|', asks('https://a.example/track')));
  assert.ok(!blocks('/track|', asks('https://a.example/track/1')));
});

test('other signs stand for themselves', () => {
  assert.ok(!blocks('/stats.gif?', asks('https://a.example/statsxgif')));
  assert.ok(blocks('/stats.gif?', asks('https://a.example/stats.gif?a')));
});

test('a rule may hold for some kinds of requests alone, or for all but some', () => {
  assert.ok(!blocks('/piwik.$image,script', asks('https://a.example/piwik.css', 'stylesheet')));
  assert.ok(blocks('/piwik.$image,domain=~matomo.org', asks('https://a.example/piwik.gif', 'image')));
  assert.ok(!blocks('/ping?$~xmlhttprequest', asks('https://a.example/ping?a', 'xmlhttprequest')));
});
