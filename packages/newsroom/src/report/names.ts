import { workingText, type AnswerList } from '@plein/domain/answers.js';
import {
  causeName,
  channelName,
  perspectiveName,
  residentRoleName,
  scaleName,
} from '@plein/domain/labels.js';
import { messageKindName } from '@plein/domain/marks.js';
import type { Profile } from '@plein/domain/profile.js';
import type { FigureKind, Report } from '@plein/domain/reports.js';
import { textIn } from '@plein/domain/text.js';
import { scoreSubjects } from '@plein/domain/vocabulary.js';
import { reportTerms } from './report.terms.js';
import type { NewsroomLanguage } from '../shell/language.js';

/** Value of a cell in a report. */
export type Cell = Report['rows'][number][string] | undefined;

/** Words for codes and figures, in one language and for one municipality. */
export interface Names {
  readonly language: NewsroomLanguage;
  /** Name of a value of a key: a channel, a task, a week. */
  name(kind: string, value: Cell): string;
  /** A figure in local notation: `1.240`, `34%`, `3,8`. For a hidden figure, the text says so. */
  figure(kind: string, value: Cell): string;
  /** A day: `3 november 2026`. */
  day(day: string): string;
}

const dayWords = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const shortWords = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const monthWords = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateOf = (day: string): Date => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

/** Whether a share needs a decimal: small shares need one to differ, unless they are round. */
const isFine = (share: number): boolean =>
  Math.abs(share) < 0.095 && Math.abs(Math.round(100 * share) - 100 * share) > 0.05;

/**
 * Names for a municipality. Its tasks and departments have their own names if the profile is known, and its answers
 * the questions that they answer.
 */
export function namesOf(
  language: NewsroomLanguage,
  profile: Profile | undefined,
  answers: AnswerList['answers'] = [],
): Names {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const words = reportTerms[language];
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    );
  const date = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(dateOf(day));
  const figures: Record<FigureKind, (value: number) => string> = {
    count: (value) => number(value, 0),
    share: (value) => `${number(100 * value, isFine(value) ? 1 : 0)}%`,
    score: (value) => number(value, 1),
    days: (value) => number(value, Number.isInteger(value) ? 0 : 1),
    ratio: (value) => `${number(value, 1)}×`,
    probability: (value) => (value < 0.001 ? `< ${number(0.001, 3)}` : number(value, 3)),
  };
  const kinds: Readonly<Record<string, (code: string) => string>> = {
    day: (code) => date(code, shortWords),
    week: (code) => words.weekOf(date(code, shortWords)),
    month: (code) => date(code, monthWords),
    channel: (code) => channelName(code, language),
    task: (code) => taskName(code, profile, language),
    department: (code) => departmentName(code, profile, language),
    perspective: (code) => perspectiveName(code, language),
    residentRole: (code) => residentRoleName(code, language),
    cause: (code) => causeName(code, language),
    messageKind: (code) => messageKindName(code, language),
    answer: (code) => {
      const answer = answers.find(({ id }) => id === code);
      return answer ? textIn(workingText(answer).question, language) : code;
    },
    scale: (code) => scaleName(code, language),
    about: (code) => {
      const subject = scoreSubjects.find((one) => one === code);
      return subject ? words.abouts[subject] : code;
    },
    promise: (code) => words.promises[code] ?? code,
  };
  return {
    language,
    name: (kind, value) =>
      value === null || value === undefined || value === ''
        ? words.unknown
        : (kinds[kind]?.(String(value)) ?? String(value)),
    figure: (kind, value) => {
      if (value === null) return words.hiddenCell;
      if (typeof value !== 'number') return '';
      return Object.hasOwn(figures, kind) ? figures[kind as FigureKind](value) : number(value, 0);
    },
    day: (day) => date(day, dayWords),
  };
}

function taskName(uri: string, profile: Profile | undefined, language: string): string {
  const task = profile?.tasks.find((candidate) => candidate.uri === uri);
  const last = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replaceAll(/[-_]+/g, ' ');
  return task ? textIn(task.name, language) : last;
}

function departmentName(code: string, profile: Profile | undefined, language: string): string {
  const department = profile?.departments.find((candidate) => candidate.code === code);
  return department ? textIn(department.name, language) : code.replaceAll('-', ' ');
}
