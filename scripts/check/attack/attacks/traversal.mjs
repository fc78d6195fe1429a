import { rawRequest } from './raw-request.mjs';

const climbs = [
  ...['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '....//', './../', '/../'],
  ...['..%c0%af', '%c0%ae%c0%ae/', '..;/', '..%00/', '\u0000../', '..%u2215'],
];
const names = ['secret.txt', 'data/plein.db', '../etc/passwd', 'etc/passwd'];

/**
 * Asks for files outside the folders that are served, in every spelling of "one folder up".
 * @type {import('../target.mjs').Attack}
 */
export async function traversal({ url, secret }, report) {
  for (const prefix of ['/embed/', '/newsroom/', '/embed/assets/', '/pages/', '/']) {
    for (const climb of climbs) {
      for (const name of names) {
        const path = prefix + climb.repeat(name.includes('etc') ? 8 : 1) + name;
        const answer = await rawRequest(
          url,
          `GET ${path} HTTP/1.1\r\nHost: plein\r\nConnection: close\r\n\r\n`,
        );
        const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
        const isFile =
          answer.includes(secret) || answer.includes('root:x:') || answer.includes('SQLite format');
        report.check(!isFile && status >= 300 && status < 500, () => `${path} answers ${status}.`);
      }
    }
  }
}
