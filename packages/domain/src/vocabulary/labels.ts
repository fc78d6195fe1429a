import type { QuestionKind } from '../feedback/questions/codes.js';
import type { ScaleCode } from '../feedback/scales.js';
import type {
  Cause,
  ChannelCode,
  ComponentName,
  ContactOutcome,
  Perspective,
  ResidentRole,
} from './codes.js';
import type { EventName } from './schema.js';
import { channelTable } from './channels.js';
import { textIn } from '../text/text-in.js';

interface Label {
  readonly nl: string;
  readonly en: string;
}

const components: Record<ComponentName, Label> = {
  'plein-contact-widget': { nl: 'contact', en: 'contact' },
  'plein-status-tracker': { nl: 'volg uw zaak', en: 'follow your case' },
  'plein-feedback-prompt': { nl: 'feedback', en: 'feedback' },
  'plein-chat-launcher': { nl: 'chat', en: 'chat' },
  'plein-participation-poll': { nl: 'peiling', en: 'poll' },
};

/** Systems of a municipality that send events beside the elements, by the names that our examples use. */
const systems: Readonly<Record<string, Label>> = {
  newsroom: { nl: 'door medewerkers vastgelegd', en: 'registered by staff' },
  telephony: { nl: 'telefooncentrale', en: 'telephone exchange' },
  'queue-machine': { nl: 'nummerautomaat aan de balie', en: 'queue machine at the counter' },
  'case-system': { nl: 'zaaksysteem', en: 'case system' },
  survey: { nl: 'enquête', en: 'survey' },
  import: { nl: 'ingelezen bestand', en: 'imported file' },
  'plein-measurement': { nl: 'meting op de pagina', en: 'measurement on the page' },
};

const events: Record<EventName, Label> = {
  'contact.options-shown': { nl: 'manieren van contact bekeken', en: 'ways to make contact seen' },
  'contact.channel-advised': { nl: 'manier van contact aangeraden', en: 'way to make contact advised' },
  'contact.channel-chosen': { nl: 'manier van contact gekozen', en: 'way to make contact chosen' },
  'contact.callback-requested': { nl: 'om terugbellen gevraagd', en: 'asked to be called back' },
  'contact.callback-kept': { nl: 'teruggebeld', en: 'called back' },
  'contact.callback-missed': { nl: 'niet teruggebeld', en: 'not called back' },
  'contact.callback-moved': { nl: 'telefoontje verplaatst', en: 'call moved' },
  'contact.callback-answered': { nl: 'gezegd of wij belden', en: 'said whether we called' },
  'contact.appointment-started': { nl: 'afspraak begonnen', en: 'appointment started' },
  'contact.appointment-booked': { nl: 'afspraak gemaakt', en: 'appointment booked' },
  'contact.appointment-failed': { nl: 'afspraak niet gelukt', en: 'appointment failed' },
  'contact.appointment-moved': { nl: 'afspraak verplaatst', en: 'appointment moved' },
  'contact.appointment-cancelled': { nl: 'afspraak afgezegd', en: 'appointment cancelled' },
  'contact.appointment-ended': { nl: 'afspraak voorbij', en: 'appointment over' },
  'contact.message-sent': { nl: 'bericht gestuurd', en: 'message sent' },
  'contact.registered': { nl: 'contact genoteerd', en: 'contact written down' },
  'contact.judged': { nl: 'gezegd of contact te voorkomen was', en: 'said whether contact was preventable' },
  'contact.ended': { nl: 'gesprek voorbij', en: 'conversation over' },
  'status.viewed': { nl: 'zaak bekeken', en: 'case viewed' },
  'status.not-found': { nl: 'zaak niet gevonden', en: 'case not found' },
  'status.question-asked': { nl: 'vraag over een zaak', en: 'question about a case' },
  'status.reacted': { nl: 'reactie op een zaak', en: 'reaction to a case' },
  'status.called-after-all': { nl: 'zaak gevolgd en toch gebeld', en: 'followed a case and still called' },
  'status.completed': { nl: 'zaak afgerond', en: 'case completed' },
  'expectation.stated': { nl: 'verwachting gegeven', en: 'expectation stated' },
  'experience.given': { nl: 'tevredenheid gegeven', en: 'satisfaction given' },
  'experience.compared': {
    nl: 'ervaring vergeleken met verwachting',
    en: 'experience compared with expectation',
  },
  'feedback.given': { nl: 'mening over de pagina gegeven', en: 'feedback on the page given' },
  'satisfaction.not-met': {
    nl: 'niet tevreden met de afhandeling',
    en: 'not satisfied with how it was settled',
  },
  'satisfaction.reopened': { nl: 'opnieuw opgepakt', en: 'taken up again' },
  'chat.started': { nl: 'chat gestart', en: 'chat started' },
  'chat.answered': { nl: 'antwoord gevonden in de chat', en: 'answer found in the chat' },
  'chat.not-answered': { nl: 'geen antwoord in de chat', en: 'no answer in the chat' },
  'chat.handed-over': { nl: 'van chat naar medewerker', en: 'from chat to a person' },
  'chat.ended': { nl: 'chat gestopt', en: 'chat ended' },
  'poll.seen': { nl: 'peiling gezien', en: 'poll seen' },
  'poll.voted': { nl: 'gestemd', en: 'voted' },
  'poll.outcome-read': { nl: 'uitkomst gelezen', en: 'outcome read' },
  'crisis.switched': { nl: 'crisisbericht aan of uit', en: 'crisis message on or off' },
  'crisis.shown': { nl: 'crisisbericht gezien', en: 'crisis message seen' },
  'delivery.dropped': { nl: 'metingen kwijt', en: 'measurements dropped' },
};

const perspectiveNames: Record<Perspective, Label> = {
  service: { nl: 'burgers en bedrijven', en: 'residents and companies' },
  neighbourhood: { nl: 'buurten', en: 'neighbourhoods' },
  stakeholders: { nl: 'belanghebbenden', en: 'interest groups' },
  administration: { nl: 'bestuur en organisatie', en: 'administration' },
};

const residentRoleNames: Record<ResidentRole, Label> = {
  customer: { nl: 'klant', en: 'customer' },
  voter: { nl: 'kiezer', en: 'voter' },
  'target-group': { nl: 'doelgroep', en: 'target group' },
  taxpayer: { nl: 'belastingbetaler', en: 'taxpayer' },
  user: { nl: 'gebruiker', en: 'user' },
  partner: { nl: 'partner', en: 'partner' },
  volunteer: { nl: 'vrijwilliger', en: 'volunteer' },
  initiator: { nl: 'initiatiefnemer', en: 'initiator' },
  participant: { nl: 'deelnemer', en: 'participant' },
  affected: { nl: 'getroffene', en: 'affected' },
};

const causeNames: Record<Cause, Label> = {
  'information-missing': { nl: 'informatie ontbreekt', en: 'information missing' },
  'information-unclear': { nl: 'informatie is onduidelijk', en: 'information unclear' },
  'information-wrong': { nl: 'informatie klopt niet', en: 'information wrong' },
  'not-found-online': { nl: 'online niet te vinden', en: 'not found online' },
  'form-broken': { nl: 'formulier werkt niet', en: 'form broken' },
  'form-too-difficult': { nl: 'formulier te moeilijk', en: 'form too difficult' },
  'letter-unclear': { nl: 'brief is onduidelijk', en: 'letter unclear' },
  'status-unknown': { nl: 'weet niet hoe het ermee staat', en: 'does not know how it stands' },
  'promise-not-kept': { nl: 'afspraak niet nagekomen', en: 'promise not kept' },
  'passed-on': { nl: 'doorverwezen', en: 'passed on' },
  'asked-before': { nl: 'al eerder gevraagd', en: 'asked before' },
  'mistake-of-ours': { nl: 'fout van de gemeente', en: 'mistake of ours' },
  other: { nl: 'iets anders', en: 'something else' },
};

const outcomeNames: Record<ContactOutcome, Label> = {
  answered: { nl: 'beantwoord', en: 'answered' },
  'passed-on': { nl: 'doorverbonden', en: 'passed on' },
  callback: { nl: 'wordt teruggebeld', en: 'will be called back' },
  appointment: { nl: 'afspraak gemaakt', en: 'appointment made' },
  abandoned: { nl: 'opgehangen of weggegaan', en: 'hung up or left' },
};

const scaleNames: Record<ScaleCode, Label> = {
  'csat-5': { nl: 'tevredenheid (1–5)', en: 'satisfaction (1–5)' },
  'ces-5': { nl: 'moeite (1–5, minder is beter)', en: 'effort (1–5, less is better)' },
  'ces-7': { nl: 'gemak (1–7)', en: 'ease (1–7)' },
  'nps-11': { nl: 'aanbevelen (0–10)', en: 'recommend (0–10)' },
  'mark-10': { nl: 'rapportcijfer (1–10)', en: 'report mark (1–10)' },
  'agree-5': { nl: 'mee eens (1–5)', en: 'agreement (1–5)' },
};

const questionNames: Record<QuestionKind, Label> = {
  helpful: { nl: 'Hielp deze pagina u?', en: 'Did this page help you?' },
  csat: { nl: 'Hoe tevreden bent u?', en: 'How satisfied are you?' },
  'ces-5': { nl: 'Hoeveel moeite kostte het u?', en: 'How much effort did it take?' },
  'ces-7': { nl: 'Het was makkelijk om dit te regelen', en: 'It was easy to arrange this' },
  nps: { nl: 'Hoe waarschijnlijk is het dat u ons aanraadt?', en: 'How likely are you to recommend us?' },
  mark: { nl: 'Welk rapportcijfer geeft u?', en: 'Which mark do you give?' },
  dv05: {
    nl: 'Ik vond het makkelijk om mijn vraag te stellen, of mijn aanvraag te regelen',
    en: 'It was easy to ask my question or to arrange my application (dv05)',
  },
  'dv07-information': {
    nl: 'Informatie die ik kreeg of zelf vond, klopte en was volledig',
    en: 'Information that I got or found was right and complete (dv07)',
  },
  'dv07-duration': {
    nl: 'De duur van de afhandeling was redelijk',
    en: 'The time that it took was reasonable (dv07)',
  },
  'dv07-updates': {
    nl: 'Ik werd goed op de hoogte gehouden van de afhandeling',
    en: 'I was told well how it was going (dv07)',
  },
  'dv07-outcome': { nl: 'Ik kreeg uiteindelijk wat ik wilde', en: 'I got what I wanted in the end (dv07)' },
  dv09: { nl: 'De gemeente gebruikt duidelijke taal', en: 'The municipality uses clear language (dv09)' },
  preventable: { nl: 'Kon dit contact voorkomen worden?', en: 'Could this contact have been prevented?' },
  open: { nl: 'Wat wilt u ons vertellen?', en: 'What would you like to tell us?' },
  'expected-ease': {
    nl: 'Vooraf: ik verwacht dat dit makkelijk te regelen is',
    en: 'Before: I expect that this is easy to arrange',
  },
  'expected-duration': {
    nl: 'Vooraf: ik verwacht dat dit binnen een redelijke tijd klaar is',
    en: 'Before: I expect that this takes a reasonable time',
  },
  'expected-outcome': {
    nl: 'Vooraf: ik verwacht dat ik uiteindelijk krijg wat ik wil',
    en: 'Before: I expect to get what I want in the end',
  },
};

function nameIn(labels: Readonly<Record<string, Label>>, code: string, language: string): string {
  return nameOr(code, Object.hasOwn(labels, code) ? labels[code] : undefined, language);
}

function nameOr(code: string, label: Label | undefined, language: string): string {
  return label ? textIn({ ...label }, language) : code;
}

/** Returns what the Klantinteracties API calls a channel: the `kanaal` of a klantcontact. */
export function klantinteractiesChannel(code: ChannelCode): string {
  return channelTable[code].klantinteracties;
}

/**
 * Returns the name of a channel for staff and residents, in Dutch or English. An unknown code is returned
 * unchanged.
 */
export function channelName(code: string, language: string): string {
  const row = Object.hasOwn(channelTable, code) ? channelTable[code as ChannelCode] : undefined;
  return nameOr(code, row?.name, language);
}

/** Returns a short description of an event. An unknown name is returned unchanged. */
export function eventLabel(name: string, language: string): string {
  return nameIn(events, name, language);
}

/** Returns a short description of an element or a system. The name of another vendor is returned unchanged. */
export function componentLabel(name: string, language: string): string {
  return nameIn({ ...systems, ...components }, name, language);
}

/** Returns the name of a perspective. An unknown code is returned unchanged. */
export function perspectiveName(code: string, language: string): string {
  return nameIn(perspectiveNames, code, language);
}

/** Returns the name of a resident's role in a contact. An unknown code is returned unchanged. */
export function residentRoleName(code: string, language: string): string {
  return nameIn(residentRoleNames, code, language);
}

/** Returns a short description of the cause of a contact. An unknown code is returned unchanged. */
export function causeName(code: string, language: string): string {
  return nameIn(causeNames, code, language);
}

/** Returns a short description of the outcome of a contact. An unknown code is returned unchanged. */
export function outcomeName(code: string, language: string): string {
  return nameIn(outcomeNames, code, language);
}

/** Returns the name of a scale, with its ends. An unknown code is returned unchanged. */
export function scaleName(code: string, language: string): string {
  return nameIn(scaleNames, code, language);
}

/** Returns a question of the feedback prompt in short. An unknown code is returned unchanged. */
export function questionName(code: string, language: string): string {
  return nameIn(questionNames, code, language);
}
