/** Beside one who heads or has headed a body, a short form is that body's. */
import { headsOf, speakersOf } from '../../actors/heads';
import { foldToken } from '../../fold/normalise';
import { SAYS_THAT } from '../../languages/any-language';
import { findCandidates } from '../../lexicon/match/match';
import type { Case } from '../case';
import type { Antecedent } from '../document/register';
import { SENTENCE_END } from '../grades';
import type { Spot } from '../spots/spot';

/** "Naim Qassem, leader of Hezbollah": one who has held an office of the body is named before it in the sentence. */
export function isHeadBeside(one: Case, body: string): boolean {
  const { evidence, register } = one.hearing;
  const at = one.asAntecedent;
  return headsOf(evidence.lexicon, body).some((actor) => {
    const named = register.lastMentionBefore(actor, at);
    return named?.order === at.order && !SENTENCE_END.test(textBetween(one, named.start));
  });
}

/** "General Kevin Lambert of the coalition", "Ahmad Vahidi's people in the Guards", "Zaidan's council": in one breath. */
export function headInOneBreath(one: Case, body: string): Antecedent | null {
  const { evidence, register } = one.hearing;
  const at = one.asAntecedent;
  for (const actor of headsOf(evidence.lexicon, body)) {
    const named = register.before(actor, at);
    if (named?.order !== at.order) continue;
    if (BREATH.test(textBetween(one, named.start + named.surface.length))) return named;
  }
  return null;
}
const BREATH = /^(?:['’]s |(?:['’]s)?(?: \p{L}+){1,3} )$/u;

/** "Abu Ali al-Askari said that the Brigades …", "قائلا إن الكتائب": its spokesman is named before it, and says it. */
export function spokesmanBefore(one: Case, body: string): Antecedent | null {
  const { evidence, register } = one.hearing;
  const at = one.asAntecedent;
  for (const actor of speakersOf(evidence.lexicon, body)) {
    const named = register.before(actor, at);
    if (named?.order !== at.order) continue;
    const between = textBetween(one, named.start + named.surface.length);
    if (SAYS_THAT.test(between) && !SENTENCE_END.test(between)) return named;
  }
  return null;
}

/** "زيدان، رئيس مجلس القضاء": a title behind the name, and the body that he heads. */
export function isHeadOfBodyBehind({ spot, hearing }: Case, actor: string): boolean {
  const { passage, end } = spot;
  const said = APPOSITION.exec(passage.block.text.slice(end, end + APPOSITION_REACH))?.[1];
  if (said === undefined || !passage.words.titles.has(foldToken(said.split(' ')[0]!))) return false;
  const { lexicon } = hearing.evidence;
  return findCandidates(lexicon, said, passage.language).some(({ entries }) =>
    entries.some(({ type, id }) => type === 'organisation' && headsOf(lexicon, id).includes(actor)),
  );
}
const APPOSITION = /^[,،] ([^,،;.!?()]+)/u;
/** UTF-16 units. */
const APPOSITION_REACH = 60;

/** "Taqaddum, the party of Mohammed al-Halbousi", "صادقون، جناح عصائب أهل الحق": whose it is said to be. */
export const saidToBeOf = ({ passage: { words, block }, end }: Spot): string | null =>
  words.wingOf?.exec(block.text.slice(end, end + WING_REACH))?.[1] ?? null;
/** UTF-16 units; ", le parti de l’ancien président du Parlement Mohammed al-Halboussi". */
const WING_REACH = 80;

/** It is said to be that of somebody of the field. */
export function isSaidToBeOfSomebody({ spot, hearing }: Case): boolean {
  const whose = saidToBeOf(spot);
  if (!whose) return false;
  const { lexicon } = hearing.evidence;
  return findCandidates(lexicon, whose, spot.passage.language).some(({ entries }) =>
    entries.some(({ type, names }) => type === 'person' && names > 1),
  );
}

const textBetween = ({ spot }: Case, from: number): string =>
  spot.passage.block.text.slice(from, spot.start);
