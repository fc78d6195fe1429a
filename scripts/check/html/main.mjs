/**
 * Checks the HTML of what the gateway serves against the standard: the pages of the demo and the newsroom, the pages
 * with rendered elements, also with errors and receipts, and every sample in the documentation.
 * Usage: npm run check:html
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { Checks } from '../demo/checks.mjs';
import { demoPages, openPlein } from '../demo/plein.mjs';
import { allSamples } from '../samples/extract.mjs';
import { troubleIn } from './rules.mjs';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const poll = 'zilverplein-inrichting';

/** Pages of the gateway that no page of the demo links to. */
const pages = [
  '/pages/contact',
  `/pages/contact?task=${passport}`,
  '/pages/contact?language=ar',
  '/pages/status',
  '/pages/feedback',
  '/pages/chat',
  '/pages/chat?language=en',
  `/pages/poll/${poll}`,
  '/pages/answers/paspoort-kosten',
  '/pages/poll/none',
  '/pages/none',
  '/newsroom',
  '/docs/',
  '/docs/nl/newsroom.html',
  '/docs/gateway.html',
  '/docs/search.html',
  '/none',
];
/** What a resident sends from a page: with errors, and what is right. @type {[path: string, fields: Record<string, string>][]} */
const sent = [
  ['/pages/contact', { step: 'form' }],
  ['/pages/contact', { name: '', phone: '12' }],
  ['/pages/status', { reference: '', postcode: 'x', houseNumber: '' }],
  ['/pages/status', { reference: 'ZB-2026-0417', postcode: '9999 ZB', houseNumber: '12' }],
  ['/pages/feedback', { helpful: 'false', page: '/paspoort' }],
  ['/pages/chat', { question: '' }],
  ['/pages/chat', { question: 'Wat kost een paspoort?' }],
  ['/pages/chat', { question: 'Paspoort van mijn parkiet <b>' }],
  [`/pages/poll/${poll}`, {}],
];

const checks = new Checks();
const check = (
  /** @type {string} */ name,
  /** @type {'page' | 'piece'} */ kind,
  /** @type {string} */ text,
) =>
  checks.check(name, async () => {
    const trouble = await troubleIn(kind, text);
    if (trouble.length > 0) throw new Error(trouble.join('\n  '));
  });

const plein = await openPlein();
try {
  const accept = { accept: 'text/html' };
  for (const place of [...(await demoPages(plein.url)), ...pages]) {
    const response = await fetch(plein.url + place, { headers: accept });
    await check(`${place} (${response.status})`, 'page', await response.text());
  }
  for (const [place, fields] of sent) {
    const body = new URLSearchParams(fields);
    const headers = { ...accept, origin: plein.url };
    const response = await fetch(plein.url + place, { method: 'POST', headers, body });
    await check(`${place} with ${body} (${response.status})`, 'page', await response.text());
  }
} finally {
  await plein.close();
}
for (const { page, line, language, text } of allSamples()) {
  if (language === 'html') await check(`${page}:${line}`, /<html/.test(text) ? 'page' : 'piece', text);
}
for (const framework of readdirSync(path.join(root, 'examples'))) {
  const file = `examples/${framework}/index.html`;
  if (existsSync(path.join(root, file)))
    await check(file, 'page', readFileSync(path.join(root, file), 'utf8'));
}
checks.finish();
