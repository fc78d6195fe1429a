import { isCode, isTest } from '../sources.mjs';

const codes = 'packages/domain/src/polls/codes.ts';

/**
 * The kind of a poll is looked up, never compared: the compiler then asks each place for a new kind. Only files
 * about polls are read, since other things have kinds of the same names.
 * @type {import('../rule.mjs').Rule}
 */
export function pollKindRule({ sources }) {
  const [, list = ''] = /\bpollKinds = \[([^\]]*)\]/.exec(sources.files.get(codes) ?? '') ?? [];
  const kinds = [...list.matchAll(/'([^']+)'/g)].map(([, kind]) => kind);
  if (kinds.length === 0) return [];
  const compared = new RegExp(`[!=]==?\\s*'(?:${kinds.join('|')})'|'(?:${kinds.join('|')})'\\s*[!=]==?`);
  return [...sources.files]
    .filter(
      ([file, text]) =>
        /^packages\//.test(file) &&
        isCode(file) &&
        !isTest(file) &&
        /poll/i.test(file + text) &&
        compared.test(text),
    )
    .map(([file]) => ({
      file,
      other: codes,
      advice:
        'Look the kind of a poll up in a Record<PollKind, …>: a new kind then does not compile until it is here.',
    }));
}
