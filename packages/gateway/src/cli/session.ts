import { readConfig, type Environment } from '../server/config.js';
import { openAdminClient, type AdminClient } from './admin-client.js';
import { textOf, type CommandContext, type CommandOptions, type Given } from './command-context.js';
import { printable } from './printable.js';
import type { ProgramLanguage } from './terms/language.js';

/** Options that take the place of a setting. */
const settings: Readonly<Record<string, string>> = {
  data: 'PLEIN_DATA',
  content: 'PLEIN_CONTENT',
  municipality: 'PLEIN_MUNICIPALITY',
  port: 'PORT',
  host: 'HOST',
  url: 'PLEIN_URL',
};

/** One run of the program: its settings, its connection to the gateway, and how it ended. */
export class Session {
  /** The exit code of the command that ran. */
  code = 0;
  readonly #options: CommandOptions;
  #opened: Promise<AdminClient> | undefined;
  #asJson = false;

  constructor(
    options: CommandOptions,
    readonly language: ProgramLanguage,
  ) {
    const { say, complain } = options;
    this.#options = {
      ...options,
      say: (line) => say(printable(line)),
      ...(complain && { complain: (line) => complain(printable(line)) }),
    };
  }

  /** Runs the work of a command. */
  async run(work: (context: CommandContext, given: Given) => Promise<number>, given: Given): Promise<void> {
    this.#asJson = given.options['json'] === true;
    this.code = await work(this.#contextOf(given), given);
  }

  /** Prints text of the program itself: its help. */
  print(text: string): void {
    this.#options.say(text.replace(/\n$/, ''));
  }

  /** Prints why it could not be done. */
  fail(message: string): void {
    const { say, complain = say } = this.#options;
    if (this.#asJson) say(JSON.stringify({ status: 'failed', detail: message }));
    else complain(message);
  }

  async close(): Promise<void> {
    await this.#opened?.then(
      (adminClient) => adminClient.close(),
      () => undefined,
    );
  }

  #contextOf(given: Given): CommandContext {
    const {
      environment: inherited,
      say,
      show,
      folder,
      signal,
      isInteractive = false,
      prepare,
    } = this.#options;
    const environment: Environment = { ...inherited, ...settingsIn(given) };
    const config = () => readConfig(environment);
    return {
      environment,
      config,
      adminClient: ({ makesStore } = { makesStore: false }) =>
        (this.#opened ??= openAdminClient(config(), { existing: !makesStore })),
      say: this.#asJson ? () => undefined : say,
      answer: (value, text) => say(this.#asJson ? JSON.stringify(value) : text),
      show: this.#asJson ? undefined : show,
      language: this.language,
      isInteractive: isInteractive && !this.#asJson,
      folder,
      signal,
      prepare: environment['PLEIN_CONTENT'] ? undefined : prepare,
    };
  }
}

function settingsIn(given: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([option, setting]) => {
      const value = textOf(given, option);
      return value === undefined ? [] : [[setting, value]];
    }),
  );
}
