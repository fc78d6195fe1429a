import { resolve } from 'node:path';
import { backUpFolder } from '../../server/backup/embedded-backup.js';
import { backUpDatabase } from '../../server/backup/postgres-backup.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';

/** Writes the store to one file, while the gateway runs. */
export async function backupCommand(context: CommandContext, given: Given): Promise<number> {
  const config = context.config();
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const end = config.databaseUrl === undefined ? 'plein-backup' : 'pgdump';
  const file = resolve(context.folder, given.args[0] ?? `plein-${moment}.${end}`);
  if (config.databaseUrl === undefined) await backUpFolder(config.dataFolder, file);
  else await backUpDatabase(config.databaseUrl, config.databaseSchema, file);
  context.answer(
    { status: 'written', file },
    `The backup is in ${file}. Keep it where only you can read it.`,
  );
  return exitCodes.done;
}
