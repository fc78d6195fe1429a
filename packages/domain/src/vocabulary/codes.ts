/**
 * The code lists of the vocabulary. They are plain constants, so that a browser can use them without a schema
 * library.
 */

/** Channels between a municipality and a resident (English codes; the Dutch names are labels). */
export const channelCodes = [
  'website',
  'app',
  'personal-page',
  'web-form',
  'phone',
  'callback',
  'counter',
  'appointment',
  'email',
  'post',
  'whatsapp',
  'social-media',
  'chat',
  'chatbot',
  'newsletter',
  'neighbourhood-team',
  'district-manager',
  'home-visit',
  'community',
  'participation-site',
  'survey',
  'open-data',
  'council-information',
  'kiosk',
] as const;
export type ChannelCode = (typeof channelCodes)[number];

/** The four perspectives (the four B's): service, place, interest group, administration. */
export const perspectives = ['service', 'neighbourhood', 'stakeholders', 'administration'] as const;
export type Perspective = (typeof perspectives)[number];

/** The role of the resident in a contact. */
export const residentRoles = [
  'customer',
  'voter',
  'target-group',
  'taxpayer',
  'user',
  'partner',
  'volunteer',
  'initiator',
  'participant',
  'affected',
] as const;
export type ResidentRole = (typeof residentRoles)[number];

/** The role of the municipality in a contact. */
export const municipalityRoles = ['provider', 'facilitator', 'director', 'participant'] as const;
export type MunicipalityRole = (typeof municipalityRoles)[number];

/** Classes of page width. A finer value is not measured. */
export const deviceClasses = ['phone', 'tablet', 'desktop'] as const;
export type DeviceClass = (typeof deviceClasses)[number];

/** The elements that announce events. Other vendors' elements use their own tag name. */
export const componentNames = [
  'plein-contact-widget',
  'plein-status-tracker',
  'plein-feedback-prompt',
  'plein-chat-launcher',
  'plein-participation-poll',
] as const;
export type ComponentName = (typeof componentNames)[number];

/** Whether this contact could have been prevented. */
export const preventableCodes = ['no', 'yes', 'unknown'] as const;
export type Preventable = (typeof preventableCodes)[number];

/** Who judged whether the contact could have been prevented. */
export const judges = ['resident', 'staff'] as const;
export type Judge = (typeof judges)[number];

/** Causes of preventable contacts. */
export const causes = [
  'information-missing',
  'information-unclear',
  'information-wrong',
  'not-found-online',
  'form-broken',
  'form-too-difficult',
  'letter-unclear',
  'status-unknown',
  'promise-not-kept',
  'passed-on',
  'asked-before',
  'mistake-of-ours',
  'other',
] as const;
export type Cause = (typeof causes)[number];

/** The direction in which a scale is good. Two effort scales have opposite directions. */
export const directions = ['higher-is-better', 'lower-is-better'] as const;
export type Direction = (typeof directions)[number];

/** Outcomes of a contact with staff. */
export const contactOutcomes = ['answered', 'passed-on', 'callback', 'appointment', 'abandoned'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Reasons why a callback promise was not kept. */
export const missedReasons = ['no-answer', 'too-late', 'wrong-number', 'withdrawn'] as const;
export type MissedReason = (typeof missedReasons)[number];

/** What a resident says of a promise to call. */
export const promiseAnswers = ['in-time', 'late', 'no'] as const;
export type PromiseAnswer = (typeof promiseAnswers)[number];

/** Reasons why an appointment could not be booked. */
export const appointmentFailures = ['none-free', 'taken', 'unavailable'] as const;
export type AppointmentFailure = (typeof appointmentFailures)[number];

/** How an appointment ended. */
export const appointmentOutcomes = ['came', 'not-came'] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

/** Subjects of a score; an absent subject means the whole. */
export const scoreSubjects = [
  'ease',
  'time',
  'information',
  'outcome',
  'language',
  'contact',
  'updates',
] as const;
export type ScoreSubject = (typeof scoreSubjects)[number];

/** Reasons why the measurement client could not store or deliver events. */
export const dropReasons = ['full', 'rejected', 'too-large', 'not-serialisable'] as const;
export type DropReason = (typeof dropReasons)[number];
