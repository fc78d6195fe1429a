import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LongWait } from './long-wait.js';
import { ResourceController, type LoadResult } from './resource.js';

interface Failure {
  readonly status: 'invalid' | 'unreachable';
}
type Result = LoadResult<string, Failure>;

const unreachable: Failure = { status: 'unreachable' };
const ok = (value: string): Result => ({ status: 'ok', value });

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

function opened(): { host: FakeHost; resource: ResourceController<string, Failure> } {
  const host = new FakeHost();
  return { host, resource: new ResourceController(host) };
}

function deferred(): { promise: Promise<Result>; answer: (result: Result) => void } {
  let answer: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((resolve) => (answer = resolve));
  return { promise, answer };
}

test('a first load goes from idle over pending to ready, and renders the host each time', async () => {
  const { host, resource } = opened();
  assert.deepEqual(resource.state, { status: 'idle' });
  const { promise, answer } = deferred();
  const load = resource.load(() => promise);
  assert.deepEqual(resource.state, { status: 'pending' });
  answer(ok('profile'));
  await load;
  assert.deepEqual(resource.state, { status: 'ready', value: 'profile' });
  assert.equal(host.updates, 2);
});

test('a first load that fails says why', async () => {
  const { resource } = opened();
  await resource.load(() => Promise.resolve(unreachable));
  assert.deepEqual(resource.state, { status: 'failed', failure: unreachable });
  assert.equal(resource.value, undefined);
});

test('an old value is stale while it is renewed, and stays so when that fails', async () => {
  const { resource } = opened();
  resource.settle('old');
  const { promise, answer } = deferred();
  const load = resource.load(() => promise);
  assert.deepEqual(resource.state, { status: 'stale', value: 'old' });
  answer(unreachable);
  await load;
  assert.deepEqual(resource.state, { status: 'stale', value: 'old', failure: unreachable });
  await resource.load(() => Promise.resolve(ok('new')));
  assert.deepEqual(resource.state, { status: 'ready', value: 'new' });
});

test('a load that another overtook is aborted, and what it answers is left out', async () => {
  const { resource } = opened();
  const { promise, answer } = deferred();
  let signalOfFirst: AbortSignal | undefined;
  const first = resource.load((signal) => {
    signalOfFirst = signal;
    return promise;
  });
  await resource.load(() => Promise.resolve(ok('second')));
  answer(ok('first'));
  await first;
  assert.equal(signalOfFirst?.aborted, true);
  assert.equal(resource.value, 'second');
});

test('a load stops when its host leaves the page, and can begin again', async () => {
  const { host, resource } = opened();
  const { promise, answer } = deferred();
  const load = resource.load(() => promise);
  host.removeController(resource);
  answer(ok('too late'));
  await load;
  assert.deepEqual(resource.state, { status: 'idle' });
  await resource.load(() => Promise.resolve(ok('back')));
  assert.equal(resource.value, 'back');
});

test('whatever happens, a value is lost by a reset or a failure that was taken over alone', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('load' as const), result: fc.constantFrom(ok('a'), ok('b'), unreachable) }),
    fc.record({ do: fc.constantFrom('settle' as const, 'fail' as const, 'reset' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { resource } = opened();
      for (const one of steps) {
        const { value } = resource;
        if (one.do === 'load') await resource.load(() => Promise.resolve(one.result));
        else if (one.do === 'settle') resource.settle('c');
        else if (one.do === 'fail') resource.fail(unreachable);
        else resource.reset();
        const mayLose = one.do === 'fail' || one.do === 'reset';
        assert.equal(resource.value !== undefined, !mayLose && (value !== undefined || isOk(one)));
        assert.notEqual(resource.state.status, 'pending');
      }
    }),
  );
});

test('a wait is told of when it is long, and no longer when it is over', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let renders = 0;
  const wait = new LongWait({ requestUpdate: () => (renders += 1) });
  assert.equal(wait.isLong(true), false);
  context.mock.timers.tick(900);
  assert.equal(wait.isLong(true), false);
  assert.equal(wait.isLong(false), false);
  context.mock.timers.tick(5000);
  assert.equal(renders, 0);
  assert.equal(wait.isLong(true), false);
  context.mock.timers.tick(1000);
  assert.equal(renders, 1);
  assert.equal(wait.isLong(true), true);
  assert.equal(wait.isLong(false), false);
});

const isOk = (step: { do: string; result?: Result }): boolean =>
  step.do === 'settle' || step.result?.status === 'ok';
