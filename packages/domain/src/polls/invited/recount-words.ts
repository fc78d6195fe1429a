import type { BallotProblem } from './verify.js';

/** What the page that counts again says, in one language. The gateway gives it, and the script of the page shows it. */
export interface RecountWords {
  /** Before how many ballots were checked, of how many. */
  readonly checked: string;
  readonly failed: string;
  /** The browser has no Web Crypto, since the page did not come over HTTPS. */
  readonly unsafe: string;
  readonly same: string;
  readonly different: string;
  /** Something is wrong with ballots, each of which is named below it. */
  readonly wrong: string;
  readonly problems: Readonly<Record<BallotProblem['code'], string>>;
  readonly ballots: string;
  readonly usedCodes: string;
  readonly withdrawn: string;
  readonly option: string;
  readonly own: string;
  readonly published: string;
  /** Before the choices of the ballot of a receipt. */
  readonly found: string;
  readonly foundWithdrawn: string;
  readonly absent: string;
  readonly unreadable: string;
}
