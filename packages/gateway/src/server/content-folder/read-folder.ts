import { profilePartFields, profileParts, type ProfilePart } from '@plein/domain/content.js';
import {
  contentFolderSchema,
  pollFileSchema,
  profilePartSchema,
  type ContentFolder,
} from '@plein/domain/content/schema.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Profile } from '@plein/domain/profile.js';
import type { TSchema } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import {
  contentProblems,
  type ContentProblem,
  type SeedContent,
} from '../../residents/content/check-content.js';
import { folderFile, pollsFolder, questionsFolder, schemasFolder } from './content-files.js';
import { namesIn, readContentFile } from './folder-files.js';
import { joinQuestions, readQuestionFile } from './question-file.js';
import { readSource, type FileProblem, type SourceFile } from './source-file.js';

/** The content of a folder, or everything that is wrong with it. */
export type FolderContent =
  { status: 'ready'; content: SeedContent } | { status: 'invalid'; problems: FileProblem[] };

/** Maximum number of faults of one file that are named. */
const mostOfFile = 100;

/** Whether a folder holds content. */
export async function isContentFolder(folder: string): Promise<boolean> {
  return (await namesIn(folder))?.some((name) => /^plein\.(ya?ml|json)$/.test(name)) ?? false;
}

/** Reads and checks a content folder. It names all faults at once, each with its file, line and path. */
export async function readContentFolder(folder: string): Promise<FolderContent> {
  const reader = new FolderReader(folder, await namesIn(folder));
  if (reader.isMissing) return { status: 'invalid', problems: reader.problems };
  const about = (await reader.document(folderFile, contentFolderSchema)) as ContentFolder | undefined;
  const parts = new Map<ProfilePart, Partial<Profile>>();
  for (const part of profileParts) {
    const value = await reader.document(part, profilePartSchema(part));
    if (value !== undefined) parts.set(part, value as Partial<Profile>);
  }
  const polls = await reader.polls();
  const knowledge = await reader.questions();
  reader.nameUnused();
  const profile = Object.assign({ ...empty }, ...parts.values()) as Profile;
  const content: SeedContent = {
    ...(about && { municipality: about.municipality, owners: about.owners ?? {} }),
    profile,
    polls,
    ...(knowledge && { knowledge }),
  };
  for (const problem of await contentProblems(content)) reader.place(problem, parts);
  if (reader.problems.length > 0) return { status: 'invalid', problems: reader.problems };
  return { status: 'ready', content };
}

/** Stands in for a part with faults of its own, so that the other parts can be checked. */
const empty: Profile = {
  version: 1,
  organisation: { name: '-' },
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  origins: [],
  channels: [{ id: '-', kind: 'counter', name: { nl: '-' } }],
  holidays: [],
  departments: [],
  tasks: [],
  notices: [],
  privacyStatement: '/',
};

class FolderReader {
  readonly problems: FileProblem[] = [];
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;
  readonly #used = new Set<string>();
  readonly #sources = new Map<string, SourceFile>();

  constructor(folder: string, names: readonly string[] | undefined) {
    this.#folder = folder;
    this.#names = new Set(names);
    if (!this.#find(folderFile)) {
      this.problems.push({
        file: `${folderFile}.yaml`,
        field: '',
        detail: `There is no content in ${folder}. Make it with: npx plein init`,
      });
    }
  }

  get isMissing(): boolean {
    return this.#find(folderFile) === undefined;
  }

  /** Returns the value of a file that passes its schema. */
  async document(name: string, schema: TSchema): Promise<unknown> {
    const found = ['yaml', 'yml', 'json']
      .map((end) => `${name}.${end}`)
      .filter((one) => this.#names.has(one));
    const [file, other] = found;
    for (const one of found) this.#used.add(one);
    if (file === undefined) {
      this.problems.push({
        file: `${name}.yaml`,
        field: '',
        detail: 'This file is missing. Write it, or get it with: npx plein export',
      });
      return undefined;
    }
    if (other !== undefined) {
      this.problems.push({ file: other, field: '', detail: `${file} says the same. Keep one of the two.` });
    }
    return this.#checked(file, name, schema);
  }

  async polls(): Promise<Poll[]> {
    const polls: Poll[] = [];
    for (const file of [...this.#names].filter((name) => /^polls\/[^/]+\.(ya?ml|json)$/.test(name)).sort()) {
      this.#used.add(file);
      const value = await this.#checked(file, `poll ${idOf(file)}`, pollFileSchema);
      if (value === undefined) continue;
      const { $schema: _, ...poll } = value as Poll & { $schema?: string };
      if (poll.id !== idOf(file)) this.#add(file, '/id', `Write ${idOf(file)}, as in the name of the file.`);
      polls.push(poll);
    }
    return polls;
  }

  /** Returns the questions, or undefined where the folder has none: then those of the store stay. */
  async questions(): Promise<SeedContent['knowledge'] | undefined> {
    const files = [...this.#names].filter((name) => /^questions\/[^/]+\.md$/.test(name)).sort();
    const found = [];
    for (const file of files) {
      this.#used.add(file);
      const text = await this.#text(file);
      if (text === undefined) continue;
      const { question, problems } = readQuestionFile(file, text);
      this.problems.push(...problems);
      if (question) found.push(question);
    }
    const { knowledge, problems } = joinQuestions(found);
    this.problems.push(...problems);
    return files.length === 0 ? undefined : knowledge;
  }

  /** Names files that look like content and that nothing reads: a misspelt name would be ignored silently. */
  nameUnused(): void {
    for (const name of this.#names) {
      if (this.#used.has(name) || name.startsWith(`${schemasFolder}/`)) continue;
      if (!/\.(ya?ml|json|md)$/.test(name) || /^(readme|changelog)/i.test(name)) continue;
      const files = [folderFile, ...profileParts].map((part) => `${part}.yaml`).join(', ');
      this.#add(
        name,
        '',
        `This file is not read. The files are ${files}, ${pollsFolder}/….yaml and ${questionsFolder}/….nl.md.`,
      );
    }
  }

  /** Gives a fault of the whole content the file that it is in. Faults of a part that is not there are known already. */
  place({ document, field, code, detail }: ContentProblem, parts: ReadonlyMap<ProfilePart, unknown>): void {
    // A part that could not be read has nothing that another one could name.
    if (code === 'unknown-name' && field.includes('/channels/') && !parts.has('channels')) return;
    const [kind = '', id = ''] = document.split(' ');
    if (kind === 'profile') {
      const name = field.split('/')[1] ?? '';
      const part = profileParts.find((one) => (profilePartFields[one] as readonly string[]).includes(name));
      if (part && parts.has(part)) this.#add(this.#find(part) ?? part, field, detail);
    } else if (kind === 'poll') {
      const file = [...this.#used].find((one) => one.startsWith(`${pollsFolder}/`) && idOf(one) === id);
      this.#add(file ?? document, field, detail);
    } else if (kind === 'question') {
      const [, part = '', language = ''] = field.split('/');
      const file = [...this.#used].find((one) => one.startsWith(`${questionsFolder}/${id}.${language}`));
      this.#add(file ?? document, `/${part}`, detail);
    }
  }

  #find(name: string): string | undefined {
    return ['yaml', 'yml', 'json'].map((end) => `${name}.${end}`).find((one) => this.#names.has(one));
  }

  async #checked(file: string, name: string, schema: TSchema): Promise<unknown> {
    const text = await this.#text(file);
    if (text === undefined) return undefined;
    const source = readSource(file, text);
    this.#sources.set(file, source);
    this.problems.push(...source.problems.slice(0, mostOfFile));
    if (source.problems.length > 0) return undefined;
    const { check, problems } = validator(schema);
    if (!check(source.value)) {
      for (const { field, detail } of problems(source.value, mostOfFile)) this.#add(file, field, detail);
      return undefined;
    }
    this.#checkNamedSchema(file, name, source.value);
    const { $schema: _, ...value } = source.value as Record<string, unknown>;
    return value;
  }

  /** The schema in the head is for editors; one of another file would complete the wrong fields. */
  #checkNamedSchema(file: string, name: string, value: unknown): void {
    const named = (value as { $schema?: string }).$schema;
    const expected = `${name.split(' ')[0]}.schema.json`;
    if (named !== undefined && !named.endsWith(`/${expected}`)) {
      this.#add(file, '/$schema', `Write ./${schemasFolder}/${expected}.`);
    }
  }

  #add(file: string, field: string, detail: string): void {
    const line = this.#sources.get(file)?.lineOf(field);
    this.problems.push({ file, ...(line !== undefined && { line }), field, detail });
  }

  /** Returns the text of a file, or names why it is not read. */
  async #text(file: string): Promise<string | undefined> {
    const read = await readContentFile(this.#folder, file);
    if (read.status === 'ok') return read.text;
    this.#add(file, '', read.detail);
    return undefined;
  }
}

function idOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.(ya?ml|json)$/, '');
}

/** Returns one line for a fault of a file. */
export function fileProblemLine({ file, line, field, detail }: FileProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${field === '' ? '' : ` ${field}`}  ${detail}`;
}
