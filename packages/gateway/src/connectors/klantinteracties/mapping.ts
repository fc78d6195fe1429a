import { klantinteractiesChannel } from '@plein/domain/labels.js';
import { taskName } from '../callback-in-words.js';
import { languageCode } from './languages.js';
import { partsOf, type NewItem } from './parts.js';

/** The register under which Open Klant knows an item: by it and by its id it is found again. */
export const register = 'plein';

export interface MappingSettings {
  /** What Open Klant calls the channel of a request for a callback. Default: `terugbelverzoek`. */
  channel?: string | undefined;
  /** What Open Klant calls the channel of a message. Default: `email`. */
  messageChannel?: string | undefined;
  /** The actor who gets the tasks of a department, by its code; `*` for every other item. */
  actors?: ReadonlyMap<string, string>;
}

/** Returns the body of `POST /maak-klantcontact`. */
export function klantcontactOf(item: NewItem, settings: MappingSettings) {
  const { reference, receivedAt, copy } = item.receipt;
  const { id, name, task, language } = copy;
  const { content, title, objectType } = partsOf(item);
  return {
    klantcontact: {
      kanaal: channelOf(item, settings),
      onderwerp: clip(subjectOf(title, task, reference), 200),
      ...(content && { inhoud: clip(content, 1000) }),
      ...(task?.startsWith('http') && { hoofdOnderwerpType: task }),
      taal: languageCode(language),
      vertrouwelijk: false,
      plaatsgevondenOp: receivedAt,
      metadata: { referentie: reference },
    },
    betrokkene: {
      rol: 'klant',
      initiator: true,
      // A resident types one name, and where its last part begins nobody knows.
      ...(name && { contactnaam: { achternaam: clip(name, 200) } }),
    },
    onderwerpobject: {
      onderwerpobjectidentificator: {
        objectId: id,
        codeObjecttype: objectType,
        codeRegister: register,
        codeSoortObjectId: 'uuid',
      },
    },
  };
}

/** Returns the body of `POST /digitaleadressen`. */
export function addressOf(item: NewItem, betrokkene: string) {
  const { address } = partsOf(item);
  return {
    verstrektDoorBetrokkene: { uuid: betrokkene },
    ...address,
    adres: clip(address.adres, 80),
  };
}

/** Returns the body of `POST /internetaken`. */
export function taskOf(item: NewItem, klantcontact: string, { actors }: MappingSettings) {
  const { department } = item.receipt.copy;
  const { action, explanation } = partsOf(item);
  const actor = actors?.get(department ?? '*') ?? actors?.get('*');
  return {
    gevraagdeHandeling: action,
    aanleidinggevendKlantcontact: { uuid: klantcontact },
    // Earlier versions of Open Klant refuse a task without this field.
    toegewezenAanActoren: actor === undefined ? [] : [{ uuid: actor }],
    toelichting: clip(explanation.join('\n'), 1000),
    status: 'te_verwerken',
  };
}

function channelOf({ kind }: NewItem, { channel, messageChannel }: MappingSettings): string {
  const named = { callback: channel, message: messageChannel };
  const usual = { callback: 'callback', message: 'email' } as const;
  return named[kind] ?? klantinteractiesChannel(usual[kind]);
}

/** Returns the subject, with the name of the task where it has one. */
function subjectOf(title: string, task: string | undefined, reference: string): string {
  const name = taskName(task);
  return name === undefined ? `${title} ${reference}` : `${title} over ${name} (${reference})`;
}

/** Shortens a text to a number of characters, without cutting one in two. */
export function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
