import { blindBallot, type Poll, type PollView } from '@plein/domain/polls.js';
import type { PollCodes } from '@plein/domain/newsroom.js';
import { squarePoll } from './content.fixtures.js';

/** A poll in which only invited voters vote. */
export const invitedPoll: Poll = {
  ...squarePoll,
  id: 'genodigd',
  admission: 'invited',
  results: 'after-close',
};

/** What a test needs of a gateway. */
export interface AskedGateway {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

export async function askJson<Answer>(
  gateway: AskedGateway,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Answer }> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await gateway.request(path, { ...sent, headers: { 'content-type': 'application/json' } });
  return { status: answer.status, body: (await answer.json()) as Answer };
}

/** Makes codes as an editor does. */
export async function makeCodes(gateway: AskedGateway, count: number): Promise<string[]> {
  const { status, body } = await askJson<PollCodes>(gateway, `/v1/poll-drafts/${invitedPoll.id}/codes`, {
    count,
  });
  if (status !== 200) throw new Error(`Making codes answered ${status}: ${JSON.stringify(body)}`);
  return body.codes;
}

/** A device of an invited voter, which does what the element does. */
export class InvitedDevice {
  readonly voter = crypto.randomUUID().replaceAll('-', '');
  signature: string | undefined;

  /** Exchanges a code for the signature of this device's ballot. Returns the answer. */
  async exchange(
    gateway: AskedGateway,
    code: string,
  ): Promise<{ status: number; body: { signature?: string; errors?: { code: string }[] } }> {
    const { body: view } = await askJson<PollView>(gateway, `/v1/polls/${invitedPoll.id}`);
    const ballot = await blindBallot(view.signingKey ?? '', invitedPoll.id, this.voter);
    const exchange = { code, blinded: ballot.blinded };
    const answer = await askJson<{ signature?: string }>(
      gateway,
      `/v1/polls/${invitedPoll.id}/ballot-signatures`,
      exchange,
    );
    if (answer.body.signature !== undefined) this.signature = await ballot.finish(answer.body.signature);
    return answer;
  }

  /** Takes the vote back. */
  withdraw(gateway: AskedGateway, id: string = crypto.randomUUID()) {
    const path = `/v1/polls/${invitedPoll.id}/withdrawals`;
    return askJson<{ choices: string[]; changed: boolean }>(gateway, path, { id, voter: this.voter });
  }

  /** Votes, with the signature where there is one. */
  vote(gateway: AskedGateway, choice: string, id: string = crypto.randomUUID()) {
    const signed = this.signature === undefined ? {} : { signature: this.signature };
    const ballot = { id, voter: this.voter, choices: [choice], ...signed };
    return askJson<{ choices: string[]; changed: boolean }>(
      gateway,
      `/v1/polls/${invitedPoll.id}/votes`,
      ballot,
    );
  }
}
