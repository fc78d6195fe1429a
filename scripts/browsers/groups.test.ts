import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineNames, type EngineName } from './engines.mjs';
import { fits } from './glob.mjs';
import { belongsTo, testGroup } from './groups.mjs';

const runsIn = (file: string, options = {}): EngineName[] =>
  engineNames.filter((engine) => belongsTo('tests', engine, file, options));

describe('the groups of browser tests', () => {
  it('run what residents get in every engine', () => {
    for (const file of ['components/src/contact-widget/contact-widget', 'measurement/src/outbox/outbox']) {
      assert.deepEqual(runsIn(`packages/${file}.test.ts`), engineNames);
    }
  });

  it('run what is for Chromium nowhere else, also where everything is asked for', () => {
    const file = 'packages/components/src/parts/targets.test.ts';
    assert.deepEqual(runsIn(file), ['chromium']);
    assert.deepEqual(runsIn(file, { whole: true }), ['chromium']);
  });

  it('run the whole newsroom in Chromium, and elsewhere where everything is asked for', () => {
    const file = 'packages/newsroom/src/polls/polls.test.ts';
    assert.deepEqual(runsIn(file), ['chromium']);
    assert.deepEqual(runsIn(file, { whole: true }), engineNames);
    assert.deepEqual(runsIn('packages/newsroom/src/shell/newsroom.test.ts'), engineNames);
  });

  it('leave out tests of Node, of the matrix and of the themes', () => {
    for (const kind of ['node', 'a11y', 'themes', 'rendered']) {
      assert.deepEqual(runsIn(`packages/components/src/terms/terms.${kind}.test.ts`), []);
    }
    assert.deepEqual(runsIn('packages/domain/src/text/text.test.ts'), []);
    assert.deepEqual(runsIn('packages/components/src/channel/channel.ts'), []);
  });

  it('show elements as a server renders them, but no parts', () => {
    const isRendered = (file: string) => belongsTo('rendered', 'chromium', file);
    assert.ok(isRendered('packages/components/src/contact-widget/contact-widget.test.ts'));
    assert.ok(isRendered('packages/testing/src/ssr/hydration.rendered.test.ts'));
    assert.ok(!isRendered('packages/components/src/parts/parts.test.ts'));
    assert.ok(!isRendered('packages/measurement/src/measurement.test.ts'));
    assert.ok(
      !belongsTo('rendered', 'firefox', 'packages/components/src/contact-widget/contact-widget.test.ts'),
    );
  });

  it('find files, and none in which nothing is asked', () => {
    assert.ok(testGroup('tests', 'firefox').files.length > 20);
    assert.ok(testGroup('rendered', 'firefox').files.length > 0);
    assert.deepEqual(testGroup('tests', 'firefox', { isAsked: () => false }).files, []);
  });
});

describe('a pattern of files', () => {
  it('knows folders, and choices', () => {
    assert.ok(fits('packages/a/src/b/c.test.ts', 'packages/{a,b}/src/**/*.test.ts'));
    assert.ok(fits('packages/a/src/c.test.ts', 'packages/{a,b}/src/**/*.test.ts'));
    assert.ok(fits('packages/a/src/c.test.ts', '**'));
    assert.ok(!fits('packages/a/src/b/c.test.ts', 'packages/a/src/*.test.ts'));
    assert.ok(!fits('packages/c/src/c.test.ts', 'packages/{a,b}/src/**/*.test.ts'));
    assert.ok(!fits('packages/a/src/cxtest.ts', 'packages/a/src/c.test.ts'));
  });
});
