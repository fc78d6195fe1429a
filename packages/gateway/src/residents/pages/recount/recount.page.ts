import type { RecountWords } from '@plein/domain/polls.js';
import { pollState, publishesBallots, type Poll } from '@plein/domain/polls.js';
import { languageIn, textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { basePathOf } from '../../../http/base-path.js';
import { operation, type Operation } from '../../../http/operation.js';
import { pollParams } from '../../polls/poll-answers.js';
import type { PollsService } from '../../polls/polls.service.js';
import type { ProfileService } from '../../profile/profile.service.js';
import { framedPage } from '../element-page.js';
import { languageOf, type PageLanguage } from '../page-languages.js';
import { pageTexts } from '../page.texts.js';
import type { RecountTexts } from './recount-texts.js';
import { recountTexts } from './recount.texts.js';

const querySchema = Type.Object({
  language: Type.Optional(Type.String({ description: 'Two letters; `nl` is the default.' })),
});
const page = { type: 'text/html', schema: Type.String() } as const;

/**
 * Makes the page on which the browser of anybody counts the published ballots of a poll again. The gateway only gives the
 * list: what it would count itself would prove nothing.
 */
export function recountPage(
  polls: Pick<PollsService, 'find'>,
  profiles: Pick<ProfileService, 'profile'>,
  dependencies: Pick<GatewayDependencies, 'publicUrl' | 'clock'>,
): Operation {
  return operation({
    method: 'get',
    path: '/pages/poll/{poll}/ballots',
    id: 'getRecountPage',
    summary: 'Count the published ballots of a poll again, in the browser',
    tag: 'pages',
    params: pollParams,
    uncheckedQuery: querySchema,
    answers: {
      200: { description: 'The page; before the close it says when to come back.', ...page },
      404: { description: 'There is no such poll, or its ballots are not published.', ...page },
    },
    async handler({ request, params: { poll: id } }) {
      const language = languageOf(request, new URL(request.url).searchParams.get('language'), 'nl');
      const poll = await polls.find(id);
      const isPublished = poll !== undefined && publishesBallots(poll);
      const base = basePathOf(dependencies.publicUrl);
      const isClosed = isPublished && pollState(poll, dependencies.clock()) === 'closed';
      const { notFound, notFoundHelp } = pageTexts[language];
      const content = isPublished
        ? await contentOf(poll, { language, base, isClosed })
        : await html`<h1>${notFound}</h1>
            <p>${notFoundHelp}</p>`;
      const script = `<script type="module" src="${base}/embed/recount.js"></script>`;
      return framedPage(
        {
          status: isPublished ? 200 : 404,
          title: isPublished ? recountTexts[language].title : notFound,
          content: { html: String(content), style: '', script: isClosed ? script : '' },
        },
        { dependencies, profile: await profiles.profile(), language, channel: 'website' },
      );
    },
  });
}

interface Shown {
  readonly language: PageLanguage;
  readonly base: string;
  readonly isClosed: boolean;
}

function contentOf(poll: Poll, { language, base, isClosed }: Shown) {
  const { words, ...texts } = recountTexts[language];
  const address = `${base}/v1/polls/${poll.id}`;
  return html`<h1>${texts.title}</h1>
    <p lang="${languageIn(poll.question, language)}" dir="auto">
      <strong>${textIn(poll.question, language)}</strong>
    </p>
    ${isClosed ? formOf(address, texts, words) : html`<p>${texts.notClosed}</p>`}
    <p>${texts.command}</p>
    ${isClosed ? html`<p><a class="alone" href="${address}/ballots">${texts.list}</a></p>` : ''}`;
}

const formOf = (address: string, texts: Omit<RecountTexts, 'words'>, words: RecountWords) =>
  html`<p>${texts.intro}</p>
    <p data-without-script>${texts.withoutScript}</p>
    <form class="recount" data-poll="${address}" data-words="${JSON.stringify(words)}" hidden>
      <label for="receipt">${texts.receipt}</label>
      <span id="receipt-hint">${texts.receiptHint}</span>
      <input
        id="receipt"
        name="receipt"
        maxlength="100"
        autocomplete="off"
        spellcheck="false"
        autocapitalize="none"
        aria-describedby="receipt-hint receipt-answer"
      />
      <p id="receipt-answer" role="status"></p>
      <button>${texts.count}</button>
    </form>
    <div data-recount></div>`;
