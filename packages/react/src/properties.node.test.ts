import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement, type ComponentProps } from 'react';
import type { PleinContactWidget } from './contact-widget.js';
import { PleinFeedbackPrompt } from './feedback-prompt.js';
import type { PleinParticipationPoll, Voted } from './participation-poll.js';

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
type DetailOf<Handler> = Handler extends (event: CustomEvent<infer Detail>) => void ? Detail : never;
type PollProperties = ComponentProps<typeof PleinParticipationPoll>;

test('a handler is told what happened, with its type', () => {
  const same: Same<DetailOf<NonNullable<PollProperties['onPleinVoted']>>, Voted> = true;
  const chosen: string[] = [];
  const properties: PollProperties = {
    poll: 'zilverplein-inrichting',
    headingLevel: 3,
    onPleinVoted: ({ detail }) => chosen.push(...detail.choices),
  };
  const detail: Voted = { poll: 'zilverplein-inrichting', choices: ['trees'] };
  properties.onPleinVoted?.(new CustomEvent('plein-voted', { detail }));
  assert.ok(same);
  assert.deepEqual(chosen, ['trees']);
});

test('no property is required, and a setting is a text', () => {
  const optional: Same<Partial<PollProperties>, PollProperties> = true;
  const task: Same<ComponentProps<typeof PleinContactWidget>['task'], string | undefined> = true;
  assert.ok(optional && task);
  assert.doesNotThrow(() => createElement(PleinFeedbackPrompt));
});
