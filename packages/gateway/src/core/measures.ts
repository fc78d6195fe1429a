import type { CommitMeasure } from '../store/store.js';

/** One request, as the log and the metrics know it: no address, no query, nothing of a body. */
export interface RequestLine {
  method: string;
  /** The pattern of the path, such as `/v1/polls/{poll}`; `-` where there is nothing at the path. */
  route: string;
  status: number;
  /** Time until the answer began. */
  milliseconds: number;
}

/** The background jobs of a gateway. */
export type JobName = 'aggregation' | 'retention' | 'ballots' | 'deliveries' | 'follow-up' | 'work-notices';

/** One run of a background job. */
export interface JobRun {
  job: JobName;
  milliseconds: number;
  failed: boolean;
}

/** Receives what an operator measures of a running gateway. None of these functions may throw. */
export interface Measures {
  request(line: RequestLine): void;
  commit(commit: CommitMeasure): void;
  run(run: JobRun): void;
  /** A limit that refused a request, by the name of the limit. */
  limited(limit: string): void;
}
