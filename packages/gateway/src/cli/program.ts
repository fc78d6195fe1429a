import { Command, Option } from 'commander';
import { createRequire } from 'node:module';
import type { CommandContext, Given } from './command-context.js';
import type { Session } from './session.js';
import { english, type HelpTerms } from './terms/help.en.js';
import { dutch } from './terms/help.nl.js';
import { programLanguages, type ProgramLanguage } from './terms/language.js';

type Work = (context: CommandContext, given: Given) => Promise<number>;
type Add = (parent: Command, usage: string, description: string, work: Work) => Command;

const helpTerms: Readonly<Record<ProgramLanguage, HelpTerms>> = { nl: dutch, en: english };

/** Makes the program with all its commands. The work of each is loaded when it runs. */
export function buildProgram(session: Session): Command {
  const terms = helpTerms[session.language];
  const { commands, notes, options } = terms;
  const titles: Readonly<Record<string, string>> = terms.titles;
  const program = new Command('plein')
    .description(terms.about)
    .version(versionOfPackage(), '--version', options.version)
    .helpOption('--help', options.help)
    .helpCommand('help [command]', commands.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // The texts say themselves what holds without an option, in their language.
      optionDescription: ({ description }) => description,
    })
    .option('--json', options.json)
    .addOption(new Option('--language <code>', options.language).choices(programLanguages))
    .option('--data <folder>', options.data)
    .option('--content <folder>', options.content)
    .option('--municipality <name>', options.municipality)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.print(text),
      writeErr: (text) => session.fail(text.trimEnd()),
    });

  const add: Add = (parent, usage, description, work) => {
    const command = parent.command(usage).description(description);
    return command.action(async () => {
      await session.run(work, { options: command.optsWithGlobals(), args: command.args });
    });
  };

  add(program, 'start', commands.start, async (context) =>
    (await import('./commands/start.js')).startCommand(context),
  )
    .option('--port <number>', options.port)
    .option('--host <address>', options.host)
    .option('--url <address>', options.url);
  add(program, 'init [folder]', commands.init, async (context, given) =>
    (await import('./commands/init.js')).initCommand(context, given),
  )
    .option('--name <name>', options.name)
    .option('--site <address>', options.site)
    .option('--phone <number>', options.phone)
    .option('--email <address>', options.email)
    .option('--street <street>', options.street)
    .option('--postcode <postcode>', options.postcode)
    .option('--city <city>', options.city)
    .addHelpText('after', notes.init);
  add(program, 'check [folder]', commands.check, async (context, given) =>
    (await import('./commands/check.js')).checkCommand(context, given),
  );
  add(program, 'import [path]', commands.import, async (context, given) =>
    given.options['map'] === undefined
      ? (await import('./commands/import-content.js')).importContentCommand(context, given)
      : (await import('./commands/import-events.js')).importEventsCommand(context, given),
  )
    .option('--parts <list>', options.parts)
    .option('--map <file>', options.map)
    .option('--dry-run', options.dryRun)
    .addHelpText('after', notes.import);
  add(program, 'export [folder]', commands.export, async (context, given) =>
    (await import('./commands/export-content.js')).exportContentCommand(context, given),
  ).option('--parts <list>', options.parts);
  add(program, 'migrate', commands.migrate, async (context) =>
    (await import('./commands/migrate.js')).migrateCommand(context),
  );
  add(program, 'backup [file]', commands.backup, async (context, given) =>
    (await import('./commands/backup.js')).backupCommand(context, given),
  );
  add(program, 'restore <file>', commands.restore, async (context, given) =>
    (await import('./commands/restore.js')).restoreCommand(context, given),
  ).option('--replace', options.replace);
  add(program, 'login-link', commands.loginLink, async (context, given) =>
    (await import('./commands/login-link.js')).loginLinkCommand(context, given),
  )
    .option('--name <name>', options.user, 'Administrator')
    .option('--role <role>', options.role, 'administrator');
  add(program, 'erase', commands.erase, async (context, given) =>
    (await import('./commands/erase.js')).eraseCommand(context, given),
  ).requiredOption('--id <id>', options.erased);
  addKeys(program, add, terms);
  return program;
}

function addKeys(program: Command, add: Add, { commands, options }: HelpTerms): void {
  const keys = program.command('keys').description(commands.keys);
  const load = async () => import('./commands/keys.js');
  add(keys, 'add', commands.keysAdd, async (context, given) => (await load()).addKey(context, given))
    .requiredOption('--name <name>', options.system)
    .requiredOption('--source <urn>', options.source)
    .option('--channel <code>', options.channel)
    .option('--scope <scope>', options.scope, 'events')
    .option('--until <date>', options.until);
  add(keys, 'list', commands.keysList, async (context) => (await load()).listKeys(context));
  add(keys, 'revoke', commands.keysRevoke, async (context, given) =>
    (await load()).revokeKey(context, given),
  ).requiredOption('--id <id>', options.key);
}

function versionOfPackage(): string {
  const { version } = createRequire(import.meta.url)('@plein/gateway/package.json') as { version: string };
  return version;
}
