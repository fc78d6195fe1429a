import { perspectives } from '@plein/domain/vocabulary.js';
import { questionKinds } from '@plein/domain/feedback.js';
import { taskUri } from '@plein/domain/identifier.js';
import { pollKinds } from '@plein/domain/polls.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256Base64 } from '../../core/digest.js';
import { matchesEtag } from '../../http/etag.js';
import { operation, type Capability } from '../../http/operation.js';
import { problem } from '../../http/problem.js';
import type { PollsService } from '../polls/polls.service.js';
import { pageLanguage, pageLanguages } from '../pages/page-languages.js';
import type { ProfileService } from '../profile/profile.service.js';
import {
  renderedElements,
  renderedNames,
  type RenderedQuery,
  type RenderedSources,
} from './rendered-elements.js';
import { RenderedMemory } from './rendered-memory.js';

/** A system may show it for a minute, and longer while it asks for a new one or the gateway is away. */
const caching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const code = (description: string) =>
  Type.String({ pattern: '^[a-z0-9-]+$', minLength: 1, maxLength: 60, description });

const querySchema = Type.Object(
  {
    language: Type.Optional(
      Type.Union(
        pageLanguages.map((one) => Type.Literal(one)),
        { description: 'Language of the page. Default: `nl`.' },
      ),
    ),
    headingLevel: Type.Optional(
      Type.Union(
        ['2', '3', '4'].map((level) => Type.Literal(level)),
        { description: 'Level of the heading on the page.' },
      ),
    ),
    task: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'URI of a task, or the last part of it.' }),
    ),
    department: Type.Optional(code('Code of the department.')),
    perspective: Type.Optional(Type.Union(perspectives.map((one) => Type.Literal(one)))),
    question: Type.Optional(
      Type.Union(
        questionKinds.map((one) => Type.Literal(one)),
        { description: 'What the feedback prompt asks.' },
      ),
    ),
    poll: Type.Optional(code('Id of the poll; the poll needs it.')),
    kind: Type.Optional(Type.Union(pollKinds.map((one) => Type.Literal(one)))),
    inline: Type.Optional(Type.Literal('true', { description: 'Chat in the flow of the page.' })),
  },
  { additionalProperties: false },
);

/** What the rendered elements share with the pages and the API. */
export interface RenderedOptions {
  readonly dependencies: GatewayDependencies;
  readonly profiles: ProfileService;
  readonly polls: PollsService;
}

/**
 * The operation that gives an element as HTML, for a system that makes the pages of a site. The HTML is the same for
 * everybody: it holds no id, no token and nothing of a resident.
 */
export function renderedCapability({ dependencies, profiles, polls }: RenderedOptions): Capability {
  const { clock, publicUrl, listeningUrl, render } = dependencies;
  const memory = new RenderedMemory();
  return [
    operation({
      method: 'get',
      path: '/v1/rendered/{element}',
      id: 'getRenderedElement',
      summary: 'An element as HTML, for a page that another system makes',
      description:
        'The element with its declarative shadow root, so that it is visible with the page itself, and works before any script: its forms lead to the pages of the gateway. The script of the gateway makes it live in place. Put it into the page as it is, on the server; store it as long as `Cache-Control` says, and ask again with its ETag. A page with a `style-src` in its Content Security Policy must have the hash that stands in the policy of this answer.',
      tag: 'pages',
      params: Type.Object({
        element: Type.Union(renderedNames.map((name) => Type.Literal(name))),
      }),
      query: querySchema,
      answers: {
        200: { description: 'The HTML of the element.', type: 'text/html', schema: Type.String() },
        304: { description: 'Not changed since the ETag in `If-None-Match`.' },
        404: { description: 'There is no such element or poll, or no profile has been stored yet.' },
        503: { description: 'This gateway cannot render.' },
      },
      async handler({ request, params, query }) {
        if (!render) return problem(503, 'This gateway has no renderer.');
        const { task, headingLevel, inline, ...others } = query;
        const asked: RenderedQuery = {
          ...others,
          ...(task !== undefined && { task: taskUri(task) }),
          ...(headingLevel !== undefined && { headingLevel: Number(headingLevel) }),
          ...(inline !== undefined && { inline: true }),
        };
        const language = pageLanguage(asked.language);
        const gateway = publicUrl ?? listeningUrl?.() ?? 'http://localhost';
        const profile = await profiles.shown();
        const sources: RenderedSources = {
          ...{ query: asked, language, profile, polls },
          address: (path, fields = {}) => addressOf(gateway + path, language, fields),
        };
        const prepared = await renderedElements[params.element](sources);
        if (prepared.status === 'missing') return problem(404, prepared.detail);
        const { attributes, answers, page, fallback } = prepared;
        const link = String(await html`<p><a href="${fallback.href}">${fallback.words}</a></p>`);
        const rendered = await render({
          tag: `plein-${params.element}`,
          attributes: { lang: language, ...(language === 'ar' && { dir: 'rtl' }), ...attributes },
          fallback: link,
          language,
          holdsState: true,
          state: {
            now: clock().toISOString(),
            gateway,
            channel: 'website',
            answers: Object.fromEntries(Object.entries(answers).map(([path, one]) => [gateway + path, one])),
            page: { ...page, isStored: true },
          },
        });
        const key = `${params.element}?${JSON.stringify(asked)}`;
        const visible = rendered.html.replace(rendered.script, '') + JSON.stringify(answers);
        const answer = await memory.answerTo(key, { visible, html: rendered.html });
        const headers = {
          'cache-control': caching,
          etag: answer.etag,
          'content-security-policy': `default-src 'none'; style-src 'sha256-${await sha256Base64(rendered.style)}'; frame-ancestors 'none'`,
        };
        if (matchesEtag(request.headers.get('if-none-match'), answer.etag))
          return new Response(null, { status: 304, headers });
        return new Response(answer.html, {
          headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
        });
      },
    }),
  ];
}

function addressOf(
  address: string,
  language: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) url.searchParams.set(name, value);
  if (language !== 'nl') url.searchParams.set('language', language);
  return url.href;
}
