import { messageSubmissionSchema } from '@plein/domain/messages/schema.js';
import type { MessageReceipt } from '@plein/domain/messages.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { operation, type Operation } from '../../http/operation.js';
import type { MessagesService } from '../messages/messages.service.js';
import type { ProfileService } from '../profile/profile.service.js';
import { framedPage } from './element-page.js';
import { languageOf, type PageLanguage } from './page-languages.js';
import { receiptTexts, type ReceiptTexts } from './receipt.texts.js';

const querySchema = Type.Object({
  language: Type.Optional(Type.String({ description: 'Two letters; `nl` is the default.' })),
});

/** No search engine may keep a page with a secret address. */
const headers = { 'x-robots-tag': 'noindex' } as const;

/** Makes the page that shows the receipt of a message, for anyone who has its secret link. */
export function receiptPage(
  messages: Pick<MessagesService, 'receipt'>,
  profiles: Pick<ProfileService, 'profile'>,
  dependencies: Pick<GatewayDependencies, 'publicUrl'>,
): Operation {
  return operation({
    method: 'get',
    path: '/pages/receipts/{receiptKey}',
    id: 'getReceiptPage',
    summary: 'The receipt of a message, with its date and its content',
    tag: 'pages',
    params: Type.Object({ receiptKey: messageSubmissionSchema.properties.receiptKey }),
    uncheckedQuery: querySchema,
    answers: {
      200: { description: 'The receipt.', type: 'text/html', schema: Type.String() },
      404: {
        description: 'There is no such receipt, or its message was deleted.',
        type: 'text/html',
        schema: Type.String(),
      },
    },
    async handler({ request, params: { receiptKey } }) {
      const receipt = await messages.receipt(receiptKey);
      const language = languageOf(request, new URL(request.url).searchParams.get('language'), 'nl');
      const words = receiptTexts[language];
      const content = receipt
        ? await receiptContent(receipt, words, language)
        : await html`<h1>${words.gone}</h1>
            <p>${words.goneHelp}</p>`;
      return framedPage(
        {
          status: receipt ? 200 : 404,
          title: receipt ? words.title : words.gone,
          content: { html: String(content), style: '', script: '' },
          headers,
        },
        { dependencies, profile: await profiles.profile(), language, channel: 'website' },
      );
    },
  });
}

function receiptContent(
  { reference, receivedAt, copy }: MessageReceipt,
  words: ReceiptTexts,
  language: PageLanguage,
) {
  const at = new Intl.DateTimeFormat(language, {
    ...({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const),
  }).format(new Date(receivedAt));
  const rows: [label: string, value: string | undefined][] = [
    [words.reference, reference],
    [words.received, at],
    [words.text, copy.text],
    [words.email, copy.email],
    [words.name, copy.name],
    [words.caseReference, copy.caseReference],
    [words.attachments, copy.attachments?.map(({ name }) => name).join(', ')],
  ];
  return html`<h1>${words.title}</h1>
    <dl>
      ${rows.flatMap(([label, value]) =>
        value
          ? [
              html`<dt>${label}</dt>
                <dd>
                  <bdi
                    >${value.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}</bdi
                  >
                </dd>`,
            ]
          : [],
      )}
    </dl>`;
}
