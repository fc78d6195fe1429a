import type { Cause, ChannelCode, Perspective, ResidentRole } from '@plein/domain/vocabulary.js';
import { channels } from '../content/channels.js';
import { tasks } from '../content/tasks.js';
import { choiceOf, type Choice } from './random.js';

/** The subject of a contact: a top task of the profile, or no particular task. */
export interface Subject {
  /** URI of the task; undefined when the subject is no task. */
  task: string | undefined;
  department: string | undefined;
  /** Path of its page on the site. */
  page: string;
  /** Share of all contact. The shares of all subjects add up to about 1. */
  share: number;
  /** Factor per month; 1 is average. */
  season: readonly number[];
  /** Factor per channel, for channels on which residents ask about it more or less than average. */
  tilt: Readonly<Partial<Record<ChannelCode, number>>>;
  /** The channels that its page offers, the best first. */
  options: readonly ChannelCode[];
  /** Share of contact that staff judge preventable. */
  preventable: number;
  causes: Choice<Cause>;
  roles: Choice<ResidentRole>;
  perspectives: Choice<Perspective>;
  /** Whether residents can follow the status of an application. */
  isCase: boolean;
}

const usualCauses: Record<Cause, number> = {
  'information-unclear': 20,
  'not-found-online': 16,
  'status-unknown': 9,
  'information-missing': 12,
  'letter-unclear': 7,
  'asked-before': 8,
  'passed-on': 6,
  'promise-not-kept': 4,
  'form-too-difficult': 6,
  'form-broken': 1.5,
  'mistake-of-ours': 3.5,
  'information-wrong': 4,
  other: 6,
};

const even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const beforeHolidays = [0.9, 0.95, 1.05, 1.2, 1.35, 1.4, 1.1, 0.85, 0.85, 0.85, 0.8, 0.7];
const movingSeason = [0.9, 0.85, 0.95, 1, 1, 1.1, 1.2, 1.3, 1.15, 0.95, 0.85, 0.75];
const outdoors = [0.95, 0.9, 0.95, 1, 1.05, 1.05, 1, 0.95, 1, 1.1, 1.1, 0.95];
const building = [0.95, 1.1, 1.2, 1.15, 1.1, 1, 0.8, 0.8, 1.05, 1, 0.95, 0.8];
const taxLetters = [1.7, 1.8, 1.4, 1.1, 0.9, 0.8, 0.65, 0.65, 0.75, 0.75, 0.75, 0.75];
const spring = [0.75, 0.85, 1.1, 1.25, 1.2, 1.1, 1, 1.05, 1, 0.95, 0.9, 0.85];

interface Given {
  share: number;
  season?: readonly number[];
  tilt?: Subject['tilt'];
  preventable?: number;
  causes?: Partial<Record<Cause, number>>;
  roles?: Partial<Record<ResidentRole, number>>;
  perspectives?: Partial<Record<Perspective, number>>;
  isCase?: boolean;
  /** Whether residents can settle it with an online form on its page. That form is advised first. */
  hasForm?: boolean;
}

const inPerson: Subject['tilt'] = { counter: 2.1, phone: 0.8, email: 0.5, post: 0.1, 'social-media': 0.3 };
const personal: Subject['tilt'] = {
  counter: 0.5,
  'neighbourhood-team': 6,
  'home-visit': 7,
  post: 1.5,
  'social-media': 0.1,
};
const followed: Pick<Given, 'isCase' | 'causes'> = { isCase: true, causes: { 'status-unknown': 30 } };

/**
 * Subjects by the last part of the task's URI; '' is the subject without a task. Shares are assumptions
 * (docs/year.md).
 */
const given: Record<string, Given> = {
  paspoort: { share: 0.1, season: beforeHolidays, tilt: inPerson, preventable: 0.14 },
  identiteitskaart: { share: 0.07, season: beforeHolidays, tilt: inPerson, preventable: 0.14 },
  rijbewijs: { share: 0.08, tilt: inPerson, preventable: 0.14 },
  verhuismelding: { hasForm: true, share: 0.075, season: movingSeason, preventable: 0.2 },
  'melding_openbare_ruimte_(algemeen)': {
    hasForm: true,
    ...followed,
    share: 0.12,
    season: outdoors,
    tilt: { counter: 0.1, 'social-media': 4, whatsapp: 2, 'district-manager': 7, community: 5 },
    preventable: 0.16,
    roles: { user: 60, initiator: 25, volunteer: 8, partner: 7 },
    perspectives: { neighbourhood: 60, service: 40 },
  },
  parkeervergunning: { hasForm: true, ...followed, share: 0.05, season: even, preventable: 0.22 },
  afvalkalender: {
    share: 0.06,
    tilt: { counter: 0.2, 'social-media': 1.5 },
    preventable: 0.3,
    roles: { user: 1 },
  },
  afvalinzameling_grofvuil: {
    hasForm: true,
    share: 0.06,
    season: spring,
    tilt: { counter: 0.2, phone: 1.2 },
    preventable: 0.18,
    roles: { user: 1 },
  },
  brpUittr: { hasForm: true, share: 0.04, preventable: 0.22 },
  geboorteaangifte: { share: 0.015, tilt: inPerson, preventable: 0.1 },
  huwelijk: { share: 0.015, season: spring, preventable: 0.12 },
  overlijdensaangifte: { share: 0.015, preventable: 0.06, tilt: { 'social-media': 0, whatsapp: 0.2 } },
  bijstand: {
    ...followed,
    share: 0.065,
    tilt: { ...personal, website: 2 },
    preventable: 0.2,
    roles: { 'target-group': 1 },
  },
  'wmo-voorziening': {
    ...followed,
    share: 0.06,
    tilt: personal,
    preventable: 0.18,
    roles: { 'target-group': 1 },
  },
  gehandicaptenparkeerkaart: {
    share: 0.015,
    tilt: { ...personal, counter: 1.2 },
    roles: { 'target-group': 1 },
  },
  omgevingsvergunning: {
    ...followed,
    share: 0.055,
    season: building,
    tilt: { email: 2, counter: 0.7, post: 1.5 },
    preventable: 0.2,
    roles: { customer: 75, partner: 15, initiator: 10 },
    perspectives: { service: 80, stakeholders: 20 },
  },
  hondenbelasting: {
    hasForm: true,
    share: 0.03,
    season: taxLetters,
    tilt: { post: 2, counter: 0.5 },
    preventable: 0.2,
    causes: { 'letter-unclear': 12 },
    roles: { taxpayer: 1 },
  },
  bezwaar: {
    share: 0.015,
    season: taxLetters,
    tilt: { post: 6, email: 1.5, counter: 0.3, 'social-media': 0 },
    roles: { customer: 50, taxpayer: 50 },
  },
  '': {
    share: 0.06,
    tilt: { 'council-information': 300, community: 3, 'social-media': 2 },
    roles: { customer: 70, voter: 14, participant: 8, partner: 8 },
    perspectives: { service: 78, administration: 14, stakeholders: 8 },
  },
};

const kinds = new Map(channels.map(({ id, kind }) => [id, kind]));

const formFirst: readonly ChannelCode[] = ['web-form'];

function byChannel(ids: readonly string[]): ChannelCode[] {
  return ids.flatMap((id) => kinds.get(id) ?? []);
}

function subjectOf(name: string, told: Given): Subject {
  const task = tasks.find(({ uri }) => uri.endsWith(`/${name}`));
  const roles = told.roles ?? { customer: 1 };
  return {
    task: task?.uri,
    department: task?.department,
    page: task?.url ?? '/contact',
    share: told.share,
    season: told.season ?? even,
    tilt: told.tilt ?? {},
    options: [...(told.hasForm ? formFirst : []), ...byChannel(task?.channels ?? [...kinds.keys()])],
    preventable: told.preventable ?? 0.16,
    causes: choiceOf<Cause>({ ...usualCauses, ...told.causes }),
    roles: choiceOf<ResidentRole>(roles),
    perspectives: choiceOf<Perspective>(told.perspectives ?? { service: 1 }),
    isCase: told.isCase ?? false,
  };
}

/** The subjects of contact with Gemeente Zilverbeek. */
export const subjects: readonly Subject[] = Object.entries(given).map(([name, told]) =>
  subjectOf(name, told),
);
