import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { eventType, unlinkableEvents } from '@plein/domain/vocabulary.js';
import type { EventContext, EventDetails, EventName, VocabularyEvent } from '@plein/domain/vocabulary.js';
import type { Random } from './random.js';

/** An event of the year, with the moment at which the gateway received it. */
export interface YearEvent {
  event: VocabularyEvent;
  receivedAt: string;
}

/** The sender of an event: the page of a resident, or a system of the municipality. */
export interface Speaker {
  /** The last part of the source. */
  system: 'site' | 'telephony' | 'queue' | 'contact-centre' | 'cases' | 'surveys';
  component: string;
  /** Minimum and maximum seconds until the gateway has the event. */
  delay: readonly [least: number, most: number];
}

const onPage = (component: string): Speaker => ({ system: 'site', component, delay: [0.3, 4] });

export const speakers = {
  contactWidget: onPage('plein-contact-widget'),
  statusTracker: onPage('plein-status-tracker'),
  feedbackPrompt: onPage('plein-feedback-prompt'),
  chatLauncher: onPage('plein-chat-launcher'),
  poll: onPage('plein-participation-poll'),
  measurement: onPage('plein-measurement'),
  telephony: { system: 'telephony', component: 'telephony', delay: [1, 30] },
  queue: { system: 'queue', component: 'queue-machine', delay: [1, 30] },
  newsroom: { system: 'contact-centre', component: 'newsroom', delay: [0.1, 1] },
  caseSystem: { system: 'cases', component: 'case-system', delay: [1, 90] },
  survey: { system: 'surveys', component: 'survey', delay: [1, 60] },
} satisfies Record<string, Speaker>;

/** The common fields of an event, without its time and component. */
export type About = Omit<EventContext, 'occurredAt' | 'component' | 'componentVersion'>;

/** Returns midnight in UTC of the date in Amsterdam, as the gateway stores what may lead to nobody. */
function startOfDay(milliseconds: number): string {
  return `${amsterdamDate(new Date(milliseconds))}T00:00:00.000Z`;
}

/** Returns the context without the fields of a page, as a system and staff have it. */
export function withoutVisit({ correlation: _visit, page: _page, device: _device, ...about }: About): About {
  return about;
}

/** Share of events of pages that arrive hours later, because the page was closed or offline. */
const heardLater = 0.004;

/** Records the events until a moment. The identifier of each event follows from the seed. */
export class Recorder {
  readonly #source: string;
  readonly #until: number;
  readonly #random: Random;
  #events: YearEvent[] = [];

  /**
   * @param source source of every event, before the name of the system
   * @param until moment after which nothing has happened yet, in milliseconds
   */
  constructor(source: string, until: number, random: Random) {
    this.#source = source;
    this.#until = until;
    this.#random = random;
  }

  /** Returns a recorder that adds to the same events, with random numbers of its own. */
  beside(random: Random): Recorder {
    const recorder = new Recorder(this.#source, this.#until, random);
    recorder.#events = this.#events;
    return recorder;
  }

  /** Records an event if it has happened already. It uses up an identifier in any case. */
  record<Name extends EventName>(
    speaker: Speaker,
    name: Name,
    at: number,
    about: About,
    details: EventDetails[Name],
  ): void {
    const id = this.#random.uuid();
    const [least, most] = speaker.delay;
    const seconds = least + (most - least) * this.#random.share();
    const late = speaker.system === 'site' && this.#random.chance(heardLater) ? 5 * 3600 : 0;
    if (at >= this.#until) return;
    const received = Math.min(Math.round(at + (seconds + late) * 1000), this.#until - 1);
    const logged = speaker.system === 'site' ? Math.min(at + 200, received) : received;
    const isCoarse = unlinkableEvents[name] === true;
    const moment = isCoarse ? startOfDay : (milliseconds: number) => new Date(milliseconds).toISOString();
    this.#events.push({
      receivedAt: new Date(received).toISOString(),
      event: {
        specversion: '1.0',
        id,
        source: `${this.#source}:${speaker.system}`,
        type: eventType(name),
        time: moment(logged),
        datacontenttype: 'application/json',
        data: {
          occurredAt: moment(at),
          component: speaker.component,
          componentVersion: '0.1.0',
          ...(isCoarse ? withoutVisit(about) : about),
          ...details,
        },
      },
    });
  }

  /** Returns the events recorded since the last call, in the order in which the gateway received them. */
  take(): YearEvent[] {
    const taken = this.#events.sort((a, b) =>
      a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0,
    );
    this.#events = [];
    return taken;
  }
}
