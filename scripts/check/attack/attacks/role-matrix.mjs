import { rights, roles } from '@plein/domain/newsroom.js';
import { addressOf } from '../target.mjs';

/** Operations that anyone may use. An operation that forgets its role is not in this list. */
const open = new Set([
  ...[
    'getProfile',
    'getCrisis',
    'getSchema',
    'getHealth',
    'getLiveness',
    'getReadiness',
    'getOpenApi',
    'getPageStyle',
    'getAnswerPage',
    'createEvents',
    'lookUpCase',
  ],
  ...['createCallbackRequest', 'createMessageSubmission', 'createFeedbackSubmission', 'createChatAnswer'],
  ...['createCaseReactionSubmission', 'requestCaseLink'],
  ...[
    'lookUpMyCases',
    'getRenderedElement',
    'signBallot',
    'signBallotForLogin',
    'listBallots',
    'getReceiptPage',
    'getRecountPage',
  ],
  ...['getCallPage', 'sendCallPage', 'getKioskWorker'],
  'listCallbackSlots',
  ...['listAppointmentMoments', 'createAppointmentRequest', 'getAppointmentFile'],
  ...[
    'getPoll',
    'listPollAnswers',
    'createVote',
    'lookUpVote',
    'withdrawVote',
    'openSession',
    'getSession',
    'beginLogin',
    'finishLogin',
  ],
  ...[
    'Appointment',
    'AppointmentForm',
    'Contact',
    'Message',
    'Status',
    'Feedback',
    'Kiosk',
    'Asked',
    'Poll',
    'Chat',
    'CaseReaction',
    'CaseLinkRequest',
    'CaseLink',
  ].flatMap((page) => [`get${page}Page`, `send${page}Page`]),
]);

/** Operations for systems: they need a key of their own kind. */
const forSystems = new Set(['putCase', 'putWaitingTime', 'createMailQuestions']);

/**
 * Asks every operation as everyone: without login, with a wrong cookie, with the key of a system, and in each
 * role. Without the right it must refuse, before it says anything about what was sent.
 * @type {import('../target.mjs').Attack}
 */
export async function roleMatrix({ operations, cookies, key, url, ask }, report) {
  for (const { id, method, path, role } of operations) {
    if (forSystems.has(id)) {
      for (const [name, headers] of /** @type {[string, Record<string, string>][]} */ ([
        ['nobody', {}],
        ['a wrong key', { authorization: 'Bearer plein_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
        ['a key for events', { authorization: `Bearer ${key}` }],
        ...roles.map((one) => [one, { cookie: cookies[one] ?? '' }]),
      ])) {
        for (const body of ['{}', '{']) {
          const answer = await ask(addressOf(path), {
            method,
            headers: { origin: url, ...headers, 'content-type': 'application/json' },
            body,
          });
          await answer.body?.cancel();
          report.check(answer.status === 401, () => `${id} answers ${answer.status} to ${name}, not 401.`);
        }
      }
      continue;
    }
    if (role === undefined) {
      report.check(
        open.has(id),
        () => `${id} (${method} ${path}) needs no role, and is not known to be open.`,
      );
      continue;
    }
    /** @type {[string, number, Record<string, string>][]} */
    const callers = [
      ['nobody', 401, {}],
      ['a wrong cookie', 401, { cookie: 'plein-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
      ['a system', 401, { authorization: `Bearer ${key}` }],
      ...roles
        .filter((one) => !rights[one].some((right) => right === role))
        .map(
          (one) =>
            /** @type {[string, number, Record<string, string>]} */ ([one, 403, { cookie: cookies[one] }]),
        ),
    ];
    for (const [name, expected, headers] of callers) {
      for (const body of method === 'GET' ? [undefined] : ['{}', '{']) {
        const answer = await ask(addressOf(path), {
          method,
          headers: { origin: url, ...headers, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body }),
        });
        await answer.body?.cancel();
        report.check(
          answer.status === expected,
          () => `${id} answers ${answer.status} to ${name}, not ${expected}.`,
        );
      }
    }
    // Logging out would end the session that the rest of the matrix needs.
    if (id === 'closeSession') continue;
    const allowed = await ask(addressOf(path), {
      method,
      headers: { origin: url, cookie: cookies[role] ?? '', 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: '{' }),
    });
    await allowed.body?.cancel();
    report.check(![401, 403].includes(allowed.status), () => `${id} refuses its own role, ${role}.`);
  }
}
