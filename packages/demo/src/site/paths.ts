import type { Language } from './language.js';

/** Paths of the pages that are not about one task. */
export const paths = {
  home: { nl: '/', en: '/en/' },
  follow: { nl: '/volg-uw-zaak', en: '/en/follow-your-case' },
  square: { nl: '/buurt/zilverplein', en: '/en/neighbourhood/zilverplein' },
  contact: { nl: '/contact', en: '/en/contact' },
  privacy: { nl: '/privacy', en: '/en/privacy' },
} satisfies Record<string, Record<Language, string>>;
