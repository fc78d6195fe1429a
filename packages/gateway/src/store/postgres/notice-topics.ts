import type { Notices } from './notices.js';

/** One connection for notices, shared by topics. */
export interface NoticeTopics {
  /** Opens a topic: `hear` gets its texts, and closing it leaves the connection open. */
  open(topic: string, hear: (text: string) => void): Notices;
  close(): Promise<void>;
}

/** Shares the connection that `open` makes. The name of a topic goes before each text, and has no space. */
export function createNoticeTopics(open: (hear: (text: string) => void) => Notices): NoticeTopics {
  const listeners = new Map<string, (text: string) => void>();
  const notices = open((text) => {
    const space = text.indexOf(' ');
    if (space > 0) listeners.get(text.slice(0, space))?.(text.slice(space + 1));
  });
  return {
    open(topic, hear) {
      listeners.set(topic, hear);
      return {
        say: (text) => notices.say(`${topic} ${text}`),
        opened: () => notices.opened(),
        async close() {
          listeners.delete(topic);
        },
      };
    },
    close: () => notices.close(),
  };
}
