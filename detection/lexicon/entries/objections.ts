/**
 * Why a name of the list is not what a row of the text's words says. What posting and path tell is asked
 * first, then what the words tell as bytes: in a long list hundreds have the consonants of one word, and
 * nearly all end there. The name itself is read for the few that are left.
 */
import { foldToken } from '../../fold/normalise';
import { hasOtherFather } from '../compare/fathers';
import { agreesInInitials } from '../compare/initials';
import { holdsTogether } from '../compare/inside';
import { isSpelledIn } from '../compare/own-script';
import { isByEar } from './candidate';
import { isTurnedIntoAnother } from './known-to-many';
import type { Proposal } from './proposal';
import { ENOUGH_OF_LONG_NAME, isCutOtherwise, isLongerOrBeginsOtherwise } from './told-early';

export type Objection =
  /** "the Golden Peace Council" is not the Golden Council: only people have names that a list leaves out. */
  | 'words-inside-a-body'
  /** "House White" is not the White House: only people are written with the family name first. */
  | 'body-turned-round'
  /** "Adnan Salah" is not Salah Adnan: of names that many bear, another order is somebody else. */
  | 'turned-into-another'
  /** "Ahl ul Haq", listed as Ahlul Haq: only people's names are looked for with other spaces. */
  | 'body-with-other-spaces'
  /** "Khazali" has the consonants of Ayad Allawi: with other spaces, but he begins with another letter. */
  | 'much-longer-or-of-another-first-letter'
  /** Its words are others, by their letters or their sounds. */
  | 'other-words'
  /** "golden council": listed with a capital, two words in small letters are any council. Nor is anybody named so. */
  | 'in-small-letters'
  /** "the IRGC's Quds Force" names two bodies, though "IRGC Quds Force" is a name of one. */
  | 'names-two-bodies'
  /** "Han" is not HAN, nor are "Hans" several. */
  | 'acronym-in-other-letters'
  /** "Elmaleh Oudai" for Odeh Elmaleh: family name first, and merely near. */
  | 'turned-and-merely-near'
  /** "Charles - Cooper", "Abdul Rosyid Bashir" for Abdul Bashir: a dash or a word that no name of his has inside. */
  | 'parted-by-what-stands-inside'
  /** "Hamdan bin Mohammed" is not Hamdan Al Maktoum, whom the list has as bin Rashid, too. */
  | 'son-of-another'
  /** "George H. W. Bush" is not George W. Bush. */
  | 'other-initials'
  /** "Abu Mahdi Karim Khalil", Abu Mahdi Zeidan Khalil: each has a word the other has not, and little else. */
  | 'too-little-left-on-both-sides'
  /** "كرم زيدان" sounds like Karim Zeidan, whom the list has in Arabic letters as well, and not in these. */
  | 'spelled-otherwise-in-this-script'
  /** "Mohamed Hassan" is not Mohamed al-Hassan: of names that many bear, the article tells. */
  | 'without-its-article'
  /** "Prime Minister al-Abadi" sounds like Opprimé Abdi: what a machine makes of a name is written as listed. */
  | 'rendering-written-otherwise'
  /** "Shakhsaqr" for Shaykh Saqr: one word alone is listed as it stands. But a family name waits for its full name. */
  | 'one-word-by-ear';

/** Null where nothing speaks against it. */
export function objectionTo(proposal: Proposal): Objection | null {
  const { lexicon, text, form, posting, isPerson, isSurname, isSubset } = proposal;
  const { heard, skipped, isTurned } = proposal.terminal;
  if (skipped > 0 && !isPerson) return 'words-inside-a-body';
  if (isTurned && !isPerson) return 'body-turned-round';
  if (isTurned && isTurnedIntoAnother(heard)) return 'turned-into-another';
  if (!isSurname && isCutOtherwise(heard, posting)) {
    if (!isPerson) return 'body-with-other-spaces';
    // With words left out the listed one is longer anyway.
    if (!isSubset && isLongerOrBeginsOtherwise(lexicon, form, heard))
      return 'much-longer-or-of-another-first-letter';
  }
  if (proposal.isAnother()) return 'other-words';
  const { listed, isLowered } = proposal;
  if (isLowered && (heard.length < SMALLEST_LOWERED || isPerson)) return 'in-small-letters';
  const { surface } = proposal;
  if (OWNER.test(surface) && !OWNER.test(listed.text)) return 'names-two-bodies';
  if (listed.kind === 'acronym' && !agreesAsAcronym(surface, listed.text))
    return 'acronym-in-other-letters';
  const { verdict } = proposal;
  if (verdict === null) return 'other-words';
  if (isTurned && verdict.agreement === 'near' && verdict.score < LEAST_TURNED)
    return 'turned-and-merely-near';
  const { isPartial } = proposal;
  if (listed.kind === 'translation-slip') {
    // A family name is spelt in many ways in "Prestige al-Halbousi", too; the words are not.
    const isSpeltSo = isPerson && verdict.agreement === 'key' && ARTICLE.test(listed.text);
    const isOther = (isByEar(verdict) && !isSpeltSo) || verdict.crossScript || isPartial;
    if (isOther || skipped > 0 || isTurned) return 'rendering-written-otherwise';
  }
  if (isPerson) {
    if (!holdsTogether(text, heard, skipped, verdict, !isPartial && !isSurname))
      return 'parted-by-what-stands-inside';
    if (isPartial && hasOtherFather(lexicon, form, surface)) return 'son-of-another';
    if (!agreesInInitials(lexicon, form, listed.text, text, heard)) return 'other-initials';
  }
  const { isCommon } = proposal;
  if (isSubset && skipped > 0 && (isCommon || proposal.names < ENOUGH_OF_LONG_NAME))
    return 'too-little-left-on-both-sides';
  const script = heard[0]!.unit.facts.isArabic ? 'arabic' : 'latin';
  if (verdict.crossScript && isSpelledIn(lexicon, form, script))
    return 'spelled-otherwise-in-this-script';
  if (isCommon && ARTICLE.test(listed.text) && !ARTICLE.test(surface)) {
    if (isSpelledIn(lexicon, form, script)) return 'without-its-article';
  }
  // But a group's, filed by ear: its form asks for company.
  const isFiledByEar = !isPerson && listed.needs === 'company' && !verdict.crossScript;
  if (heard.length === 1 && isByEar(verdict) && !isSurname && !isFiledByEar)
    return 'one-word-by-ear';
  return null;
}

const SMALLEST_LOWERED = 3;
const OWNER = /\p{Lu}{2}['’]s\s/u;

/** "PMF", "P.M.F.", "PMFs"; four letters and more also as "Centcom". */
function agreesAsAcronym(surface: string, listed: string): boolean {
  const bare = (text: string) => text.replace(/[.\s\p{Pd}]/gu, '');
  const found = bare(surface);
  const own = bare(listed);
  if (found === own || found === `${own}s`) return true;
  if (own.length < SHORTEST_AS_WORD || !/^\p{Lu}\p{Ll}+$/u.test(found)) return false;
  const letters = foldToken(found);
  const listedLetters = foldToken(own);
  return letters === listedLetters || letters === `${listedLetters}s`;
}
/** Letters; shorter ones are words: "Hans" is no plural of HAN. */
const SHORTEST_AS_WORD = 4;

/** Score of a name that is merely near to a listed one and has its family name first (Bahaziq Mahmoud). */
const LEAST_TURNED = 0.8;

/** A list not sorted by language may have left the article out by chance. */
const ARTICLE = /[\s\p{Pd}](?:[AaEe]l[\s\p{Pd}]|ال)|[\s\p{Pd}][AaEe][hlnrstdz]+\p{Pd}/u;
