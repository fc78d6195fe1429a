import { css, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import { ProfilePage, type PageSection } from '../profile-editing/profile-page.js';
import { fieldId, pointerOf } from '../shared/editing/document.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { SubjectSearch } from '../shared/subjects/subject-search.js';
import { subjectSearchStyles } from '../shared/subjects/subject-search.styles.js';
import { ownSubjects, searchSubjects, uplSubjects, type Subject } from '../shared/subjects/subjects.js';
import { workStyles } from '../shared/work.styles.js';
import { channelsSection } from './channels/channels.js';
import { departmentsSection } from './departments.js';
import type { MunicipalityEditor } from './editor.js';
import { municipalityTerms, type MunicipalityTerms } from './municipality.terms.js';
import { organisationSection } from './organisation.js';
import { ownTask, taskFromUpl } from './tasks/new-task.js';
import { tasksSection } from './tasks/tasks.js';

/** The address of the row that makes a subject of the municipality itself. */
const ownRow = 'own';

/** Who the municipality is, how residents reach it, its departments, and what residents come for. */
export class NewsroomMunicipality extends ProfilePage<MunicipalityTerms> {
  static override styles = [
    ...workStyles,
    editorStyles,
    subjectSearchStyles,
    css`
      .order {
        display: grid;
        gap: 4px;
        margin: 0;
        padding: 0;
        counter-reset: order;
        list-style: none;
      }
      .order > li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
        min-block-size: 44px;
        counter-increment: order;
      }
      .order > li > span {
        flex: 1 1 8rem;
      }
      .order > li > span::before {
        content: counter(order) '. ';
      }
    `,
  ];

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private typed: Readonly<Record<string, string>> = {};
  /** The names of the list of product names; undefined while they are fetched, and false if that failed. */
  @state() private upl: { readonly names: string; readonly prefix: string } | false | undefined;

  protected readonly pageName = 'municipality';
  #editing: MunicipalityEditor | undefined;
  readonly #search = new SubjectSearch(this, {
    find: (words) => this.#find(words),
    choose: (subject) => {
      this.#add(subject);
    },
    type: (words) => {
      this.#type('subject', words);
    },
    press: () => false,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetchNames();
  }

  protected get words(): MunicipalityTerms {
    return municipalityTerms[this.language];
  }

  protected sections(shared: ProfileEditor<MunicipalityTerms>): readonly PageSection[] {
    const { tabs } = this.words;
    const editor: MunicipalityEditor = {
      ...shared,
      isOpen: (key) => this.opened.has(key),
      setOpen: (key, isOpen) => {
        if (this.opened.has(key) === isOpen) return;
        const others = [...this.opened].filter((one) => one !== key);
        this.opened = new Set(isOpen ? [...others, key] : others);
      },
      done: (words, focus) => {
        if (words !== '') this.say(words);
        void this.focusOn(focus);
      },
      replace: (profile: Profile) => {
        shared.change([], profile);
      },
      typed: (field) => this.typed[field] ?? '',
      type: (field, text) => {
        this.#type(field, text);
      },
    };
    this.#editing = editor;
    return [
      {
        name: 'organisation',
        label: tabs.organisation,
        parts: ['organisation'],
        content: () => organisationSection(editor),
      },
      { name: 'channels', label: tabs.channels, parts: ['channels'], content: () => channelsSection(editor) },
      {
        name: 'departments',
        label: tabs.departments,
        parts: ['tasks'],
        content: () => departmentsSection(editor),
      },
      {
        name: 'tasks',
        label: tabs.tasks,
        parts: ['tasks'],
        content: () => tasksSection(editor, { search: this.#searchField(), hasNames: this.upl !== false }),
      },
    ];
  }

  /** The subject that was opened last, so that the preview shows what a resident reads about it. */
  protected override get previewTask(): string | undefined {
    const last = [...this.opened].at(-1);
    return this.#editing?.document.tasks.find(
      ({ uri }) => fieldId(pointerOf(['tasks', uri])) === last && this.tabs.selected === 3,
    )?.uri;
  }

  protected override besides(): unknown {
    return nothing;
  }

  #searchField(): TemplateResult {
    const { searchTask, searchTaskHint, alreadyOwn } = this.words;
    return this.#search.render(
      { id: 'new-task', label: searchTask, hint: searchTaskHint, ownWord: alreadyOwn },
      this.typed['subject'] ?? '',
    );
  }

  #type(field: string, text: string): void {
    this.typed = { ...this.typed, [field]: text };
  }

  #find(words: string): readonly Subject[] {
    const own = this.#editing ? ownSubjects(this.#editing.document, this.language) : [];
    const upl = this.upl ? uplSubjects(this.upl.names, this.upl.prefix, own) : [];
    if (words.trim() === '') return [];
    const name = this.words.ownTask(words.trim());
    return [
      ...searchSubjects([...own, ...upl], words),
      { uri: ownRow, name, words: '', department: undefined, isOwn: false },
    ];
  }

  /** Adds a subject, or opens the one that is there already. */
  #add(subject: Subject): void {
    const editor = this.#editing;
    if (!editor) return;
    const { document } = editor;
    const words = this.typed['subject'] ?? '';
    this.#type('subject', '');
    const gateway = new URL(this.context.gateway || '/', location.href).href;
    const known = document.tasks.findIndex(({ uri }) => uri === subject.uri);
    const task = subject.uri === ownRow ? ownTask(words, document, gateway) : taskFromUpl(subject, document);
    const index = known === -1 ? document.tasks.length : known;
    if (known === -1) editor.change(['tasks', index], task);
    const id = fieldId(pointerOf(['tasks', known === -1 ? task.uri : subject.uri]));
    editor.setOpen(id, true);
    const first = fieldId(pointerOf(['tasks', index, 'name', 'nl']));
    const said = known === -1 ? this.words.added(task.name['nl'] ?? '') : '';
    editor.done(said, `#${CSS.escape(first)}`);
  }

  async #fetchNames(): Promise<void> {
    try {
      const { uplNames, uplPrefix } = await import('../shared/subjects/upl.js');
      this.upl = { names: uplNames, prefix: uplPrefix };
    } catch {
      this.upl = false;
    }
  }
}
