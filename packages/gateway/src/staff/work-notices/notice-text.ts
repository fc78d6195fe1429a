/** The languages of a work notice, those of the newsroom. */
export type NoticeLanguage = 'nl' | 'en';

/** The kinds of work that wait. */
export type WaitingKind = 'callbacks' | 'messages';

/** What waits for a receiver of work notices. */
export interface WaitingWork {
  /** The code of a department, or `*`. */
  receiver: string;
  /** How many of each kind nobody has taken. */
  counts: Readonly<Record<WaitingKind, number>>;
  /** When the oldest of them came in. */
  since: Date;
}

const moments: Readonly<Record<NoticeLanguage, Intl.DateTimeFormat>> = {
  nl: momentsIn('nl-NL'),
  en: momentsIn('en-GB'),
};

/** The text of a work notice. It has a count, a moment and an address, and nothing that a resident or a colleague wrote. */
export function noticeText(
  work: WaitingWork,
  { language, publicUrl }: { language: NoticeLanguage; publicUrl: string },
): { subject: string; text: string } {
  const { subject, lines } = words[language](work.counts, moments[language].format(work.since));
  return { subject, text: [...lines, '', newsroomLink(work, language, publicUrl), ''].join('\n') };
}

const words: Readonly<
  Record<
    NoticeLanguage,
    (counts: WaitingWork['counts'], since: string) => { subject: string; lines: string[] }
  >
> = {
  nl({ callbacks, messages }, since) {
    const count = callbacks + messages;
    const what = [
      ...(callbacks > 0
        ? [callbacks === 1 ? '1 terugbelverzoek' : `${String(callbacks)} terugbelverzoeken`]
        : []),
      ...(messages > 0 ? [messages === 1 ? '1 bericht' : `${String(messages)} berichten`] : []),
    ];
    const waiting = `${what.join(' en ')} ${count === 1 ? 'wacht' : 'wachten'}`;
    const when = count === 1 ? `Het wacht sinds ${since} uur.` : `Het oudste wacht sinds ${since} uur.`;
    return {
      subject: `Plein: ${waiting}`,
      lines: [
        `${waiting} op een collega.`,
        when,
        '',
        'Log in op de newsroom, en neem een verzoek op u. U krijgt hooguit elk kwartier zo’n bericht.',
      ],
    };
  },
  en({ callbacks, messages }, since) {
    const count = callbacks + messages;
    const what = [
      ...(callbacks > 0
        ? [callbacks === 1 ? '1 callback request' : `${String(callbacks)} callback requests`]
        : []),
      ...(messages > 0 ? [messages === 1 ? '1 message' : `${String(messages)} messages`] : []),
    ];
    const waiting = `${what.join(' and ')} ${count === 1 ? 'waits' : 'wait'}`;
    const when = count === 1 ? `It has waited since ${since}.` : `The oldest has waited since ${since}.`;
    return {
      subject: `Plein: ${waiting}`,
      lines: [
        `${waiting} for a colleague.`,
        when,
        '',
        'Log in to the newsroom and take a request. You get such a message every fifteen minutes at most.',
      ],
    };
  },
};

/** The page of callbacks, or of messages where only those wait, with those of the department alone where it is one. */
function newsroomLink(
  { receiver, counts }: WaitingWork,
  language: NoticeLanguage,
  publicUrl: string,
): string {
  const url = new URL(`${publicUrl}/newsroom/`);
  url.searchParams.set('page', counts.callbacks > 0 ? 'callbacks' : 'messages');
  if (receiver !== '*') url.searchParams.set('team', receiver);
  url.searchParams.set('language', language);
  return url.href;
}

function momentsIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...({ day: 'numeric', month: 'long', year: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const),
  });
}
