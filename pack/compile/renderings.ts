/**
 * What translating engines make of names whose words they take for words, or spell as nobody else does
 * (docs/decisions/059-names-translated-word-by-word.md). A head ("Brigades") stands before or behind what goes
 * with it, with an article or without.
 */
import type { NameForm } from '../model';
import { fullForm } from '../name-form';
import type { RenderingsFile } from '../schema/files';

type Rendered = RenderingsFile['names'][number];
type Words = Record<string, string[]>;

export function renderingsOf(
  file: RenderingsFile | undefined,
): ReadonlyMap<string, readonly NameForm[]> {
  const forms = new Map<string, readonly NameForm[]>();
  for (const name of file?.names ?? []) {
    const kept = new Map<string, NameForm>();
    for (const form of [...formsOf(name, file!), ...(forms.get(name.actor) ?? [])]) {
      kept.set(`${form.text}|${form.lang}`, form);
    }
    forms.set(name.actor, [...kept.values()]);
  }
  return forms;
}

function formsOf(name: Rendered, { heads, orders }: RenderingsFile): NameForm[] {
  const needs = name.telling ? null : 'company';
  const composed = name.heads.flatMap((head) =>
    each(name.rest).flatMap(([lang, rest]) =>
      (heads[head]?.[lang] ?? []).flatMap((rendered) =>
        (orders[lang] ?? HEAD_FIRST).map((order): [string, string] => [
          lang,
          order.replace('{head}', rendered).replace('{rest}', rest),
        ]),
      ),
    ),
  );
  return [
    ...[...composed, ...each(name.whole)].map((said) => rendering(said, needs)),
    ...each(name.alone).map((said) => rendering(said, 'antecedent')),
  ];
}
const HEAD_FIRST = ['{head} {rest}'];

const each = (words: Words): [lang: string, text: string][] =>
  Object.entries(words).flatMap(([lang, texts]) =>
    texts.map((text): [string, string] => [lang, text]),
  );

const rendering = ([lang, text]: [string, string], needs: NameForm['needs']): NameForm =>
  fullForm({ text, lang, kind: 'translation-slip', needs, shown: false });
