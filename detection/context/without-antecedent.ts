/** Newspapers write "Secretary Austin" of people who need no first name: short forms of nobody named. */
import { headsOf } from '../actors/heads';
import { ENOUGH } from '../enough';
import { type CandidateEntry, isByEar } from '../lexicon/entries/candidate';
import type { Surroundings } from './beside/surroundings';
import type { Case, Judged } from './case';
import { isCountryOfField, speaksOf } from './document/countries';
import { mayBeOfHome } from './document/home-affairs';
import { companyWanted } from './doubt/doubts';
import { isOfField } from './doubt/elsewhere';
import { isSaidOfThings } from './doubt/faiths';
import { isPlural } from './doubt/kin';
import { isSetElsewhere } from './doubt/other-countries';
import { isSomebodyElses } from './doubt/strangers';
import { SCORE } from './grades';
import { actsOrIsTitled, hasArmsBeside, isAtWar, speaksOfArms } from './introduced/acting';
import { isPaired } from './introduced/paired';
import { isInOffice, isTitledAsAnother } from './introduced/title-of-office';
import { judgeOfficer } from './officers';
import type { Spot } from './spots/spot';

export function judgeWithoutAntecedent(
  one: Case,
  entry: CandidateEntry,
  kind: Surroundings['kind'],
): Judged | null {
  if (entry.type === 'person' && isInOffice(one, entry)) {
    const officer = judgeOfficer(one, entry, kind);
    if (officer !== null) return officer;
  }
  if (kind === 'titled' && isTitledAsAnother(one, entry)) return null;
  if (kind === 'unsure' || entry.derived !== null || entry.lowered || entry.crossScript)
    return null;
  if (entry.type === 'person' && (isPlural(one, entry) || isSaidOfThings(one, entry))) return null;
  // "Abdel Mehdi" sounds like Abdul-Mahdi and may be anybody.
  if (isByEar(entry)) return null;
  // العسكري is "military" before it is anybody's name.
  const isDoubtful = entry.type === 'person' && (one.isArabic || one.isOrdinary(entry));
  if (isDoubtful && !actsOrIsTitled(one) && !isPaired(one)) return null;
  if (entry.type === 'person' && isOutshone(one, entry)) return null;
  if (entry.type === 'coalition' && !isCoalitionMeant(one)) return null;
  if (entry.type === 'organisation' && !isOrganisationMeant(one, entry)) return null;
  const { level } = one.company;
  if (companyWanted(one, entry) > level) return null;
  if (isSomebodyElses(one, entry)) return null;
  // In a long page of everything, what a far paragraph names is no company.
  const isFar = !one.hearing.evidence.isFieldNear(one.spot.passage);
  if (isFar && kind !== 'titled' && entry.type === 'person') return null;
  // Last of all: the first such question waits for the platform's list of countries.
  if (entry.type === 'coalition' && isSetElsewhere(one)) return null;
  const others = one.othersNamed;
  const because = one.companyNamed;
  if (kind === 'titled' && entry.type === 'person' && level >= 2) {
    return { entry, score: SCORE.titled, rule: 'short-after-full', because };
  }
  if ((level >= 2 && others >= 1) || level >= ENOUGH) {
    return { entry, score: SCORE.goodCompany, rule: 'short-after-full', because };
  }
  return null;
}

/** A government has its coalition, too. */
function isCoalitionMeant(one: Case): boolean {
  const isMilitary = isOfAnother(one) ? hasArmsBeside(one) : actsOrIsTitled(one) || isAtWar(one);
  const isAmongOthers = one.othersNamed >= ENOUGH && (!one.isOneWord || speaksOfArms(one));
  return one.isArabic ? isMilitary && one.othersNamed >= ENOUGH : isMilitary || isAmongOthers;
}

/** "the army", "the Guards": somebody's, but whose? */
function isOrganisationMeant(one: Case, entry: CandidateEntry): boolean {
  if (!isOfItsCountry(one, entry)) return false;
  if (!one.isOneWord) return true;
  if (!isOnlyReading(one)) return false;
  // But Asaib, CTS: letters that say nothing else, among others of the field.
  const isWord = one.isArabic || one.isOfWords(entry);
  return isWord ? isApposed(one) || isQuotedAmongPeers(one) : isAmongPeers(one);
}

/** Of two Halbousis whom the text does not name in full, the one in office on its date is in the news. */
function isOutshone(one: Case, entry: CandidateEntry): boolean {
  if (isInOffice(one, entry)) return false;
  const ids = new Set(one.spot.entries.map(({ id }) => id));
  if (ids.size !== 2) return false;
  return one.spot.entries.some((other) => other.id !== entry.id && isInOffice(one, other));
}

/** "The State of Law coalition ... the coalition": the word is part of another's name. */
const isOfAnother = ({ spot, hearing: { evidence } }: Case): boolean =>
  evidence.isInNameOfOther(spot);

/** Several of the field are named in full, and the passage speaks of it: they need no introduction. */
function isAmongPeers(one: Case): boolean {
  const { evidence } = one.hearing;
  return one.othersNamed >= ENOUGH && evidence.hasCueIn(one.spot.passage);
}

/** «تقدم»: Arabic and Persian papers quote the name of a party that is a word. */
const isQuotedAmongPeers = (one: Case): boolean =>
  one.isArabic &&
  isQuotedAlone(one.spot) &&
  one.othersNamed >= PEERS_OF_QUOTED &&
  one.hearing.evidence.hasCueIn(one.spot.passage);
const PEERS_OF_QUOTED = 2;

/** "صادقون، جناح عصائب أهل الحق": said to be a wing of somebody of the field, or led by one. */
function isApposed(one: Case): boolean {
  const { passage, end } = one.spot;
  const said = passage.words.wingOf?.exec(passage.block.text.slice(end, end + WING_REACH));
  return said != null && isOfField(one, said[1]!, false);
}
/** UTF-16 units; "، الجناح السياسي لحركة عصائب أهل الحق". */
const WING_REACH = 70;

function isOnlyReading({ spot: { entries } }: Case): boolean {
  return entries.every(({ id }) => id === entries[0]!.id);
}

/** "the House of Representatives": whose, the text must say near by, unless no country has its own. */
function isOfItsCountry(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const own = evidence.ownWords(entry);
  if (!isCountryOfField(evidence.lexicon, own)) return true;
  // "بيروت - أقر مجلس النواب": a text with a sign of another country may speak of its house.
  const isPerhapsOfHome = !one.isOneWord && mayBeOfHome(evidence);
  if (one.isOfWords(entry) || isPerhapsOfHome) return speaksOf(own, one.spot.passage);
  // "the Democratic Party" in a text that never speaks of Kurdistan, nor of who leads it.
  return (
    one.isOneWord ||
    evidence.passages.some((passage) => speaksOf(own, passage)) ||
    headsOf(evidence.lexicon, entry.id).some((head) => one.hearing.register.anywhere(head) !== null)
  );
}

/** Nothing else between the quotation marks. */
function isQuotedAlone({ passage, start, end }: Spot): boolean {
  const { text } = passage.block;
  return (
    /["“«]$/u.test(text.slice(Math.max(0, start - 1), start)) && /^["”»]/u.test(text.slice(end))
  );
}
