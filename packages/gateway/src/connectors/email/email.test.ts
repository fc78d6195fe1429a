import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { contractItem, describeContactDelivery } from '../contact-delivery.contract.js';
import { startMailServer } from '../testing/mail-server.fixtures.js';
import { connectEmail, type EmailSettings } from './email.js';
import { connectSmtp } from './smtp.js';

const now = new Date('2026-11-23T09:00:00Z');
const clock = () => now;
const { signal } = new AbortController();
const settings = (port: number): EmailSettings => ({
  ...{ host: '127.0.0.1', port, tls: 'none', user: 'plein', password: 'wachtwoord-van-plein' },
  from: 'Plein <plein@zilverbeek.example>',
  to: new Map([
    ['burgerzaken', 'burgerzaken@zilverbeek.example'],
    ['*', 'kcc@zilverbeek.example'],
  ]),
});

/** Returns the text of a message as a person reads it. */
function readable(message: string): string {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describeContactDelivery('e-mail', async () => {
  const server = await startMailServer();
  return {
    delivery: connectEmail(settings(server.port), { clock }),
    ...{ now, secret: 'wachtwoord-van-plein' },
    stored: () => server.stored.map(readable),
    asked: () => server.connections,
    get fault() {
      return server.fault;
    },
    set fault(fault) {
      server.fault = fault;
    },
    stop: () => server.close(),
    close: () => server.close(),
  };
});

test('an e-mail goes to the department, is the same at every attempt, and its headers have nothing of the resident', async (t) => {
  const server = await startMailServer();
  t.after(() => server.close());
  const delivery = connectEmail(settings(server.port), { clock });
  const item = contractItem();
  const other = contractItem();
  other.receipt.copy.department = 'vergunningen';
  other.receipt.copy.name = 'Noor\r\nBcc: iedereen@example.org';
  for (const one of [item, item, other]) await delivery.deliver(one, signal);
  const heads = server.stored.map((message) => message.split('\r\n\r\n')[0] ?? '');
  const header = (name: string) =>
    heads.map((head) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim());
  assert.deepEqual(header('To'), [
    'burgerzaken@zilverbeek.example',
    'burgerzaken@zilverbeek.example',
    'kcc@zilverbeek.example',
  ]);
  const [first, second] = header('Message-ID');
  assert.equal(first, `<${item.receipt.copy.id}@zilverbeek.example>`);
  assert.equal(second, first);
  assert.doesNotMatch(heads.join('\n'), /Noor|12345678|Bcc/);
});

test('nothing is sent without TLS where the settings ask for it', async (t) => {
  const server = await startMailServer();
  t.after(() => server.close());
  const delivery = connectEmail({ ...settings(server.port), tls: 'upgrade' }, { clock });
  const result = await delivery.deliver(contractItem(), signal);
  assert.equal(result.status, 'later');
  assert.deepEqual(server.stored, []);
});

test('an attempt and a check end in time at a mail server that never stops talking', async (t) => {
  const server = createServer((socket) => {
    const talking = setInterval(() => socket.write('250-and more\r\n'), 50);
    socket.on('error', () => undefined).on('close', () => clearInterval(talking));
    socket.write('220 here\r\n');
    t.after(() => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const delivery = connectEmail(settings(port), { clock, checkTimeout: 300 });
  assert.deepEqual(await delivery.deliver(contractItem(), AbortSignal.timeout(300)), {
    status: 'later',
    fault: { code: 'timeout' },
  });
  const { state, lastFault } = await delivery.check();
  assert.deepEqual([state, lastFault?.code], ['fails', 'timeout']);
});

test('an address of a resident that the mail server refuses is stuck, and says nothing of the server itself', async (t) => {
  const refusing = await startMailServer({
    onRcptTo: (_, __, done) => done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
  });
  t.after(() => refusing.close());
  const name = { id: 'case-links', system: 'case-links' };
  const mail = { id: 'een', to: 'weg@voorbeeld.example', subject: 'Uw link', text: 'https://plein.example' };
  const residents = connectSmtp(name, settings(refusing.port), { clock, hasOwnReceivers: true });
  assert.deepEqual(await residents.send(mail, signal), {
    status: 'stuck',
    fault: { code: 'failed', status: 550, part: 'rcpt to' },
  });
  assert.equal(residents.health().state, 'not-asked');
  const ours = connectSmtp(name, settings(refusing.port), { clock });
  assert.equal((await ours.send(mail, signal)).status, 'later');
});
