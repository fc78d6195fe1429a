import type { KnowledgeItem } from '../chat/index.js';

/** A field of an answer as editors change it: `/answer/nl`, `/url`. It is a JSON pointer in the answer. */
export type AnswerField = string;

const localized = ['question', 'answer', 'keywords', 'wordings'] as const;
const whole = ['url', 'task', 'department', 'reviewOn'] as const;

const fieldsOf = (item: KnowledgeItem): ReadonlyMap<AnswerField, unknown> =>
  new Map<AnswerField, unknown>([
    ...localized.flatMap((name) =>
      Object.entries(item[name] ?? {}).map(([language, value]) => [`/${name}/${language}`, value] as const),
    ),
    ...whole.map((name) => [`/${name}`, item[name]] as const),
  ]);

/** Returns the fields in which two texts of an answer differ. */
export function changedFields(before: KnowledgeItem, after: KnowledgeItem): AnswerField[] {
  const [had, has] = [fieldsOf(before), fieldsOf(after)];
  const names = new Set([...had.keys(), ...has.keys()]);
  return [...names].filter((name) => JSON.stringify(had.get(name)) !== JSON.stringify(has.get(name)));
}

/**
 * Returns their text with my text in the fields that I changed since `base`. In a field that both changed, mine is
 * used; the history has theirs.
 */
export function mergeAnswer(base: KnowledgeItem, mine: KnowledgeItem, theirs: KnowledgeItem): KnowledgeItem {
  const own = fieldsOf(mine);
  return changedFields(base, mine).reduce<KnowledgeItem>(
    (merged, field) => withField(merged, field, own.get(field)),
    theirs,
  );
}

function withField(item: KnowledgeItem, field: AnswerField, value: unknown): KnowledgeItem {
  const [, name = '', language] = field.split('/');
  const { [name as 'url']: before, ...rest } = item;
  if (language === undefined)
    return (value === undefined ? rest : { ...item, [name]: value }) as KnowledgeItem;
  const others = Object.entries((before ?? {}) as object).filter(([other]) => other !== language);
  const texts = value === undefined ? others : [...others, [language, value]];
  return (texts.length === 0 ? rest : { ...item, [name]: Object.fromEntries(texts) }) as KnowledgeItem;
}
