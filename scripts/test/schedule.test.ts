import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextStep, runAll, type Planned } from './schedule.mjs';

interface Past {
  /** Start and end of each step, in seconds of a simulated clock. */
  readonly times: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  readonly seconds: number;
}

/** Runs steps on a simulated clock, on which each takes exactly its planned time. */
async function past(steps: readonly Planned[], cores = 2): Promise<Past> {
  let now = 0;
  const times = new Map<string, { from: number; to: number }>();
  const ends: { at: number; end: () => void }[] = [];
  const tick = async (): Promise<void> => {
    // All steps that can start have started when no work is left at this moment.
    await new Promise(setImmediate);
    const [first] = ends.sort((one, other) => one.at - other.at);
    if (!first) return;
    ends.shift();
    now = first.at;
    first.end();
    await tick();
  };
  const done = runAll(steps, cores, ({ name, seconds }) => {
    times.set(name, { from: now, to: now + seconds });
    return new Promise<string>((resolve) =>
      ends.push({
        at: now + seconds,
        end: () => {
          resolve(name);
        },
      }),
    );
  });
  await tick();
  assert.deepEqual(
    await done,
    steps.map(({ name }) => name),
  );
  return { times, seconds: now };
}

const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from < other.to && other.from < one.to;

describe('the next step', () => {
  it('is the longest that may begin', () => {
    const steps = [
      { name: 'short', seconds: 1 },
      { name: 'long', seconds: 9 },
      { name: 'middle', seconds: 5 },
    ];
    assert.equal(nextStep(steps, [], 2)?.name, 'long');
  });

  it('is a short one where a long one waits for it', () => {
    const steps = [
      { name: 'long', seconds: 9 },
      { name: 'build', seconds: 3 },
      { name: 'use', seconds: 8, after: ['build'] },
    ];
    assert.equal(nextStep(steps, [], 2)?.name, 'build');
    assert.equal(nextStep(steps.slice(2), [{ name: 'build', seconds: 3 }], 2), undefined);
    assert.equal(nextStep(steps.slice(2), [], 2)?.name, 'use');
  });

  it('leaves room for what keeps several cores busy, on a machine that has them', () => {
    const steps = [
      { name: 'wide', seconds: 9, cores: 2 },
      { name: 'narrow', seconds: 1 },
    ];
    assert.equal(nextStep(steps, [{ name: 'other', seconds: 1 }], 2)?.name, 'narrow');
    assert.equal(nextStep(steps.slice(0, 1), [], 1)?.name, 'wide');
  });

  it('runs alone where it watches the clock, when nothing else is left to begin', () => {
    const clock = { name: 'clock', seconds: 9, alone: true };
    const steps = [clock, { name: 'other', seconds: 1 }];
    assert.equal(nextStep(steps, [], 2)?.name, 'other');
    assert.equal(nextStep([clock], [{ name: 'other', seconds: 1 }], 2), undefined);
    assert.equal(nextStep([clock], [], 2)?.name, 'clock');
    assert.equal(nextStep([{ name: 'other', seconds: 1 }], [clock], 2), undefined);
  });

  it('runs beside another one that is alone where one of them mostly waits', () => {
    const waits = { name: 'waits', seconds: 40, alone: true, cores: 0.5 };
    const clock = { name: 'clock', seconds: 9, alone: true };
    assert.equal(nextStep([clock, waits], [], 2)?.name, 'waits');
    assert.equal(nextStep([clock], [waits], 2)?.name, 'clock');
    assert.equal(nextStep([waits], [clock], 2)?.name, 'waits');
    assert.equal(nextStep([clock], [{ ...clock, name: 'other' }], 2), undefined);
    assert.equal(nextStep([clock], [waits, { ...clock, name: 'other' }], 2), undefined);
    assert.equal(nextStep([waits], [{ name: 'other', seconds: 1 }], 2), undefined);
  });
});

describe('all steps', () => {
  it('leave no core idle while a step can begin', async () => {
    const steps = [3, 3, 2, 2, 2].map((seconds, index) => ({ name: String(index), seconds }));
    assert.equal((await past(steps)).seconds, 7);
    assert.equal((await past(steps, 3)).seconds, 5);
  });

  it('fail together where they wait for one another', async () => {
    const circle = [
      { name: 'one', seconds: 1, after: ['other'] },
      { name: 'other', seconds: 1, after: ['one'] },
    ];
    await assert.rejects(
      runAll(circle, 2, () => Promise.resolve()),
      /wait for one another/,
    );
  });

  const anyStep = fc.record({
    seconds: fc.integer({ min: 1, max: 20 }),
    cores: fc.constantFrom(0.5, 1, 2, 3),
    alone: fc.boolean(),
    behind: fc.array(fc.nat(5), { maxLength: 2 }),
  });

  it('keep to what each asks for, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (all, cores) => {
          const steps = all.map(({ behind, ...step }, index) => ({
            ...step,
            name: String(index),
            after: behind.filter((back) => back < index).map((back) => String(index - 1 - back)),
          }));
          const { times } = await past(steps, cores);
          for (const step of steps) {
            const own = times.get(step.name);
            assert.ok(own);
            for (const name of step.after) assert.ok((times.get(name)?.to ?? Infinity) <= own.from);
            const beside = steps.filter(({ name }) => {
              const other = times.get(name);
              return name !== step.name && other !== undefined && overlap(own, other);
            });
            const isFit = beside.every(({ alone, ...one }) => alone && Math.min(one.cores, step.cores) < 1);
            if (step.alone) {
              assert.ok(isFit, `${step.name} beside ${JSON.stringify(beside)}`);
              continue;
            }
            const atStart = steps.filter(({ name }) => {
              const other = times.get(name);
              return other !== undefined && other.from <= own.from && own.from < other.to;
            });
            const busy = atStart.reduce((sum, one) => sum + Math.min(one.cores, cores), 0);
            assert.ok(busy <= cores || atStart.length === 1, `${String(busy)} of ${String(cores)} cores`);
          }
        },
      ),
    );
  });
});
