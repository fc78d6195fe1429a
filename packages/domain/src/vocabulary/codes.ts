/**
 * The code lists of the vocabulary. They are plain constants, so that a browser can use them without a
 * schema library.
 */

/** The ways a municipality and a resident reach one another (English codes; the Dutch names are labels). */
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

/** What the resident is to the municipality in this contact. */
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

/** What the municipality is in this contact. */
export const municipalityRoles = ['provider', 'facilitator', 'director', 'participant'] as const;
export type MunicipalityRole = (typeof municipalityRoles)[number];

/** How wide the page is: three classes, nothing finer. */
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
