import type { ChannelCode } from './codes.js';

/** The channels of question dv12 of the Burgerpeiling (benchmark Waar staat je gemeente). */
export const citizenSurveyChannels = [
  'website-or-app',
  'email',
  'social-media-or-messaging',
  'post',
  'counter',
  'phone',
  'home-visit',
  'neighbourhood-team',
  'other-personal-contact',
] as const;
export type CitizenSurveyChannel = (typeof citizenSurveyChannels)[number];

/** The properties of a channel that other code needs. The compiler requires every column for each channel. */
interface ChannelRow {
  readonly name: { readonly nl: string; readonly en: string };
  /**
   * Who answers: a person of the municipality, a machine, or nobody, because the channel only informs or only
   * asks. A chat is a machine until a person takes over the conversation.
   */
  readonly answeredBy: 'person' | 'machine' | 'nobody';
  /**
   * The sender of its events. A page needs no key, because a key in a page is no secret. A system, such as a
   * switchboard or a queue machine, has a key or a login.
   */
  readonly sentBy: 'page' | 'system';
  /**
   * How often staff register a contact over it. The form shows often used channels directly, and the others
   * in a list.
   */
  readonly registeredByStaff: 'often' | 'seldom';
  /**
   * The text of its button for a resident: a term of the contact widget, or the name from the municipality.
   */
  readonly button: 'own-words' | 'name';
  /** Value of `kanaal` of a klantcontact (Klantinteracties API: free text of at most 50 characters). */
  readonly klantinteracties: string;
  /**
   * The answer to dv12 that a resident would give; undefined when the survey does not include the channel.
   */
  readonly citizenSurvey: CitizenSurveyChannel | undefined;
}

/**
 * The table of channels, with one row per code. It is the only definition of a channel. Pages of residents
 * use only its types and `isHumanChannel`, because the names would make those pages too large.
 */
export const channelTable = {
  website: {
    name: { nl: 'website', en: 'website' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'website',
    citizenSurvey: 'website-or-app',
  },
  app: {
    name: { nl: 'app', en: 'app' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'app',
    citizenSurvey: 'website-or-app',
  },
  'personal-page': {
    name: { nl: 'persoonlijke pagina', en: 'personal page' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'persoonlijke internetpagina',
    citizenSurvey: 'website-or-app',
  },
  'web-form': {
    name: { nl: 'formulier', en: 'web form' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'e-formulier',
    citizenSurvey: 'website-or-app',
  },
  phone: {
    name: { nl: 'telefoon', en: 'phone' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'own-words',
    klantinteracties: 'telefoon',
    citizenSurvey: 'phone',
  },
  callback: {
    name: { nl: 'terugbellen', en: 'call back' },
    answeredBy: 'person',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'own-words',
    klantinteracties: 'terugbelverzoek',
    citizenSurvey: 'phone',
  },
  counter: {
    name: { nl: 'balie', en: 'counter' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'name',
    klantinteracties: 'balie',
    citizenSurvey: 'counter',
  },
  appointment: {
    name: { nl: 'afspraak', en: 'appointment' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'own-words',
    klantinteracties: 'afspraak',
    citizenSurvey: 'counter',
  },
  email: {
    name: { nl: 'e-mail', en: 'e-mail' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'own-words',
    klantinteracties: 'e-mail',
    citizenSurvey: 'email',
  },
  post: {
    name: { nl: 'post', en: 'post' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'name',
    klantinteracties: 'post',
    citizenSurvey: 'post',
  },
  whatsapp: {
    name: { nl: 'WhatsApp', en: 'WhatsApp' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'own-words',
    klantinteracties: 'whatsapp',
    citizenSurvey: 'social-media-or-messaging',
  },
  'social-media': {
    name: { nl: 'sociale media', en: 'social media' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'often',
    button: 'name',
    klantinteracties: 'sociale media',
    citizenSurvey: 'social-media-or-messaging',
  },
  chat: {
    name: { nl: 'chat', en: 'chat' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'own-words',
    klantinteracties: 'chat',
    citizenSurvey: 'website-or-app',
  },
  chatbot: {
    name: { nl: 'chatbot', en: 'chatbot' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'chatbot',
    citizenSurvey: 'website-or-app',
  },
  newsletter: {
    name: { nl: 'nieuwsbrief', en: 'newsletter' },
    answeredBy: 'nobody',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'nieuwsbrief',
    citizenSurvey: undefined,
  },
  'neighbourhood-team': {
    name: { nl: 'wijkteam', en: 'neighbourhood team' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'wijkteam',
    citizenSurvey: 'neighbourhood-team',
  },
  'district-manager': {
    name: { nl: 'wijkmanager', en: 'district manager' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'wijkmanager',
    citizenSurvey: 'other-personal-contact',
  },
  'home-visit': {
    name: { nl: 'huisbezoek', en: 'home visit' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'huisbezoek',
    citizenSurvey: 'home-visit',
  },
  community: {
    name: { nl: 'community', en: 'community' },
    answeredBy: 'person',
    sentBy: 'system',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'community',
    citizenSurvey: 'other-personal-contact',
  },
  'participation-site': {
    name: { nl: 'participatiesite', en: 'participation site' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'participatiesite',
    citizenSurvey: 'website-or-app',
  },
  survey: {
    name: { nl: 'enquête', en: 'survey' },
    answeredBy: 'nobody',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'enquête',
    citizenSurvey: undefined,
  },
  'open-data': {
    name: { nl: 'open data', en: 'open data' },
    answeredBy: 'nobody',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'open data',
    citizenSurvey: undefined,
  },
  'council-information': {
    name: { nl: 'raadsinformatie', en: 'council information' },
    answeredBy: 'nobody',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'raadsinformatie',
    citizenSurvey: undefined,
  },
  kiosk: {
    name: { nl: 'zuil', en: 'kiosk' },
    answeredBy: 'machine',
    sentBy: 'page',
    registeredByStaff: 'seldom',
    button: 'name',
    klantinteracties: 'zuil',
    citizenSurvey: 'counter',
  },
} as const satisfies Readonly<Record<ChannelCode, ChannelRow>>;

type ChannelTable = typeof channelTable;

/** The codes with a given value in a column of the table. */
type ChannelsWhere<Column extends keyof ChannelRow, Value extends ChannelRow[Column]> = {
  [Code in ChannelCode]: ChannelTable[Code][Column] extends Value ? Code : never;
}[ChannelCode];

/** A channel that a person of the municipality answers. */
export type HumanChannel = ChannelsWhere<'answeredBy', 'person'>;

/** A channel with a button text of the contact widget. */
export type ChannelWithOwnWords = ChannelsWhere<'button', 'own-words'>;
