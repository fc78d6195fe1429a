/** What may be added. */
export interface FileLimits {
  /** Largest size of one file, in bytes. */
  readonly bytes: number;
  readonly files: number;
  /** Endings with their dot, in small letters: `.pdf`. The ending counts, since a browser guesses the rest. */
  readonly endings: readonly string[];
}

/** What the rules look at of a file. */
export interface CheckedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export type FileProblem = 'too-large' | 'empty' | 'wrong-type' | 'too-many' | 'twice';

/** Why a file cannot be added to those that are there, or undefined where it can. */
export function fileProblem(
  file: CheckedFile,
  there: readonly CheckedFile[],
  { bytes, files, endings }: FileLimits,
): FileProblem | undefined {
  const name = file.name.toLowerCase();
  if (there.some((one) => one.name === file.name && one.size === file.size)) return 'twice';
  if (!endings.some((ending) => name.endsWith(ending))) return 'wrong-type';
  if (file.size === 0) return 'empty';
  if (file.size > bytes) return 'too-large';
  return there.length >= files ? 'too-many' : undefined;
}

/** A size in words, in the unit that reads best: `340 kB`, `2,4 MB`. */
export function sizeInWords(bytes: number, language: string): string {
  const isSmall = bytes < 999_500;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000);
}
