import { ConnectorError } from './connector-error.js';

/**
 * Returns what `work` gives, or ends the wait for it after so many milliseconds. The questions of the work have limits
 * of their own, which add up.
 * @throws ConnectorError with `timeout`
 */
export async function within<Value>(
  milliseconds: number,
  part: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ConnectorError('timeout', part));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
