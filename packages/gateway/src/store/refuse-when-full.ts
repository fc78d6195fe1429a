import { StoreError } from './store-error.js';
import type { Store } from './store.js';

/** Returns the store for what residents and systems send: it takes nothing new while `isFull` says so. */
export function refuseWhenFull(store: Store, isFull: () => boolean): Store {
  return {
    ...store,
    commit(work) {
      if (!isFull()) return store.commit(work);
      return Promise.reject(new StoreError('no-space', 'There is too little disk space for anything new.'));
    },
  };
}
