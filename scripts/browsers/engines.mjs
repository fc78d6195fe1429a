import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The three engines every browser test runs in, in the order in which they run. */
export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * @typedef {(typeof engineNames)[number]} EngineName
 * @typedef {{ name: EngineName, binary: string, driver?: string, missing?: never }} FoundEngine
 * @typedef {{ name: EngineName, missing: string }} MissingEngine what to install, in one sentence
 */

/** Locations of each browser on Debian, macOS and Windows, best first. */
const places = {
  chromium: {
    linux: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Finds a program by its name in PATH, or by its path. */
export function findProgram(/** @type {string} */ name) {
  if (path.isAbsolute(name)) return existsSync(name) ? name : undefined;
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const extension of extensions) {
      const candidate = path.join(folder, name + extension);
      if (folder && existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

/** Finds Chromium, or Firefox as a plain program: Debian's `firefox` is a script around it. */
function findBrowser(/** @type {'chromium' | 'firefox'} */ name) {
  const fromEnvironment = process.env[`${name.toUpperCase()}_BIN`];
  const known = places[name][/** @type {'linux' | 'darwin' | 'win32'} */ (process.platform)] ?? [];
  return [...(fromEnvironment ? [fromEnvironment] : []), ...known].map(findProgram).find(Boolean);
}

/** Finds MiniBrowser, the small browser of WebKitGTK. Its library folder has the version in its name. */
function findMiniBrowser() {
  const fromEnvironment = process.env['WEBKIT_BIN'];
  if (fromEnvironment) return findProgram(fromEnvironment);
  for (const library of ['/usr/lib', '/usr/lib64', '/usr/libexec', ...multiarchFolders()]) {
    if (!existsSync(library)) continue;
    const versions = readdirSync(library)
      .filter((name) => /^webkit(2)?gtk-\d/.test(name))
      .sort()
      .reverse();
    for (const version of versions) {
      const candidate = path.join(library, version, 'MiniBrowser');
      if (existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

function multiarchFolders() {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => `/usr/lib/${name}`);
}

/**
 * Looks for one engine on this machine.
 * @param {EngineName} name
 * @returns {FoundEngine | MissingEngine}
 */
export function findEngine(name) {
  if (name !== 'webkit') {
    const binary = findBrowser(name);
    if (binary) return { name, binary };
    return {
      name,
      missing:
        name === 'chromium'
          ? 'Install Chromium, Chrome or Edge, or set CHROMIUM_BIN to its path.'
          : 'Install Firefox, or set FIREFOX_BIN to its path.',
    };
  }
  if (process.platform === 'darwin') {
    const driver = findProgram(process.env['WEBKIT_DRIVER'] ?? 'safaridriver');
    if (driver) return { name, driver, binary: process.env['WEBKIT_BIN'] ?? 'safari' };
    return { name, missing: 'Run "safaridriver --enable" once, so that the tests can drive Safari.' };
  }
  const driver = findProgram(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver');
  const binary = findMiniBrowser();
  const display = process.env['DISPLAY'] ?? findProgram('Xvfb');
  if (driver && binary && display) return { name, driver, binary };
  return {
    name,
    missing:
      'Install WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver xvfb), or set WEBKIT_DRIVER and WEBKIT_BIN.',
  };
}
