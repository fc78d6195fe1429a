import type { ChatPiece, ChatQuestion, KnowledgeItem } from '@plein/domain/chat.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { openingAt } from '@plein/domain/opening-hours.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { Kysely } from 'kysely';
import { cached } from '../../core/cached.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../profile/profile.service.js';
import type { Database } from '../../store/database.js';
import { StoreError } from '../../store/store-error.js';
import { readKnowledge } from './knowledge.store.js';
import { deleteQuestion, insertQuestion } from './unanswered-questions.store.js';
import { searchIn, type KnowledgeSearch } from './search/search.js';
import { answerTexts } from './answer-texts.js';
import { withoutPersonalData } from './asked-text.js';

export interface ChatService {
  /**
   * Returns the pieces of the answer, in the order in which they are sent. A question without an answer is
   * stored for the newsroom, without personal data, unless it is asked `again`. An answered question is not
   * stored, and when it was chosen from what was offered for another, that other is deleted.
   */
  answer(question: ChatQuestion, again?: boolean): Promise<ChatPiece[]>;
}

const rememberedFor = 5_000;

interface Knowledge {
  search(language: string): KnowledgeSearch;
}

function knowledgeOf(items: readonly KnowledgeItem[]): Knowledge {
  const searches = new Map<string, KnowledgeSearch>();
  return {
    search(language) {
      const known = searches.get(language) ?? searchIn(items, language);
      searches.set(language, known);
      return known;
    },
  };
}

/**
 * Makes the chat. It answers by searching the municipality's own questions and answers, without a language
 * model.
 */
export function createChatService(
  { store, clock, random, log }: GatewayDependencies,
  profiles: ProfileService,
): ChatService {
  let current: { readonly documents: string; readonly knowledge: Knowledge } | undefined;
  const knowledge = cached(
    async () => {
      const items = await readKnowledge(store.database);
      const documents = JSON.stringify(items);
      // An index takes more time than a question.
      if (current?.documents !== documents) current = { documents, knowledge: knowledgeOf(items) };
      return current.knowledge;
    },
    clock,
    rememberedFor,
  );

  /** Changes the list of questions. A failure is logged only, because the resident must get a reply. */
  async function change(work: (transaction: Kysely<Database>) => Promise<void>): Promise<void> {
    try {
      await store.commit(work);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      log?.error({ code: error.code }, 'A question without an answer could not be stored or deleted.');
    }
  }

  /** Stores a question without an answer. */
  async function keep(question: string, language: string, task: string | undefined): Promise<void> {
    const text = removePersonalData(question).text.trim();
    const wording = wordingOf(text);
    if (wording === '') return;
    const now = clock();
    const row = { id: uuidv7(now.getTime(), random), wording, text, language, task: task ?? null };
    await change((transaction) => insertQuestion(transaction, { ...row, asked_at: now.toISOString() }));
  }

  /** Deletes the question before this one, when the item that answers this one was offered for it. */
  async function settle(
    earlier: string,
    item: KnowledgeItem,
    search: KnowledgeSearch,
    question: ChatQuestion,
  ) {
    const { answer, others } = search.find(withoutPersonalData(earlier), question.task);
    if (answer || !others.includes(item)) return;
    const wording = wordingOf(removePersonalData(earlier).text);
    await change((transaction) => deleteQuestion(transaction, { wording, language: question.language }));
  }

  return {
    async answer(asked, again = false) {
      const { question, task, offeredFor } = asked;
      const profile = await profiles.profile();
      const language = profile?.languages.includes(asked.language) ? asked.language : 'nl';
      const search = (await knowledge()).search(language);
      const found = search.find(withoutPersonalData(question), task);
      if (found.answer) {
        if (offeredFor && !again) await settle(offeredFor, found.answer, search, { ...asked, language });
        return answered(found.answer, found.others, language);
      }
      if (!again) await keep(question, language, task);
      return notAnswered(found.others, language, profile, clock());
    },
  };
}

/**
 * Returns the words of a question in lower case without punctuation, so that equal questions are counted
 * together.
 */
function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function answered(item: KnowledgeItem, others: readonly KnowledgeItem[], language: string): ChatPiece[] {
  const title = textIn(item.question, language);
  return [
    ...sentences(textIn(item.answer, language)).map((text): ChatPiece => ({ type: 'text', text })),
    ...(item.url === undefined
      ? []
      : [{ type: 'sources', sources: [{ title, url: item.url }] } satisfies ChatPiece]),
    ...suggestions(others, language),
    { type: 'done', answered: true, answer: item.id },
  ];
}

function notAnswered(
  offered: readonly KnowledgeItem[],
  language: string,
  profile: Profile | undefined,
  now: Date,
): ChatPiece[] {
  return [
    { type: 'text', text: textIn(offered.length > 0 ? answerTexts.choice : answerTexts.notFound, language) },
    { type: 'text', text: ` ${personNow(profile, language, now)}` },
    ...suggestions(offered, language),
    { type: 'done', answered: false },
  ];
}

/** Returns how to reach a member of staff now: by phone where it is open, otherwise by a callback. */
function personNow(profile: Profile | undefined, language: string, now: Date): string {
  const phone = profile?.channels.find(({ kind, displayAddress }) => kind === 'phone' && displayAddress);
  if (profile && phone?.displayAddress && openingAt(phone, profile.holidays, now).open) {
    return textIn(answerTexts.callNow, language).replace('{phone}', phone.displayAddress);
  }
  return textIn(answerTexts.callLater, language);
}

function suggestions(items: readonly KnowledgeItem[], language: string): ChatPiece[] {
  const questions = items.map(({ question }) => textIn(question, language));
  return questions.length > 0 ? [{ type: 'suggestions', suggestions: questions }] : [];
}

/** Splits a text after each sentence and keeps every character, so that joined pieces give the same text. */
function sentences(text: string): string[] {
  return text.match(/.+?(?:[.!?]\s+|$)/gsu) ?? [text];
}
