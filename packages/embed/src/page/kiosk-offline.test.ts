import { expect } from '@open-wc/testing';
import { openOffline } from './kiosk-offline.js';

/** The workers of a browser, without a worker. */
class Workers extends EventTarget {
  readonly registered: [string, string | undefined][] = [];
  readonly stored: string[][] = [];
  controller: { postMessage: (addresses: string[]) => void } | null = null;

  register(worker: string, { scope }: RegistrationOptions): Promise<void> {
    this.registered.push([worker, scope]);
    return Promise.resolve();
  }

  startWorker(): void {
    this.controller = { postMessage: (addresses) => this.stored.push(addresses) };
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const worker = '/pages/kiosk-worker.js';

describe('the page of a kiosk without a network', () => {
  it('has a worker for its own path alone, which stores the page and what it loaded', async () => {
    const workers = new Workers();
    const opened = openOffline({ worker, workers: workers as unknown as ServiceWorkerContainer });
    expect(workers.registered).to.deep.equal([[worker, location.pathname]]);
    expect(workers.stored).to.deep.equal([]);
    workers.startWorker();
    await opened;
    const [addresses = []] = workers.stored;
    expect(addresses[0]).to.equal(location.origin + location.pathname + location.search);
    expect(addresses).to.include(performance.getEntriesByType('resource')[0]?.name);
  });

  it('does nothing in a browser that has no workers', async () => {
    await openOffline({ worker, workers: undefined });
  });
});
