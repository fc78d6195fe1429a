import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PageLanguage } from './languages.js';
import { errorSummary, type FieldErrors } from './parts.js';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page as its parts; the layout adds the rest. */
export interface PageDefinition {
  language: PageLanguage;
  /** Without the name of the municipality and without the prefix for errors. */
  title: string;
  organisation: string;
  errors?: FieldErrors;
  content: Html;
}

const texts = {
  nl: { error: 'Nog niet verstuurd', skip: 'Naar de inhoud', privacy: 'Wij vragen alleen wat nodig is.' },
  en: { error: 'Not sent yet', skip: 'Skip to content', privacy: 'We only ask for what we need.' },
} as const;

const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** A whole page as an answer: errors stand in the title and in a summary before the form. */
export async function page(status: number, definition: PageDefinition): Promise<Response> {
  const { language, title, organisation, errors = {}, content } = definition;
  const words = texts[language];
  const wrong = Object.keys(errors).length > 0;
  const text = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${wrong ? `${words.error}: ` : ''}${title} - ${organisation}</title>
        <link rel="stylesheet" href="/pages/plein.css" />
      </head>
      <body>
        <header><a href="/">${organisation}</a></header>
        <main id="content">
          ${wrong ? errorSummary(errors, language) : ''}
          <h1>${title}</h1>
          ${content}
        </main>
        <footer><p>${words.privacy}</p></footer>
      </body>
    </html>`;
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  });
}
