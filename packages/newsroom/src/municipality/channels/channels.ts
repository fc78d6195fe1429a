import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emptyState, infoIcon, plusIcon } from '@plein/components/parts.js';
import { channelName } from '@plein/domain/labels.js';
import type { Channel } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { channelCodes, type ChannelCode } from '@plein/domain/vocabulary.js';
import { selectField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { freeName, slugOf } from '../../shared/editing/slug.js';
import type { MunicipalityEditor } from '../editor.js';
import { itemDisclosure } from '../item.js';
import { firstCallback } from './callback.js';
import { channelFields, kindOptions } from './channel-fields.js';

/** The channels over which residents reach the municipality. */
export function channelsSection(editor: MunicipalityEditor): TemplateResult {
  const { document, terms, language } = editor;
  const { channels } = document;
  return html`<div class="stack">
    <p>${terms.channelsHelp}</p>
    ${newChannel(editor)}
    ${
      channels.length === 0
        ? emptyState({
            icon: infoIcon,
            level: 2,
            id: 'no-channels',
            title: terms.noChannels,
            content: html`<p>${terms.noChannelsHelp}</p>`,
          })
        : html`<div class="folds">
            ${repeat(
              channels,
              ({ id }) => id,
              (channel, index) =>
                itemDisclosure(editor, {
                  list: 'channels',
                  index,
                  key: channel.id,
                  name: textIn(channel.name, language),
                  note: channelName(channel.kind, language),
                  content: () => channelFields(editor, channel, index),
                  remove: () => {
                    removeChannel(editor, channel.id);
                  },
                }),
            )}
          </div>`
    }
  </div>`;
}

/** Removes a channel, also from the subjects that name it. */
function removeChannel({ document, replace }: MunicipalityEditor, id: string): void {
  replace({
    ...document,
    channels: document.channels.filter((one) => one.id !== id),
    tasks: document.tasks.map((task) => ({ ...task, channels: task.channels.filter((one) => one !== id) })),
  });
}

function newChannel(editor: MunicipalityEditor): TemplateResult {
  const { document, terms, language, typed, type, change, setOpen, done } = editor;
  const kind = channelCodes.find((code) => code === typed('channel')) ?? 'phone';
  const add = (event: Event): void => {
    event.preventDefault();
    const { channels } = document;
    const channel = channelOf(
      kind,
      channels.map(({ id }) => id),
    );
    change(['channels', channels.length], channel);
    setOpen(fieldId(pointerOf(['channels', channel.id])), true);
    const first = fieldId(pointerOf(['channels', channels.length, 'name', 'nl']));
    done(terms.added(textIn(channel.name, language)), `#${CSS.escape(first)}`);
  };
  return html`<form class="toolbar" @submit=${add}>
    ${selectField({
      id: 'new-channel',
      label: terms.channelKind,
      value: kind,
      options: kindOptions(language),
      choose: (code) => {
        type('channel', code);
      },
    })}
    <button type="submit" class="button second">${plusIcon}${terms.addChannel}</button>
  </form>`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A new channel of a kind, with a name to change. */
function channelOf(kind: ChannelCode, taken: readonly string[]): Channel {
  const id = freeName(slugOf(channelName(kind, 'nl')) || 'kanaal', taken);
  const name = { nl: capitalised(channelName(kind, 'nl')), en: capitalised(channelName(kind, 'en')) };
  return { id, kind, name, ...(kind === 'callback' && { callback: firstCallback }) };
}
