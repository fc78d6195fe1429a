import { Draft } from '../shared/editing/draft.js';
import { newsroomLanguages, type NewsroomLanguage } from './language.js';

/** The language of a reader: the one in the address, else the one that was last used in this browser. */
export function chosenLanguage(storage: () => Storage) {
  const stored = new Draft<{ language: NewsroomLanguage }>('language', storage);
  const known = (asked: unknown) => newsroomLanguages.find((one) => one === asked);
  return {
    /** Returns the language to show an address in, and stores one that the address asks for. */
    read(address: URL): NewsroomLanguage {
      const asked = known(address.searchParams.get('language'));
      if (asked) stored.keep({ language: asked });
      return asked ?? known(stored.fields.language) ?? newsroomLanguages[0];
    },
    /** Stores a choice, and returns the address with it. */
    choose(language: NewsroomLanguage, address: URL): URL {
      stored.keep({ language });
      address.searchParams.set('language', language);
      return address;
    },
  };
}
