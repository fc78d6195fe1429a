import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumArguments } from '../../browsers/launcher.mjs';

/** Settings by which a new profile of Firefox opens one page and says nothing of its own. */
const preferences = {
  'accessibility.force_disabled': -1,
  'intl.accept_languages': 'nl',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': '',
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'termsofuse.bypassNotification': true,
  'browser.preonboarding.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'signon.rememberSignons': false,
  'extensions.formautofill.addresses.enabled': false,
  'app.update.enabled': false,
  // A spelling mistake in a language without a dictionary would be spoken at each word.
  'layout.spellcheckDefault': 0,
};

/** Writes the settings into the folder of a profile. */
export function writeFirefoxProfile(/** @type {string} */ profile) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}

/**
 * Returns the program and its arguments that open a page in a window, with its accessibility tree on.
 * @returns {[program: string, parameters: string[]]}
 */
export function browserCommand(
  /** @type {'firefox' | 'chromium'} */ browser,
  /** @type {string} */ profile,
  /** @type {string} */ url,
) {
  if (browser === 'firefox') {
    const isEsr = spawnSync('sh', ['-c', 'command -v firefox-esr']).status === 0;
    return [isEsr ? 'firefox-esr' : 'firefox', ['--no-remote', '--profile', profile, url]];
  }
  const own = ['--force-renderer-accessibility', '--lang=nl', '--accept-lang=nl', '--password-store=basic'];
  const window = [`--user-data-dir=${profile}`, '--window-size=1280,900', '--window-position=0,0'];
  return ['chromium', [...chromiumArguments, ...own, ...window, url]];
}
