import { Command } from 'commander';
import { createRequire } from 'node:module';
import type { CommandContext, Given } from './command-context.js';
import type { Session } from './session.js';

type Work = (context: CommandContext, given: Given) => Promise<number>;

const about = `The gateway of Plein: the service behind the elements.

Settings are environment variables (docs/gateway.md). These options take the place of some of them.`;

/** Makes the program with all its commands. The work of each is loaded when it runs. */
export function buildProgram(session: Session): Command {
  const program = new Command('plein')
    .description(about)
    .version(versionOfPackage(), '--version', 'print the version')
    .helpOption('--help', 'explain the command')
    .option('--json', 'print the result as JSON')
    .option('--data <folder>', 'folder of the embedded store (PLEIN_DATA)')
    .option('--content <folder>', 'content folder (PLEIN_CONTENT)')
    .option('--municipality <name>', 'municipality on a shared database (PLEIN_MUNICIPALITY)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.print(text),
      writeErr: (text) => session.fail(text.trimEnd()),
    });

  const add = (parent: Command, usage: string, description: string, work: Work): Command => {
    const command = parent.command(usage).description(description);
    return command.action(async () => {
      await session.run(work, { options: command.optsWithGlobals(), args: command.args });
    });
  };

  add(program, 'start', 'open the gateway, until it is interrupted', async (context) =>
    (await import('./commands/start.js')).startCommand(context),
  )
    .option('--port <number>', 'port to listen on (PORT)')
    .option('--host <address>', 'address to listen on (HOST)')
    .option('--url <address>', 'address by which browsers reach it (PLEIN_URL)');
  add(
    program,
    'init [folder]',
    'write a small content folder for your municipality',
    async (context, given) => (await import('./commands/init.js')).initCommand(context, given),
  )
    .option('--name <name>', 'name of the municipality: Voorbeelddam')
    .option('--site <address>', 'address of its site: https://www.voorbeelddam.nl')
    .option('--phone <number>', 'telephone number: 14 0123')
    .option('--email <address>', 'e-mail address')
    .option('--street <street>', 'street and number of the town hall')
    .option('--postcode <postcode>', 'postcode of the town hall')
    .option('--city <city>', 'place of the town hall')
    .addHelpText('after', '\nOn a terminal it asks for what you leave out.');
  add(
    program,
    'check [folder]',
    'check a content folder, and name everything that is wrong',
    async (context, given) => (await import('./commands/check.js')).checkCommand(context, given),
  );
  add(
    program,
    'import [path]',
    'put a content folder in the store; with --map, a CSV file with events',
    async (context, given) =>
      given.options['map'] === undefined
        ? (await import('./commands/import-content.js')).importContentCommand(context, given)
        : (await import('./commands/import-events.js')).importEventsCommand(context, given),
  )
    .option('--parts <list>', 'parts of the content, such as channels,tasks; default: all')
    .option('--map <file>', 'what the columns of the CSV file mean (docs/import.md)')
    .option('--dry-run', 'check everything and store nothing')
    .addHelpText(
      'after',
      '\nParts that the newsroom had changed are replaced.\nYou can interrupt the import of a CSV file and run it again: it continues where it stopped.',
    );
  add(program, 'export [folder]', 'write the content of the store to a folder', async (context, given) =>
    (await import('./commands/export-content.js')).exportContentCommand(context, given),
  ).option('--parts <list>', 'parts of the content, such as channels,tasks; default: all');
  add(program, 'migrate', 'bring the tables of the store up to date', async (context) =>
    (await import('./commands/migrate.js')).migrateCommand(context),
  );
  add(
    program,
    'backup [file]',
    'write the store to one file, also while the gateway runs',
    async (context, given) => (await import('./commands/backup.js')).backupCommand(context, given),
  );
  add(
    program,
    'restore <file>',
    'put a backup in place of the store; the gateway must be closed',
    async (context, given) => (await import('./commands/restore.js')).restoreCommand(context, given),
  ).option('--replace', 'also where there is a store; the embedded one is kept beside');
  add(
    program,
    'login-link',
    'make a one-time link to the newsroom; it works for a day',
    async (context, given) => (await import('./commands/login-link.js')).loginLinkCommand(context, given),
  )
    .option('--name <name>', 'who will use it', 'Administrator')
    .option('--role <role>', 'reader, contact-centre, editor or administrator', 'administrator');
  add(program, 'erase', 'erase what a resident sent', async (context, given) =>
    (await import('./commands/erase.js')).eraseCommand(context, given),
  ).requiredOption('--id <id>', 'reference on the receipt, such as TB-7K3M-92QX, or an id');
  addKeys(program, add);
  return program;
}

function addKeys(program: Command, add: (parent: Command, ...rest: [string, string, Work]) => Command): void {
  const keys = program
    .command('keys')
    .description('make and revoke the keys with which systems send events or cases (docs/gateway.md)');
  const load = async () => import('./commands/keys.js');
  add(keys, 'add', 'make a key; it is shown once', async (context, given) =>
    (await load()).addKey(context, given),
  )
    .requiredOption('--name <name>', 'name of the system')
    .requiredOption('--source <urn>', 'source of what it sends: urn:nld:oin:…:systeem:telefonie')
    .option('--channel <code>', 'the one channel that it may send; default: every channel of its source')
    .option('--scope <scope>', 'what it is for: events or cases', 'events')
    .option('--until <date>', 'its last day: 2027-12-31');
  add(keys, 'list', 'list the keys', async (context) => (await load()).listKeys(context));
  add(keys, 'revoke', 'revoke a key', async (context, given) =>
    (await load()).revokeKey(context, given),
  ).requiredOption('--id <id>', 'id of the key, as in the list');
}

function versionOfPackage(): string {
  const { version } = createRequire(import.meta.url)('@plein/gateway/package.json') as { version: string };
  return version;
}
