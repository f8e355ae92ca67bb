/**
 * "محمد الحلبوسي زعيم تقدم", "Fatah leader Hadi al-Amiri", "نواب النجباء": a group's short form where the text has
 * not named it in full, beside one of its people or behind a word for the people of a party.
 */
import { thoseOf } from '../actors/heads';
import { withoutArticle } from '../fold/arabic';
import { beginsArabic } from '../fold/letters';
import { foldToken } from '../fold/normalise';
import { GAPS } from '../fold/word-gaps';
import { ANY_BODY } from '../languages/arabic-letters';
import { type CandidateEntry, isAsListed } from '../lexicon/entries/candidate';
import { formsBeside } from '../lexicon/stored/forms-of-owner';
import type { Because } from '../model';
import { isAdjacent } from './beside/neighbours';
import type { Case, Judged } from './case';
import { countriesAmong, speaksOf } from './document/countries';
import { isHomeNearer, mayBeOfHome } from './document/home-affairs';
import { isSetElsewhere } from './doubt/elsewhere/other-countries';
import { SCORE } from './grades';
import type { Spot } from './spots/spot';

/** Null where nothing beside it introduces it. */
export function introducedAsGroup(one: Case, entry: CandidateEntry): Because[] | null {
  const { ofGroup } = one.spot.passage.words;
  if (ofGroup === undefined || entry.type === 'person' || !isAsListed(entry)) return null;
  const own = ofItsPeople(one, entry.id);
  if (own !== null) return [{ kind: 'company', surface: own }];
  const { passage, start } = one.spot;
  const before = passage.block.text.slice(Math.max(0, start - PEOPLE_REACH), start);
  if (!ofGroup.people?.test(before) || one.othersNamed === 0 || !mayBeMeant(one, entry))
    return null;
  if (isHeadNoun(one, entry) && !namesItsPeople(one, entry)) return null;
  return one.companyNamed;
}

/** "قيادات الحزب" of Hezbollah: what any party is, and the first word of its name; it has members, whosever it is. */
function isHeadNoun(
  { hearing, isOneWord, isArabic }: Case,
  { form, text }: CandidateEntry,
): boolean {
  const bare = withoutArticle(foldToken(text));
  if (!isOneWord || !isArabic || !ANY_BODY.test(bare)) return false;
  const { lexicon } = hearing.evidence;
  for (const own of formsBeside(lexicon, form)) {
    const [head, ...others] = lexicon.formText(own).split(GAPS);
    if (others.length > 0 && withoutArticle(foldToken(head!)) === bare) return true;
  }
  return false;
}
/** UTF-16 units; "المتحدثة باسم ". */
const PEOPLE_REACH = 24;

/**
 * A word of any text: a full name elsewhere says nothing of it. It has to end what is said of the people before it: "مرشح
 * تقدم" is a party's candidate, "مرشح تقدم بطلب" one who applied.
 */
export function judgeIntroduced(one: Case, entry: CandidateEntry): Judged | null {
  if (!isNounHere(one) && !isNameBehind(one, entry)) return null;
  const because = introducedAsGroup(one, entry) ?? quotedAmongPeers(one);
  return because && { entry, score: SCORE.goodCompany, rule: 'short-after-full', because };
}

const isNameBehind = (one: Case, { id }: CandidateEntry): boolean =>
  thoseOf(one.hearing.evidence.lexicon, id).some((actor) => {
    const { order } = one.spot.passage;
    const start = one.spot.end + 1;
    const named = one.hearing.register.before(actor, { order, start: start + 1 });
    return named?.order === order && named.start === start;
  });

/** Behind it nothing, a sign, or one more of a list. */
export const isNounHere = ({ spot: { passage, end } }: Case): boolean =>
  NOUN_ENDS.test(passage.block.text.slice(end));
const NOUN_ENDS = /^(?:\s*(?:$|[\p{P}|\n])| و)/u;

/** «تقدم»: Arabic and Persian papers quote the name of a party that is a word. */
export function quotedAmongPeers(one: Case): Because[] | null {
  if (!one.isArabic || !isQuotedAlone(one.spot) || one.othersNamed < PEERS_OF_QUOTED) return null;
  return one.hearing.evidence.hasCueIn(one.spot.passage) ? one.companyNamed : null;
}
const PEERS_OF_QUOTED = 2;

/** Nothing else between the quotation marks. */
function isQuotedAlone({ passage, start, end }: Spot): boolean {
  const { text } = passage.block;
  return (
    /["“«]$/u.test(text.slice(Math.max(0, start - 1), start)) && /^["”»]/u.test(text.slice(end))
  );
}

/** One of its people, named in full directly before or behind it, with nothing between them but what joins the two. */
function ofItsPeople(one: Case, body: string): string | null {
  const { passage, start, end } = one.spot;
  const { ofGroup } = passage.words;
  const { register, evidence } = one.hearing;
  const { text } = passage.block;
  for (const actor of thoseOf(evidence.lexicon, body)) {
    const before = register.before(actor, one.asAntecedent);
    if (before?.order === passage.order) {
      const between = text.slice(before.start + before.surface.length, start);
      if (ofGroup!.behindOne.test(between)) return before.surface;
    }
    const behind = register.before(actor, { order: passage.order, start: end + BEHIND_REACH });
    if (behind?.order !== passage.order || behind.start < end) continue;
    if (ofGroup!.beforeOne.test(text.slice(end, behind.start)) || isHeadBehind(one, behind.start)) {
      return behind.surface;
    }
  }
  return null;
}
/** "رئيس تقدم محمد الحلبوسي": in Arabic letters a title, what he heads, and his name. */
const isHeadBehind = ({ spot, before, isArabic }: Case, start: number): boolean =>
  isArabic &&
  start === spot.end + 1 &&
  before !== null &&
  isAdjacent(before.gap) &&
  spot.passage.words.titles.has(before.folded);

/** UTF-16 units between a group and one of its people. */
const BEHIND_REACH = 40;

/**
 * Nothing says that it is somebody else's: no other reading, bearer or country; and the text names one of its people
 * or speaks of its country, or, where its names tell of none, of the field.
 */
export function mayBeMeant(one: Case, entry: CandidateEntry): boolean {
  const { evidence, register } = one.hearing;
  if (one.spot.entries.some(({ id }) => id !== entry.id)) return false;
  if (one.otherBearer !== null || one.isTaken || register.hasStranger(one.familyName)) return false;
  if (one.walk === 'other' || isSetElsewhere(one)) return false;
  if (namesItsPeople(one, entry)) return !isHomeNearer(evidence, one.spot.passage, null);
  if (mayBeOfHome(evidence) || !evidence.isFieldNear(one.spot.passage)) return false;
  const own = ownWordsHere(one, entry);
  return own.size === 0 || evidence.passages.some((passage) => speaksOf(own, passage));
}

/** Words of a country in its names, as far as they are of this script. */
function ownWordsHere({ hearing: { evidence }, isArabic }: Case, entry: CandidateEntry) {
  const countries = countriesAmong(evidence.lexicon, evidence.ownWords(entry));
  return new Set([...countries].filter((word) => beginsArabic(word) === isArabic));
}

/** Its people, or those of the groups it is made of: Maliki leads a list of the Framework. */
export function namesItsPeople({ hearing: { evidence, register } }: Case, { id }: CandidateEntry) {
  const { lexicon } = evidence;
  const isNamed = (actor: string) => register.isNamed(actor);
  return thoseOf(lexicon, id).some(
    (actor) => isNamed(actor) || thoseOf(lexicon, actor).some(isNamed),
  );
}
