import type { KnowledgeItem } from '@plein/domain/chat.js';
import { stringify } from 'yaml';
import { readSource, type FileProblem } from './source-file.js';

/** One language of a question, as a Markdown file says it. */
export interface QuestionFile {
  file: string;
  id: string;
  language: string;
  question: string;
  answer: string;
  keywords?: string;
  wordings?: string[];
  url?: string;
  task?: string;
  department?: string;
  reviewOn?: string;
}

const nameForm = /^([a-z0-9-]+)\.([a-z]{2})\.md$/;
const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
/** Fields that hold for every language of a question. */
const shared = ['task', 'url', 'department', 'reviewOn'] as const;
const fields = [...shared, 'keywords', 'wordings'] as const;
const markup = /\[[^\]]*\]\([^)]*\)|\*\*|__|^\s*(?:[-*+]|\d+\.)\s|^#{1,6}\s|<\/?[a-z]+[\s>]/im;

/**
 * Reads `questions/paspoort.nl.md`: fields between two lines of dashes, the question as a heading, and the answer as
 * plain paragraphs.
 */
export function readQuestionFile(
  file: string,
  text: string,
): { question: QuestionFile | undefined; problems: FileProblem[] } {
  const [, id, language] = nameForm.exec(file.split('/').at(-1) ?? '') ?? [];
  if (id === undefined || language === undefined) {
    return {
      question: undefined,
      problems: [wrong(file, 'Name the file like paspoort.nl.md: an id, a language, .md.')],
    };
  }
  const problems: FileProblem[] = [];
  const plain = text.replace(/^\uFEFF/, '');
  const meta = head.exec(plain);
  const source = meta && readSource(file, `${meta[1] ?? ''}\n`);
  problems.push(...(source?.problems ?? []).map((one) => ({ ...one, line: (one.line ?? 0) + 1 })));
  const values = (source?.value ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(values)) {
    const known = fields.some((field) => field === name);
    const line = (source?.lineOf(`/${name}`) ?? 0) + 1;
    if (!known)
      problems.push({ file, line, field: `/${name}`, detail: `Use only ${fields.join(', ')} here.` });
    else if (name === 'wordings' ? !isTexts(values[name]) : typeof values[name] !== 'string') {
      const detail = name === 'wordings' ? 'Write a list of texts.' : 'Write text.';
      problems.push({ file, line, field: `/${name}`, detail });
    }
  }
  const start = meta?.[0] ?? '';
  const body = plain.slice(start.length);
  const heading = /^\s*#\s+(.+?)\s*$/m.exec(body);
  const before = heading ? body.slice(0, heading.index).trim() : body.trim();
  const answer = heading ? body.slice(heading.index + heading[0].length).trim() : '';
  if (!heading || before !== '') {
    problems.push(wrong(file, 'Begin with the question as a heading: # Hoe vraag ik een paspoort aan?'));
  } else if (answer === '') problems.push(wrong(file, 'Write the answer under the question.'));
  if (!text.endsWith('\n')) {
    problems.push(
      wrong(
        file,
        'The file ends in the middle of a line, so it may be half written. End it with a new line.',
      ),
    );
  }
  const found = markup.exec(answer);
  if (found && heading) {
    const at = start.length + heading.index + heading[0].length + answer.slice(0, found.index).length;
    problems.push({
      file,
      line: plain.slice(0, at).split('\n').length,
      field: '',
      detail:
        'Write plain sentences: an answer shows no links, lists, headings or bold text. A page goes in url.',
    });
  }
  if (problems.length > 0 || !heading) return { question: undefined, problems };
  const given = Object.fromEntries(
    fields.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name]]] : [])),
  );
  return { question: { file, id, language, question: heading[1] ?? '', answer, ...given }, problems };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function wrong(file: string, detail: string): FileProblem {
  return { file, field: '', detail };
}

/** Puts the languages of each question together. What holds for every language may stand in any of its files. */
export function joinQuestions(files: readonly QuestionFile[]): {
  knowledge: KnowledgeItem[];
  problems: FileProblem[];
} {
  const problems: FileProblem[] = [];
  const items = new Map<string, KnowledgeItem>();
  for (const { file, id, language, question, answer, keywords, wordings, ...given } of files) {
    const item = items.get(id);
    for (const name of shared) {
      const [value, other] = [given[name], item?.[name]];
      if (value !== undefined && other !== undefined && other !== value) {
        problems.push({ file, field: `/${name}`, detail: `Another language of this question has ${other}.` });
      }
    }
    items.set(id, {
      ...item,
      ...given,
      id,
      question: { ...item?.question, [language]: question },
      answer: { ...item?.answer, [language]: answer },
      ...((item?.keywords ?? keywords) && {
        keywords: { ...item?.keywords, ...(keywords && { [language]: keywords }) },
      }),
      ...((item?.wordings ?? wordings) && {
        wordings: { ...item?.wordings, ...(wordings && { [language]: wordings }) },
      }),
    });
  }
  return { knowledge: [...items.values()], problems };
}

/** Returns the files of a question, by their names. */
export function questionFiles({
  id,
  question,
  answer,
  keywords,
  wordings,
  url,
  task,
  department,
  reviewOn,
}: KnowledgeItem): Map<string, string> {
  return new Map(
    Object.keys(question).map((language) => {
      const meta = {
        task,
        url,
        department,
        reviewOn,
        keywords: keywords?.[language],
        wordings: wordings?.[language],
      };
      const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
      const top = Object.keys(given).length > 0 ? `---\n${stringify(given)}---\n\n` : '';
      return [
        `${id}.${language}.md`,
        `${top}# ${question[language] ?? ''}\n\n${answer[language] ?? ''}\n`,
      ] as const;
    }),
  );
}
