import type { PageState, ServerElement } from '@plein/components/server.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { html, raw } from 'hono/html';
import { sha256Base64 } from '../../core/digest.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { siteAddress } from './page-profile.js';
import { pageTexts } from './page.texts.js';
import type { PageLanguage } from './page-languages.js';

type Html = ReturnType<typeof html>;

/** One page around one element, as the code behind a form makes it. */
export interface ElementPage {
  status: number;
  tag: string;
  attributes?: ServerElement['attributes'];
  /** Without the name of the municipality and without what says that a form was not sent. */
  title: string;
  /** What the element is drawn from besides the profile, by address: `/v1/polls/zilverplein`. */
  answers?: Readonly<Record<string, unknown>>;
  page: PageState;
  /** What stands inside the element, for one that has nothing to draw. */
  fallback?: Html;
  headers?: Readonly<Record<string, string>>;
}

/** What a page has in common with the others of its request. */
export interface PageContext {
  dependencies: Pick<GatewayDependencies, 'clock' | 'render'>;
  profile: Profile | undefined;
  language: PageLanguage;
  /** Where the page is opened: `website` unless its address says otherwise. */
  channel: ChannelCode;
}

const rightToLeft: readonly string[] = ['ar'];

/** A whole page as an answer: the element drawn in full, and the script that takes over where it may run. */
export async function elementPage(
  definition: ElementPage,
  { dependencies, profile, language, channel }: PageContext,
): Promise<Response> {
  const { status, tag, attributes, title, answers, page, fallback, headers } = definition;
  const words = pageTexts[language];
  const organisation = profile?.organisation.name ?? 'Plein';
  const fullTitle = `${page.errors?.length ? `${words.notSent}: ` : ''}${title} - ${organisation}`;
  const rendered = await render(dependencies, {
    tag,
    attributes: { 'heading-level': '1', ...attributes },
    ...(fallback && { fallback: String(await fallback) }),
    language,
    state: {
      now: dependencies.clock().toISOString(),
      gateway: '',
      channel,
      answers: { ...(profile && { '/v1/profile': profile }), ...answers },
      page,
    },
  });
  const theme = profile?.theme;
  const text = await html`<!doctype html>
    <html
      lang="${language}"
      dir="${rightToLeft.includes(language) ? 'rtl' : 'ltr'}"
      class="${theme?.className ?? ''}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme ? 'light' : 'light dark'}" />
        <title>${fullTitle}</title>
        <link rel="stylesheet" href="/pages/plein.css" />
        ${(theme?.stylesheets ?? []).map((address) => html`<link rel="stylesheet" href="${address}" />`)}
        <script type="module" src="/embed/plein.js" data-channel="${channel}"></script>
      </head>
      <body class="${theme?.className ?? ''}" data-channel="${channel}">
        <header><a href="${profile?.organisation.url ?? '/'}">${organisation}</a></header>
        <main>${raw(rendered.html)}</main>
        <footer>
          ${profile ? html`<a href="${siteAddress(profile, profile.privacyStatement)}">${words.privacy}</a>` : ''}
        </footer>
        ${raw(rendered.script)}
      </body>
    </html>`;
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': await policyFor(rendered.style, profile),
      ...headers,
    },
  });
}

/** Without a renderer, as in a page, the element stands there undrawn. */
async function render({ render: renderElement }: PageContext['dependencies'], element: ServerElement) {
  const { tag, fallback = '' } = element;
  return renderElement?.(element) ?? { html: `<${tag}>${fallback}</${tag}>`, style: '', script: '' };
}

/** Nothing may run or load but what is ours: the style inside the element is known by its hash. */
async function policyFor(style: string, profile: Profile | undefined): Promise<string> {
  const origins = (profile?.theme?.stylesheets ?? [])
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin);
  const styles = ["'self'", ...new Set(origins), ...(style ? [`'sha256-${await sha256Base64(style)}'`] : [])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...(profile?.origins ?? [])].join(' ')}`,
  ].join('; ');
}
