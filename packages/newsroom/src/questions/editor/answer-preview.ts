import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { configure } from '@plein/components';
import type { PleinChatLauncher } from '@plein/components/chat-launcher/class.js';
import type { ChatPiece, KnowledgeItem } from '@plein/domain/chat.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import { preview, previewGateway, previewSection } from '../../shared/editing/preview.js';
import type { QuestionsTerms } from '../questions.terms.js';

interface Shown {
  readonly terms: QuestionsTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  readonly gateway: string;
  readonly profile: Profile | undefined;
}

/** Preview of an answer in the real chat: the question as it is asked, and the answer as it comes. */
export class AnswerPreview implements ReactiveController {
  #text = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    void import('@plein/components/chat-launcher.js');
  }

  hostDisconnected(): void {
    // The elements of other previews are not on a page of the gateway.
    configure({ page: undefined });
  }

  render(item: KnowledgeItem, { terms, language, now, gateway, profile }: Shown): TemplateResult {
    const origin = previewGateway(gateway);
    const text = JSON.stringify([item.question, item.answer, item.url, language]);
    if (text !== this.#text) {
      this.#text = text;
      const pieces = piecesOf(item, language);
      const stream = pieces.map((piece) => `data: ${JSON.stringify(piece)}\n\n`).join('');
      const answers = {
        '/v1/chat-answers': () => new Response(stream, { headers: { 'content-type': 'text/event-stream' } }),
        ...(profile && { '/v1/profile': profile }),
      };
      preview(origin, answers, () => now);
      configure({ page: { action: '', view: 'panel', answer: turnsOf(item, language, terms, now) } });
    }
    return previewSection(
      terms,
      keyed(
        text,
        html`<plein-chat-launcher
          inline
          lang=${language}
          heading-level="3"
          gateway=${origin}
          ${ref((element) => void openConversation(element))}
        ></plein-chat-launcher>`,
      ),
    );
  }
}

/** Shows the conversation at once, as a page of the gateway does, instead of the button that opens it. */
async function openConversation(element: Element | undefined): Promise<void> {
  if (!element) return;
  await customElements.whenDefined('plein-chat-launcher');
  const chat = element as PleinChatLauncher;
  await chat.prepare();
  chat.requestUpdate();
}

const piecesOf = ({ question, answer, url }: KnowledgeItem, language: string): ChatPiece[] => [
  { type: 'text', text: textIn(answer, language) || '…' },
  ...(url ? [{ type: 'sources' as const, sources: [{ title: textIn(question, language), url }] }] : []),
  { type: 'done', answered: true },
];

/** The conversation that stands in the preview: one question with its answer. */
function turnsOf(item: KnowledgeItem, language: string, terms: QuestionsTerms, now: Date): object[] {
  const at = now.toISOString();
  const title = textIn(item.question, language) || terms.untitled;
  return [
    { who: 'resident', text: title, at },
    {
      who: 'assistant',
      text: textIn(item.answer, language) || '…',
      at,
      ...(item.url && { sources: [{ title, url: item.url }] }),
    },
  ];
}
