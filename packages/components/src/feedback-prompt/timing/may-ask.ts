import type { CrisisState } from '@plein/domain/newsroom.js';
import { callGateway } from '../../controllers/gateway-request.js';
import { configuration } from '../../settings/configuration.js';

/** Pages on which a prompt asked after its event. One visit asks once, whatever happens in it. */
let asked = new WeakSet<Document>();

/** Forgets that this visit was asked, for a test. */
export function forgetVisit(): void {
  asked = new WeakSet();
}

/**
 * Resolves whether a prompt may ask: in a visit of the sample that was not asked before, when no dialog is open and
 * there is no crisis. Without an answer about a crisis it may not, since an answer could not be sent either.
 *
 * @param sample the share of visits, from 0 to 1
 */
export async function mayAsk(sample: number, gateway: string, signal: AbortSignal): Promise<boolean> {
  const [one = 0, other = 0] = configuration().random(2);
  if (asked.has(document) || (one * 256 + other) / 65_536 >= sample) return false;
  asked.add(document);
  await dialogsClosed(signal);
  const crisis = await callGateway<CrisisState>(`${gateway}/v1/crisis`);
  return !signal.aborted && crisis.status === 'ok' && !crisis.value.active;
}

/** Resolves once no dialog is open, in the page or in one of the elements on it. */
function dialogsClosed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!hasDialog()) resolve();
    };
    // A dialog closes by a key, a press or a script, and tells it afterwards.
    for (const name of ['close', 'keyup', 'click']) {
      addEventListener(name, () => setTimeout(look), { capture: true, signal });
    }
    look();
  });
}

function hasDialog(): boolean {
  const roots: ParentNode[] = [document];
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots.some((root) => root.querySelector('dialog[open]') !== null);
}
