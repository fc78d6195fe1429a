import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A fault of a file of the content, with its place. */
export interface FileProblem {
  /** Path within the folder, such as `channels.yaml`. */
  file: string;
  /** Line, from 1; absent where the whole file is meant. */
  line?: number;
  /** JSON pointer within the file; empty for the whole file. */
  field: string;
  /** What to write. */
  detail: string;
}

/** A YAML or JSON file with its value, and the lines of its parts. */
export interface SourceFile {
  file: string;
  value: unknown;
  problems: FileProblem[];
  /** Returns the line of a JSON pointer, or of the nearest part above it that is there. */
  lineOf(pointer: string): number | undefined;
}

/** Reads YAML, of which JSON is a part. */
export function readSource(file: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error): FileProblem => {
    const { line } = lines.linePos(error.pos[0]);
    return { file, line, field: '', detail: sentence(error.message) };
  });
  if (text.trim() === '') problems.push({ file, field: '', detail: 'The file is empty.' });
  else if (!text.endsWith('\n')) {
    problems.push({
      file,
      line: text.split('\n').length,
      field: '',
      detail: 'The file ends in the middle of a line, so it may be half written. End it with a new line.',
    });
  }
  return {
    file,
    value: problems.length > 0 ? undefined : valueOf(document, file, problems),
    problems,
    lineOf: (pointer) => lineAt(document, pointer, lines),
  };
}

function valueOf(document: Document, file: string, problems: FileProblem[]): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    problems.push({ file, field: '', detail: sentence(error instanceof Error ? error.message : '') });
    return undefined;
  }
}

function sentence(message: string): string {
  return `This is not YAML: ${message.replace(/\.?$/, '.')}`;
}

function lineAt(document: Document, pointer: string, lines: LineCounter): number | undefined {
  let found = document.contents as Node | null;
  let start = found?.range?.[0];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isMap(found)) {
      const pair = found.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
      if (!pair) break;
      start = (pair.key as Node).range?.[0] ?? start;
      found = pair.value as Node | null;
    } else if (isSeq(found)) {
      found = (found.items[Number(key)] as Node | undefined) ?? null;
      start = found?.range?.[0] ?? start;
    } else break;
  }
  return start === undefined ? undefined : lines.linePos(start).line;
}
