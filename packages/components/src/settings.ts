import { isServer } from 'lit';
import { channelCodes, perspectives, type ChannelCode, type Perspective } from '@plein/domain/vocabulary.js';
import { configuration } from './configuration.js';

/** The settings that an element takes from itself, the nearest `plein-channel` or the page. */
export interface Settings {
  readonly gateway: string;
  readonly profile: string;
  readonly channel: ChannelCode;
  readonly task: string | undefined;
  readonly department: string | undefined;
  readonly perspective: Perspective | undefined;
}

export const settingNames = ['gateway', 'profile', 'channel', 'task', 'department', 'perspective'] as const;
export type SettingName = (typeof settingNames)[number];

/** A wrong value of a setting, with what to write instead. */
export interface SettingProblem {
  readonly name: SettingName;
  readonly message: string;
}

type WithSettings = Element & Partial<Record<SettingName, string>>;

/** The setting as the element itself has it: its property, or its attribute before it was upgraded. */
const own = (element: WithSettings, name: SettingName): string | undefined =>
  (element[name] ?? element.getAttribute(name))?.trim() || undefined;

/** Looks upwards, through shadow roots, for the first `plein-channel` that has the setting. */
function fromChannel(element: Element, name: SettingName): string | undefined {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.localName === 'plein-channel') {
      const value = own(node, name);
      if (value) return value;
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return undefined;
}

const isOneOf = <Code extends string>(codes: readonly Code[], value: string): value is Code =>
  (codes as readonly string[]).includes(value);

/** Resolves all settings of an element; a wrong value counts as absent and is reported. */
export function resolveSettings(
  element: WithSettings,
  report: (problem: SettingProblem) => void = () => undefined,
): Settings {
  const page = configuration();
  const raw = (name: SettingName): string | undefined =>
    own(element, name) ?? (isServer ? undefined : fromChannel(element, name));
  const code = <Code extends string>(name: SettingName, codes: readonly Code[]): Code | undefined => {
    const value = raw(name);
    if (value === undefined || isOneOf(codes, value)) return value;
    report({ name, message: `"${value}" is not known. Write one of: ${codes.join(', ')}.` });
    return undefined;
  };
  const matching = (name: SettingName, pattern: RegExp, example: string): string | undefined => {
    const value = raw(name);
    if (value === undefined || pattern.test(value)) return value;
    report({ name, message: `"${value}" is not valid. Write for example: ${example}` });
    return undefined;
  };
  const gateway = (raw('gateway') ?? page.gateway).replace(/\/$/, '');
  return {
    gateway,
    profile: raw('profile') ?? page.profile ?? `${gateway}/v1/profile`,
    channel: code('channel', channelCodes) ?? page.channel,
    task: matching('task', /^https?:\/\/\S+$/, 'http://standaarden.overheid.nl/owms/terms/paspoort'),
    department: matching('department', /^[a-z0-9-]{1,60}$/, 'public-services'),
    perspective: code('perspective', perspectives),
  };
}
