import { channelTable } from '@plein/domain/vocabulary.js';
import type { Access } from '../../core/dependencies.js';
import type { FailureCounts } from '../../core/failure-counts.js';
import type { Sender, SenderRule } from '../events/events.service.js';
import { ownComponent } from '../events/own-events.js';
import { isPageEvent, momentProblems } from '../events/page-events.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { bearerOf, type Identity } from '../../auth/identify.js';
import type { KeyRule } from './api-keys.store.js';
import type { KeyRules } from './key-rules.js';
import { plainSourceName, type KnownNames } from './known-names.js';

/** Returns the sender of a request, or undefined where its key is wrong, revoked or for something else. */
export type SenderRules = (request: Request) => Promise<Sender | undefined>;

export interface SenderRulesOptions {
  access: Access;
  keyRules: KeyRules;
  identity: Identity;
  knownNames: KnownNames;
  clock: () => Date;
  failures?: Pick<FailureCounts, 'count'>;
}

const anybody: Sender = { mayBeSent: () => [], hasKey: true };

/**
 * Makes the rules for senders. A key may send its own source and channel, and a command on this machine
 * everything. Other senders may send what elements on pages send, in nobody else's name. Where the newsroom
 * is open to everyone, they may send everything.
 */
export function createSenderRules(options: SenderRulesOptions): SenderRules {
  const { access, keyRules, identity, knownNames, clock, failures } = options;
  return async (request) => {
    if (request.headers.has('authorization')) {
      if (await identity.isCommand(request)) return anybody;
      const key = bearerOf(request);
      const rule = key === undefined ? undefined : await keyRules(key);
      if (rule?.scope !== 'events') {
        failures?.count('api-key');
        return undefined;
      }
      return { mayBeSent: ruleOfKey(rule), hasKey: true };
    }
    if (access.reports === 'open') return anybody;
    const { sources, subjects } = await knownNames.current();
    return { mayBeSent: ruleOfPages(sources, clock), hasKey: false, subjects };
  };
}

/** Makes the rule for senders without a key. `taken` holds the sources of others. */
function ruleOfPages(taken: ReadonlySet<string>, clock: () => Date): SenderRule {
  // The events of a batch have one source, so it is read once.
  let read = '';
  let isTaken = false;
  return (event) => {
    const { name, envelope, data } = event;
    if (envelope.source !== read) {
      read = envelope.source;
      isTaken = taken.has(plainSourceName(read));
    }
    const problems = momentProblems(event, clock());
    if (channelTable[data.channel].sentBy !== 'page') {
      const detail = 'Events of this channel need an API key. A page sends its own channel.';
      problems.push(problemAt('/data/channel', detail));
    }
    if (!isPageEvent(name)) {
      problems.push(problemAt('/type', 'No page sends this event. A system sends it with an API key.'));
    }
    if (isTaken) {
      problems.push(problemAt('/source', 'This is the source of another sender. Write your own.'));
    }
    if (data.component.toLowerCase() === ownComponent) {
      problems.push(problemAt('/data/component', 'This is the newsroom. Write your own component.'));
    }
    if (data.preventableSaidBy === 'staff') {
      problems.push(
        problemAt('/data/preventableSaidBy', 'Staff say this in the newsroom, or with an API key.'),
      );
    }
    return problems;
  };
}

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
