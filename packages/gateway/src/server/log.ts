import { destination, pino } from 'pino';
import type { LogLevel } from './config.js';
import type { Log } from '../core/dependencies.js';

/** Fields that are removed from every log line: texts of residents, personal data and secrets. */
const redacted = [
  ...['body', 'headers', 'authorization', 'cookie', 'ip', 'remoteAddress', 'databaseUrl', 'newsroomKey'],
  ...[
    'name',
    'phone',
    'email',
    'address',
    'question',
    'text',
    'transcript',
    'postcode',
    'voter',
    'parameters',
  ],
];

/** Makes a log that writes JSON lines to standard error, or to `stream`. */
export function createLog(level: LogLevel, stream?: { write(line: string): void }): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: { paths: [...redacted, ...redacted.map((name) => `*.${name}`)], remove: true },
    },
    stream ?? destination({ dest: 2, sync: true }),
  );
}
