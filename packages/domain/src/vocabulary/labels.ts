import type { ChannelCode, ComponentName } from './codes.js';
import type { EventName } from './schema.js';
import { textIn } from '../text/text-in.js';

interface Label {
  nl: string;
  en: string;
}

const channels: Record<ChannelCode, Label> = {
  website: { nl: 'website', en: 'website' },
  app: { nl: 'app', en: 'app' },
  'personal-page': { nl: 'persoonlijke pagina', en: 'personal page' },
  'web-form': { nl: 'formulier', en: 'web form' },
  phone: { nl: 'telefoon', en: 'phone' },
  callback: { nl: 'terugbellen', en: 'call back' },
  counter: { nl: 'balie', en: 'counter' },
  appointment: { nl: 'afspraak', en: 'appointment' },
  email: { nl: 'e-mail', en: 'e-mail' },
  post: { nl: 'post', en: 'post' },
  whatsapp: { nl: 'WhatsApp', en: 'WhatsApp' },
  'social-media': { nl: 'sociale media', en: 'social media' },
  chat: { nl: 'chat', en: 'chat' },
  chatbot: { nl: 'chatbot', en: 'chatbot' },
  newsletter: { nl: 'nieuwsbrief', en: 'newsletter' },
  'neighbourhood-team': { nl: 'wijkteam', en: 'neighbourhood team' },
  'district-manager': { nl: 'wijkmanager', en: 'district manager' },
  'home-visit': { nl: 'huisbezoek', en: 'home visit' },
  community: { nl: 'community', en: 'community' },
  'participation-site': { nl: 'participatiesite', en: 'participation site' },
  survey: { nl: 'enquête', en: 'survey' },
  'open-data': { nl: 'open data', en: 'open data' },
  'council-information': { nl: 'raadsinformatie', en: 'council information' },
  kiosk: { nl: 'zuil', en: 'kiosk' },
};

const components: Record<ComponentName, Label> = {
  'plein-contact-widget': { nl: 'contact', en: 'contact' },
  'plein-status-tracker': { nl: 'volg uw zaak', en: 'follow your case' },
  'plein-feedback-prompt': { nl: 'feedback', en: 'feedback' },
  'plein-chat-launcher': { nl: 'chat', en: 'chat' },
  'plein-participation-poll': { nl: 'peiling', en: 'poll' },
};

const events: Record<EventName, Label> = {
  'contact.options-shown': { nl: 'manieren van contact bekeken', en: 'ways to make contact seen' },
  'contact.channel-chosen': { nl: 'manier van contact gekozen', en: 'way to make contact chosen' },
  'contact.callback-requested': { nl: 'om terugbellen gevraagd', en: 'asked to be called back' },
  'status.viewed': { nl: 'zaak bekeken', en: 'case viewed' },
  'status.not-found': { nl: 'zaak niet gevonden', en: 'case not found' },
  'status.question-asked': { nl: 'vraag over een zaak', en: 'question about a case' },
  'feedback.given': { nl: 'mening over de pagina gegeven', en: 'feedback on the page given' },
  'experience.given': { nl: 'tevredenheid gegeven', en: 'satisfaction given' },
  'chat.started': { nl: 'chat gestart', en: 'chat started' },
  'chat.answered': { nl: 'antwoord gevonden in de chat', en: 'answer found in the chat' },
  'chat.not-answered': { nl: 'geen antwoord in de chat', en: 'no answer in the chat' },
  'chat.handed-over': { nl: 'van chat naar medewerker', en: 'from chat to a person' },
  'chat.ended': { nl: 'chat gestopt', en: 'chat ended' },
  'poll.seen': { nl: 'peiling gezien', en: 'poll seen' },
  'poll.voted': { nl: 'gestemd', en: 'voted' },
  'poll.outcome-read': { nl: 'uitkomst gelezen', en: 'outcome read' },
  'delivery.dropped': { nl: 'metingen kwijt', en: 'measurements dropped' },
};

function nameIn(labels: Readonly<Record<string, Label>>, code: string, language: string): string {
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label ? textIn({ ...label }, language) : code;
}

/** The name of a channel for staff and residents, in Dutch or English; an unknown code names itself. */
export function channelName(code: string, language: string): string {
  return nameIn(channels, code, language);
}

/** What happened, in a few words; an unknown event names itself. */
export function eventLabel(name: string, language: string): string {
  return nameIn(events, name, language);
}

/** What an element is for, in a word or three; an element of another vendor names itself. */
export function componentLabel(name: string, language: string): string {
  return nameIn(components, name, language);
}
