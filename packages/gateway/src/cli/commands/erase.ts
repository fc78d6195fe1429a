import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import { erasedKinds } from '../../staff/erasure/erase.js';
import { ask } from '../request.js';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';

/** Erases what a resident sent, by the reference on the receipt or by an id. */
export async function eraseCommand({ adminClient, answer }: CommandContext, given: Given): Promise<number> {
  const erased = await ask<ErasureReceipt>(await adminClient(), '/v1/erasures', { id: textOf(given, 'id') });
  const { deliveredTo = [] } = erased;
  const lines = [
    `Erased: ${erasedKinds(erased)
      .map(([kind, count]) => `${count} of ${kind}`)
      .join(', ')}.`,
  ];
  if (deliveredTo.length > 0) {
    lines.push(`It was also sent to ${deliveredTo.join(' and ')}. Erase it there too.`);
  }
  answer(erased, lines.join('\n'));
  return exitCodes.done;
}
