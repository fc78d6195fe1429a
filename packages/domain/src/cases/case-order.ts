import type { CaseView } from './schema.js';

/** The latest date of a case without one, so that it comes last among its like. */
const never = '9999-12-31';

/** Returns the first day on which something that is asked of the resident is due. */
function dueOn({ asked }: CaseView): string {
  return asked.map((one) => one.dueOn ?? never).sort()[0] ?? never;
}

/** Returns where a case belongs: what asks for something, what is late, what is open, what has ended. */
function group({ asked, promise, closedOn }: CaseView): number {
  if (closedOn) return 3;
  if (asked.length > 0) return 0;
  return promise.late ? 1 : 2;
}

/** The key of a case within its group; the lowest comes first. Of those that ended, the last one comes first. */
const keys: readonly ((view: CaseView) => string)[] = [
  dueOn,
  ({ promise }) => promise.expectedOn ?? never,
  ({ promise }) => promise.expectedOn ?? never,
  ({ closedOn = '' }) => closedOn.replaceAll(/\d/g, (digit) => String(9 - Number(digit))),
];

/**
 * Returns the cases in the order in which a resident needs them: what asks for something first, by the day on which it
 * is due; then what is late; then what is open, by its expected day; and what has ended last.
 */
export function inOrderOfAction(views: readonly CaseView[]): CaseView[] {
  const keyOf = (view: CaseView): string => {
    const at = group(view);
    return `${String(at)} ${keys[at]?.(view) ?? ''} ${view.reference}`;
  };
  return [...views].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
