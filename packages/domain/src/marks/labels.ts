import type { MessageKind } from './codes.js';

const names: Readonly<Record<MessageKind, readonly [nl: string, en: string]>> = {
  question: ['vraag', 'question'],
  'street-report': ['melding over de straat', 'report about the street'],
  'structural-signal': ['structureel signaal', 'structural signal'],
  participation: ['wil meedoen', 'wants to take part'],
};

/** Returns what staff call a kind of message. Another language than English reads Dutch. */
export function messageKindName(code: string, language: string): string {
  if (!Object.hasOwn(names, code)) return code;
  return names[code as MessageKind][language === 'en' ? 1 : 0];
}
