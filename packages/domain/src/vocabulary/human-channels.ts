import type { HumanChannel } from './channels.js';

/**
 * The channels on which a person answers, as the table of channels says. They are written out because a page
 * of residents must not load the table; the compiler asks for each of them, and for no other.
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

/** Whether a person of the municipality answers on a channel; no for a code that is not known. */
export const isHumanChannel = (code: string): code is HumanChannel => Object.hasOwn(answeredByPerson, code);
