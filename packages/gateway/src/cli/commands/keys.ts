import type { ApiKeyList, NewApiKey } from '@plein/domain/newsroom.js';
import { ask } from '../request.js';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';

/** Makes a key, and shows it once. */
export async function addKey({ adminClient, answer }: CommandContext, given: Given): Promise<number> {
  const [channel, scope, until] = [textOf(given, 'channel'), textOf(given, 'scope'), textOf(given, 'until')];
  const made = await ask<NewApiKey>(await adminClient(), '/v1/api-keys', {
    name: textOf(given, 'name'),
    source: textOf(given, 'source'),
    ...(channel === undefined ? {} : { channel }),
    ...(scope === undefined ? {} : { scope }),
    ...(until === undefined ? {} : { expiresOn: until }),
  });
  answer(made, `${made.key}\nThis is the only time that the key is shown. Its id is ${made.id}.`);
  return exitCodes.done;
}

export async function listKeys({ adminClient, answer }: CommandContext): Promise<number> {
  const { apiKeys } = await ask<ApiKeyList>(await adminClient(), '/v1/api-keys');
  const lines = apiKeys.map((key) => {
    const end = key.expiresOn ? `works until ${key.expiresOn}` : 'works';
    const state = key.revokedAt ? `revoked ${key.revokedAt.slice(0, 10)}` : end;
    const used = key.lastUsedAt ? `last used ${key.lastUsedAt}` : 'never used';
    return [key.id, key.name, key.source, whatOf(key), state, used].join('  ');
  });
  answer({ apiKeys }, lines.length === 0 ? 'There are no keys yet.' : lines.join('\n'));
  return exitCodes.done;
}

export async function revokeKey({ adminClient, answer }: CommandContext, given: Given): Promise<number> {
  const id = textOf(given, 'id') ?? '';
  await ask(await adminClient(), `/v1/api-keys/${encodeURIComponent(id)}/revocation`, {});
  answer({ id, status: 'revoked' }, 'The key is revoked.');
  return exitCodes.done;
}

function whatOf({ scope, channel }: ApiKeyList['apiKeys'][number]): string {
  return scope === 'events' ? (channel ?? 'every channel') : [scope, channel].filter(Boolean).join(' of ');
}
