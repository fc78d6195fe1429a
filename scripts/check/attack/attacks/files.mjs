import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openConnection } from './raw-request.mjs';

/** What one body may take of the processor here, with the sending of it, in milliseconds. */
const mostTime = 700;
const slowClients = 40;
const megabytes = 1_000_000;
const path = '/v1/message-submissions';
const pdf = (/** @type {string} */ content) => Buffer.from(`%PDF-1.7\n${content}`);
const markup = '<html><script>alert(document.cookie)</script>';

/** Names that lead out of a folder, end a header, hide what the file is, or are cut in half. */
const names = [
  '../../etc/passwd',
  'C:\\Windows\\system32\\brief.pdf',
  'brief.pdf"; filename="evil.html',
  'brief.pdf\r\nContent-Type: text/html',
  'evil.html',
  'brief.pdf.exe',
  'brief\u202Efdp.exe',
  'brief\u0000.pdf',
  '<img src=x onerror=alert(1)>.pdf',
  `${'a'.repeat(109)}\u{1F600}${'b'.repeat(8)}`,
  `${'a'.repeat(110)}\u{1F600}.html`,
];

/** What is no PDF, JPEG or PNG, whatever its name says. @type {Readonly<Record<string, Buffer>>} */
const contents = {
  'a page': Buffer.from(`<!doctype html>${markup}`),
  'a drawing with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'an archive': Buffer.from([0x50, 0x4b, 3, 4, ...Array(100).fill(0)]),
  'a program': Buffer.from([0x4d, 0x5a, ...Array(100).fill(0)]),
  'a picture with a page behind it': Buffer.from(`GIF89a${markup}`),
  'markup before a PDF': Buffer.from(`${markup}%PDF-1.7\n`),
};

/** Bodies as large as files may make them, without files. @type {Readonly<Record<string, () => [address: string, body: BodyInit, type: string]>>} */
const heavy = {
  'eight megabytes of brackets': () => [path, '['.repeat(8 * megabytes), 'application/json'],
  'half a million names': () => [
    path,
    `{${Array.from({ length: 500_000 }, (_, at) => `"k${at}":1`).join()}}`,
    'application/json',
  ],
  'a list of four million files': () => [
    path,
    `{"attachments":[${'1,'.repeat(3.9 * megabytes)}1]}`,
    'application/json',
  ],
  'a form with a text of twenty megabytes': () => [
    '/pages/messages',
    inForm(`${part('name="text"')}${'"'.repeat(20 * megabytes)}\r\n`),
    formType,
  ],
  'a form of two hundred thousand files': () => [
    '/pages/messages',
    inForm(`${part('name="a"; filename="x.pdf"')}%PDF-\r\n`.repeat(200_000)),
    formType,
  ],
  'a plain form of seven million fields': () => [
    '/pages/messages',
    'a=&'.repeat(7 * megabytes),
    'application/x-www-form-urlencoded',
  ],
};
const formType = 'multipart/form-data; boundary=grens';
const part = (/** @type {string} */ head) => `--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
const inForm = (/** @type {string} */ parts) => `${parts}--grens--\r\n`;

const messageOf = (/** @type {object} */ change) => ({
  id: randomUUID(),
  receiptKey: randomBytes(32).toString('base64url'),
  text: 'Geheime tekst',
  email: 'bewoner@example.org',
  language: 'nl',
  ...change,
});
const fileOf = (/** @type {string} */ name, /** @type {Buffer} */ bytes) => ({
  name,
  content: bytes.toString('base64'),
});

/**
 * Sends messages with files that deceive who opens them, bodies that are made to hurt and to be as large as files may be,
 * and many of them slowly at once. A file must come back as a file to save, and others must be served meanwhile.
 * @type {import('../target.mjs').Attack}
 */
export async function files(target, report, isShort) {
  await deceive(target, report);
  await hurt(target, report, isShort);
  await fillMemory(target, report);
  report.check(
    !target.logged.some((line) => /Geheime tekst|bewoner@|receiptKey/.test(line)),
    () => 'The log has something of a message.',
  );
}

let clients = 0;
/** Returns a header that names another client: what earlier attacks sent may have used up the limits of one. */
const nextClient = () => ({ 'x-forwarded-for': `203.0.113.${(clients += 1)}` });

/** @returns {Promise<Response>} */
const send = (/** @type {import('../target.mjs').Target} */ { ask }, /** @type {object} */ message) =>
  ask(path, {
    method: 'POST',
    headers: { ...nextClient(), 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });

async function deceive(
  /** @type {import('../target.mjs').Target} */ target,
  /** @type {import('../report.mjs').Report} */ report,
) {
  const cookie = target.cookies['contact-centre'] ?? '';
  let saved = 0;
  for (const name of names) {
    const message = messageOf({ attachments: [fileOf(name, pdf(markup))] });
    const sent = await send(target, message);
    await sent.body?.cancel();
    report.check(sent.status === 201 || sent.status === 400, () => `${name} is answered ${sent.status}.`);
    if (sent.status !== 201) continue;
    saved += 1;
    const answer = await target.ask(`/v1/messages/${message.id}/files/0`, { headers: { cookie } });
    await answer.body?.cancel();
    const header = (/** @type {string} */ one) => answer.headers.get(one) ?? '';
    report.check(
      answer.status === 200 &&
        header('content-type') === 'application/pdf' &&
        header('x-content-type-options') === 'nosniff' &&
        header('content-security-policy').includes('sandbox') &&
        /^attachment; filename="[\w. -]+\.pdf"; filename\*=UTF-8''[\w.%~!-]+\.pdf$/.test(
          header('content-disposition'),
        ),
      () => `${name} is given back with ${answer.status} and ${header('content-disposition')}.`,
    );
  }
  report.check(saved > 0, () => 'No message was taken, so nothing was tried.');
  for (const [what, bytes] of Object.entries(contents)) {
    const { status } = await send(target, messageOf({ attachments: [fileOf('brief.pdf', bytes)] }));
    report.check(status === 400, () => `${what} in the place of a PDF is answered ${status}.`);
  }
}

async function hurt(
  /** @type {import('../target.mjs').Target} */ { ask },
  /** @type {import('../report.mjs').Report} */ report,
  /** @type {boolean} */ isShort,
) {
  for (const [what, make] of Object.entries(heavy).slice(0, isShort ? 4 : undefined)) {
    const [address, body, type] = make();
    const before = process.cpuUsage();
    const { status, size } = await ask(address, {
      method: 'POST',
      headers: { ...nextClient(), 'content-type': type },
      body,
    }).then(
      async (answer) => ({ status: answer.status, size: (await answer.arrayBuffer()).byteLength }),
      // The gateway may end the connection of a body that is too large.
      () => ({ status: 413, size: 0 }),
    );
    await ask('/health').then((health) => health.body?.cancel());
    const { user, system } = process.cpuUsage(before);
    const time = Math.round((user + system) / 1000);
    report.check(status === 413, () => `${what} is answered ${status}.`);
    report.check(size < megabytes, () => `${what} is answered with ${size} bytes.`);
    report.check(time < mostTime, () => `${what} takes ${time} ms of the processor.`);
  }
}

/** Fills the memory with large bodies that never end, and sends a message beside them. */
async function fillMemory(
  /** @type {import('../target.mjs').Target} */ target,
  /** @type {import('../report.mjs').Report} */ report,
) {
  const before = process.memoryUsage().arrayBuffers;
  const length = 8 * megabytes;
  const body = Buffer.alloc(length - 100, 'A');
  const open = await Promise.all(
    Array.from({ length: slowClients }, async () => {
      const socket = await openConnection(target.url);
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: plein\r\nContent-Type: application/json\r\nX-Forwarded-For: 198.51.100.7\r\nContent-Length: ${length}\r\n\r\n`,
      );
      await new Promise((resolve) => socket.resume().write(body, resolve));
      return socket;
    }),
  );
  // What was sent is with the gateway a moment later.
  await pause(2000);
  const held = Math.round((process.memoryUsage().arrayBuffers - before) / megabytes);
  report.check(held < 200, () => `${slowClients} bodies of eight megabytes hold ${held} MB.`);
  const { status } = await send(
    target,
    messageOf({ attachments: [fileOf('foto.pdf', pdf('a'.repeat(2 * megabytes)))] }),
  );
  report.check(
    status === 201,
    () => `Beside ${slowClients} slow messages another one is answered ${status}.`,
  );
  for (const socket of open) socket.destroy();
}
