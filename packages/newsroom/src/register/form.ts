import { html, nothing, type TemplateResult } from 'lit';
import { choice, describedBy, fieldGroup } from '@plein/components/parts.js';
import {
  causeName,
  channelName,
  outcomeName,
  perspectiveName,
  residentRoleName,
} from '@plein/domain/labels.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import {
  causes,
  contactOutcomes,
  perspectives,
  preventableCodes,
  residentRoles,
} from '@plein/domain/vocabulary.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { selectField } from '../shared/controls.js';
import { frequentChannels, otherChannels, type ContactDraft } from './contact-draft.js';
import type { RegisterTerms } from './register.terms.js';

type PreventableCode = (typeof preventableCodes)[number];

/** What the groups of the form show and change. */
export interface FormParts {
  readonly draft: ContactDraft;
  readonly terms: RegisterTerms;
  readonly language: NewsroomLanguage;
  readonly profile: Pick<Profile, 'departments' | 'languages' | 'tasks'> | undefined;
  readonly error: (field: string) => string | undefined;
  readonly change: (changes: Partial<ContactDraft>) => void;
  /** Answers by a key whether the contact could have been prevented, and goes to what that asks for next. */
  readonly judge: (code: PreventableCode) => void;
}

const chips = (rows: readonly TemplateResult[]): TemplateResult => html`<div class="chips">${rows}</div>`;

/** The channel: the frequent ones in a row, the others in a list after them. */
export function channelGroup({ draft, terms, language, change }: FormParts): TemplateResult {
  const isOther = otherChannels.some((code) => code === draft.channel);
  const chip = (value: string, label: string, checked: boolean): TemplateResult =>
    choice({
      type: 'radio',
      name: 'channel',
      value,
      label,
      checked,
      change: () => {
        change({ channel: value });
      },
    });
  return html`
    ${fieldGroup(
      { id: 'channel', label: terms.channel },
      chips([
        ...frequentChannels.map((code) => chip(code, channelName(code, language), draft.channel === code)),
        chip(otherChannels[0] ?? 'website', terms.otherChannel, isOther),
      ]),
    )}
    ${
      isOther
        ? selectField({
            id: 'other-channel',
            label: terms.whichChannel,
            value: draft.channel,
            options: otherChannels.map((code) => [code, channelName(code, language)] as const),
            choose: (channel) => {
              change({ channel });
            },
          })
        : nothing
    }
  `;
}

/** The department, suggested from the subject. */
export function departmentField({ draft, terms, language, profile, change }: FormParts): TemplateResult {
  const task = profile?.tasks.find(({ uri }) => uri === draft.task);
  const isProposed = draft.department !== '' && task?.department === draft.department;
  return selectField({
    id: 'department',
    label: terms.department,
    hint: isProposed ? terms.proposed : undefined,
    value: draft.department,
    options: [
      ['', terms.departmentUnknown],
      ...(profile?.departments ?? []).map(({ code, name }) => [code, textIn(name, language)] as const),
    ],
    choose: (department) => {
      change({ department });
    },
  });
}

/** Returns the judgement that a key stands for. */
export const judgementOf = (key: string, { judgementKeys }: RegisterTerms): PreventableCode | undefined =>
  preventableCodes.find((one) => judgementKeys[one] === key.toLowerCase());

/** Whether the contact could have been prevented, by one key, and if so why it was needed. */
export function preventableGroup({
  draft,
  terms,
  language,
  error,
  change,
  judge,
}: FormParts): TemplateResult {
  const byKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const code = judgementOf(event.key, terms);
    if (!code) return;
    event.preventDefault();
    judge(code);
  };
  const group = {
    id: 'preventable',
    label: terms.preventable,
    hint: terms.preventableHint,
    error: error('preventable'),
  };
  return html`
    <div @keydown=${byKey}>
      ${fieldGroup(
        group,
        chips(
          preventableCodes.map((code, index) =>
            choice({
              type: 'radio',
              name: 'preventable',
              value: code,
              label: html`${terms.judgements[code]}
                <kbd aria-hidden="true">${terms.judgementKeys[code]}</kbd>`,
              checked: draft.preventable === code,
              describedBy: index === 0 ? describedBy(group) : undefined,
              change: () => {
                change({ preventable: code });
              },
            }),
          ),
        ),
      )}
    </div>
    ${
      draft.preventable === 'yes'
        ? selectField({
            id: 'cause',
            label: terms.cause,
            hint: terms.causeHint,
            error: error('cause'),
            value: draft.cause,
            options: [
              ['', terms.chooseCause],
              ...causes.map((code) => [code, causeName(code, language)] as const),
            ],
            choose: (cause) => {
              change({ cause });
            },
          })
        : nothing
    }
  `;
}

/** How the contact ended, and whether the resident had looked at the status. */
export function outcomeGroup({ draft, terms, language, change }: FormParts): TemplateResult {
  return html`
    ${fieldGroup(
      { id: 'outcome', label: terms.outcome },
      chips(
        contactOutcomes.map((code) =>
          choice({
            type: 'radio',
            name: 'outcome',
            value: code,
            label: outcomeName(code, language),
            checked: draft.outcome === code,
            change: () => {
              change({ outcome: code });
            },
          }),
        ),
      ),
    )}
    <label class="check">
      <input
        class="tick"
        type="checkbox"
        name="followed-status"
        .checked=${draft.followedStatus}
        @change=${({ target }: Event) => {
          change({ followedStatus: (target as HTMLInputElement).checked });
        }}
      />
      ${terms.followedStatus}
    </label>
  `;
}

/** Fields that seldom differ, in a disclosure that says what it contains. */
export function moreFold({ draft, terms, language, profile, change }: FormParts): TemplateResult {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const spoken = [
    ...new Set([
      'nl',
      ...(profile?.languages ?? []),
      'en',
      'de',
      'fr',
      'tr',
      'ar',
      'uk',
      'pl',
      'es',
      'ti',
      'so',
      'fa',
    ]),
  ];
  const list = (
    id: 'residentRole' | 'perspective' | 'language',
    codes: readonly string[],
    nameOf: (code: string) => string,
  ): TemplateResult =>
    selectField({
      id,
      label: terms[id],
      value: draft[id],
      options: codes.map((code) => [code, nameOf(code)] as const),
      choose: (value) => {
        change({ [id]: value });
      },
    });
  const roleOf = (code: string): string => residentRoleName(code, language);
  const viewOf = (code: string): string => perspectiveName(code, language);
  const nameOf = (code: string): string => names.of(code) ?? code;
  return html`
    <details>
      <summary>
        ${terms.more}
        <span class="quiet small">
          · ${roleOf(draft.residentRole)} · ${viewOf(draft.perspective)} · ${nameOf(draft.language)}
        </span>
      </summary>
      <div class="stack">
        ${list('residentRole', residentRoles, roleOf)} ${list('perspective', perspectives, viewOf)}
        ${list('language', spoken, nameOf)}
      </div>
    </details>
  `;
}
