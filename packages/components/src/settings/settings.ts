import { isServer } from 'lit';
import type { ChannelCode, Perspective } from '@plein/domain/vocabulary.js';
import { configuration } from './configuration.js';

/** Settings of an element, taken from itself, the nearest `plein-channel` or the page. */
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

/**
 * What counts instead of a setting that turned out to be written otherwise than it must be, by its key as
 * `settingKey` writes it; undefined where it counts as absent. The rules and the messages are in
 * `validate-settings.ts`, which loads later so that they add no weight.
 */
export const corrections: Record<string, string | undefined> = {};

/** A setting with its value, as `corrections` stores it. */
export const settingKey = (name: SettingName, value: string): string => `${name}: "${value}"`;

type WithSettings = Element & Partial<Record<SettingName, string>>;

/** A setting of the element itself: its property, or its attribute before the element is upgraded. */
const own = (element: WithSettings, name: SettingName): string | undefined =>
  (element[name] ?? element.getAttribute(name))?.trim() || undefined;

/** Returns the setting of the nearest `plein-channel` that has it, also through shadow roots. */
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

/** Resolves all settings of an element. A value that turned out to be wrong counts as absent or as it was meant. */
export function resolveSettings(element: WithSettings): Settings {
  const page = configuration();
  const setting = (name: SettingName): string | undefined => {
    const value = own(element, name) ?? (isServer ? undefined : fromChannel(element, name));
    const key = settingKey(name, value ?? '');
    return key in corrections ? corrections[key] : value;
  };
  const gateway = (setting('gateway') ?? page.gateway).replace(/\/$/, '');
  return {
    gateway,
    profile: setting('profile') ?? page.profile ?? `${gateway}/v1/profile`,
    channel: (setting('channel') as ChannelCode | undefined) ?? page.channel,
    task: setting('task'),
    department: setting('department'),
    perspective: setting('perspective') as Perspective | undefined,
  };
}
