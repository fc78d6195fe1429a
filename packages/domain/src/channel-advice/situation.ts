import type { Channel } from '../profile/schema.js';
import { isHumanChannel } from '../vocabulary/human-channels.js';
import type { ChannelCode } from '../vocabulary/codes.js';
import { withPersonInView, type ChannelAdvice } from './advice.js';

/**
 * What a resident may state: it does not work out, it cannot wait, they have no DigiD, or they need an interpreter or
 * a text relay. It stays in the page: it is not measured, because it can tell something of somebody's health.
 */
export const situations = ['stuck', 'urgent', 'no-digid', 'interpreter', 'text-relay'] as const;
export type Situation = (typeof situations)[number];

/** How a channel suits a situation: it helps, it makes no difference, or it does not work then. */
type Fit = 'helps' | 'same' | 'fails';

/** How fast an answer comes on a channel that is open: within the conversation, or a day or more later. */
const answersAtOnce: Readonly<Partial<Record<ChannelCode, true>>> = {
  phone: true,
  counter: true,
  chat: true,
};

/** Channels on which nobody has to hear or speak. */
const isWritten: Readonly<Partial<Record<ChannelCode, true>>> = {
  email: true,
  post: true,
  whatsapp: true,
  chat: true,
  'web-form': true,
};

/** Channels on which a resident can only speak and listen. */
const isSpoken: Readonly<Partial<Record<ChannelCode, true>>> = { phone: true, callback: true };

const fits: Readonly<Record<Situation, (advice: ChannelAdvice) => Fit>> = {
  stuck: ({ channel }) => (isHumanChannel(channel.kind) ? 'helps' : 'same'),
  urgent: ({ channel, opening }) =>
    !answersAtOnce[channel.kind] ? 'fails' : opening.open && isHumanChannel(channel.kind) ? 'helps' : 'same',
  'no-digid': ({ channel }) =>
    needsDigid(channel) ? 'fails' : isHumanChannel(channel.kind) ? 'helps' : 'same',
  interpreter: ({ channel }) => (channel.interpreter ? 'helps' : 'same'),
  'text-relay': ({ channel }) =>
    channel.textRelay || isWritten[channel.kind] ? 'helps' : isSpoken[channel.kind] ? 'fails' : 'same',
};

const needsDigid = ({ digid, kind }: Channel): boolean => digid ?? kind === 'personal-page';

const points: Readonly<Record<Fit, number>> = { helps: 0, same: 1, fails: 3 };

/**
 * Returns the advice in the order that suits what a resident stated, the best first. What suits it equally keeps its
 * order. No channel is left out, and the best one on which a person answers stands first or second.
 */
export function adviseInSituation(
  advice: readonly ChannelAdvice[],
  stated: readonly Situation[],
): ChannelAdvice[] {
  const cost = (one: ChannelAdvice): number =>
    stated.reduce((sum, situation) => sum + points[fits[situation](one)], 0);
  return withPersonInView([...advice].sort((a, b) => cost(a) - cost(b)));
}

/** Returns the first of the stated situations in which a channel helps; undefined where it makes no difference. */
export function helpsIn(advice: ChannelAdvice, stated: readonly Situation[]): Situation | undefined {
  return stated.find((situation) => fits[situation](advice) === 'helps');
}

/** Returns the first of the stated situations in which a channel does not work. */
export function failsIn(advice: ChannelAdvice, stated: readonly Situation[]): Situation | undefined {
  return stated.find((situation) => fits[situation](advice) === 'fails');
}
