import { addressOf } from './router.js';
import type { NewsroomAddress } from '../context.js';

/**
 * Address that a click on a link within the newsroom leads to, without loading the app again. Undefined for
 * any other click: another button or a modifier, a download, another window, another app.
 */
export function addressOfClick(event: MouseEvent, here: URL): NewsroomAddress | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download')) return undefined;
  const url = new URL(link.getAttribute('href') ?? '', here);
  if (url.origin !== here.origin || url.pathname !== here.pathname || url.hash) return undefined;
  return addressOf(url);
}
