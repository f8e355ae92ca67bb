/** "President's Daily Brief (PDB)": the letters of a group stand for something else in this text. */
import type { Passage } from './spot';

/** UTF-16 units before a bracketed acronym in which its words stand. */
const EXPANSION_REACH = 80;

export function isExpandedOtherwise(acronym: string, passages: readonly Passage[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  return passages.some(({ block: { text } }) => {
    const at = text.indexOf(`(${letters})`);
    if (at < 0) return false;
    const words =
      text.slice(Math.max(0, at - EXPANSION_REACH), at).match(/\p{L}[\p{L}'’]*/gu) ?? [];
    const initials = words.slice(-letters.length).map((word) => word.charAt(0).toUpperCase());
    return initials.join('') === letters.toUpperCase();
  });
}
