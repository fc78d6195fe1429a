import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../../core/start-error.js';
import { exists } from './exists.js';

/**
 * Writes a database of PostgreSQL to one file with `pg_dump`, while gateways write to it. The file appears whole, for this
 * user alone.
 * @throws StartError that names the command to run, where `pg_dump` is not on this machine or fails
 */
export async function backUpDatabase(url: string, schema: string | undefined, file: string): Promise<void> {
  if (await exists(file)) throw new StartError(`${file} is there already. Name another file.`);
  const into = (target: string): string[] => [
    '--format=custom',
    ...(schema === undefined ? [] : [`--schema=${schema}`]),
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

/**
 * Puts a backup in a database with `pg_restore`, in one transaction.
 * @param options.replace whether the tables that are there make place
 * @throws StartError that names the command to run, where `pg_restore` is not on this machine or fails
 */
export async function restoreDatabase(
  url: string,
  file: string,
  { replace }: { replace: boolean },
): Promise<void> {
  if (!(await exists(file))) throw new StartError(`There is no file ${file}.`);
  const parts = [
    '--single-transaction',
    '--no-owner',
    ...(replace ? ['--clean', '--if-exists'] : []),
    `--dbname=${new URL(url).pathname.slice(1)}`,
    file,
  ];
  await run('pg_restore', parts, url);
}

/** Runs a program. An error names the command with the arguments of `shown`. */
async function run(
  program: string,
  parts: readonly string[],
  url: string,
  shown: readonly string[] = parts,
): Promise<void> {
  const command = `${program} ${shown.join(' ')}`;
  // The environment holds the password, because everybody on a machine can read the arguments of a program.
  const child = spawn(program, parts, {
    env: { ...process.env, ...connectionOf(url) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) return;
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
    PGHOST: decodeURIComponent(url.hostname.replace(/^\[|\]$/g, '')) || (url.searchParams.get('host') ?? ''),
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}
