import type { Environment } from '../../server/config.js';

/** The languages of the help and of the questions of `init`. */
export const programLanguages = ['nl', 'en'] as const;
export type ProgramLanguage = (typeof programLanguages)[number];

/** Settings of a terminal that name its language, the strongest first. */
const settings = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Returns the language of one run: that of `--language`, of the settings of the terminal, or of the machine.
 * @param words the command with its options
 * @param machine the language of the machine, such as `nl-NL`, for a terminal that says nothing: Windows
 */
export function languageOf(
  words: readonly string[],
  environment: Environment,
  machine = '',
): ProgramLanguage {
  const asked = words.flatMap((word, index) => {
    if (word === '--language') return words.slice(index + 1, index + 2);
    return word.startsWith('--language=') ? [word.slice('--language='.length)] : [];
  });
  const named = asked.at(-1) ?? settings.map((name) => environment[name]).find(Boolean) ?? machine;
  return programLanguages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(named)) ?? 'en';
}
