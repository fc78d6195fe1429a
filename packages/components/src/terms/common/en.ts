import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'Cancel',
  tryAgain: 'Try again',
  unreachable: 'We cannot get the information right now.',
  unreachableHelp: 'Try again later, or call us.',
  queued: 'Kept on this device',
  queuedHelp:
    'It has not reached us yet. This device sends it as soon as it can. Keep this page open or come back later.',
  failed: 'It could not be sent.',
  failedHelp: 'What you filled in is still here. Please try again in a moment.',
  full: 'What you filled in is still here. Too many messages are waiting on this device. Please try again later.',
  sending: 'Sending…',
};

export const kinds: KindWords = {
  address: 'address',
  bsn: 'citizen service number',
  email: 'email address',
  iban: 'bank account number',
  phone: 'phone number',
  plate: 'number plate',
  birth: 'date of birth',
  document: 'document number',
};
