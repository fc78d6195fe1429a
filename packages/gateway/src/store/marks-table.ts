/**
 * What staff marked a message of a resident as. It holds what reports count and nothing that the resident wrote, so it
 * stays when the message is deleted after its retention period. An empty text stands for what is not known.
 */
export interface MessageMarksTable {
  /** Id of the message. */
  id: string;
  /** The table with the message: `feedback` or `callbacks`. */
  source: string;
  /** Day on which the message came in, in Amsterdam. */
  day: string;
  channel: string;
  task: string;
  department: string;
  /** Message kinds in the order of their list, with spaces between. */
  kinds: string;
  neighbourhood: string;
  issue: string;
}
