import { blindBallot, type Poll, type PollView } from '@plein/domain/polls.js';
import { squarePoll } from './content.fixtures.js';
import { askJson, type AskedGateway } from './invited.fixtures.js';

/** A poll in which everyone votes who has logged in at the portal. */
export const verifiedPoll: Poll = {
  ...squarePoll,
  id: 'ingelogd',
  admission: 'verified',
  results: 'after-close',
};

/** A device of somebody who has logged in, which does what the element does. */
export class VerifiedDevice {
  readonly voter = crypto.randomUUID().replaceAll('-', '');
  signature: string | undefined;

  /** Exchanges a token for the signature of this device's ballot. Returns the answer. */
  async exchange(
    gateway: AskedGateway,
    token: string,
    poll: string = verifiedPoll.id,
  ): Promise<{ status: number; code: string | undefined; signature: string | undefined }> {
    const { body: view } = await askJson<PollView>(gateway, `/v1/polls/${poll}`);
    const ballot = await blindBallot(view.signingKey ?? '', poll, this.voter);
    const exchange = { token, blinded: ballot.blinded };
    const { status, body } = await askJson<{ signature?: string; errors?: { code: string }[] }>(
      gateway,
      `/v1/polls/${poll}/login-ballot-signatures`,
      exchange,
    );
    if (body.signature !== undefined) this.signature = await ballot.finish(body.signature);
    return { status, code: body.errors?.[0]?.code, signature: body.signature };
  }

  /** Votes, with the signature where there is one. */
  vote(gateway: AskedGateway, choice: string, id: string = crypto.randomUUID()) {
    const signed = this.signature === undefined ? {} : { signature: this.signature };
    const ballot = { id, voter: this.voter, choices: [choice], ...signed };
    return askJson<{ changed: boolean }>(gateway, `/v1/polls/${verifiedPoll.id}/votes`, ballot);
  }

  /** Takes the vote back. */
  withdraw(gateway: AskedGateway, id: string = crypto.randomUUID()) {
    const path = `/v1/polls/${verifiedPoll.id}/withdrawals`;
    return askJson<{ choices: string[] }>(gateway, path, { id, voter: this.voter });
  }
}
