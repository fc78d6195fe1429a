import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../../core/start-error.js';
import { exists } from './exists.js';
import { asideSchemas, setTablesAside } from './set-aside.js';

/**
 * Writes a database of PostgreSQL to one file with `pg_dump`, while gateways write to it. The file appears whole, for this
 * user alone.
 * @throws StartError that names the command to run, where `pg_dump` is not on this machine or fails
 */
export async function backUpDatabase(url: string, schema: string | undefined, file: string): Promise<void> {
  if (await exists(file)) throw new StartError(`${file} is there already. Name another file.`);
  const into = (target: string): string[] => [
    '--format=custom',
    ...(schema === undefined ? [`--exclude-schema=${asideSchemas}`] : [`--schema=${schema}`]),
    `--file=${target}`,
  ];
  const beside = `${file}.${process.pid}.new`;
  await mkdir(dirname(file), { recursive: true });
  try {
    // pg_dump fills an empty file, which this user alone can read from the beginning.
    await (await open(beside, 'wx', 0o600)).close();
    await run('pg_dump', into(beside), url, into(file));
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/** What a restore in PostgreSQL is asked for. */
export interface DatabaseRestore {
  /** Whether the tables that are there make place; they are stored beside, in a schema of their own. */
  replace: boolean;
  now: Date;
  /** The one schema that the file may hold: that of the municipality. Default: any. */
  schema?: string | undefined;
}

/**
 * Puts a backup in a database with `pg_restore`, in one transaction. Returns the schema with the tables that it replaced,
 * where there were any.
 * @throws StartError that names the command to run, where `pg_restore` is not on this machine or fails, and where the
 * file holds another schema
 */
export async function restoreDatabase(
  url: string,
  file: string,
  { replace, schema, now }: DatabaseRestore,
): Promise<string | undefined> {
  if (!(await exists(file))) throw new StartError(`There is no file ${file}.`);
  if (schema !== undefined) await refuseOtherSchemas(file, schema, url);
  const parts = [
    '--single-transaction',
    '--no-owner',
    ...(replace ? ['--clean', '--if-exists'] : []),
    `--dbname=${decoded(new URL(url).pathname.slice(1))}`,
    file,
  ];
  const aside = replace ? await setTablesAside(url, schema, now) : undefined;
  try {
    await run('pg_restore', parts, url);
    return aside?.schema;
  } catch (error) {
    await aside?.putBack();
    if (replace || !(error instanceof StartError)) throw error;
    throw new StartError(
      `${error.message}\nIf the database has the tables already, --replace lets the backup take their place.`,
      { cause: error },
    );
  }
}

/** A line of the list of a backup: its kind, its schema (`-` where it is a schema itself) and its name. */
const listed = /^\d+; \d+ \d+ [A-Z][A-Z ]*[A-Z] (?<schema>\S+) (?:SCHEMA )?(?<name>\S+)/;

/** Refuses a backup of another municipality: it would take the place of what that one has in the same database. */
async function refuseOtherSchemas(file: string, schema: string, url: string): Promise<void> {
  const list = await run('pg_restore', ['--list', file], url);
  const others = list.split('\n').flatMap((line) => {
    const found = listed.exec(line)?.groups;
    if (!found) return [];
    const own = found['schema'] === '-' ? found['name'] : found['schema'];
    return own === undefined || own === schema ? [] : [own];
  });
  const [other] = others;
  if (other === undefined) return;
  throw new StartError(
    `${file} holds the schema ${other}, and that of this municipality is ${schema}. Name the backup of this municipality, or its own PLEIN_MUNICIPALITY.`,
  );
}

/** Runs a program, and returns what it printed. An error names the command with the arguments of `shown`. */
async function run(
  program: string,
  parts: readonly string[],
  url: string,
  shown: readonly string[] = parts,
): Promise<string> {
  const command = `${program} ${shown.join(' ')}`;
  // The environment holds the password, because everybody on a machine can read the arguments of a program.
  const child = spawn(program, parts, {
    env: { ...process.env, ...connectionOf(url) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (printed += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) return printed;
  } catch {
    throw new StartError(
      `${program} is not on this machine. Run it where it is, with the settings of the database: ${command}`,
    );
  }
  throw new StartError(
    `${program} could not do it: ${said.trim().split('\n')[0] ?? ''}\nThe command was: ${command}`,
  );
}

/** Returns the settings of an address as the programs of PostgreSQL read them. */
function connectionOf(address: string): Record<string, string> {
  const url = new URL(address);
  const settings = {
    PGHOST: decoded(url.hostname.replace(/^\[|\]$/g, '')) || (url.searchParams.get('host') ?? ''),
    PGPORT: url.port,
    PGUSER: decoded(url.username),
    PGPASSWORD: decoded(url.password),
    PGDATABASE: decoded(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: url.searchParams.get('sslrootcert') ?? '',
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}

/** Returns a part of an address without its escapes. A loose `%` of a password stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
