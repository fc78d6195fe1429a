/**
 * What a command did on a machine that has nothing.
 * @typedef {object} CommandResult
 * @property {string} command
 * @property {number} seconds
 * @property {readonly string[]} failures what went wrong, and what npm warned of; empty when it is green
 * @property {string} remark
 * @property {readonly string[]} npmPackages packages of npm that it installed
 * @property {readonly string[]} asked packages of Debian that it asked for
 * @property {readonly string[]} needed packages of Debian that came along
 */

const width = 100;

/** Breaks a list of names into lines. */
function wrapped(/** @type {readonly string[]} */ names) {
  const lines = [''];
  for (const name of names) {
    const last = lines.at(-1) ?? '';
    if (last.length + name.length > width) lines.push(name);
    else lines[lines.length - 1] = last ? `${last} ${name}` : name;
  }
  return lines.map((line) => `    ${line}\n`).join('');
}

function minutes(/** @type {number} */ seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

function part(
  /** @type {CommandResult} */ { command, seconds, failures, remark, npmPackages, asked, needed },
) {
  const sign = failures.length > 0 ? '✗' : '✓';
  const debian =
    asked.length + needed.length === 0
      ? '  It installed no package of Debian.\n'
      : `  It installed ${asked.length} packages of Debian: ${asked.join(', ')};\n  and ${needed.length} that those need:\n${wrapped(needed)}`;
  return [
    `${sign} ${command}, ${minutes(seconds)}. ${remark}\n`,
    ...failures.map((failure) => `  ${failure}\n`),
    `  It installed ${npmPackages.length === 0 ? 'no' : npmPackages.length} packages of npm.\n`,
    debian,
  ].join('');
}

/**
 * Says what each command did.
 * @param {string} description what the machine is
 * @param {readonly CommandResult[]} results
 */
export function report(description, results) {
  return `\n${description}\n\n${results.map(part).join('\n')}`;
}
