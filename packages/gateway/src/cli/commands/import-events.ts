import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importFile, tryFile, type BadRow, type ImportOptions } from '../import/import-file.js';
import { readImportMap } from '../import/import-map.js';
import { progressBeside, type ImportProgress } from '../import/progress.js';
import { StartError } from '../../core/start-error.js';
import { ask } from '../request.js';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';

/** Maximum number of bad rows that are listed one by one. With the wrong map every row of the file is bad. */
const mostListed = 1000;

/**
 * Imports events from a CSV file (docs/import.md). It can be interrupted and run again: it continues where it stopped,
 * and a row that was imported before changes nothing. The exit code is 2 where rows were wrong, 3 when interrupted.
 */
export async function importEventsCommand(context: CommandContext, given: Given): Promise<number> {
  const { say, folder } = context;
  const [name] = given.args;
  if (name === undefined)
    throw new StartError('Name the CSV file: npx plein import contacts.csv --map map.json');
  const file = resolve(folder, name);
  const mapText = await readText(resolve(folder, textOf(given, 'map') ?? ''), 'map');
  const { size } = await stat(file).catch(() => missing('file', name));
  let listed = 0;
  const options: ImportOptions = {
    file,
    map: readImportMap(mapText),
    now: () => new Date(),
    onBadRow(row) {
      listed += 1;
      if (listed <= mostListed) say(lineOf(row));
    },
    onProgress: progressLine(context, size),
  };
  const result =
    given.options['dryRun'] === true
      ? { ...(await tryFile(options)), done: true, isTry: true }
      : { ...(await work(options, mapText, name, context)), isTry: false };
  context.show?.('');
  if (listed > mostListed) say(`… and ${listed - mostListed} more rows.`);
  context.answer(result, summary(result));
  if (!result.done) return exitCodes.interrupted;
  return result.wrong > 0 ? exitCodes.wrong : exitCodes.done;
}

async function work(
  options: ImportOptions,
  mapText: string,
  name: string,
  { adminClient: open, signal, say }: CommandContext,
): Promise<ImportProgress & { done: boolean }> {
  const progressFile = await progressBeside(options.file, mapText);
  const { rows } = await progressFile.read();
  if (rows > 0) say(`It goes on after row ${count(rows)}.`);
  const adminClient = await open();
  const result = await importFile({ ...options, adminClient, progressFile, signal });
  if (result.done) {
    const { stored, known } = result;
    await ask(adminClient, '/v1/imports', {
      file: name.split(/[\\/]/).at(-1),
      source: options.map.source,
      stored,
      known,
    });
  }
  return result;
}

function summary({
  rows,
  stored,
  known,
  wrong,
  done,
  isTry,
}: ImportProgress & { done: boolean; isTry: boolean }): string {
  if (isTry)
    return `${count(rows)} rows: ${count(rows - wrong)} are right, ${count(wrong)} are wrong. Nothing is stored.`;
  const sums = `${count(rows)} rows: ${count(stored)} stored, ${count(known)} were there already, ${count(wrong)} are wrong and left out.`;
  return done ? sums : `Interrupted. ${sums} Run the same command again to continue.`;
}

function lineOf({ line, problems }: BadRow): string {
  return problems.map(({ field, detail }) => `line ${line}, ${field}: ${detail}`).join('\n');
}

/** Shows the progress again when the percentage or the thousands of rows change. */
function progressLine({ show }: CommandContext, size: number): ImportOptions['onProgress'] {
  let shown = '';
  return ({ rows }, bytes) => {
    const line = `${Math.floor((bytes / Math.max(1, size)) * 100)} %  ${count(rows - (rows % 1000))} rows`;
    if (line === shown) return;
    shown = line;
    show?.(line);
  };
}

function count(number: number): string {
  return number.toLocaleString('en');
}

async function readText(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => missing(what, path));
}

function missing(what: string, name: string): never {
  throw new StartError(`The ${what} ${name} cannot be read.`);
}
