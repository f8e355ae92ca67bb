/**
 * Names of Turkish bodies and titles end in a possessive (Irak Başbakanı, Halk Koruma Birlikleri). Papers
 * write case endings after them with or without an apostrophe: "Irak Başbakanının gündemi".
 */
import type { NameForm } from './model';

/** The vowel of an ending that follows the possessive: i-ending and a-ending, by vowel harmony. */
const HARMONY: Readonly<Record<string, readonly [string, string]>> = {
  ı: ['ı', 'a'],
  i: ['i', 'e'],
  u: ['u', 'a'],
  ü: ['ü', 'e'],
};

/** The names, together with the case forms of those that have any; forms already listed are not repeated. */
export function withTurkishCases(names: readonly NameForm[]): NameForm[] {
  const listed = new Set(names.map(({ text }) => text));
  const inflected = names.flatMap((name) =>
    casesOf(name)
      .filter((text) => !listed.has(text))
      .map((text) => ({ ...name, text, shown: false })),
  );
  return [...names, ...inflected];
}

function casesOf({ text, lang, kind }: NameForm): string[] {
  const harmony = HARMONY[text.at(-1) ?? ''];
  if (lang !== 'tr' || harmony === undefined || kind === 'acronym' || !text.includes(' '))
    return [];
  const [i, a] = harmony;
  return [`n${i}n`, `n${a}`, `n${i}`, `nd${a}`, `nd${a}n`, `yl${a}`, `nc${a}`].map(
    (end) => text + end,
  );
}
