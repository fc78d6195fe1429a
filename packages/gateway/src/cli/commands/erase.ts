import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import { ask } from '../request.js';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';

/** Erases what a resident sent, by the reference on the receipt or by an id. */
export async function eraseCommand({ adminClient, answer }: CommandContext, given: Given): Promise<number> {
  const erased = await ask<ErasureReceipt>(await adminClient(), '/v1/erasures', { id: textOf(given, 'id') });
  const kinds = Object.entries(erased).filter(([, count]) => count > 0);
  answer(erased, `Erased: ${kinds.map(([kind, count]) => `${count} of ${kind}`).join(', ')}.`);
  return exitCodes.done;
}
