import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';
import { chatLauncher, feedbackPrompt } from './parts/elements.js';
import { mark } from './parts/icons.js';
import { paths } from './paths.js';
import { siteTexts } from './texts.js';

/** Wraps a page in the frame: head, header, breadcrumb trail, content, feedback question and footer. */
export function layout(page: Page): Markup {
  const { language } = page;
  const say = siteTexts[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const here = page.paths[language];
  return html`<!doctype html>
    <html lang="${language}" class="voorbeeld-theme">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.kind === 'home' ? say.siteName : `${page.title} – ${say.siteName}`}</title>
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/theme/theme.css" />
        <link rel="stylesheet" href="/site/site.css" />
        <link rel="stylesheet" href="/embed/plein.css" />
        <script type="module" src="/embed/plein.js"></script>
      </head>
      <body class="page page-${page.kind}">
        <a class="skip-link" href="#inhoud">${say.skip}</a>
        ${header(language, here, page.paths[other], other)} ${trail(page)}
        <main id="inhoud" tabindex="-1">
          ${page.kind === 'home' ? page.body : html`<div class="frame">${page.body}</div>`}
          ${
            page.feedback
              ? html`<div class="frame page-question">${feedbackPrompt(language, here, page.task)}</div>`
              : ''
          }
        </main>
        ${footer(language)}
        <aside aria-label="${say.chat}">${chatLauncher(language)}</aside>
      </body>
    </html>`;
}

function header(language: Language, here: string, otherPath: string, other: Language): Markup {
  const say = siteTexts[language];
  const entries = [
    { title: say.follow, path: paths.follow[language] },
    { title: say.square, path: paths.square[language] },
    { title: say.contact, path: paths.contact[language] },
  ];
  return html`<header class="site-header">
    <div class="frame site-header-inside">
      <a class="brand" href="${paths.home[language]}">
        ${mark()}<span class="brand-name"><span class="brand-kind">Gemeente</span> Zilverbeek</span>
      </a>
      <nav aria-label="${say.mainMenu}">
        <ul class="menu">
          ${entries.map(
            (entry) =>
              html`<li>
                <a href="${entry.path}" ${entry.path === here ? html`aria-current="page"` : ''}
                  >${entry.title}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <a class="language" href="${otherPath}" lang="${other}" hreflang="${other}">${say.toOtherLanguage}</a>
    </div>
  </header>`;
}

function trail(page: Page): Markup {
  if (page.kind === 'home') return html``;
  const say = siteTexts[page.language];
  const above = [{ title: say.home, path: paths.home[page.language] }, ...page.trail];
  return html`<nav class="trail frame" aria-label="${say.breadcrumbs}">
    <ol>
      ${above.map((step) => html`<li><a href="${step.path}">${step.title}</a></li>`)}
      <li><span aria-current="page">${page.title}</span></li>
    </ol>
  </nav>`;
}

function footer(language: Language): Markup {
  const say = siteTexts[language];
  return html`<footer class="site-footer">
    <div class="frame site-footer-inside">
      <p class="footer-brand">${mark()}<span>${say.siteName}</span></p>
      <ul class="footer-links">
        <li><a href="tel:140999">14 0999</a></li>
        <li><a href="${paths.contact[language]}">${say.contact}</a></li>
        <li><a href="${paths.follow[language]}">${say.follow}</a></li>
        <li><a href="${paths.privacy[language]}">${say.privacy}</a></li>
      </ul>
      <p class="footer-note">${say.fictional}</p>
    </div>
  </footer>`;
}
