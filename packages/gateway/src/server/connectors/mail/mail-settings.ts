import type { EmailSettings } from '../../../connectors/email/email.js';
import type { SmtpSettings } from '../../../connectors/email/smtp.js';
import { StartError } from '../../../core/start-error.js';
import type { WorkNoticeSettings } from '../../../staff/work-notices/work-notices.js';
import { readByDepartment } from '../by-department.js';
import { readSecret } from '../secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `PLEIN_EMAIL_…`: where an e-mail for each request goes. Undefined where the mail server is there for work notices,
 * or for links to cases, alone.
 */
export function readEmail(environment: Environment): EmailSettings | undefined {
  const smtp = readSmtp(environment);
  if (smtp === undefined) return undefined;
  const to = readReceivers('PLEIN_EMAIL_TO', environment);
  const isForOthers = environment['PLEIN_EMAIL_NOTICE_TO'] || environment[linksSetting];
  if (to === undefined && isForOthers) return undefined;
  if (!to?.has('*')) {
    throw new StartError('PLEIN_EMAIL_TO must name who gets every other request, like *=kcc@example.nl.');
  }
  return { ...smtp, to };
}

/** Reads `PLEIN_EMAIL_NOTICE_TO` and `PLEIN_EMAIL_NOTICE_LANGUAGE`: which departments get work notices. */
export function readWorkNotices(
  environment: Environment,
  publicUrl: string | undefined,
): WorkNoticeSettings | undefined {
  const to = readReceivers('PLEIN_EMAIL_NOTICE_TO', environment);
  if (to === undefined) return undefined;
  const smtp = readSmtp(environment);
  if (smtp === undefined || publicUrl === undefined) {
    const missing = smtp === undefined ? 'PLEIN_EMAIL_SERVER' : 'PLEIN_URL';
    throw new StartError(
      `${missing} must be set beside PLEIN_EMAIL_NOTICE_TO: a notice goes by mail, and links to the newsroom.`,
    );
  }
  const language = environment['PLEIN_EMAIL_NOTICE_LANGUAGE'] || 'nl';
  if (language !== 'nl' && language !== 'en') {
    throw new StartError(`PLEIN_EMAIL_NOTICE_LANGUAGE must be nl or en, but it is "${language}".`);
  }
  return { ...smtp, to, language, publicUrl };
}

const linksSetting = 'PLEIN_EMAIL_CASE_LINKS';

/** The mail server for links to cases, and the address of the gateway that they lead to. */
export interface CaseLinkSettings extends SmtpSettings {
  publicUrl: string;
}

/** Reads `PLEIN_EMAIL_CASE_LINKS`: whether residents get links to their cases by mail. */
export function readCaseLinks(
  environment: Environment,
  publicUrl: string | undefined,
): CaseLinkSettings | undefined {
  const setting = environment[linksSetting] || '0';
  if (setting !== '1' && setting !== '0') {
    throw new StartError(`${linksSetting} must be 1 or 0, but it is "${setting}".`);
  }
  if (setting === '0') return undefined;
  const smtp = readSmtp(environment);
  const hasSecret = readSecret('PLEIN_MESSAGE_SECRET', environment) !== undefined;
  if (smtp === undefined || publicUrl === undefined || !hasSecret) {
    const missing =
      smtp === undefined
        ? 'PLEIN_EMAIL_SERVER'
        : publicUrl === undefined
          ? 'PLEIN_URL'
          : 'PLEIN_MESSAGE_SECRET';
    throw new StartError(
      `${missing} must be set beside ${linksSetting}: a link goes by mail, leads to the gateway, and goes to an address that is stored encrypted.`,
    );
  }
  return { ...smtp, publicUrl };
}

function readReceivers(name: string, environment: Environment): Map<string, string> | undefined {
  return readByDepartment(environment, name, {
    isRight: isEmailAddress,
    example: '*=kcc@example.nl,burgerzaken=burgerzaken@example.nl',
    what: 'e-mail addresses',
  });
}

function readSmtp(environment: Environment): SmtpSettings | undefined {
  const text = environment['PLEIN_EMAIL_SERVER'];
  if (!text) return undefined;
  const server = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = server && /^smtps?:$/.test(server.protocol) && server.hostname && !server.password;
  if (!isPlain) {
    throw new StartError(
      'PLEIN_EMAIL_SERVER must be an address like smtps://plein@mail.example.nl:465, or smtp://mail.example.nl:587 for STARTTLS. The password goes in PLEIN_EMAIL_PASSWORD.',
    );
  }
  const isImmediate = server.protocol === 'smtps:';
  const password = readSecret('PLEIN_EMAIL_PASSWORD', environment);
  if (server.username && password === undefined) {
    throw new StartError(
      'PLEIN_EMAIL_PASSWORD, or PLEIN_EMAIL_PASSWORD_FILE, must be set where PLEIN_EMAIL_SERVER has a user.',
    );
  }
  const from = environment['PLEIN_EMAIL_FROM'] ?? '';
  if (!isEmailAddress(from)) {
    throw new StartError('PLEIN_EMAIL_FROM must be an e-mail address, like plein@example.nl.');
  }
  return {
    host: server.hostname.replaceAll(/[[\]]/g, ''),
    port: Number(server.port || (isImmediate ? 465 : 587)),
    tls: isImmediate ? 'immediate' : isThisMachine(server.hostname) ? 'none' : 'upgrade',
    ...(server.username && { user: decodeURIComponent(server.username) }),
    ...(server.username && password !== undefined && { password }),
    from,
  };
}

/** Whether a mail server is on this machine, so that nothing crosses a network. */
function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,;:"]+@[\w-]+(\.[\w-]+)+$/.test(text);
}
