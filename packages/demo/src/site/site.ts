import { callbackSlots, type CallbackSlot } from '@plein/domain/contact.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Profile } from '@plein/domain/profile.js';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { SeededCase } from '../content/index.js';
import { siteLanguages, type Language } from './language.js';
import { layout } from './layout.js';
import type { Page } from './page.js';
import { paths } from './paths.js';
import { taskPages } from './tasks/index.js';
import { contactView } from './views/contact.js';
import { followView, type ExampleCase } from './views/follow.js';
import { homeView } from './views/home.js';
import { notFoundView } from './views/not-found.js';
import { privacyView } from './views/privacy.js';
import { squareView } from './views/square.js';
import { taskView } from './views/task.js';

/** The content of the site besides its own texts. */
export interface SiteContent {
  profile: Profile;
  polls: Poll[];
  /** Cases that a visitor may look up. */
  cases: SeededCase[];
  clock: () => Date;
}

/** An address of the site, with a function that makes its page at each request. */
interface SitePage {
  path: string;
  view: () => Page;
}

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Returns every page of the site, in both languages. */
export function sitePages(content: SiteContent): SitePage[] {
  const slots = () => slotsOf(content);
  return siteLanguages.flatMap((language) => [
    { path: paths.home[language], view: () => homeView(language) },
    ...taskPages.map((task) => ({
      path: task.paths[language],
      view: () => taskView(task, language, slots()),
    })),
    { path: paths.follow[language], view: () => followView(language, content.cases.map(exampleOf)) },
    { path: paths.square[language], view: () => squareView(language, content.polls) },
    { path: paths.contact[language], view: () => contactView(language, slots()) },
    { path: paths.privacy[language], view: () => privacyView(language) },
  ]);
}

function exampleOf({ document, postcode, houseNumber }: SeededCase): ExampleCase {
  const { identificatie, omschrijving } = document.zaak;
  return { reference: identificatie, title: omschrijving, postcode, houseNumber };
}

/**
 * Makes the site of Gemeente Zilverbeek. Its pages are rendered on the server, and are usable before any
 * script runs.
 */
export function createSite(content: SiteContent): Hono {
  const site = new Hono();
  for (const { path, view } of sitePages(content)) {
    site.get(path, compress(), () => answer(view(), 200));
  }
  site.get('/en', (context) => context.redirect('/en/', 301));
  return site;
}

/** Answers an address that does not exist, in the language of that address. */
export function answerNotFound(path: string, content: SiteContent): Promise<Response> {
  const language: Language = path.startsWith('/en/') ? 'en' : 'nl';
  return answer(notFoundView(language, slotsOf(content)), 404);
}

function slotsOf({ profile, clock }: SiteContent): CallbackSlot[] {
  const channel = profile.channels.find((one) => one.callback !== undefined);
  return channel ? callbackSlots(channel, profile.holidays, clock()) : [];
}

async function answer(page: Page, status: 200 | 404): Promise<Response> {
  return new Response(String(await layout(page)), {
    status,
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Language': page.language,
      'Content-Security-Policy': contentSecurityPolicy,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
