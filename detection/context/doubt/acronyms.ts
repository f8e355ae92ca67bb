/** The letters of a group may stand for something else in a text: "President's Daily Brief (PDB)". */
import { SPELT_OUT } from '../../languages/any-language';
import type { Case } from '../case';
import type { Passage } from '../spots/spot';
import { isOfField } from './of-field';

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

/** UTF-16 units; the words the letters stand for. */
const EXPLANATION_REACH = 120;

/** The text says what the letters stand for, and it is nothing of the field. */
export function isExplainedOtherwise(one: Case): boolean {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + EXPLANATION_REACH);
  const { saysDevice, explainsLetters } = passage.words;
  // Of a device, whatever else is said of it: no war is fought by one.
  if (isSpeltOut(one.spot.surface, tail) || isFirm(one, tail) || saysDevice?.test(tail))
    return true;
  // "ISIS, short for ...", "siglas de ...", "steht für ...".
  const said = explainsLetters?.exec(tail);
  if (!said) return false;
  return !isOfField(one, /^[^,;.!?()]*/u.exec(tail.slice(said[0].length))![0], false);
}

/** ", an Integrated Student Information System": words with the same first letters. */
function isSpeltOut(acronym: string, tail: string): boolean {
  const words = SPELT_OUT.exec(tail)?.[1]?.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 1 && initials === acronym.toUpperCase();
}

/** ", the Portuguese maker of moulds": a firm is none of the field. */
function isFirm(one: Case, tail: string): boolean {
  const said = one.spot.passage.words.saysFirm?.exec(tail);
  return said != null && !isOfField(one, said[0], false);
}
