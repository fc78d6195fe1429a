import type { PageState, ServerElement } from '@plein/components/server.js';
import type { Profile } from '@plein/domain/profile.js';
import { safeLink } from '@plein/domain/text.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { html, raw } from 'hono/html';
import { sha256Base64 } from '../../core/digest.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { basePathOf } from '../../http/base-path.js';
import { webAddress } from '../../http/web-address.js';
import { colourStyle } from '../profile/theme-colours.js';
import { siteAddress } from './page-profile.js';
import { pageTexts } from './page.texts.js';
import type { PageLanguage } from './page-languages.js';

type Html = ReturnType<typeof html>;

/** A page around one element, as the code of a form defines it. */
export interface ElementPage {
  status: number;
  tag: string;
  attributes?: ServerElement['attributes'];
  /** Without the name of the municipality, and without the note that the form was not sent. */
  title: string;
  /**
   * Answers of the gateway that the element renders besides the profile, by address: `/v1/polls/zilverplein`.
   */
  answers?: Readonly<Record<string, unknown>>;
  page: PageState;
  /** See `FramedPage`. */
  worker?: string | undefined;
  /** See `FramedPage`. */
  isStatic?: boolean;
  /** Content of an element that has no data to render. */
  fallback?: Html;
  headers?: Readonly<Record<string, string>>;
}

/** The context that all pages of a request share. */
export interface PageContext {
  dependencies: Pick<GatewayDependencies, 'clock' | 'render' | 'publicUrl'>;
  profile: Profile | undefined;
  language: PageLanguage;
  /** The channel on which the page is opened: `website` unless its address names another. */
  channel: ChannelCode;
}

const rightToLeft: readonly string[] = ['ar'];

/**
 * Makes an answer with a whole page: the element rendered in full, and the script that hydrates it where
 * scripts run.
 */
export async function elementPage(definition: ElementPage, context: PageContext): Promise<Response> {
  const { tag, attributes, title, answers, page, fallback } = definition;
  const { dependencies, profile, language, channel } = context;
  const base = basePathOf(dependencies.publicUrl);
  const known = { ...(profile && { '/v1/profile': profile }), ...answers };
  const rendered = await render(dependencies, {
    tag,
    attributes: { 'heading-level': '1', ...attributes },
    ...(fallback && { fallback: String(await fallback) }),
    language,
    state: {
      now: dependencies.clock().toISOString(),
      gateway: base,
      channel,
      answers: Object.fromEntries(Object.entries(known).map(([path, answer]) => [base + path, answer])),
      page,
    },
  });
  const prefix = page.errors?.length ? `${pageTexts[language].notSent}: ` : '';
  return framedPage({ ...definition, title: `${prefix}${title}`, content: rendered }, context);
}

/** A page of the gateway: its title without the name of the municipality, and what stands in its main part. */
export interface FramedPage {
  status: number;
  title: string;
  /** Address of the worker with which a page on a kiosk opens without a network. No link leads away from such a page. */
  worker?: string | undefined;
  /** Whether it runs no script, so that nothing but a form that is sent can answer. Default: no. */
  isStatic?: boolean;
  content: RenderedContent;
  headers?: Readonly<Record<string, string>> | undefined;
}

interface RenderedContent {
  html: string;
  /** The style inside an element, which the policy of the page allows. */
  style: string;
  /** HTML of the scripts at the end of the page. */
  script: string;
}

/** What the frame of a page needs. */
type FrameContext = Omit<PageContext, 'dependencies'> & {
  dependencies: Pick<GatewayDependencies, 'publicUrl'>;
};

/** Makes an answer with a whole page around its content, in the municipality's theme or ours. */
export async function framedPage(
  { status, title, worker, isStatic = false, content, headers }: FramedPage,
  { dependencies, profile, language, channel }: FrameContext,
): Promise<Response> {
  const words = pageTexts[language];
  const base = basePathOf(dependencies.publicUrl);
  const organisation = profile?.organisation.name ?? 'Plein';
  const theme = profile?.theme;
  const colours = colourStyle(theme);
  const email = profile?.organisation.email;
  const privacy = profile && safeLink(siteAddress(profile, profile.privacyStatement));
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
        <title>${title} - ${organisation}</title>
        <link rel="stylesheet" href="${base}/pages/plein.css" />
        ${(theme?.stylesheets ?? []).map((address) => html`<link rel="stylesheet" href="${address}" />`)}
        ${colours ? raw(`<style>${colours}</style>`) : ''}
        ${worker === undefined ? '' : html`<meta name="plein-worker" content="${worker}" />`}
        ${
          isStatic
            ? ''
            : html`<script type="module" src="${base}/embed/plein.js" data-channel="${channel}"></script>`
        }
      </head>
      <body class="${theme?.className ?? ''}" data-channel="${channel}">
        <header>
          ${
            worker === undefined
              ? html`<a href="${safeLink(profile?.organisation.url) ?? '/'}">${organisation}</a>`
              : organisation
          }
        </header>
        <main>${raw(content.html)}</main>
        <footer>
          ${privacy && worker === undefined ? html`<a href="${privacy}">${words.privacy}</a>` : ''}
          ${email && worker === undefined ? html`<a href="mailto:${email}">${email}</a>` : ''}
        </footer>
        ${isStatic ? '' : raw(content.script)}
      </body>
    </html>`;
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': await policyFor([content.style, colours], profile),
      ...headers,
    },
  });
}

/** Renders an element. Without a renderer, as in a page, the tag holds only its fallback. */
async function render({ render: renderElement }: PageContext['dependencies'], element: ServerElement) {
  const { tag, fallback = '' } = element;
  return renderElement?.(element) ?? { html: `<${tag}>${fallback}</${tag}>`, style: '', script: '' };
}

/**
 * Returns the content security policy of a page. Scripts come from the gateway only. Styles come from the
 * gateway and the theme; the style inside the element and the colours of the theme are allowed by their hash.
 */
async function policyFor(inline: readonly string[], profile: Profile | undefined): Promise<string> {
  const origins = originsOf(profile?.theme?.stylesheets ?? []);
  const hashes = await Promise.all(
    inline.filter(Boolean).map(async (style) => `'sha256-${await sha256Base64(style)}'`),
  );
  const styles = ["'self'", ...new Set(origins), ...hashes];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...originsOf(profile?.origins ?? [])].join(' ')}`,
  ].join('; ');
}

/** Returns origins that are safe in a header: in ASCII, and without a character that separates directives. */
const originsOf = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => webAddress(address)?.origin ?? []);
