import type { Message, MessageClosing, MessageList, MessageStatus } from '@plein/domain/messages.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { AttachmentSeal } from '../../residents/messages/attachment-seal.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { Colleagues } from '../colleagues/colleagues.js';
import { createWork, heldBy, noteOf, type Work, type WorkChange } from '../handling/work.service.js';
import { readWork } from '../handling/work.store.js';
import { messageOf, readSealedFile } from './messages.store.js';
import { openSealedFile, type FileResult } from './sealed-files.js';

export type MessageChange = WorkChange<Message>;

export interface MessageHandling extends Work<Message> {
  list(actor: Actor, status: MessageStatus | undefined): Promise<MessageList>;
  close(actor: Actor, id: string, closing: MessageClosing): Promise<MessageChange>;
  /** Reads a file of a message by its place, and notes that in the audit log. */
  file(actor: Actor, id: string, place: number): Promise<FileResult>;
}

/** Makes the service with which the contact centre handles messages. */
export function createMessageHandling(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
  colleagues: Colleagues,
  seal: Pick<AttachmentSeal, 'open'>,
): MessageHandling {
  const {
    change: _,
    changeOpen,
    ...work
  } = createWork<'messages', Message>(
    { changes, profiles, colleagues },
    {
      table: 'messages',
      noun: 'message',
      taken: () => ({}),
      handedOn: () => ({}),
      item: (_transaction, row, actor) => messageOf(row, actor),
    },
  );

  return {
    ...work,

    async list(actor, status) {
      const rows = await readWork(store.database, 'messages', status);
      return { messages: rows.map((row) => messageOf(row, actor)) };
    },

    close: (actor, id, { outcome, note }) =>
      changeOpen(
        actor,
        id,
        (row, { now }) =>
          heldBy(row, actor) ?? {
            change: { status: 'closed', closed_at: now.toISOString(), outcome, note: noteOf(note) },
            note: { action: 'message.closed', detail: outcome },
          },
      ),

    async file(actor, id, place) {
      const row = await store.database
        .selectFrom('messages')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      const file = row && messageOf(row, actor).attachments?.[place];
      const sealed = file && (await readSealedFile(store.database, id, place));
      return openSealedFile({ seal, changes }, actor, {
        ...{ file, sealed },
        note: { action: 'message-file.read', subject: row?.reference ?? '', detail: String(place + 1) },
      });
    },
  };
}
