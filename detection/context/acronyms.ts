/** The letters of a group may stand for something else in a text: "President's Daily Brief (PDB)". */
import type { Case } from './case';
import { isOfField } from './elsewhere';
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

/** "ISIS, short for ...", "siglas de ...", "steht für ...". */
const EXPLAINED =
  /^["”»]?\s?[,(]?\s?(?:short for|stands? for|(?:an? )?(?:acronym|abbreviation) (?:of|for)|(?:sigles?|acronyme|abréviation) (?:de|du|d['’])|(?:siglas?|acrónimo|abreviatura) (?:de|del)|kurz für|steht für|(?:die )?Abkürzung (?:für|von))\s?/iu;
/** UTF-16 units; the words the letters stand for. */
const EXPLANATION_REACH = 120;

/** The text says what the letters stand for, and it is nothing of the field. */
export function isExplainedOtherwise(one: Case): boolean {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + EXPLANATION_REACH);
  const said = EXPLAINED.exec(tail);
  if (!said) return false;
  return !isOfField(one, /^[^,;.!?()]*/u.exec(tail.slice(said[0].length))![0], false);
}
