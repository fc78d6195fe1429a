import { resolve } from 'node:path';
import { endLogins } from '../../server/backup/end-logins.js';
import { openStoreOf } from '../../server/open-store.js';
import { StartError } from '../../core/start-error.js';
import { refuseOtherKind } from '../../server/backup/backup-kind.js';
import { restoreFolder } from '../../server/backup/embedded-backup.js';
import { restoreDatabase } from '../../server/backup/postgres-backup.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';

/** What a backup knows nothing of. */
const reminder =
  'Everybody has to log in again. What was erased and which keys were revoked since the backup is back: erase and revoke it again.';

/** Puts a backup in place of the store. The store that was there is kept beside it. */
export async function restoreCommand(context: CommandContext, given: Given): Promise<number> {
  const [name] = given.args;
  if (name === undefined)
    throw new StartError('Name the file of the backup: npx plein restore plein-….plein-backup');
  const file = resolve(context.folder, name);
  const config = context.config();
  await refuseOtherKind(file, config.databaseUrl !== undefined);
  const replace = given.options['replace'] === true;
  if (config.databaseUrl === undefined) {
    const { kept } = await restoreFolder(config.dataFolder, file, { replace, now: new Date() });
    const note = kept === undefined ? '' : ` The earlier store is in ${kept}; remove it when all is well.`;
    context.answer(
      { status: 'restored', kept },
      `The backup is back in ${config.dataFolder}.${note} ${reminder}`,
    );
  } else {
    const schema = config.databaseSchema;
    const kept = await restoreDatabase(config.databaseUrl, file, { replace, schema, now: new Date() });
    const store = await openStoreOf(config);
    await endLogins(store).finally(() => store.close());
    const note =
      kept === undefined ? '' : ` The earlier tables are in the schema ${kept}; drop it when all is well.`;
    context.answer({ status: 'restored', kept }, `The backup is back in the database.${note} ${reminder}`);
  }
  return exitCodes.done;
}
