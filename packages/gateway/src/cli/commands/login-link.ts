import type { NewInvitation } from '@plein/domain/newsroom.js';
import { addressOf } from '../../server/config.js';
import { ask } from '../request.js';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';

/** Makes a one-time link to the newsroom. */
export async function loginLinkCommand(
  { adminClient, answer, config }: CommandContext,
  given: Given,
): Promise<number> {
  const client = await adminClient();
  const draft = { name: textOf(given, 'name'), role: textOf(given, 'role') };
  const made = await ask<NewInvitation>(client, '/v1/invitations', draft);
  // Where no gateway is open, the link was made with an address that nobody can reach.
  const { publicUrl = addressOf(config()) } = config();
  const url =
    client.through === 'store' ? publicUrl + made.url.slice(made.url.indexOf('/newsroom/')) : made.url;
  answer({ ...made, url }, `${url}\nIt works once, until ${made.expiresAt}.`);
  return exitCodes.done;
}
