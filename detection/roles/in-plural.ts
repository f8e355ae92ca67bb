/** "Presidents of the United States", "die Außenminister der USA": all who bear a title, and none of them. */
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const PLURAL = /e?s$/;
/** UTF-16 units; "sondern die beiden früheren ". */
const REACH = 40;

const foldedWords = (text: string): string[] => (text.match(WORD) ?? []).map(foldToken);

export function isInPlural({ passage: { words, block }, start, surface }: Spot, form: string) {
  if (/s$/i.test(surface) && !/s$/i.test(form)) return true;
  if (words.beforePlural?.test(`${block.text.slice(Math.max(0, start - REACH), start)}|${surface}`))
    return true;
  const listed = foldedWords(form);
  const written = foldedWords(surface);
  if (listed.length !== written.length) return false;
  return written.some(
    (word, i) =>
      word !== listed[i] &&
      words.titles.has(listed[i]!) &&
      word.replace(PLURAL, '') === stem(listed[i]!),
  );
}

/** "presidente" and "presidentes" both lose what the plural ends with. */
const stem = (word: string): string => word.replace(/e$/, '');
