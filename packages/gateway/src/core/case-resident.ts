/** A resident who has logged in at a site of the municipality, as the token of that site says. */
export interface CaseResident {
  /** The numbers of cases that are theirs, as the site knows them. */
  references: readonly string[];
  /** The citizen service number. It is never logged, never stored, and never part of an address. */
  bsn?: string;
}
