import { html, nothing, type TemplateResult } from 'lit';
import { channelName } from '@plein/domain/labels.js';
import type { Channel } from '@plein/domain/profile.js';
import { channelCodes } from '@plein/domain/vocabulary.js';
import { selectField, textField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { numberAt, textAt, textsAt } from '../../shared/editing/fields.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';
import { appointmentsFields } from './appointments.js';
import { callbackFields } from './callback.js';
import { messageFields } from './message.js';
import { hasOneAddressField, withShownAddress } from './contact-address.js';
import { openingHoursFields } from './opening-hours.js';

/** The fields of one channel. */
export function channelFields(editor: MunicipalityEditor, channel: Channel, index: number): TemplateResult {
  const { terms, language, errors, change } = editor;
  const path = ['channels', index];
  const kind = pointerOf([...path, 'kind']);
  return html`
    ${selectField({
      id: fieldId(kind),
      label: terms.channelKind,
      value: channel.kind,
      error: errors.get(kind),
      options: kindOptions(language),
      choose: (code) => {
        change([...path, 'kind'], code);
      },
    })}
    ${textsAt(editor, [...path, 'name'], nameOf(editor, 'name'))}
    ${textsAt(editor, [...path, 'explanation'], nameOf(editor, 'explanation'), { rows: 2, isOptional: true })}
    ${addressFields(editor, channel, index)} ${openingHoursFields(editor, channel, index)}
    ${callbackFields(editor, channel, index)} ${messageFields(editor, channel, index)}
    ${appointmentsFields(editor, channel, index)} ${locationFields(editor, channel, index)}
    ${helpFields(editor, channel, index)}
    ${numberAt(editor, [...path, 'waitingMinutes'], nameOf(editor, 'waitingMinutes'))}
  `;
}

/** The kinds of channels to choose from, by their name. */
export const kindOptions = (language: MunicipalityEditor['language']): [string, string][] =>
  channelCodes
    .map((code): [string, string] => [code, channelName(code, language)])
    .sort(([, one], [, other]) => one.localeCompare(other, language));

function addressFields(editor: MunicipalityEditor, channel: Channel, index: number): TemplateResult {
  const { terms, common, errors, change } = editor;
  const path = ['channels', index];
  if (!hasOneAddressField(channel)) {
    return html`
      ${textAt(editor, [...path, 'address'], nameOf(editor, 'address'), {
        isOptional: true,
        hint: terms.addressHint,
      })}
      ${textAt(editor, [...path, 'displayAddress'], nameOf(editor, 'displayAddress'), { isOptional: true })}
    `;
  }
  const [shown, address] = [pointerOf([...path, 'displayAddress']), pointerOf([...path, 'address'])];
  const isPhone = channel.kind === 'phone';
  const error = errors.get(shown) ?? errors.get(address);
  return textField({
    id: fieldId(errors.has(address) ? address : shown),
    label: isPhone ? terms.phoneNumber : terms.emailAddress,
    hint: isPhone ? terms.phoneHint : undefined,
    type: isPhone ? 'tel' : 'text',
    optional: common.optional,
    error,
    value: channel.displayAddress ?? '',
    input: (text) => {
      change(path, withShownAddress(channel, text));
    },
  });
}

/** Whether residents need DigiD, and what helps those who need help with language, hearing or speaking. */
const helpFields = (editor: MunicipalityEditor, { digid }: Channel, index: number): TemplateResult => {
  const path = ['channels', index];
  return html`<label class="check">
      <input
        class="tick"
        type="checkbox"
        .checked=${digid === true}
        @change=${({ target }: Event) => {
          editor.change([...path, 'digid'], (target as HTMLInputElement).checked || undefined);
        }}
      />
      ${nameOf(editor, 'digid')}
    </label>
    ${(['interpreter', 'textRelay'] as const).map((name) =>
      textsAt(editor, [...path, name], nameOf(editor, name), { rows: 2, isOptional: true }),
    )}`;
};

function locationFields(
  editor: MunicipalityEditor,
  { kind, location }: Channel,
  index: number,
): TemplateResult | typeof nothing {
  if (!location && kind !== 'counter') return nothing;
  const path = ['channels', index, 'location'];
  const { change } = editor;
  const whole = (field: 'street' | 'postcode' | 'city', text: unknown): void => {
    const next = { street: '', postcode: '', city: '', ...location, [field]: text };
    const isEmpty = [next.street, next.postcode, next.city].every((one) => one === '');
    change(path, isEmpty ? undefined : next);
  };
  const of = (field: 'street' | 'postcode' | 'city'): TemplateResult =>
    textAt(
      {
        ...editor,
        change: (_, value) => {
          whole(field, value);
        },
      },
      [...path, field],
      nameOf(editor, field),
    );
  return html`
    <h2>${nameOf(editor, 'location')}</h2>
    ${of('street')}
    <div class="twins">${of('postcode')} ${of('city')}</div>
    ${
      location
        ? html`${textAt(editor, [...path, 'mapUrl'], nameOf(editor, 'mapUrl'), { isOptional: true })}
          ${(['accessibility', 'publicTransport'] as const).map((name) =>
            textsAt(editor, [...path, name], nameOf(editor, name), { rows: 2, isOptional: true }),
          )}`
        : nothing
    }
  `;
}
