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

interface ChannelMapping {
  /** Value of `kanaal` of a klantcontact (Klantinteracties API: free text of at most 50 characters). */
  klantinteracties: string;
  /** The answer to dv12 that a resident would give; undefined where the survey does not ask for it. */
  citizenSurvey: CitizenSurveyChannel | undefined;
}

/** How each channel is called elsewhere. */
export const channelMappings: Readonly<Record<ChannelCode, ChannelMapping>> = {
  website: { klantinteracties: 'website', citizenSurvey: 'website-or-app' },
  app: { klantinteracties: 'app', citizenSurvey: 'website-or-app' },
  'personal-page': { klantinteracties: 'persoonlijke internetpagina', citizenSurvey: 'website-or-app' },
  'web-form': { klantinteracties: 'e-formulier', citizenSurvey: 'website-or-app' },
  phone: { klantinteracties: 'telefoon', citizenSurvey: 'phone' },
  callback: { klantinteracties: 'terugbelverzoek', citizenSurvey: 'phone' },
  counter: { klantinteracties: 'balie', citizenSurvey: 'counter' },
  appointment: { klantinteracties: 'afspraak', citizenSurvey: 'counter' },
  email: { klantinteracties: 'e-mail', citizenSurvey: 'email' },
  post: { klantinteracties: 'post', citizenSurvey: 'post' },
  whatsapp: { klantinteracties: 'whatsapp', citizenSurvey: 'social-media-or-messaging' },
  'social-media': { klantinteracties: 'sociale media', citizenSurvey: 'social-media-or-messaging' },
  chat: { klantinteracties: 'chat', citizenSurvey: 'website-or-app' },
  chatbot: { klantinteracties: 'chatbot', citizenSurvey: 'website-or-app' },
  newsletter: { klantinteracties: 'nieuwsbrief', citizenSurvey: undefined },
  'neighbourhood-team': { klantinteracties: 'wijkteam', citizenSurvey: 'neighbourhood-team' },
  'district-manager': { klantinteracties: 'wijkmanager', citizenSurvey: 'other-personal-contact' },
  'home-visit': { klantinteracties: 'huisbezoek', citizenSurvey: 'home-visit' },
  community: { klantinteracties: 'community', citizenSurvey: 'other-personal-contact' },
  'participation-site': { klantinteracties: 'participatiesite', citizenSurvey: 'website-or-app' },
  survey: { klantinteracties: 'enquête', citizenSurvey: undefined },
  'open-data': { klantinteracties: 'open data', citizenSurvey: undefined },
  'council-information': { klantinteracties: 'raadsinformatie', citizenSurvey: undefined },
  kiosk: { klantinteracties: 'zuil', citizenSurvey: 'counter' },
};
