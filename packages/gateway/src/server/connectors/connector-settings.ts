import { levelsWithoutLogin, type ConfidentialityLevel } from '../../connectors/zaken/confidentiality.js';
import type { SignalenSettings } from '../../connectors/signalen/signalen.js';
import type { ZakenSettings } from '../../connectors/zaken/zaken.js';
import { StartError } from '../../core/start-error.js';
import type { WorkNoticeSettings } from '../../staff/work-notices/work-notices.js';
import type { SiteTokenSettings } from '../../auth/site-tokens.js';
import { readAddress } from './address.js';
import { readCaseTokens, readVoterTokens } from './site-token-settings.js';
import { readDeliveries, type DeliverySettings } from './delivery-settings.js';
import { readCaseLinks, readWorkNotices, type CaseLinkSettings } from './mail/mail-settings.js';
import { readSecret } from './secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The outside systems that the gateway is connected to. */
export interface ConnectorSettings {
  zaken?: ZakenSettings;
  signalen?: SignalenSettings;
  /** The site whose tokens say which cases are those of its resident. */
  caseTokens?: SiteTokenSettings;
  /** The portal whose tokens say that somebody may vote. */
  voterTokens?: SiteTokenSettings;
  /** Those that bring what residents send to an outside system. */
  deliveries?: DeliverySettings;
  /** Which departments get an e-mail when requests wait. */
  workNotices?: WorkNoticeSettings;
  /** The mail server for links to cases. */
  caseLinks?: CaseLinkSettings;
}

/**
 * Reads the settings of the connectors: `PLEIN_ZAKEN_…`, `PLEIN_SIGNALEN_URL`, those of `readCaseTokens`, of `readVoterTokens`, of
 * `readDeliveries`, of `readWorkNotices`, and those of `readCaseLinks`.
 * @throws StartError that names the setting and says what to write. It never repeats a secret.
 */
export function readConnectors(environment: Environment, publicUrl?: string): ConnectorSettings {
  const zaken = readZaken(environment);
  const url = readAddress('PLEIN_SIGNALEN_URL', environment, 'https://api.meldingen.example.nl/signals/v1');
  const caseTokens = readCaseTokens(environment);
  const voterTokens = readVoterTokens(environment);
  const deliveries = readDeliveries(environment);
  const workNotices = readWorkNotices(environment, publicUrl);
  const caseLinks = readCaseLinks(environment, publicUrl);
  return {
    ...(zaken && { zaken }),
    ...(url !== undefined && { signalen: { url } }),
    ...(caseTokens && { caseTokens }),
    ...(voterTokens && { voterTokens }),
    ...(deliveries && { deliveries }),
    ...(workNotices && { workNotices }),
    ...(caseLinks && { caseLinks }),
  };
}

function readZaken(environment: Environment): ZakenSettings | undefined {
  const zakenUrl = readAddress('PLEIN_ZAKEN_URL', environment, 'https://openzaak.example.nl/zaken/api/v1');
  if (zakenUrl === undefined) return undefined;
  const catalogiUrl = readAddress(
    'PLEIN_ZAKEN_CATALOGI_URL',
    environment,
    'https://openzaak.example.nl/catalogi/api/v1',
  );
  const clientId = environment['PLEIN_ZAKEN_CLIENT_ID'];
  const secret = readSecret('PLEIN_ZAKEN_SECRET', environment);
  if (catalogiUrl === undefined || !clientId || secret === undefined) {
    throw new StartError(
      'PLEIN_ZAKEN_CATALOGI_URL, PLEIN_ZAKEN_CLIENT_ID and PLEIN_ZAKEN_SECRET (or PLEIN_ZAKEN_SECRET_FILE) must be set beside PLEIN_ZAKEN_URL.',
    );
  }
  const organisation = readOrganisation(environment['PLEIN_ZAKEN_ORGANISATION']);
  return {
    ...{ zakenUrl, catalogiUrl, clientId, secret },
    ...(organisation !== undefined && { organisation }),
    confidentiality: readLevel(environment['PLEIN_ZAKEN_CONFIDENTIALITY'] || 'beperkt_openbaar'),
    expand: readExpand(environment['PLEIN_ZAKEN_EXPAND'] || '1'),
  };
}

function readOrganisation(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d{9}$/.test(text)) return text;
  throw new StartError(
    `PLEIN_ZAKEN_ORGANISATION must be the RSIN of an organisation, nine digits, but it is "${text}".`,
  );
}

function readLevel(text: string): ConfidentialityLevel {
  const level = levelsWithoutLogin.find((one) => one === text);
  if (level) return level;
  throw new StartError(
    `PLEIN_ZAKEN_CONFIDENTIALITY must be one of ${levelsWithoutLogin.join(', ')}, but it is "${text}". Nobody logs in to follow a case, so higher levels are never shown.`,
  );
}

function readExpand(text: string): boolean {
  if (text === '1' || text === '0') return text === '1';
  throw new StartError(`PLEIN_ZAKEN_EXPAND must be 1 or 0, but it is "${text}".`);
}
