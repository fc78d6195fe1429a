import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import { parseArgs } from 'node:util';
import { ask } from './request.js';
import type { CommandContext } from './command-context.js';

export const eraseHelp = `Erases what a resident sent, by the reference on the receipt or by an id.

  npm run erase -- --id TB-7K3M-92QX
`;

/** Runs `erase --id …`, and returns the exit code. */
export async function eraseCommand(words: string[], { adminClient, say }: CommandContext): Promise<number> {
  const { values } = parseArgs({ args: words, options: { id: { type: 'string' } } });
  if (values.id === undefined) {
    say(eraseHelp);
    return 1;
  }
  const erased = await ask<ErasureReceipt>(await adminClient(), '/v1/erasures', { id: values.id });
  const kinds = Object.entries(erased).filter(([, count]) => count > 0);
  say(`Erased: ${kinds.map(([kind, count]) => `${count} of ${kind}`).join(', ')}.`);
  return 0;
}
