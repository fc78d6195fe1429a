import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageOfMany } from './page-of-many.js';

test('pages for everybody go out', () => {
  for (const page of [
    '/',
    '/paspoort',
    '/afval/grof vuil',
    '/nieuws/2026/11/23',
    '/a%20b',
    '/%zz',
    '/2026-11',
  ]) {
    assert.ok(isPageOfMany(page), page);
  }
});

test('pages that may belong to one person stay', () => {
  for (const page of [
    '/mijn/123456782',
    '/mijn/1234%3567%382',
    '/mijn/[burgerservicenummer verwijderd]',
    '/mijn/%5Be-mailadres%20verwijderd%5D/x',
    '/zaak/ZB-2026-0417',
    '/zaak/20260417',
    '/zaak/01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
    '/mijn/jan@voorbeeld',
    '/mijn/jan%40voorbeeld.nl',
    '/mijn/\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669',
  ]) {
    assert.ok(!isPageOfMany(page), page);
  }
});
