import type { ChatPiece, ChatQuestion, KnowledgeItem } from '@plein/domain/chat.js';
import { openingAt } from '@plein/domain/opening-hours.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { cached } from '../cached.js';
import type { GatewayDependencies } from '../dependencies.js';
import type { ProfileService } from '../profile/profile.service.js';
import { readKnowledge } from './chat.store.js';
import { searchIn, type Found, type KnowledgeSearch } from './search.js';
import { chatTexts } from './texts.js';

export interface ChatService {
  /** The answer in pieces, in the order in which they are sent. Nothing of the question is kept or logged. */
  answer(question: ChatQuestion): Promise<ChatPiece[]>;
}

/** From here on an answer speaks of what was asked. Below it, saying so is the honest answer. */
const enough = 0.5;
/** From here on a question is worth suggesting. */
const related = 0.3;
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

/** Answers from the municipality's own questions and answers, by search; no model is asked. */
export function createChatService(
  { store, clock }: GatewayDependencies,
  profiles: ProfileService,
): ChatService {
  const knowledge = cached(
    async () => knowledgeOf(await readKnowledge(store.database)),
    clock,
    rememberedFor,
  );
  return {
    async answer({ question, language: asked, task }) {
      const profile = await profiles.profile();
      const language = profile?.languages.includes(asked) ? asked : 'nl';
      const found = (await knowledge()).search(language).find(withoutPersonalData(question), task);
      const [best, ...others] = found;
      if (!best || best.coverage < enough) return notAnswered(found, language, profile, clock());
      return answered(best, others, language);
    },
  };
}

/** What is left to search for once personal data and the words in its place are out. */
function withoutPersonalData(question: string): string {
  return removePersonalData(question).text.replaceAll(/\[[\p{L}-]+ verwijderd\]/gu, ' ');
}

function answered({ item }: Found, others: readonly Found[], language: string): ChatPiece[] {
  const title = textIn(item.question, language);
  return [
    ...sentences(textIn(item.answer, language)).map((text): ChatPiece => ({ type: 'text', text })),
    ...(item.url === undefined
      ? []
      : [{ type: 'sources', sources: [{ title, url: item.url }] } satisfies ChatPiece]),
    ...suggestions(others, language),
    { type: 'done', answered: true },
  ];
}

function notAnswered(
  found: readonly Found[],
  language: string,
  profile: Profile | undefined,
  now: Date,
): ChatPiece[] {
  return [
    { type: 'text', text: textIn(chatTexts.notFound, language) },
    { type: 'text', text: ` ${personNow(profile, language, now)}` },
    ...suggestions(found, language),
    { type: 'done', answered: false },
  ];
}

/** How to reach a person at this moment: by phone where it is open, else by being called back. */
function personNow(profile: Profile | undefined, language: string, now: Date): string {
  const phone = profile?.channels.find(({ kind, displayAddress }) => kind === 'phone' && displayAddress);
  if (profile && phone?.displayAddress && openingAt(phone, profile.holidays, now).open) {
    return textIn(chatTexts.callNow, language).replace('{phone}', phone.displayAddress);
  }
  return textIn(chatTexts.callLater, language);
}

function suggestions(found: readonly Found[], language: string): ChatPiece[] {
  const questions = found
    .filter(({ coverage }) => coverage >= related)
    .slice(0, 3)
    .map(({ item }) => textIn(item.question, language));
  return questions.length > 0 ? [{ type: 'suggestions', suggestions: questions }] : [];
}

/** Splits after sentences and keeps every character, so that the pieces put together are the text. */
function sentences(text: string): string[] {
  return text.match(/.+?(?:[.!?]\s+|$)/gsu) ?? [text];
}
