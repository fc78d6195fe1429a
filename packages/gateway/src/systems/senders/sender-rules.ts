import { channelTable } from '@plein/domain/vocabulary.js';
import type { Access } from '../../core/dependencies.js';
import type { SenderRule } from '../events/events.service.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { bearerOf, type Identity } from '../../auth/identify.js';
import type { KeyRule } from './api-keys.store.js';
import type { KeyRules } from './key-rules.js';

/** Returns the rule for the sender of a request, or undefined where its key is wrong or revoked. */
export type SenderRules = (request: Request) => Promise<SenderRule | undefined>;

const anything: SenderRule = () => [];

/**
 * Makes the rules for senders. A key may send its own source and channel, and a command on this machine
 * everything. Other senders may send events of pages. Where the newsroom is open to everyone, they may send
 * all channels.
 */
export function createSenderRules(access: Access, keyRules: KeyRules, identity: Identity): SenderRules {
  return async (request) => {
    if (request.headers.has('authorization')) {
      if (await identity.isCommand(request)) return anything;
      const key = bearerOf(request);
      const rule = key === undefined ? undefined : await keyRules(key);
      return rule && ruleOfKey(rule);
    }
    return access.reports === 'open' ? anything : ruleOfPages;
  };
}

const ruleOfPages: SenderRule = ({ data }) =>
  channelTable[data.channel].sentBy === 'page'
    ? []
    : [problemAt('/data/channel', 'Events of this channel need an API key. A page sends its own channel.')];

function ruleOfKey({ source, channel }: KeyRule): SenderRule {
  return ({ envelope, data }) => {
    const problems: FieldProblem[] = [];
    if (envelope.source !== source)
      problems.push(problemAt('/source', `Write the source of this key: ${source}.`));
    if (channel !== undefined && data.channel !== channel) {
      problems.push(problemAt('/data/channel', `Write the channel of this key: ${channel}.`));
    }
    return problems;
  };
}

function problemAt(field: string, detail: string): FieldProblem {
  return { field, code: 'key', detail };
}
