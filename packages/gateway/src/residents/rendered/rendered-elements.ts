import type { ServerElement } from '@plein/components/server.js';
import type { Profile } from '@plein/domain/profile.js';
import type { PollsService } from '../polls/polls.service.js';
import type { PageLanguage } from '../pages/page-languages.js';
import { pageProfile } from '../pages/page-profile.js';
import { pageTexts } from '../pages/page.texts.js';

/** The elements that a system of others can put into its pages as HTML, by the name in the address. */
export const renderedNames = [
  'contact-widget',
  'status-tracker',
  'feedback-prompt',
  'chat-launcher',
  'participation-poll',
] as const;
export type RenderedName = (typeof renderedNames)[number];

/** What is asked of an element: its attributes, checked. */
export interface RenderedQuery {
  readonly language?: string;
  readonly headingLevel?: number;
  readonly task?: string;
  readonly department?: string;
  readonly perspective?: string;
  readonly question?: string;
  readonly poll?: string;
  readonly kind?: string;
  readonly inline?: boolean;
}

/** What an element is rendered from. */
export interface RenderedSources {
  readonly query: RenderedQuery;
  readonly language: PageLanguage;
  readonly profile: Profile | undefined;
  readonly polls: Pick<PollsService, 'view'>;
  /** Returns the whole address of a page of the gateway, in the language of the element. */
  address(path: string, query?: Readonly<Record<string, string | undefined>>): string;
}

/** An element before it is rendered, or the reason why there is none. */
export type Prepared =
  | {
      readonly status: 'ready';
      readonly attributes: NonNullable<ServerElement['attributes']>;
      readonly answers: Readonly<Record<string, unknown>>;
      readonly page: NonNullable<ServerElement['state']['page']>;
      /** Address and words of the link for a browser or a system that takes the rendered part out. */
      readonly fallback: { readonly href: string; readonly words: string };
    }
  | { readonly status: 'missing'; readonly detail: string };

/** A form that was stored with a page has no id of its own, so the gateway shows it once more before it counts. */
const once = { check: 'yes' };

/** How each element is rendered for a page of another system. No form holds anything of one resident. */
export const renderedElements: Readonly<
  Record<RenderedName, (sources: RenderedSources) => Promise<Prepared> | Prepared>
> = {
  'contact-widget': ({ query, language, profile, address }) => {
    if (!profile) return { status: 'missing', detail: 'No profile has been stored yet.' };
    const { task, department, perspective } = query;
    const known = { task, department };
    const href = address('/pages/contact', known);
    return {
      status: 'ready',
      attributes: { task, department, perspective, ...heading(query) },
      answers: {
        '/v1/profile': pageProfile(profile, { chat: address('/pages/chat', { task }), task }),
      },
      page: {
        action: address('/pages/contact'),
        hidden: withoutEmpty(known),
        links: {
          'call-back': address('/pages/contact', { view: 'callback', ...known }),
          message: address('/pages/messages', known),
        },
      },
      fallback: { href, words: pageTexts[language].contact },
    };
  },
  'status-tracker': ({ query, language, address }) => {
    const action = address('/pages/status');
    return {
      status: 'ready',
      attributes: heading(query),
      answers: {},
      page: { action },
      fallback: { href: action, words: pageTexts[language].status },
    };
  },
  'feedback-prompt': ({ query, language, address }) => {
    const { task, department, question } = query;
    const action = address('/pages/feedback');
    return {
      status: 'ready',
      attributes: { task, department, question, ...heading(query) },
      answers: {},
      page: { action, hidden: withoutEmpty({ task, department, question, ...once }) },
      fallback: { href: address('/pages/feedback', { task, question }), words: pageTexts[language].feedback },
    };
  },
  'chat-launcher': ({ query, language, address }) => {
    const { task, inline } = query;
    const chat = address('/pages/chat', { task });
    return {
      status: 'ready',
      attributes: { task, inline, ...heading(query) },
      answers: {},
      page: { action: address('/pages/chat'), links: { chat } },
      fallback: { href: chat, words: pageTexts[language].chat },
    };
  },
  'participation-poll': async ({ query, language, polls, address }) => {
    const { poll, kind } = query;
    if (poll === undefined) return { status: 'missing', detail: 'Name the poll: ?poll=its-id.' };
    const view = await polls.view(poll);
    if (!view) return { status: 'missing', detail: 'There is no poll with this id.' };
    const action = address(`/pages/poll/${poll}`);
    return {
      status: 'ready',
      attributes: { poll, kind, ...heading(query) },
      answers: { [`/v1/polls/${poll}`]: view },
      page: { action, hidden: once },
      fallback: { href: action, words: pageTexts[language].poll },
    };
  },
};

const heading = ({ headingLevel }: RenderedQuery): { 'heading-level'?: string } =>
  headingLevel === undefined ? {} : { 'heading-level': String(headingLevel) };

const withoutEmpty = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
