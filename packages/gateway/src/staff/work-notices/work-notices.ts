import { uuidv7 } from '@plein/domain/identifier.js';
import type { MailConnection, SmtpSettings } from '../../connectors/email/smtp.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../../core/timers.js';
import { noticeText, type NoticeLanguage } from './notice-text.js';
import { untoldWork } from './waiting-work.js';
import { noteTold, readWaiting, takeTurn } from './work-notices.store.js';

/** Which departments get an e-mail when requests wait, and by which mail server. */
export interface WorkNoticeSettings extends SmtpSettings {
  /** The address for each department, by its code; `*` for every other request. */
  to: ReadonlyMap<string, string>;
  language: NoticeLanguage;
  /** The address of the gateway, where the newsroom is. */
  publicUrl: string;
}

export interface WorkNoticeOptions extends Pick<GatewayDependencies, 'store' | 'clock' | 'random'> {
  settings: Pick<WorkNoticeSettings, 'to' | 'language' | 'publicUrl'>;
  mail: Pick<MailConnection, 'send'>;
  /** Returns a signal that aborts after that many milliseconds. Default: that of the platform. */
  deadline?: (milliseconds: number) => AbortSignal;
}

/**
 * Time between two notices to one receiver, in milliseconds. A notice that failed waits as long: the answer to it may
 * have been lost.
 */
export const noticeInterval = 900_000;
/** How long sending one notice may take. */
const attemptTime = 60_000;

/** Tells each receiver of requests that are new for it, in several gateways once. Returns how many were not sent. */
export async function sendWorkNotices({
  store,
  clock,
  random,
  settings,
  mail,
  deadline = (milliseconds) => AbortSignal.timeout(milliseconds),
}: WorkNoticeOptions): Promise<number> {
  let failed = 0;
  for (const work of untoldWork(await readWaiting(store.database), settings.to)) {
    const { receiver, untold } = work;
    const to = settings.to.get(receiver);
    const now = clock();
    const turn = { now, next: new Date(now.getTime() + noticeInterval) };
    if (to === undefined || !(await store.commit((one) => takeTurn(one, receiver, turn)))) continue;
    const message = { id: uuidv7(now.getTime(), random), to, ...noticeText(work, settings) };
    const { status } = await mail.send(message, deadline(attemptTime));
    if (status === 'delivered') await store.commit((one) => noteTold(one, receiver, untold));
    else failed += 1;
  }
  return failed;
}

export interface WorkNoticeJobOptions
  extends WorkNoticeOptions, Pick<GatewayDependencies, 'log' | 'measures'> {
  timers?: Timers;
  /** Time between two runs, in milliseconds. Default: one minute. */
  every?: number;
}

/** Sends work notices, now and every minute. */
export function startWorkNotices({
  timers = platformTimers,
  log,
  measures,
  every = 60_000,
  ...options
}: WorkNoticeJobOptions): RepeatedWork {
  const warn = (fields: object): void =>
    log?.warn(
      { connector: 'work-notices', ...fields },
      'A department was not told of new work by e-mail. It is tried again after fifteen minutes.',
    );
  return repeatWork(
    async () => {
      const failed = await sendWorkNotices(options);
      if (failed > 0) warn({ failed });
    },
    {
      ...{ every, timers },
      onRun: measures && ((run) => measures.run({ ...run, job: 'work-notices' })),
      onError: (error) => {
        warn({ error: error instanceof Error ? error.name : 'unknown' });
      },
    },
  );
}
