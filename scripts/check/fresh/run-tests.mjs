import { measured, startCommand } from './run-command.mjs';

/**
 * Runs `npm test`.
 * @param {import('./machine.mjs').Machine} machine
 * @param {readonly string[]} steps only these steps; all of them when it is empty
 */
export async function runTests(machine, steps) {
  const words = steps.length > 0 ? ['test', '--', ...steps] : ['test'];
  return measured(machine, `npm ${words.join(' ')}`, async () => {
    const { ended, output } = startCommand(machine.npm(words));
    const code = await ended;
    const remark = output().trim().split('\n').at(-1) ?? '';
    return { failures: code === 0 ? [] : [`npm test ended with code ${code}.`], output: output(), remark };
  });
}
