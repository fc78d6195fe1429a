import { expect } from '@open-wc/testing';
import { openOutbox, type OutboxEvent } from '@plein/measurement/outbox.js';
import { outboxDatabase, sendQueuedMessages } from './queued-messages.js';

describe('messages kept on an earlier page', () => {
  const { fetch } = globalThis;
  const remove = (): Promise<void> =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(outboxDatabase);
      request.onsuccess = () => {
        resolve();
      };
    });

  beforeEach(remove);
  afterEach(async () => {
    globalThis.fetch = fetch;
    await remove();
  });

  it('go out from a page that has no form itself', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const earlier = openOutbox();
    const item = { id: 'a', url: 'https://gateway.example/v1/feedback-submissions', body: { helpful: true } };
    expect(await earlier.submit(item)).to.deep.equal({ status: 'queued' });
    await earlier.resend();
    const delivered = new Promise<string>((resolve) => {
      earlier.addEventListener('delivered', (event) => {
        resolve((event as OutboxEvent).detail.id);
      });
    });
    globalThis.fetch = () => Promise.resolve(Response.json({ reference: 'FB-7K3M-92QX' }, { status: 201 }));
    await sendQueuedMessages();
    expect(await delivered).to.equal('a');
    earlier.close();
  });

  it('are given to the contact widget of the page where the gateway refuses them', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const earlier = openOutbox();
    const item = {
      ...{ id: 'b', url: 'https://gateway.example/v1/callback-requests', body: {} },
      returnsRefused: true,
    };
    await earlier.submit(item);
    await earlier.resend();
    earlier.close();
    const widget = document.createElement('plein-contact-widget');
    const asked = new Promise<unknown>((resolve) => {
      Object.assign(widget, { requestCallback: resolve });
    });
    document.body.append(widget);
    globalThis.fetch = () =>
      Promise.resolve(
        Response.json(
          { title: 'Invalid', status: 400 },
          { status: 400, headers: { 'content-type': 'application/problem+json' } },
        ),
      );
    await sendQueuedMessages();
    expect(await asked, 'without taking the focus').to.deep.equal({ values: {} });
    widget.remove();
  });

  it('cost nothing where nothing was ever kept', async () => {
    await sendQueuedMessages();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.include(outboxDatabase);
  });

  it('ask nothing of a database where the page may store nothing', async () => {
    let asked = 0;
    const { databases } = indexedDB;
    indexedDB.databases = () => {
      asked += 1;
      return Promise.resolve([]);
    };
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    });
    await sendQueuedMessages();
    Object.defineProperty(window, 'localStorage', storage);
    expect(asked).to.equal(0);
    await sendQueuedMessages();
    expect(asked).to.equal(1);
    indexedDB.databases = databases;
  });
});
