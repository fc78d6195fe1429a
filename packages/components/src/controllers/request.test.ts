import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RequestController, type Outcome } from './request.js';

class FakeHost implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    controller.hostConnected?.();
  }
  removeController(controller: ReactiveController): void {
    controller.hostDisconnected?.();
  }
  requestUpdate(): void {
    this.updates += 1;
  }
}

const deferred = (): {
  promise: Promise<Outcome<string, string>>;
  answer: (outcome: Outcome<string, string>) => void;
} => {
  let answer: (outcome: Outcome<string, string>) => void = () => undefined;
  const promise = new Promise<Outcome<string, string>>((resolve) => (answer = resolve));
  return { promise, answer };
};

describe('RequestController', () => {
  it('goes from idle over pending to ready, and draws the host each time', async () => {
    const host = new FakeHost();
    const request = new RequestController<string, string>(host);
    expect(request.state.is).to.equal('idle');
    const { promise, answer } = deferred();
    const run = request.run(() => promise);
    expect(request.state.is).to.equal('pending');
    answer({ ok: true, value: 'profile' });
    await run;
    expect(request.state).to.deep.equal({ is: 'ready', value: 'profile' });
    expect(host.updates).to.equal(2);
  });

  it('keeps an old value as stale when a renewal fails', async () => {
    const request = new RequestController<string, string>(new FakeHost());
    await request.run(() => Promise.resolve({ ok: true, value: 'old' }));
    await request.run(() => Promise.resolve({ ok: false, failure: 'gone' }));
    expect(request.state).to.deep.equal({ is: 'stale', value: 'old', failure: 'gone' });
  });

  it('leaves out an answer that a later run overtook, and aborts its work', async () => {
    const request = new RequestController<string, string>(new FakeHost());
    const fromQueue = deferred();
    let aborted = false;
    const first = request.run((signal) => {
      signal.addEventListener('abort', () => (aborted = true));
      return fromQueue.promise;
    });
    await request.run(() => Promise.resolve({ ok: true, value: 'second' }));
    fromQueue.answer({ ok: true, value: 'first' });
    await first;
    expect(aborted).to.equal(true);
    expect(request.value).to.equal('second');
  });

  it('stops when its host leaves the page', async () => {
    const host = new FakeHost();
    const request = new RequestController<string, string>(host);
    const never = deferred();
    const run = request.run(() => never.promise);
    host.removeController(request);
    never.answer({ ok: true, value: 'too late' });
    await run;
    expect(request.state.is).to.equal('idle');
  });
});
