/** What a page on a kiosk needs of the browser to open without a network. */
export interface OfflineOptions {
  /** Address of the worker. Its scope is the path of the page. */
  readonly worker: string;
  readonly page?: Document;
  /** Undefined where the browser has none, as without https. */
  readonly workers: ServiceWorkerContainer | undefined;
}

/**
 * Lets the page of a kiosk open without a network, by a worker that stores its files. What was loaded before the worker
 * took over is stored by its address. Where the browser has no workers, the page opens with a network only.
 */
export async function openOffline({ worker, page = document, workers }: OfflineOptions): Promise<void> {
  if (!workers) return;
  const { origin, pathname, search } = new URL(page.URL);
  const controlled = new Promise<void>((resolve) => {
    if (workers.controller) resolve();
    else {
      workers.addEventListener(
        'controllerchange',
        () => {
          resolve();
        },
        { once: true },
      );
    }
  });
  await workers.register(worker, { scope: pathname });
  await controlled;
  const loaded = (): readonly string[] => [
    origin + pathname + search,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  workers.controller?.postMessage(loaded());
  // A file that was on its way when the worker took over is in the list once it has arrived.
  if (page.readyState !== 'complete')
    page.defaultView?.addEventListener('load', () => workers.controller?.postMessage(loaded()), {
      once: true,
    });
}
