import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurn } from './in-turn.mjs';

interface MadeStep {
  name: string;
  alone?: boolean;
  after?: string;
}

/** Runs steps that each take a few turns, and says which ran beside which. */
async function companyOf(steps: MadeStep[]): Promise<Record<string, string[]>> {
  const running = new Set<string>();
  const company: Record<string, string[]> = {};
  const names = await inTurn(steps, async ({ name }) => {
    for (const other of running) company[other]?.push(name);
    company[name] = [...running];
    running.add(name);
    await new Promise((resolve) => setImmediate(resolve));
    running.delete(name);
    return name;
  });
  assert.deepEqual(
    names,
    steps.map(({ name }) => name),
  );
  return company;
}

describe('steps in turn', () => {
  it('run two at a time', async () => {
    const company = await companyOf([{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
    assert.deepEqual(company['one'], ['two']);
    assert.ok(!company['three']?.includes('one') || !company['three'].includes('two'));
  });

  it('run alone where they say so', async () => {
    const company = await companyOf([{ name: 'one' }, { name: 'two', alone: true }, { name: 'three' }]);
    assert.deepEqual(company, { one: [], two: [], three: [] });
  });

  it('wait for what makes what they need', async () => {
    const company = await companyOf([{ name: 'build' }, { name: 'packages', after: 'build' }]);
    assert.deepEqual(company, { build: [], packages: [] });
  });
});
