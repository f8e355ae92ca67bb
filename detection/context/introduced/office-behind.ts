/** An office of somebody's said behind his name. */
import { EVER, inOfficeOn, wordsOfTitles } from '../../actors/in-office';
import { foldToken, foldTokens } from '../../fold/normalise';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Case } from '../case';
import { WORDS_OF_ONE_OFFICE } from './title-of-office';

/** "Colin Powell, the first Black secretary of state,": an office of his, said behind the name. */
export function isApposedOffice(one: Case, entry: CandidateEntry): boolean {
  const { passage, end } = one.spot;
  const tail = APPOSITION.exec(passage.block.text.slice(end, end + APPOSITION_REACH))?.[1];
  if (!tail) return false;
  const said = foldTokens(tail).filter((word) => word.length > 2);
  const held = inOfficeOn(one.hearing.evidence.lexicon, EVER).get(entry.id) ?? [];
  return held.some(
    (office) =>
      said.filter((word) => wordsOfTitles(office).has(word)).length >= WORDS_OF_ONE_OFFICE,
  );
}
/** UTF-16 units. */
const APPOSITION_REACH = 80;
const APPOSITION = /^,? \(?([^,;.!?()]+)/u;

/**
 * "خالد متعب العبيدي وزير الدفاع", "وزيراً للدفاع": an office of his right behind the name, as Arabic and Persian
 * say it, with no comma between.
 */
export function isOfficeBehind(one: Case, entry: CandidateEntry): boolean {
  const { passage, end } = one.spot;
  const tail = OFFICE_BEHIND.exec(passage.block.text.slice(end, end + APPOSITION_REACH));
  if (!tail) return false;
  const said = [tail[1]!, tail[2]!].map((word) => inTitle(foldToken(word)));
  const held = inOfficeOn(one.hearing.evidence.lexicon, EVER).get(entry.id) ?? [];
  return held.some((office) => said.every((word) => wordsOfTitles(office).has(word)));
}
const OFFICE_BEHIND = /^[،,]? ([\p{Script=Arabic}\p{M}]+) ([\p{Script=Arabic}\p{M}]+)/u;

/** وزيرا is وزير, and للدفاع الدفاع, as a title has them. */
const inTitle = (folded: string): string =>
  folded.replace(/^لل(?=.{3})/u, 'ال').replace(/(?<=^[^ا].{2,})ا$/u, '');
