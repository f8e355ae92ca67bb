/**
 * Why a short form is not its bearer's where the text does not name him in full: what stands beside it and
 * what the list tells are asked first, then its company, and last what the whole text must be read for.
 */
import { headsOf } from '../actors/heads';
import { ENOUGH } from '../enough';
import { OF_ALLIES } from '../languages/any-language';
import { type CandidateEntry, isByEar } from '../lexicon/entries/candidate';
import { textAround } from './beside/other-bearers';
import type { Surroundings } from './beside/surroundings';
import type { Case } from './case';
import { isCountryOfField, speaksOf } from './document/countries';
import { mayBeOfHome } from './document/home-affairs';
import { isSaidOfThings } from './doubt/another-person/faiths';
import { isSomebodyElses } from './doubt/another-person/strangers';
import { isPlural } from './doubt/another-person/whole-families';
import { companyWanted } from './doubt/doubts';
import { isAgainstItsOwn } from './doubt/elsewhere/coalitions';
import { isExpandedOtherwise } from './doubt/elsewhere/letters-of-others';
import { isSetElsewhere } from './doubt/elsewhere/other-countries';
import { isOfField } from './doubt/of-field';
import { actsOrIsTitled, hasArmsBeside, isAtWar } from './introduced/acting';
import { saidToBeOf } from './introduced/led-by';
import { isPaired } from './introduced/paired';
import { isInOffice, isTitledAsAnother } from './introduced/title-of-office';
import { namesItsPeople, quotedAmongPeers } from './of-group';

export type Objection =
  /** "Defence Minister Shammari": of an office that he never held. */
  | 'title-of-another'
  /** "Maliki Group": a word with a capital beside it may belong to it. */
  | 'perhaps-part-of-a-longer-name'
  /** "Raisi", of whom only Ebrahim Raissi is listed in this spelling: a family name may be anybody's. */
  | 'part-of-a-listed-name'
  /** "the council of representatives", listed with capitals: any such council. */
  | 'in-small-letters'
  /** "كريم زيدان" sounds like Karim Zeidan, whom the list has in Latin letters alone. */
  | 'in-another-script'
  /** "Zaidis": several of the name. */
  | 'several-of-the-name'
  /** "the Zaidi fighters": what they are, not who. */
  | 'said-of-things'
  /** "Abdel Mehdi" sounds like Abdul-Mahdi and may be anybody. */
  | 'by-ear'
  /** العسكري is "military" before it is anybody's name. */
  | 'a-word-before-a-name'
  /** "President Talabani" in 2007 is not Bafel: another Talabani is in office. */
  | 'another-of-the-name-in-office'
  /** "Die Koalition streitet über die Rente": a government has its coalition, too. */
  | 'coalition-that-fights-nobody'
  /** "the Democratic Party", "the House of Representatives": each country has its own, and none is said. */
  | 'body-of-an-unnamed-country'
  /** "Hezbollah": one word that several bodies of the list are called by. */
  | 'word-of-several-bodies'
  /** "تقدم", a party and a word: neither said to be of somebody of the field, nor quoted among such. */
  | 'word-neither-introduced-nor-quoted'
  /** "the CTS clinic": letters that need an introduction, unless many of the field are named. */
  | 'letters-not-among-peers'
  /** "Amiri is the goalkeeper": the text holds less of the field than such a name needs. */
  | 'less-company-than-wanted'
  /** "Sami al-Maliki ... Maliki": a name that the text gives to somebody else, or to something. */
  | 'somebody-elses'
  /** In a long page of everything, what a far paragraph names is no company. */
  | 'far-from-the-field'
  /** "the coalition in Afghanistan" */
  | 'coalition-of-another-country'
  /** "Sheikh Maliki planted a fig in Iraq": a word of the field, and nobody else of it. */
  | 'alone';

/** Null where nothing speaks against it. */
export function objectionToUnintroduced(
  one: Case,
  entry: CandidateEntry,
  kind: Surroundings['kind'],
): Objection | null {
  const isPerson = entry.type === 'person';
  const isTitled = kind === 'titled';
  if (isTitled && isTitledAsAnother(one, entry)) return 'title-of-another';
  if (kind === 'unsure') return 'perhaps-part-of-a-longer-name';
  if (entry.derived !== null) return 'part-of-a-listed-name';
  if (entry.lowered) return 'in-small-letters';
  if (entry.crossScript) return 'in-another-script';
  if (isPerson && isPlural(one, entry)) return 'several-of-the-name';
  if (isPerson && isSaidOfThings(one, entry)) return 'said-of-things';
  if (isByEar(entry)) return 'by-ear';
  const isAlsoWord = isPerson && (one.isArabic || one.isOrdinary(entry));
  if (isAlsoWord && !actsOrIsTitled(one) && !isPaired(one)) return 'a-word-before-a-name';
  if (isPerson && isOutshone(one, entry)) return 'another-of-the-name-in-office';
  if (entry.type === 'coalition' && !isThisCoalition(one, entry)) {
    return 'coalition-that-fights-nobody';
  }
  const ofBody = entry.type === 'organisation' ? objectionToBody(one, entry) : null;
  if (ofBody !== null) return ofBody;
  const { level } = one.company;
  if (companyWanted(one, entry) > level) return 'less-company-than-wanted';
  if (isSomebodyElses(one, entry)) return 'somebody-elses';
  const isFar = !one.hearing.evidence.isFieldNear(one.spot.passage);
  if (isFar && !isTitled && isPerson) return 'far-from-the-field';
  // The first such question waits for the platform's list of countries.
  if (entry.type === 'coalition' && isSetElsewhere(one)) return 'coalition-of-another-country';
  const isNamedInCompany = (isTitled && isPerson) || one.othersNamed >= 1;
  return level >= ENOUGH || (level >= 2 && isNamedInCompany) ? null : 'alone';
}

/** "the army", "the Guards": somebody's, but whose? */
function objectionToBody(one: Case, entry: CandidateEntry): Objection | null {
  if (!isOfItsCountry(one, entry)) return 'body-of-an-unnamed-country';
  if (!one.isOneWord) return null;
  if (!isOnlyReading(one)) return 'word-of-several-bodies';
  if (one.isArabic || one.isOfWords(entry)) {
    return isApposed(one) || quotedAmongPeers(one) !== null
      ? null
      : 'word-neither-introduced-nor-quoted';
  }
  // But Asaib, CTS: letters that say nothing else, among others of the field.
  return isAmongPeers(one) ? null : 'letters-not-among-peers';
}

function isThisCoalition(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const isAcronym = entry.kind === 'acronym';
  if (isAcronym && isExpandedOtherwise(one.spot.surface, evidence.passages)) return false;
  return isCoalitionMeant(one, entry) || isAmongItsOwn(one, entry);
}

function isCoalitionMeant(one: Case, entry: CandidateEntry): boolean {
  if (entry.kind !== 'acronym' && !OF_ALLIES.test(one.spot.surface)) return false;
  const areOthersNamed = one.othersNamed >= ENOUGH;
  if (one.isOneWord) {
    const isAtArms = hasArmsBeside(one) || isAgainstItsOwn(one, entry);
    if (one.isArabic) return isAtArms && areOthersNamed;
    // Any government and any cause has a coalition: this one has a commander, or is told of beside troops and strikes.
    return isAtArms || namesItsPeople(one, entry) || (areOthersNamed && isAmongArms(one));
  }
  const isMilitary = isOfAnother(one) ? hasArmsBeside(one) : actsOrIsTitled(one) || isAtWar(one);
  return one.isArabic ? isMilitary && areOthersNamed : isMilitary || areOthersNamed;
}

/** The sentence speaks of troops, jets, strikes. */
const isAmongArms = ({ spot }: Case): boolean => spot.passage.words.arms.test(textAround(spot));

/** "The CF met", "the Framework": letters or a word with a capital of its own, among those whom it is made of. */
function isAmongItsOwn(one: Case, entry: CandidateEntry): boolean {
  if (one.isArabic || one.formOf(entry).startsSmall || one.othersNamed < ENOUGH) return false;
  // Marco Rubio is no "Marco" of parties.
  if (isOfAnother(one)) return false;
  const isTelling = entry.kind === 'acronym' || !one.spot.passage.words.reading.nounsAreCapitalised;
  return isTelling && namesItsPeople(one, entry);
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
  const { passage } = one.spot;
  if (one.othersNamed < ENOUGH) return false;
  if (evidence.hasCueIn(passage)) return true;
  // In a transcript the question says of what the answer speaks.
  return SPEAKS.test(passage.block.text) && evidence.isFieldNear(passage);
}

/** "MR. MILLER:", "A:" */
const SPEAKS = /^\s*\p{Lu}[\p{Lu}. -]{0,40}: /u;

/** "صادقون، جناح عصائب أهل الحق": said to be a wing of somebody of the field, or led by one. */
function isApposed(one: Case): boolean {
  const whose = saidToBeOf(one.spot);
  return whose !== null && isOfField(one, whose);
}

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
