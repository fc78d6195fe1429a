import { receiptKeySchema } from '@plein/domain/contact/schema.js';
import type { CallbackSlot } from '@plein/domain/contact.js';
import { amsterdamInstant } from '@plein/domain/opening-hours.js';
import { promiseAnswers } from '@plein/domain/vocabulary.js';
import { Type } from '@sinclair/typebox';
import {
  slotIn,
  slotText,
  type CallbackPromise,
  type CallbackPromises,
  type PromiseStep,
} from '../../callback-requests/callback-promise.js';
import { callContent, goneContent, type CallView } from './call.content.js';
import { callTexts } from './call-texts-of.js';
import type { FormPage, PageContext } from '../form.js';

const path = '/pages/calls/{receiptKey}';

/** No search engine may keep a page with a secret address. */
const headers = { 'x-robots-tag': 'noindex' } as const;

/** What the page says at the top, and what came of a step. */
type Said = Pick<CallView, 'done' | 'problem'>;

/**
 * The page of a promise to call, for anyone who has its secret link. Opening it changes nothing, so that a program that
 * reads mail may open it; every step is a form that is sent.
 */
export function callPage(promises: CallbackPromises, clock: () => Date): FormPage {
  const keyOf = ({ params }: PageContext): string => params['receiptKey'] ?? '';

  async function page(
    status: number,
    context: PageContext,
    promise: CallbackPromise | undefined,
    said: Said = {},
  ): Promise<Response> {
    const { language, address } = context;
    const texts = callTexts[language];
    const now = clock();
    const anew = address('/pages/contact', { view: 'callback' });
    const content = promise
      ? callContent({
          ...{ promise, texts, language, now, ...said },
          action: address(path.replace('{receiptKey}', keyOf(context))),
          anew,
          slots: await otherSlots(promise),
          isOver: isOver(promise.slot, now),
        })
      : goneContent(texts, anew);
    return context.frame({
      status: promise ? status : 404,
      title: promise ? texts.title : texts.gone,
      content: { html: `<div class="promise">${String(await content)}</div>`, style: '', script: '' },
      headers,
    });
  }

  async function otherSlots(promise: CallbackPromise): Promise<CallbackSlot[]> {
    const { slot, outcome } = promise;
    if (outcome !== undefined) return [];
    return (await promises.slots(promise)).filter((one) => slotText(one) !== slotText(slot));
  }

  /** Shows what came of a step. */
  function shown(context: PageContext, step: PromiseStep, done: CallView['done']): Promise<Response> {
    switch (step.status) {
      case 'unknown':
        return page(404, context, undefined);
      case 'refused':
        return page(409, context, step.promise, { problem: step.why });
      case 'done':
        return page(200, context, step.promise, { done });
    }
  }

  return {
    path,
    name: 'Call',
    summary: 'The promise to call a resident, which they can move or cancel',
    limit: 'contact',
    linked: [],
    params: Type.Object({ receiptKey: receiptKeySchema }),
    fields: Type.Object({
      step: Type.String({ description: '`move`, `cancel` or `answer`.' }),
      slot: Type.Optional(Type.String({ description: 'The new window: `2026-11-23 09:00 12:00`.' })),
      seen: Type.Optional(Type.String({ description: 'The window that the page showed.' })),
      answer: Type.Optional(Type.String({ description: `One of: ${promiseAnswers.join(', ')}.` })),
      language: Type.Optional(Type.String()),
    }),
    show: async (context) => page(200, context, await promises.find(keyOf(context))),
    busy: async (context) => page(429, context, await promises.find(keyOf(context)), { problem: 'busy' }),
    async send(context) {
      const { values } = context;
      const key = keyOf(context);
      const steps: Partial<Record<string, () => Promise<Response>>> = {
        cancel: async () => shown(context, await promises.cancel(key), 'cancelled'),
        async move() {
          const to = slotIn(values.one('slot'));
          if (!to) return page(400, context, await promises.find(key), { problem: 'no-slot' });
          return shown(context, await promises.move(key, to, values.one('seen') ?? ''), 'moved');
        },
        async answer() {
          const answer = promiseAnswers.find((one) => one === values.one('answer'));
          if (!answer) return page(400, context, await promises.find(key), { problem: 'no-answer' });
          return shown(context, await promises.answer(key, answer), 'answered');
        },
      };
      const step = steps[values.one('step') ?? ''];
      return step ? step() : page(400, context, await promises.find(key));
    },
  };
}

const isOver = ({ date, closes }: CallbackSlot, now: Date): boolean => now > amsterdamInstant(date, closes);
