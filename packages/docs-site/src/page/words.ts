const nl = {
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukt hier niet. De regels zijn geselecteerd: kopieer ze zelf.',
  ask: 'Schrijf hierboven wat u zoekt.',
  busy: 'Bezig met zoeken…',
  failed: 'De gidsen antwoorden niet. Probeer het zo nog eens. Hieronder staan alle gidsen.',
  none: (question: string) =>
    `Niets gevonden voor “${question}”. Zoek met een ander woord, of kies hieronder een gids.`,
  found: (count: number) => (count === 1 ? '1 plek gevonden.' : `${count} plekken gevonden.`),
};

const en: typeof nl = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying does not work here. The lines are selected: copy them yourself.',
  ask: 'Write above what you are looking for.',
  busy: 'Searching…',
  failed: 'The guides do not answer. Try again in a moment. All guides are listed below.',
  none: (question: string) =>
    `Nothing found for “${question}”. Search with another word, or choose a guide below.`,
  found: (count: number) => (count === 1 ? '1 place found.' : `${count} places found.`),
};

/** The words of the script, in the language of a page. */
export const wordsOf = (page: Document): typeof nl => (page.documentElement.lang === 'nl' ? nl : en);
