/** Maximum height of a frame in CSS pixels, so that a fault in a page cannot make a page without an end. */
const mostPixels = 20_000;

/**
 * Gives each frame with a page of the gateway the height of what it holds. The pages tell their height; see
 * `tellHeight`. Without this a frame keeps the height that the editor gave it, and scrolls.
 *
 * @returns the function that stops it
 */
export function sizeFrames(page: Document, gateway: string): () => void {
  const { origin: expected } = new URL(gateway);
  const fit = ({ origin, source, data }: MessageEvent<{ pleinHeight?: unknown } | null>): void => {
    const height = data?.pleinHeight;
    if (origin !== expected || typeof height !== 'number' || !(height > 0)) return;
    for (const frame of page.querySelectorAll('iframe')) {
      if (frame.contentWindow === source)
        frame.style.blockSize = `${Math.min(Math.ceil(height), mostPixels)}px`;
    }
  };
  addEventListener('message', fit);
  // A frame that was there first has told its height already. What is asked is no secret, so it may go to a frame that
  // is still empty: the browser would complain of another origin there.
  for (const frame of page.querySelectorAll('iframe')) {
    if (frame.src.startsWith(gateway)) frame.contentWindow?.postMessage({ pleinHeight: 'ask' }, '*');
  }
  return () => {
    removeEventListener('message', fit);
  };
}
