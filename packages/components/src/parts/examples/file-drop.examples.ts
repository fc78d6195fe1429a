import { inside } from '../../examples/interact.js';
import { FileDropController } from '../file-drop.controller.js';
import { fileDrop, type FileDropTerms } from '../file-drop.js';
import { partExamples } from './part-example.js';
import type { SetUp } from './part-stage.js';

const terms: FileDropTerms = {
  drop: 'Sleep uw foto’s hierheen, of',
  choose: 'kies foto’s',
  list: 'Uw foto’s',
  remove: 'Verwijder',
  removeFile: (name) => `Verwijder ${name}`,
  added: (names) => `Toegevoegd: ${names.join(', ')}`,
  removed: (names) => `Verwijderd: ${names.join(', ')}`,
  refused: ({ name, problem }, size) =>
    ({
      'too-large': `${name} is te groot. Kies een foto van hooguit ${size}.`,
      empty: `${name} is leeg. Kies een andere foto.`,
      'wrong-type': `${name} kunnen wij niet openen. Kies een jpg of png.`,
      'too-many': `${name} past er niet meer bij. U kunt 3 foto’s sturen.`,
      twice: `${name} staat er al bij.`,
    })[problem],
};

const asked: SetUp = (stage) => {
  const controller = new FileDropController(stage, 'photos', {
    bytes: 5_000_000,
    files: 3,
    endings: ['.jpg', '.jpeg', '.png'],
  });
  return () =>
    fileDrop(controller, {
      name: 'photos',
      label: 'Foto’s van de plek',
      optional: 'niet verplicht',
      hint: 'Hooguit 3 foto’s, jpg of png, elk hooguit 5 MB.',
      terms,
      language: 'nl',
    });
};

const choose =
  (...files: readonly (readonly [name: string, bytes: number])[]) =>
  async (element: HTMLElement & { readonly updateComplete?: Promise<unknown> }): Promise<void> => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
    const input = inside<HTMLInputElement>(element, 'input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

export const fileDropExamples = partExamples(
  {
    part: 'File drop',
    template:
      'fileDrop(new FileDropController(host, id, limits), { name, label, hint, terms, language }) // with fieldStyles, buttonStyles, fileDropStyles',
    purpose: 'Takes files: chosen, dropped or pasted.',
    when: ['A photo or a document makes the question clear.'],
    whenNot: ['What is in the file can be asked in a field.', 'It holds more personal data than is needed.'],
    good: [
      'What may be sent stands above it, before anything is chosen.',
      'What does not fit is named, with what does.',
    ],
    bad: ['Dropping as the only way.', 'Files that go out before the resident presses send.'],
    keys: [
      ['Enter, Space', 'opens the list of files of the device'],
      ['Ctrl + V', 'adds a picture that was copied'],
      ['Enter, Space', 'on "Verwijder" takes a file out; the focus goes to the next'],
    ],
    heard: 'The label, the hint, and each change: "Toegevoegd: stoep.jpg". Errors are told at once.',
  },
  [
    { name: 'empty', description: 'Nothing is added yet.', setUp: asked },
    {
      name: 'added',
      description: 'Files stand under it, each with its size and a way to take it out.',
      setUp: asked,
      act: choose(['stoep.jpg', 340_000], ['losse tegels bij de fontein.png', 2_400_000]),
    },
    {
      name: 'refused',
      description: 'Files that do not fit are left out, with the reason.',
      setUp: asked,
      act: choose(['stoep.jpg', 340_000], ['plein.jpg', 6_000_000], ['brief.docx', 20_000]),
    },
  ],
);
