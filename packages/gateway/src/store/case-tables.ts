import type { Generated } from 'kysely';

export interface CasesTable {
  reference: string;
  factor_hash: string;
  /** JSON of a ZaakDocument. */
  document: string;
  updated_at: string;
  /** `files`, `newsroom`, or the source of the system that sends the case. */
  kept_by: string;
  /** When its system changed it; null where no system sends it. */
  changed_at: string | null;
  /** Counts how often it was written, so that a change to an older one is known. */
  version: Generated<number>;
}

/** Where the resident of a case gets a link to it. It is deleted with the case. */
export interface CaseAddressesTable {
  reference: string;
  /** The e-mail address, encrypted as `sealText` writes it. */
  sealed: string;
  /** A keyed hash of the address, by which its mails are counted. */
  address_hash: string;
}

/** Links to cases that were asked for, also of cases that there are not. A row is deleted after a day. */
export interface CaseLinksTable {
  id: string;
  /** As it was asked for, normalised. */
  reference: string;
  language: string;
  asked_at: string;
  /** That of the case, once the link was made. */
  address_hash: Generated<string | null>;
  mailed_at: Generated<string | null>;
  /** The key of the link, encrypted until its mail is delivered. */
  sealed_key: Generated<string | null>;
  key_hash: Generated<string | null>;
  expires_at: Generated<string | null>;
  used_at: Generated<string | null>;
  /** Hash of what the link gave, which opens the case until `access_until`. */
  access_hash: Generated<string | null>;
  access_until: Generated<string | null>;
}

/** What residents sent with their cases. They are deleted with the case. */
export interface CaseReactionsTable {
  id: string;
  reference: string;
  case_reference: string;
  received_at: string;
  /** JSON of the SentReaction. */
  document: string;
  /** When staff were done with it; null while it waits. */
  closed_at: Generated<string | null>;
}

/** The files of a reaction, which are deleted with it. */
export interface CaseReactionFilesTable {
  reaction: string;
  /** Place in the list of files, from 0. */
  place: number;
  /** The encrypted content, as `sealText` writes it. */
  sealed: string;
}
