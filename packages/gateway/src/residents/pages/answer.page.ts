import { answerIdSchema } from '@plein/domain/chat/schema.js';
import { languageIn, safeLink, textIn } from '@plein/domain/text.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Profile } from '@plein/domain/profile.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { basePathOf } from '../../http/base-path.js';
import { operation, type Operation } from '../../http/operation.js';
import { problem } from '../../http/problem.js';
import { readKnowledgeText } from '../chat/knowledge.store.js';
import type { ProfileService } from '../profile/profile.service.js';
import { framedPage } from './element-page.js';
import { languageOf, type PageLanguage } from './page-languages.js';
import { siteAddress } from './page-profile.js';
import { pageTexts } from './page.texts.js';

const querySchema = Type.Object({
  language: Type.Optional(Type.String({ description: 'Two letters; `nl` is the default.' })),
});

/** Makes the page of one question with its answer, which a site shows in a frame or links to. */
export function answerPage(
  profiles: Pick<ProfileService, 'profile'>,
  dependencies: Pick<GatewayDependencies, 'store' | 'publicUrl'>,
): Operation {
  return operation({
    method: 'get',
    path: '/pages/answers/{id}',
    id: 'getAnswerPage',
    summary: 'One question with its answer, as it is now',
    tag: 'pages',
    params: Type.Object({ id: answerIdSchema }),
    uncheckedQuery: querySchema,
    answers: {
      200: { description: 'The page.', type: 'text/html', schema: Type.String() },
      404: {
        description: 'There is no such answer, or it was taken away.',
        type: 'text/html',
        schema: Type.String(),
      },
    },
    async handler({ request, params: { id } }) {
      const stored = await readKnowledgeText(dependencies.store.database, id);
      if (stored === undefined) return problem(404, 'There is no such answer.');
      const item = JSON.parse(stored) as KnowledgeItem;
      const language = languageOf(request, new URL(request.url).searchParams.get('language'), 'nl');
      const profile = await profiles.profile();
      const base = basePathOf(dependencies.publicUrl);
      const content = String(await contentOf(item, { language, profile, base }));
      return framedPage(
        {
          status: 200,
          title: textIn(item.question, language),
          content: { html: content, style: '', script: '' },
        },
        { dependencies, profile, language, channel: 'website' },
      );
    },
  });
}

interface Shown {
  readonly language: PageLanguage;
  readonly profile: Profile | undefined;
  readonly base: string;
}

function contentOf({ question, answer, url }: KnowledgeItem, { language, profile, base }: Shown) {
  const words = pageTexts[language];
  const more = url === undefined ? undefined : safeLink(profile ? siteAddress(profile, url) : url);
  const contact = `${base}/pages/contact${language === 'nl' ? '' : `?language=${language}`}`;
  const paragraphs = textIn(answer, language).split(/\n{2,}/);
  return html`<h1 lang="${languageIn(question, language)}">${textIn(question, language)}</h1>
    <div lang="${languageIn(answer, language)}">
      ${paragraphs.map(
        (text) =>
          html`<p>${text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}</p>`,
      )}
    </div>
    ${more ? html`<p><a class="alone" href="${more}">${words.more}</a></p>` : ''}
    <p><a class="alone" href="${contact}">${words.contact}</a></p>`;
}
