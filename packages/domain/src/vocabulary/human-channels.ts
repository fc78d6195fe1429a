import type { HumanChannel } from './channels.js';

/**
 * The channels that a person answers, as in the table of channels. They are repeated because a page of
 * residents must not load the table. The compiler requires exactly these channels.
 */
const answeredByPerson: Readonly<Record<HumanChannel, true>> = {
  phone: true,
  callback: true,
  counter: true,
  appointment: true,
  email: true,
  post: true,
  whatsapp: true,
  'social-media': true,
  'neighbourhood-team': true,
  'district-manager': true,
  'home-visit': true,
  community: true,
};

/** Returns whether a person of the municipality answers a channel. It is false for an unknown code. */
export const isHumanChannel = (code: string): code is HumanChannel => Object.hasOwn(answeredByPerson, code);
