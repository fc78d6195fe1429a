import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCommand, writeFirefoxProfile } from './browser-command.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Programs that this check needs, each with the Debian package that brings it. */
const needed = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
};

/** Returns the Debian packages to install before this check can run in a browser; none when all is here. */
export function missingPackages(/** @type {'firefox' | 'chromium'} */ browser) {
  const isHere = (/** @type {string} */ program) =>
    spawnSync('sh', ['-c', `command -v ${program}`], { env: environment() }).status === 0;
  const missing = Object.entries(needed).flatMap(([program, name]) => (isHere(program) ? [] : [name]));
  const names = { firefox: ['firefox-esr', 'firefox'], chromium: ['chromium'] };
  if (!names[browser].some(isHere)) missing.push(names[browser][0] ?? browser);
  return [...new Set(missing)];
}

/** Debian's own programs come first, since Orca runs under the Python that it was packaged for. */
function environment() {
  const { PATH = '', TZ } = process.env;
  return { ...(TZ && { TZ }), PATH: `/usr/local/bin:/usr/bin:/bin:${PATH}`, LANG: 'C.UTF-8' };
}

const wait = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * A browser with the Orca screen reader on a display of its own, whose speech goes to a file. Several can run at a
 * time. Every process is ended by its id.
 */
export class ScreenReader {
  /** Lines that were spoken since the start. @type {string[]} */
  spoken = [];
  /** @type {import('node:child_process').ChildProcess[]} */
  #started = [];
  /** @type {NodeJS.ProcessEnv} */
  #env;
  #folder;
  #browser;
  #log;
  #read = 0;

  /**
   * @param {'firefox' | 'chromium'} browser
   * @param {string} folder an empty folder for profiles and logs
   */
  constructor(browser, folder) {
    this.#browser = browser;
    this.#folder = folder;
    for (const name of ['home', 'run', 'orca', 'bin', 'profile']) mkdirSync(path.join(folder, name));
    chmodSync(path.join(folder, 'run'), 0o700);
    writeFileSync(this.#speechFile, '');
    this.#log = openSync(path.join(folder, 'processes.log'), 'a');
    this.#env = {
      ...environment(),
      HOME: path.join(folder, 'home'),
      XDG_RUNTIME_DIR: path.join(folder, 'run'),
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      ACCESSIBILITY_ENABLED: '1',
      GDK_BACKEND: 'x11',
      MOZ_ENABLE_WAYLAND: '0',
      LIBGL_ALWAYS_SOFTWARE: '1',
      GSETTINGS_BACKEND: 'memory',
      SPOKEN_FILE: this.#speechFile,
    };
  }

  /** Starts the display, the bus, Orca and the browser, which opens the page. */
  async open(/** @type {string} */ url) {
    this.#env['DISPLAY'] = `:${await this.#firstLine('Xvfb', displayArguments, 3)}`;
    const bus = ['--session', '--print-address=1', '--nofork'];
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await this.#firstLine('dbus-daemon', bus, 1);
    // A browser asks once, when it starts, whether there is a screen reader.
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) this.#run('dbus-send', onTheBus(name));
    // Without a window manager nothing has the focus.
    this.#start('openbox', ['--sm-disable']);
    await this.#startOrca();
    const profile = path.join(this.#folder, 'profile');
    if (this.#browser === 'firefox') writeFirefoxProfile(profile);
    const [program, parameters] = browserCommand(this.#browser, profile, url);
    this.#start(program, parameters);
    const find = ['search', '--onlyvisible', '--class', this.#browser];
    const id = await this.#until(() => this.#run('xdotool', find).trim().split('\n').at(-1), 'a window');
    this.#run('xdotool', ['windowactivate', id]);
  }

  press(/** @type {string} */ key) {
    this.#run('xdotool', ['key', key]);
  }

  type(/** @type {string} */ text) {
    this.#run('xdotool', ['type', '--delay', '60', text]);
  }

  /**
   * Waits until what was spoken since a moment passes, or until the time is over, and then until nothing is spoken
   * for a while, so that a repetition is heard too. Times are in milliseconds.
   * @param {number} since how many lines had been spoken at that moment
   * @param {(lines: readonly string[]) => boolean} passes
   * @param {{ most?: number, quiet?: number }} [times]
   * @returns {Promise<string[]>} the lines since then
   */
  async hear(since, passes, { most = 20_000, quiet = 1200 } = {}) {
    const end = Date.now() + most;
    while (!passes(this.#lines().slice(since)) && Date.now() < end) await wait(50);
    let count = this.spoken.length;
    let last = Date.now();
    while (Date.now() - last < quiet) {
      await wait(50);
      if (this.#lines().length === count) continue;
      count = this.spoken.length;
      last = Date.now();
    }
    return this.spoken.slice(since);
  }

  async close() {
    const ended = this.#started.map((child) => new Promise((done) => child.once('exit', done)));
    for (const child of this.#started.reverse()) endGroup(child, 'SIGTERM');
    await Promise.race([Promise.all(ended), wait(4000)]);
    for (const child of this.#started) endGroup(child, 'SIGKILL');
    closeSync(this.#log);
  }

  get #speechFile() {
    return path.join(this.#folder, 'spoken.jsonl');
  }

  /** Reads what was spoken since the last time. A line that Orca is still writing waits. */
  #lines() {
    const text = readFileSync(this.#speechFile, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    for (const line of whole.slice(this.#read).split('\n')) if (line) this.spoken.push(JSON.parse(line).say);
    this.#read = whole.length;
    return this.spoken;
  }

  async #startOrca() {
    const settings = path.join(this.#folder, 'orca');
    copyFileSync(path.join(here, 'spoken_lines.py'), path.join(settings, 'spoken_lines.py'));
    copyFileSync(path.join(here, 'orca-settings.json'), path.join(settings, 'user-settings.conf'));
    // Orca does not start beside another Orca of the same user, and asks pgrep for one.
    const tools = path.join(this.#folder, 'bin');
    writeFileSync(path.join(tools, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const env = { ...this.#env, PATH: `${tools}:${this.#env['PATH'] ?? ''}`, LANGUAGE: 'nl_NL' };
    this.#start('orca', ['--user-prefs', settings], { ...env, LANG: 'nl_NL.UTF-8' });
    await this.#until(() => this.#lines().length > 0, 'the voice of Orca');
    this.spoken = [];
  }

  #start(
    /** @type {string} */ program,
    /** @type {readonly string[]} */ parameters,
    env = this.#env,
    /** @type {import('node:child_process').StdioOptions} */ stdio = ['ignore', this.#log, this.#log],
  ) {
    const child = spawn(program, parameters, { env, detached: true, stdio });
    this.#started.push(child);
    return child;
  }

  /** Starts a program and returns the first line that it writes to one of its files. */
  #firstLine(/** @type {string} */ program, /** @type {string[]} */ parameters, /** @type {number} */ place) {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = [0, 1, 2, 3].map((one) => (one === place ? 'pipe' : one === 0 ? 'ignore' : this.#log));
    const child = this.#start(program, parameters, this.#env, stdio);
    return new Promise((resolve, reject) => {
      let text = '';
      child.stdio[place]?.on('data', (/** @type {Buffer} */ piece) => {
        text += String(piece);
        if (text.includes('\n')) resolve(text.trim());
      });
      child.once('exit', () => reject(new Error(`${program} did not start.`)));
    });
  }

  #run(/** @type {string} */ program, /** @type {readonly string[]} */ parameters) {
    return spawnSync(program, parameters, { env: this.#env, encoding: 'utf8' }).stdout;
  }

  /**
   * @template Found
   * @param {() => Found} look
   * @param {string} what
   */
  async #until(look, what) {
    const end = Date.now() + 60_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`${what} did not come. See ${this.#folder}/processes.log`);
      await wait(200);
    }
  }
}

const displayArguments = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];

const onTheBus = (/** @type {string} */ name) => [
  ...['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'],
  ...['org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${name}`],
  'variant:boolean:true',
];

function endGroup(
  /** @type {import('node:child_process').ChildProcess} */ { pid },
  /** @type {NodeJS.Signals} */ signal,
) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
