import { normalisePhone, type CallbackReceipt } from '@plein/domain/contact.js';
import { klantinteractiesChannel } from '@plein/domain/labels.js';
import { callbackInWords, taskName } from '../callback-in-words.js';
import { languageCode } from './languages.js';

/** The register and the type under which Open Klant knows a request: by these it is found again. */
export const register = 'plein';
export const objectType = 'terugbelverzoek';

/** The telephone numbers that Open Klant takes as `telefoonnummer`. */
const knownAsPhone = /^(0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/;

export interface MappingSettings {
  /** What Open Klant calls the channel. Default: `terugbelverzoek`. */
  channel?: string | undefined;
  /** The actor who gets the tasks of a department, by its code; `*` for every other request. */
  actors?: ReadonlyMap<string, string>;
}

/** Returns the body of `POST /maak-klantcontact`. */
export function klantcontactOf({ reference, receivedAt, copy }: CallbackReceipt, settings: MappingSettings) {
  const { id, name, question, task, language } = copy;
  return {
    klantcontact: {
      kanaal: settings.channel ?? klantinteractiesChannel('callback'),
      onderwerp: clip(subjectOf(task, reference), 200),
      ...(question && { inhoud: clip(question, 1000) }),
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
      contactnaam: { achternaam: clip(name, 200) },
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
export function phoneOf({ copy: { phone } }: CallbackReceipt, betrokkene: string) {
  const number = normalisePhone(phone) ?? phone;
  return {
    verstrektDoorBetrokkene: { uuid: betrokkene },
    adres: clip(number, 80),
    soortDigitaalAdres: knownAsPhone.test(number) ? 'telefoonnummer' : 'overig',
    omschrijving: 'Telefoonnummer om terug te bellen',
  };
}

/** Returns the body of `POST /internetaken`. */
export function taskOf(receipt: CallbackReceipt, klantcontact: string, { actors }: MappingSettings) {
  const { department } = receipt.copy;
  const actor = actors?.get(department ?? '*') ?? actors?.get('*');
  return {
    gevraagdeHandeling: 'Terugbellen',
    aanleidinggevendKlantcontact: { uuid: klantcontact },
    // Earlier versions of Open Klant refuse a task without this field.
    toegewezenAanActoren: actor === undefined ? [] : [{ uuid: actor }],
    toelichting: clip(callbackInWords(receipt).join('\n'), 1000),
    status: 'te_verwerken',
  };
}

/** Returns the subject, with the name of the task where it has one. */
function subjectOf(task: string | undefined, reference: string): string {
  const name = taskName(task);
  return name === undefined ? `Terugbelverzoek ${reference}` : `Terugbelverzoek over ${name} (${reference})`;
}

/** Shortens a text to a number of characters, without cutting one in two. */
function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
