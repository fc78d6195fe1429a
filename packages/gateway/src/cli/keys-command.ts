import type { ApiKeyList, NewApiKey } from '@plein/domain/newsroom.js';
import { parseArgs } from 'node:util';
import { StartError } from '../core/start-error.js';
import { ask } from './request.js';
import type { CommandContext } from './command-context.js';

export const keysHelp = `Makes and revokes the keys with which systems send events (docs/gateway.md).

  npm run keys -- add --name Telefooncentrale --source urn:nld:oin:…:systeem:telefonie --channel phone
  npm run keys -- list
  npm run keys -- revoke --id 01936f0e-…

A key without --channel may send every channel of its source. --until 2027-12-31 is its last day. The key itself is shown once.
`;

/** Runs `keys add`, `keys list` or `keys revoke`, and returns the exit code. */
export async function keysCommand(words: string[], { adminClient, say }: CommandContext): Promise<number> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      source: { type: 'string' },
      channel: { type: 'string' },
      until: { type: 'string' },
      id: { type: 'string' },
    },
  });
  const { name, source, channel, until, id } = values;
  switch (positionals[0]) {
    case 'add': {
      const draft = {
        name,
        source,
        ...(channel === undefined ? {} : { channel }),
        ...(until === undefined ? {} : { expiresOn: until }),
      };
      const made = await ask<NewApiKey>(await adminClient(), '/v1/api-keys', draft);
      say(`${made.key}\nThis is the only time that the key is shown. Its id is ${made.id}.`);
      return 0;
    }
    case 'list': {
      const { apiKeys } = await ask<ApiKeyList>(await adminClient(), '/v1/api-keys');
      for (const key of apiKeys) {
        const end = key.expiresOn ? `works until ${key.expiresOn}` : 'works';
        const state = key.revokedAt ? `revoked ${key.revokedAt.slice(0, 10)}` : end;
        const used = key.lastUsedAt ? `last used ${key.lastUsedAt}` : 'never used';
        say([key.id, key.name, key.source, key.channel ?? 'every channel', state, used].join('  '));
      }
      if (apiKeys.length === 0) say('There are no keys yet.');
      return 0;
    }
    case 'revoke': {
      if (id === undefined) throw new StartError('Give the id of the key: --id 01936f0e-…');
      await ask(await adminClient(), `/v1/api-keys/${encodeURIComponent(id)}/revocation`, {});
      say('The key is revoked.');
      return 0;
    }
    default:
      say(keysHelp);
      return 1;
  }
}
