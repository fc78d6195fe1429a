import { isServer } from 'lit';
import type { ChannelCode, Perspective } from '@plein/domain/vocabulary.js';
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

/**
 * Settings that turned out to be wrong, each as its name and value: they count as absent. What is right, and
 * what to write instead, is known to `check-settings.ts`, which comes later so that it weighs nothing.
 */
export const wrongSettings = new Set<string>();

/** A setting with its value, as `wrongSettings` knows it. */
export const settingKey = (name: SettingName, value: string): string => `${name}: "${value}"`;

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

/** Resolves all settings of an element; a value that turned out to be wrong counts as absent. */
export function resolveSettings(element: WithSettings): Settings {
  const page = configuration();
  const setting = (name: SettingName): string | undefined => {
    const value = own(element, name) ?? (isServer ? undefined : fromChannel(element, name));
    return value && wrongSettings.has(settingKey(name, value)) ? undefined : value;
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
