/** Words that say nothing about the subject of a question. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: wordSet(`aan al als ben bent bij dag dan dat de den der deze die dit doe doen door dus een eens en er
    even ga gaan gaat geen graag haar had heb hebben hebt heeft hem hen het hier hij hoe hoi hallo hun
    ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar mag me meer met mij mijn moet moeten na naar
    nee niet nog nou nu of om ons onze ook op over s t te tegen toch toe tot u uit uw van vanaf veel via
    voor vraag vragen waar waarom wanneer want waren was wat we weet wel welk welke wie wij wil willen
    word worden wordt zal ze zei zich zij zijn zo zonder zou goedemorgen goedemiddag`),
  en: wordSet(`a about am an and any are as at be been but by can could d did do does for from get had has have
    he hello her hi him his how i if in into is it its ll m many may me my need no not of on or our please re s
    she should so t than that the their them there they this to up us ve want was we were what when where
    which who why will with would you your`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Returns the text in lower case without accents: `Coördinatie` becomes `coordinatie`. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Returns the normalised words of a text, in order. */
export function tokenise(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a normalised word says something about the subject: it has two letters or more and is not a stop
 * word.
 */
export function isTelling(word: string, language: string): boolean {
  return word.length > 1 && !stopWords[language]?.has(word);
}

/**
 * Returns the known words with which a compound starts or ends: `paspoortkosten` has `paspoort` and `kosten`.
 * Dutch joins in one word what a question and its answer may write as two.
 */
export function partsOf(word: string, known: Iterable<string>): string[] {
  const shortest = 4;
  if (word.length < 2 * shortest - 1) return [];
  const parts: string[] = [];
  for (const one of known) {
    if (one.length < shortest || one.length > word.length - 3) continue;
    if (word.startsWith(one) || word.endsWith(one)) parts.push(one);
  }
  return parts;
}
