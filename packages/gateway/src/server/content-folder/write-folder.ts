import {
  contentParts,
  partOf,
  profileParts,
  type ContentOwner,
  type ContentPart,
} from '@plein/domain/content.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Profile } from '@plein/domain/profile.js';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { folderFile, pollsFolder, questionsFolder, schemaFiles, schemasFolder } from './content-files.js';
import { replaceFile } from '../replace-file.js';
import { questionFiles } from './question-file.js';

/** Content with everything that its files say. */
export interface WrittenContent {
  municipality: string;
  profile: Profile;
  polls: readonly Poll[];
  knowledge: readonly KnowledgeItem[];
  owners: Readonly<Partial<Record<ContentPart, ContentOwner>>>;
}

/** Returns the files of a content folder, by their paths. `parts` leaves the others out. */
export function contentFiles(
  content: WrittenContent,
  parts: readonly ContentPart[] = contentParts,
): Map<string, string> {
  const files = new Map<string, string>();
  const { municipality, owners, profile, polls, knowledge } = content;
  if (parts.length === contentParts.length) {
    const all = Object.fromEntries(contentParts.map((part) => [part, owners[part] ?? 'newsroom']));
    files.set(
      `${folderFile}.yaml`,
      document(folderFile, { version: 1, municipality, owners: all }, [
        'Who has the last word on each part.',
        'newsroom: these files fill it, until somebody changes it in the newsroom.',
        'files: these files are put in at each start, and the newsroom cannot change it.',
      ]),
    );
  }
  for (const part of profileParts) {
    if (parts.includes(part)) files.set(`${part}.yaml`, document(part, partOf(profile, part)));
  }
  if (parts.includes('polls')) {
    for (const poll of polls) files.set(`${pollsFolder}/${poll.id}.yaml`, document('poll', poll, [], '../'));
  }
  if (parts.includes('questions')) {
    for (const item of knowledge) {
      for (const [name, text] of questionFiles(item)) files.set(`${questionsFolder}/${name}`, text);
    }
  }
  for (const [name, schema] of schemaFiles()) {
    const published = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
    files.set(`${schemasFolder}/${name}.schema.json`, `${JSON.stringify(published, undefined, 2)}\n`);
  }
  return files;
}

function document(schema: string, value: object, notes: readonly string[] = [], up = './'): string {
  const head = [`yaml-language-server: $schema=${up}${schemasFolder}/${schema}.schema.json`, ...notes];
  return `${head.map((line) => `# ${line}\n`).join('')}${stringify(value, { lineWidth: 100, aliasDuplicateObjects: false })}`;
}

/**
 * Writes files into a folder. Each file appears whole: it is written beside its place and then renamed.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
  }
}

/** Writes a new folder that appears whole. */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = `${folder}.${process.pid}.new`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await writeFiles(beside, files);
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
