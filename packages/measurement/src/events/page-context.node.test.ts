import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageContext, pageLanguage } from './page-context.js';

const page = (pathname: string, innerWidth = 1280): Window =>
  ({ innerWidth, location: { pathname } }) as unknown as Window;

const languageOf = (lang: string): string =>
  pageLanguage({ documentElement: { lang } as unknown as HTMLElement });

test('the language is that of the page, in two letters', () => {
  assert.equal(languageOf('en-GB'), 'en');
  assert.equal(languageOf('NL'), 'nl');
  assert.equal(languageOf(''), 'nl');
  assert.equal(pageLanguage({}), 'nl');
});

test('the path shows the spaces and at signs by which an address is recognised', () => {
  assert.equal(pageContext(page('/zoek/jan%40zilverbeek.example')).page, '/zoek/jan@zilverbeek.example');
  assert.equal(pageContext(page('/adres/1234%20AB%2012')).page, '/adres/1234 AB 12');
  assert.equal(pageContext(page('/100%25/%3Fwaar%E9')).page, '/100%25/%3Fwaar%E9');
  assert.equal(pageContext(page(`/${'a'.repeat(400)}`)).page?.length, 300);
});

test('a device is one of three widths', () => {
  assert.equal(pageContext(page('/', 320)).device, 'phone');
  assert.equal(pageContext(page('/', 768)).device, 'tablet');
  assert.equal(pageContext(page('/', 1024)).device, 'desktop');
});
