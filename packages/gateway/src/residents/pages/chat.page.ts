import type { PageState } from '@plein/components/server.js';
import type { ChatPiece, ChatTurn } from '@plein/domain/chat.js';
import { chatQuestionSchema } from '@plein/domain/chat/schema.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { Profile } from '@plein/domain/profile.js';
import { Type } from '@sinclair/typebox';
import type { ChatService } from '../chat/chat.service.js';
import { validator } from '../../http/validation.js';
import type { ProfileService } from '../profile/profile.service.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { pageProfile, siteAddress } from './page-profile.js';
import { pageTexts } from './page.texts.js';

const path = '/pages/chat';
const fields = chatQuestionSchema.properties;

/** Maximum number of earlier questions that a page shows. */
const mostQuestions = 10;
/** Maximum length of these questions together: each of them is looked up again for every page. */
const mostCharacters = 1_000;
const taskSchema = Type.String({ format: 'uri', maxLength: 200 });
const askedCheck = validator(Type.Array(fields.question, { maxItems: mostQuestions }));

/** A question without personal data, and the kinds that were removed from it just now. */
interface Asked {
  readonly text: string;
  readonly removed?: readonly string[];
}

/** A turn as the element shows it. */
interface Turn extends ChatTurn {
  sources?: readonly { title: string; url: string }[];
  suggestions?: readonly string[];
  removed?: readonly string[];
}

/**
 * The chat without JavaScript, with a new page for each answer. The form sends only the questions, and the
 * page looks up every answer again. So a forged request cannot show an answer that the chat did not give.
 */
export function chatPage(chat: ChatService, profiles: ProfileService, clock: () => Date): FormPage {
  async function show(
    status: number,
    context: PageContext,
    conversation: readonly Asked[],
    state: Partial<PageState> = {},
  ): Promise<Response> {
    const asked = latestOf(conversation);
    const { address, values, language } = context;
    const task = values.valid('task', taskSchema);
    const profile = await profiles.profile();
    const turns: Turn[] = [];
    const at = clock().toISOString();
    for (const [index, { text, removed }] of asked.entries()) {
      const offeredFor = asked[index - 1]?.text;
      const question = { question: text, language, ...(task && { task }), ...(offeredFor && { offeredFor }) };
      const pieces = await chat.answer(question, !removed);
      turns.push(
        { who: 'resident', text, at, ...(removed?.length && { removed }) },
        { who: 'assistant', at, ...answerIn(pieces, profile) },
      );
    }
    const questions = asked.map(({ text }) => text);
    const links = {
      person: address('/pages/contact'),
      clear: address(path, { task }),
    };
    return context.answer({
      status,
      tag: 'plein-chat-launcher',
      attributes: { inline: true, task },
      title: pageTexts[language].chat,
      answers: profile
        ? { '/v1/profile': pageProfile(profile, { chat: address(path, { task }), task }) }
        : {},
      page: {
        action: address(path),
        view: 'panel',
        links,
        hidden: { asked: JSON.stringify(questions), ...(task && { task }) },
        answer: turns,
        ...state,
      },
    });
  }

  return {
    path,
    name: 'Chat',
    summary: 'Ask the assistant a question, without JavaScript',
    limit: 'chat',
    linked: ['task'],
    fields: Type.Object({
      question: Type.String(),
      asked: Type.Optional(Type.String({ description: 'The questions before this one, as a JSON list.' })),
      task: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => show(200, context, []),
    async send(context) {
      const { values } = context;
      const asked = askedIn(values);
      const typed = values.one('question') ?? '';
      const code = errorOf(typed);
      if (code) {
        const errors = [{ field: 'question', code }];
        return show(400, context, asked, { values: { question: [typed] }, errors });
      }
      const { text, removed } = removePersonalData(typed);
      const question = { text: text.slice(0, fields.question.maxLength), removed };
      return show(200, context, [...asked, question]);
    },
    busy: (context, problem) =>
      show(429, context, askedIn(context.values), {
        values: { question: context.values.all('question') },
        problem,
      }),
  };
}

/** Returns the question with which a resident goes from the chat to a person: what was typed, or asked last. */
export const questionIn = (values: FormValues): string | undefined =>
  values.one('question') ?? askedIn(values).at(-1)?.text;

/** Returns the earlier questions; none where the value is not one that our own form sends. */
function askedIn(values: FormValues): readonly Asked[] {
  try {
    const asked: unknown = JSON.parse(values.one('asked') ?? '[]');
    return askedCheck.check(asked) ? (asked as string[]).map((text) => ({ text })) : [];
  } catch {
    return [];
  }
}

/** Returns the last question, and those before it as far as a page shows them. */
function latestOf(conversation: readonly Asked[]): readonly Asked[] {
  let room = mostCharacters;
  const latest = conversation.slice(-mostQuestions);
  const first = latest.findLastIndex(({ text }, index) => {
    room -= text.length;
    return room < 0 && index < latest.length - 1;
  });
  return latest.slice(first + 1);
}

function errorOf(question: string): 'empty' | 'too-long' | undefined {
  if (question === '') return 'empty';
  return question.length > (fields.question.maxLength ?? 0) ? 'too-long' : undefined;
}

/** Joins the pieces of an answer into one turn. Its sources link to the site of the municipality. */
function answerIn(pieces: readonly ChatPiece[], profile: Profile | undefined): Omit<Turn, 'who' | 'at'> {
  const texts = pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : []));
  const sources = pieces.flatMap((piece) => (piece.type === 'sources' ? piece.sources : []));
  const suggestions = pieces.flatMap((piece) => (piece.type === 'suggestions' ? piece.suggestions : []));
  return {
    text: texts.join('').trim(),
    ...(sources.length > 0 && {
      sources: sources.map(({ title, url }) => ({ title, url: profile ? siteAddress(profile, url) : url })),
    }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}
