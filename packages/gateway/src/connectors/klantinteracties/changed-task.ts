import { callbackInWords, changeInWords } from '../callback-in-words.js';
import type { CallbackChangeItem } from '../contact-delivery.js';
import { clip } from './mapping.js';

/** The line of the promised hours, which a change replaces. */
const promised = 'Beloofd: ';

/** What a resident's change makes of the interne taak of their request. */
export interface ChangedTask {
  gevraagdeHandeling: string;
  toelichting: string;
  status?: 'verwerkt';
  afgehandeldOp?: string;
}

/**
 * Returns the body of `PATCH /internetaken/{uuid}`. The change comes first, and lines that colleagues wrote stay. The
 * same change twice gives the same body.
 * @param written the `toelichting` that the task has now
 */
export function changedTask(item: CallbackChangeItem, written: string): ChangedTask {
  const { receipt, change } = item;
  const isCancelled = change.what === 'cancelled';
  const own = isCancelled
    ? [changeInWords(item)]
    : [changeInWords(item), ...callbackInWords(receipt).filter((line) => line.startsWith(promised))];
  const others = written
    .split('\n')
    .filter((line) => !own.includes(line) && (isCancelled || !line.startsWith(promised)));
  return {
    gevraagdeHandeling: isCancelled ? 'Niet meer terugbellen' : 'Terugbellen',
    toelichting: clip([...own, ...others].join('\n').trim(), 1000),
    ...(isCancelled && { status: 'verwerkt', afgehandeldOp: change.at }),
  };
}
