/** An office's title as a mention of its own, unless it belongs to the name beside it. */

import type { Case } from '../context/case';
import { isGuardedAgainst, isOfOtherLanguage } from '../context/doubt/ruled-out';
import { type Decided, LEAST_SCORE, MOST_OFFERED, mentionOf, round } from '../context/mention';
import { nameSpan } from '../context/spots/spans';
import { positionOf, type Spot } from '../context/spots/spot';
import { hasArticle } from '../fold/arabic';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Mention } from '../model';
import { isAbsorbed } from './absorbed';
import { NamesBeside } from './beside';
import { bodyOfTitle } from './body-of-title';
import { labels } from './labels';
import { apposedTo, isSaidOfStrangerBefore, whoIsMoreThan } from './name-before';
import { isBeforeNameOfAny, whoseNameBehind } from './name-behind';
import { isOtherHolders, peopleOf, SpotsBehind } from './other-holder';
import { type RoleAnswer, RoleReader } from './resolve';
import { isStrangers } from './strangers';
import { asksForIt } from './titles-said';

/**
 * Of all spans in reading order, once the names are known; `ofNobody` may be names and were none, `nameAt` judges a
 * name within a title.
 */
export function decideRoles(
  cases: readonly Case[],
  names: readonly Decided[],
  ofNobody: readonly Case[],
  nameAt: (spot: Spot) => Decided | null,
): Decided[] {
  const offices = cases.filter(isOffice);
  if (offices.length === 0) return [];
  const { evidence, register, articleDate } = offices[0]!.hearing;
  const roles = new RoleReader(evidence, register, articleDate, names);
  const beside = new NamesBeside(names);
  const behind = new SpotsBehind(ofNobody);
  return offices.flatMap((one) => {
    const role = decideRole(one, roles, beside.near(one.spot), behind.at(one.spot), nameAt);
    return role === null ? [] : [role];
  });
}

const isOffice = ({ spot }: Case) => spot.entries.some(({ type }) => type === 'office');

function decideRole(
  one: Case,
  roles: RoleReader,
  beside: readonly Decided[],
  behind: Spot | null,
  nameAt: (spot: Spot) => Decided | null,
): Decided | null {
  const { spot } = one;
  const offices = officesSaid(one);
  if (offices.length === 0 || beside.some((name) => isWithin(spot, name))) return null;
  if (offices.every(asksForIt) && !roles.titlesSaid.mayMean(spot)) return null;
  if (belongsToNameBehind(one, offices, roles, beside)) return null;
  const resolved = offices
    .map((entry) => roles.resolve(spot, entry))
    .filter((answer) => answer !== null)
    .filter((answer) => !lacksInnerArticle(one, answer.entry));
  const apposed = apposedTo(one, beside)?.mention;
  const his = apposed?.actor ?? null;
  // "Abdul-Latif Rashid, the president,": says what he is, and is no second mention.
  if (his !== null && (offices.every(asksForIt) || isSpeakersLabel(spot, offices))) return null;
  const answers = ofOneKind(spot, resolved, roles).map((answer) =>
    roles.everHeld(answer.entry, his) ? saidOf(apposed!, answer) : answer,
  );
  const [best] = answers.sort((a, b) => b.score - a.score);
  if (!best) {
    noteStrangers(one, offices, roles, beside);
    return null;
  }
  if (best.entry.needs === null && best.actors.length === 1) {
    roles.noteSaid(spot, best.entry, best.actors[0]!);
  }
  const before = whoIsMoreThan(one, beside)?.mention.actor ?? null;
  const isHisPost =
    roles.everHeld(best.entry, his) || (before !== null && best.actors.includes(before));
  const isPostBehindName = isHisPost && !isOfHeadOfGovernment(spot);
  if (isPostBehindName || isAbsorbed(spot, beside, best, roles)) {
    const body = bodyOfTitle(roles.evidence.lexicon, spot);
    return body === null ? null : nameAt(body);
  }
  if (isOtherHolders(behind, best, (entry, actor) => roles.everHeld(entry, actor))) return null;
  const labelled = labels(spot, beside, roles, best.entry);
  if (labelled === 'holder') return null;
  const isHis = peopleOf(behind).some((id) => best.actors.includes(id));
  if (labelled === 'stranger' || (!isHis && isStrangers(one, beside, roles, best))) {
    roles.noteElsewhere(spot, best.entry);
    return null;
  }
  return asDecided(spot, nameSpan(spot, offices[0]!, roles.evidence.lexicon), answers, roles);
}

/** Offices whose title it may be as it is written and guarded. */
const officesSaid = (one: Case): CandidateEntry[] =>
  one.spot.entries.filter(
    (entry) =>
      entry.type === 'office' &&
      !isGuardedAgainst(one, entry) &&
      !lacksArticle(one, entry) &&
      !(entry.needs !== null && isOfOtherLanguage(one, entry)),
  );

const isWithin = ({ start, end }: Spot, { mention }: Decided): boolean =>
  mention.start < end && start < mention.end;

/** "President Macron": a bare title with its bearer's name. From here on it is somebody else's, unless he has held it. */
function belongsToNameBehind(
  one: Case,
  offices: readonly CandidateEntry[],
  roles: RoleReader,
  beside: readonly Decided[],
): boolean {
  if (!offices.some(asksForIt)) return false;
  const named = nameRightBehind(one.spot, beside);
  if (named === null && !isBeforeNameOfAny(one)) return false;
  const actor = named?.mention.actor ?? null;
  if (!offices.some((entry) => roles.everHeld(entry, actor))) {
    for (const entry of offices) roles.noteElsewhere(one.spot, entry);
  }
  return true;
}

/** A title of nobody listed: from here on it is that of the stranger whose name stands beside it. */
function noteStrangers(
  one: Case,
  offices: readonly CandidateEntry[],
  roles: RoleReader,
  beside: readonly Decided[],
): void {
  const whose = isSaidOfStrangerBefore(one)
    ? offices[0]
    : offices.find((entry) => whoseNameBehind(one, beside, roles, entry) === 'stranger');
  if (whose) roles.noteElsewhere(one.spot, whose);
}

/**
 * "Başbakan" is Turkey's in the Turkish press, and Iraq's in the paragraph that has named Iraq's: a title that the text
 * gave to somebody is not also the one of the body that the text is about.
 */
function ofOneKind(spot: Spot, answers: RoleAnswer[], roles: RoleReader): RoleAnswer[] {
  const said = answers.filter(({ entry }) => asksForIt(entry));
  if (said.length === 0 || said.length === answers.length) return answers;
  const others = answers.filter((answer) => !said.includes(answer));
  const isNamedHere = others.some(({ entry }) => roles.isNamedInParagraph(spot, entry));
  return isNamedHere ? others : said;
}

/** Who is meant by a title that nothing speaks against; the best answer first. */
function asDecided(
  spot: Spot,
  { start, end }: Pick<Spot, 'start' | 'end'>,
  answers: readonly RoleAnswer[],
  { register }: RoleReader,
): Decided {
  const [best] = answers as [RoleAnswer, ...RoleAnswer[]];
  const actors = [...new Set(answers.flatMap((answer) => answer.actors))];
  const isClear = actors.length === 1 && best.score >= LEAST_SCORE;
  if (isClear) register.noteMention(actors[0]!, positionOf(spot));
  return {
    spot,
    isPerson: false,
    mention: mentionOf(spot, start, end, {
      actor: isClear ? actors[0]! : null,
      candidates: actors
        .slice(0, MOST_OFFERED)
        .map((actor) => ({ actor, score: round(best.score / (isClear ? 1 : actors.length)) })),
      entry: best.entry,
      rule: 'role-by-date',
      because: best.because,
      confidence: isClear ? best.score : best.score / actors.length,
    }),
  };
}

/** Persian رئیس ایرانی is an Iranian head of something: the president's Arabic title has the article. */
const lacksArticle = ({ spot, isArabic }: Case, { text }: CandidateEntry): boolean =>
  isArabic && text.startsWith('ال') && !hasArticle(spot.surface);

/** «مسعود پزشکیان»، رئیس‌جمهور: «…»: who speaks, by name and post, before what he said. */
const isSpeakersLabel = ({ passage, end }: Spot, offices: readonly CandidateEntry[]): boolean =>
  passage.block.text.charAt(end) === ':' && offices.every(({ needs }) => needs !== null);

/** "Thabit al-Abbasi, the Iraqi defence minister,": only who heads a government is named by his title again. */
const isOfHeadOfGovernment = ({ passage, surface }: Spot): boolean =>
  passage.words.headOfGovernment.test(surface);

/** "هذا ليس رئيس وزراء", "رئيس وزراء عراقي سني": a prime minister, and not the one in office. */
function lacksInnerArticle({ spot, isArabic }: Case, { text }: CandidateEntry): boolean {
  if (!isArabic || !INNER_ARTICLE.test(text)) return false;
  return (
    !/[\s\u200c](?:ال|لل)/u.test(spot.surface) ||
    (LAST_HAS_IT.test(text) && !LAST_HAS_IT.test(spot.surface))
  );
}
const INNER_ARTICLE = /^\p{L}+ (?:\p{L}+ )?ال\p{L}+/u;
const LAST_HAS_IT = /[\s\u200c]ال\p{L}+$/u;

/** "Haider al-Abadi, the Iraqi prime minister,": his, whoever holds it on the article's date. */
function saidOf({ actor, surface, block }: Mention, answer: RoleAnswer): RoleAnswer {
  const office = answer.because.find((one) => one.kind === 'office' && one.holder === actor);
  return {
    ...answer,
    actors: [actor!],
    because: [office ?? { kind: 'antecedent', surface, block }],
  };
}

/** "President Barham Salih": the title belongs to his name. */
function nameRightBehind({ end }: Spot, beside: readonly Decided[]): Decided | null {
  const isBehind = ({ mention, isPerson }: Decided) => isPerson && mention.start === end + 1;
  return beside.find(isBehind) ?? null;
}
