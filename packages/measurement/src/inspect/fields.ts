import {
  causeName,
  channelName,
  componentLabel,
  outcomeName,
  perspectiveName,
  residentRoleName,
  scaleName,
} from '@plein/domain/labels.js';
import type { Language } from './sentences.js';

/** The name of each field of the vocabulary for residents, in Dutch and in English. */
const fieldNames: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  occurredAt: ['wanneer', 'when'],
  channel: ['waar', 'where'],
  language: ['taal van de pagina', 'language of the page'],
  page: ['pagina', 'page'],
  device: ['breedte van het scherm', 'width of the screen'],
  component: ['onderdeel', 'part of the page'],
  componentVersion: ['versie van het onderdeel', 'version of that part'],
  correlation: ['code tot u de pagina sluit', 'code until you close the page'],
  task: ['onderwerp', 'subject'],
  department: ['afdeling', 'department'],
  perspective: ['soort contact', 'kind of contact'],
  residentRole: ['uw rol', 'your role'],
  municipalityRole: ['rol van de gemeente', 'role of the municipality'],
  preventable: ['was het te voorkomen', 'could it have been prevented'],
  preventableSaidBy: ['wie dat vindt', 'who says so'],
  cause: ['waardoor', 'because of'],
  options: ['manieren van contact', 'ways to make contact'],
  offered: ['vragen waaruit te kiezen was', 'questions to choose from'],
  advised: ['aangeraden', 'advised'],
  open: ['open op dat moment', 'open at that moment'],
  chosen: ['gekozen', 'chosen'],
  waitDays: ['werkdagen tot het moment', 'working days until the moment'],
  fromChat: ['vanuit de chat', 'from the chat'],
  promisedDays: ['beloofde dagen', 'days promised'],
  actualDays: ['dagen die het duurde', 'days it took'],
  inWindow: ['op het beloofde moment', 'at the promised moment'],
  answer: ['antwoord', 'answer'],
  reason: ['reden', 'reason'],
  aboutCase: ['over een zaak', 'about a case'],
  kind: ['soort', 'kind'],
  outcome: ['hoe het afliep', 'how it ended'],
  followedStatus: ['eerst zelf gekeken', 'looked at the status first'],
  expected: ['vooraf verwacht', 'expected beforehand'],
  duration: ['duur in seconden', 'seconds it took'],
  waited: ['wachttijd in seconden', 'seconds of waiting'],
  step: ['stap', 'step'],
  steps: ['aantal stappen', 'number of steps'],
  asked: ['is er iets nodig van u', 'is something asked of you'],
  late: ['later dan beloofd', 'later than promised'],
  closed: ['klaar', 'completed'],
  scale: ['schaal', 'scale'],
  direction: ['wat op die schaal goed is', 'what is good on that scale'],
  score: ['score', 'score'],
  about: ['waarover', 'about'],
  wording: ['welke vraag, en in welke woorden', 'which question, in which words'],
  helpful: ['hielp de pagina', 'did the page help'],
  withText: ['schreef u iets', 'did you write something'],
  canReopen: ['kan het opnieuw worden bekeken', 'can it be looked at again'],
  byStaff: ['door een medewerker', 'by a member of staff'],
  sources: ['aantal bronnen', 'number of sources'],
  turns: ['aantal vragen', 'number of questions'],
  poll: ['peiling', 'poll'],
  changed: ['veranderd', 'changed'],
  active: ['aan', 'on'],
  dropped: ['aantal', 'number'],
};

const codeNames: Readonly<Record<string, (code: string, language: string) => string>> = {
  channel: channelName,
  options: channelName,
  advised: channelName,
  chosen: channelName,
  component: componentLabel,
  perspective: perspectiveName,
  residentRole: residentRoleName,
  cause: causeName,
  outcome: outcomeName,
  scale: scaleName,
};

/** Names of codes that are in no other list. */
const plainCodes: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  'device phone': ['smal, als een telefoon', 'narrow, as a phone'],
  'device tablet': ['middel, als een tablet', 'medium, as a tablet'],
  'device desktop': ['breed, als een computer', 'wide, as a computer'],
  'municipalityRole provider': ['levert een dienst', 'provides a service'],
  'municipalityRole facilitator': ['helpt', 'helps'],
  'municipalityRole director': ['heeft de leiding', 'leads'],
  'municipalityRole participant': ['doet mee', 'takes part'],
  'preventable yes': ['ja', 'yes'],
  'preventable no': ['nee', 'no'],
  'preventable unknown': ['onbekend', 'unknown'],
  'preventableSaidBy resident': ['u', 'you'],
  'preventableSaidBy staff': ['een medewerker', 'a member of staff'],
  'direction higher-is-better': ['een hoog getal', 'a high number'],
  'direction lower-is-better': ['een laag getal', 'a low number'],
};

/** Returns the name of a field in plain words, or the field itself where it is unknown. */
export function fieldName(field: string, language: Language): string {
  const names = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined;
  return names?.[language === 'en' ? 1 : 0] ?? field;
}

/** Returns the value of a field, in plain words where it is a code, a moment or a boolean. */
export function fieldValue(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return language === 'en' ? (value ? 'yes' : 'no') : value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.map((one) => fieldValue(field, one, language)).join(', ');
  const text = String(value);
  if (field === 'occurredAt') {
    return new Date(text).toLocaleString(language, { dateStyle: 'long', timeStyle: 'medium' });
  }
  const plain = plainCodes[`${field} ${text}`];
  if (plain) return plain[language === 'en' ? 1 : 0];
  return codeNames[field]?.(text, language) ?? text;
}
