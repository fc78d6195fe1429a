import type { Generated } from 'kysely';

export interface PollsTable {
  id: string;
  /** JSON of a Poll. */
  document: string;
  updated_at: string;
  /** 0 for a draft, which residents do not see; otherwise 1. */
  published: Generated<number>;
  /** JSON of a PollOutcome, or null. */
  outcome: Generated<string | null>;
  /** JSON of the final Tally, where retention has deleted the ballots; otherwise null. */
  tally: Generated<string | null>;
  /** When the newsroom last changed it; null where it is still the seeded one. */
  edited_at: Generated<string | null>;
  /** Votes from one address within an hour, at most: 25, 50, 100, …; null where they were fewer. */
  most_from_one_place: Generated<number | null>;
  /** Random text that changes whenever votes are counted; the tags of the votes that wait are made with it. */
  round: Generated<string>;
}

/** Votes. Nothing in a row tells when it came in, nor in which order; see decision 0041. */
export interface BallotsTable {
  poll: string;
  /** SHA-256 of the poll and the token on the voter's device. */
  voter_hash: string;
  /** SHA-256 of the id that the device gave the vote, so that a repeated vote is known. */
  id_hash: string;
  /** JSON array of option ids. */
  choices: string;
  /**
   * The moment of the vote, encrypted with the voter's token, which the store does not have. It is a date for
   * a vote from before it was encrypted.
   */
  sealed: string;
  /** Signature of the voter's hash, in a poll of invited voters; otherwise null. */
  signature: string | null;
}

/** The key with which ballots of invited and verified voters are signed; see decisions 0092 and 0119. */
export interface PollKeysTable {
  poll: string;
  /** Modulus in base64url. */
  public_key: string;
  /** The secret key as a JWK, encrypted with the secret of the ballots. */
  sealed: string;
  /** How many logins were exchanged, once the poll has closed and they were erased; otherwise null. */
  erased_logins: Generated<number | null>;
}

/** Logins that were exchanged for a ballot, until the poll closes. Nothing here leads to a ballot. */
export interface PollLoginsTable {
  poll: string;
  /** Hash of the issuer and of the pseudonym there, with a key of the poll. */
  subject_hash: string;
  /** SHA-256 of the blinded ballot that was signed for the login. */
  blinded_hash: string;
}

/** One-time codes of invited voters. Nothing here leads to a ballot. */
export interface PollCodesTable {
  poll: string;
  /** Keyed hash of the code. */
  code_hash: string;
  /** SHA-256 of the blinded ballot that was signed for the code; null until then. */
  blinded_hash: string | null;
}

/** Votes that are not counted yet. Without the key of the ballots nothing of a row can be read; see decision 0084. */
export interface WaitingVotesTable {
  poll: string;
  /** Keyed hash of the voter in this round of the poll, so that a voter has one vote that waits. */
  tag: string;
  /** The ballot, encrypted. It has one length in each poll. */
  sealed: string;
}

/** What residents wrote in polls with answers in words. Nothing of a row leads to its writer; see decision 0115. */
export interface PollAnswersTable {
  /** Random, so that its order tells nothing. */
  id: string;
  poll: string;
  /** SHA-256 of the poll and the code that only the writer has. */
  voter_hash: string;
  /** SHA-256 of the id that the device gave the text, so that a repeated one is known. */
  id_hash: string;
  /** The moment of the text, encrypted with the writer's code, which the store does not have. */
  sealed: string;
  /** Counts the texts of this writer: a decision is about one. */
  revision: number;
  /** Empty once the writer took it back. */
  text: string;
  /** `waiting`, `accepted`, `refused`, or `withdrawn` once the writer took it back. */
  state: string;
  /** Code of the reason of a refusal; otherwise null. */
  reason: string | null;
  /** What the reader wrote to the writer, or null. */
  note: string | null;
  /** The start of the hour in which the text came in. */
  received_at: string;
}

/** Words that are marked in what residents write. */
export interface PollWordsTable {
  word: string;
}
