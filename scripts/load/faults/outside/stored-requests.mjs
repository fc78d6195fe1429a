import { createAttachmentSeal } from '../../../../packages/gateway/src/residents/messages/attachment-seal.ts';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';

/**
 * Reads what a gateway has of the requests of residents, after it was closed.
 * @param {string} folder
 * @param {{ messageSecret: string, size: number }} options `size`: how many bytes each file has
 */
export async function storedRequests(folder, { messageSecret, size }) {
  const store = await openLibsqlStore(folder);
  try {
    const { database } = store;
    const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));
    const seal = createAttachmentSeal({ store, random, messageSecret });
    const files = await database.selectFrom('message_files').select('sealed').execute();
    const opened = await Promise.all(files.map(({ sealed }) => seal.open(sealed)));
    const deliveries = await database.selectFrom('deliveries').select(['state', 'outside_id']).execute();
    return {
      callbacks: (await database.selectFrom('callbacks').select('id').execute()).length,
      messages: (await database.selectFrom('messages').select('id').execute()).length,
      files: files.length,
      wholeFiles: opened.filter((one) => one?.byteLength === size).length,
      deliveries: deliveries.length,
      delivered: deliveries.filter(({ state, outside_id }) => state === 'delivered' && outside_id).length,
    };
  } finally {
    await store.close();
  }
}
