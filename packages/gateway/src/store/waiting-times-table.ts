/** How long residents wait on a channel: at most one time that a system measured, and one that staff stated. */
export interface WaitingTimesTable {
  /** Id of the channel in the profile. */
  channel: string;
  /** 1 where staff stated it. */
  by_hand: number;
  /** Null where nobody knows it. */
  minutes: number | null;
  stated_at: string;
  /** After this moment it is unknown again. */
  until: string;
  /** Name of the API key, or of the colleague. */
  stated_by: string;
}
