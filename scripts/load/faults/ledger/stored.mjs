import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';

/**
 * Reads the messages in the data folder of a gateway, after the gateway was closed or killed.
 * @param {string} folder
 * @returns {Promise<{ events: { id: string, page: string }[], feedback: { id: string, page: string }[] }>}
 */
export async function storedIn(folder) {
  const store = await openLibsqlStore(folder);
  try {
    const { database } = store;
    return {
      events: await database.selectFrom('events').select(['id', 'page']).execute(),
      feedback: await database.selectFrom('feedback').select(['id', 'page']).execute(),
    };
  } finally {
    await store.close();
  }
}
