/**
 * From spans that may be names to mentions: full names first, since they are what short forms refer
 * to; then everything in reading order; headlines last; offices when everybody is known.
 */

import { namedAmongThemselves } from './context/among-themselves';
import { Case, type Hearing } from './context/case';
import { noteCertain } from './context/certain';
import { decideName } from './context/decide-name';
import { DoubleFamilies } from './context/document/double-families';
import { Families } from './context/document/echoes';
import { OwnLetters } from './context/document/own-letters';
import { noteOtherTrade } from './context/doubt/of-another-trade';
import { isPlacedElsewhere } from './context/doubt/placed-elsewhere';
import { groupsListed } from './context/groups-listed';
import { addressedByFirstName } from './context/introduced/addressed';
import { namedByTitle } from './context/introduced/by-title';
import { kinNamed } from './context/introduced/kin-names';
import type { Speaker } from './context/introduced/speakers';
import { toldByFirstName } from './context/introduced/told-by-first-name';
import type { Decided } from './context/mention';
import { namesItsPeople } from './context/of-group';
import { officersTogether } from './context/officers-together';
import { sorted } from './context/sorted';
import type { Spot } from './context/spots/spot';
import { successorsNamed } from './context/successors';
import type { Mention } from './model';
import { decideRoles } from './roles/decide-role';

/** `found` in reading order. */
export function decide(
  found: Spot[],
  hearing: Hearing,
  /** Whom a transcript may introduce by its labels, if it is of the field. */
  speakers: readonly Speaker[] = [],
): Mention[] {
  const families = new Families();
  const letters = new OwnLetters();
  const doubles = new DoubleFamilies();
  const known = found.filter(mayBeName).map((spot) => new Case(spot, hearing));
  if (hearing.evidence.knowsField) {
    for (const one of known) noteOtherTrade(one);
    for (const { spot } of known) hearing.evidence.lettersTogether.note(spot);
  }
  for (const one of known) noteCertain(one, families, 'distinct');
  // A plain list speaks of no field: one pass takes all its names, and whoever is merely near is not
  // asked for.
  if (hearing.evidence.knowsField) {
    for (const one of known) noteCertain(one, families, 'ordinary');
    for (const one of known) families.noteNear(one);
  }
  for (const { actor, at } of speakers) {
    if (namesOthers(hearing, actor)) hearing.register.noteFull(actor, at);
  }
  for (const { spot } of known) {
    letters.note(spot);
    doubles.note(spot);
  }
  const { lexicon, passages } = hearing.evidence;
  const ofTwo = doubles.spots(lexicon, passages, found);
  const added = [...families.spots(lexicon, passages, found), ...letters.spots(passages, found)];
  const cases = withAdded(withoutHalves(known, ofTwo), [...ofTwo, ...added], hearing);
  const decided: Decided[] = [];
  const ofNobodyYet: Case[] = [];
  for (const isHeadlinesTurn of [false, true]) {
    for (const one of cases) {
      if ((one.spot.passage.block.kind === 'headline') !== isHeadlinesTurn) continue;
      const name = decideName(one, families);
      if (name !== null) decided.push(name);
      else if (isPlacedElsewhere(one)) hearing.evidence.takeWord(one.familyName);
      else if (!meansSomebodyNamed(one)) ofNobodyYet.push(one);
    }
  }
  // "Mr. Miller", whom only a headline or a later line names in full: once that is decided, he is known.
  const isToldAnew = hearing.evidence.knowsField && officersTogether(ofNobodyYet);
  let waiting: readonly Case[] = ofNobodyYet;
  // Told anew, a headline names somebody only now: family names that stood before it in turn are asked once more.
  for (const isAskedOfAll of isToldAnew ? [true, false] : [false]) {
    const ofNobodyStill: Case[] = [];
    for (const one of waiting) {
      const isAsked = isAskedOfAll || meansSomebodyNamed(one) || meansCoalitionOfNamed(one);
      const again = isToldAnew ? new Case(one.spot, hearing) : one;
      const name = isAsked ? decideName(again, families) : null;
      if (name !== null) decided.push(name);
      else ofNobodyStill.push(one);
    }
    waiting = ofNobodyStill;
  }
  if (hearing.evidence.knowsField) {
    decided.push(...namedAmongThemselves(ofNobodyYet, decided));
    decided.push(...successorsNamed(waiting, decided));
    const listed = groupsListed(waiting, decided);
    decided.push(...listed);
    // From there on the text may go on with one of them.
    for (const { spot, mention } of listed) noteListed(spot, mention, hearing);
    for (const one of listed.length > 0 ? waiting : []) {
      if (listed.some(({ spot }) => spot === one.spot) || !meansOneOf(one, listed)) continue;
      const name = decideName(one, families);
      if (name !== null) decided.push(name);
    }
  }
  // First: where the word was taken for somebody's family name, the kin it is said of stands in its place.
  decided.unshift(...kinNamed(hearing.evidence, decided));
  decided.push(...addressedByFirstName(hearing.evidence, decided));
  if (hearing.evidence.knowsField) decided.push(...toldByFirstName(hearing, decided));
  const nameAt = (spot: Spot) => decideName(new Case(spot, hearing), families);
  const titles = found.filter(isTitle).map((spot) => new Case(spot, hearing));
  const said = decideRoles(titles, decided, ofNobodyYet, nameAt);
  decided.push(...said, ...namedByTitle(ofNobodyYet, said, (one) => decideName(one, families)));
  const mentions = sorted(decided, (a, b) => inReadingOrder(a.spot, b.spot)).map(
    ({ mention }) => mention,
  );
  const isTwice = (mention: Mention, i: number) => isSaidTwice(mention, mentions[i - 1]);
  return mentions.some(isTwice) ? mentions.filter((one, i) => !isTwice(one, i)) : mentions;
}

/** Of the field, for certain. */
const namesOthers = ({ evidence }: Hearing, actor: string): boolean =>
  evidence.others(actor) >= OTHERS_OF_SPEAKER;
const OTHERS_OF_SPEAKER = 2;

/** "El EI": found with its article, and by its own letters. */
const isSaidTwice = (mention: Mention, last: Mention | undefined): boolean =>
  last !== undefined &&
  last.block === mention.block &&
  last.start === mention.start &&
  last.end === mention.end;

const isTitle = ({ entries }: Spot): boolean => entries.some(({ type }) => type === 'office');
/** Of anybody; what is nothing but a title is looked at when everybody is known. */
const mayBeName = ({ entries }: Spot): boolean =>
  entries.length === 0 || entries.some(({ type }) => type !== 'office');

const meansSomebodyNamed = ({ spot, hearing }: Case): boolean =>
  spot.entries.some(({ id }) => hearing.register.isNamed(id));

function noteListed(
  { passage, start }: Spot,
  { actor, surface, block }: Mention,
  hearing: Hearing,
) {
  hearing.register.noteFull(actor!, { order: passage.order, start, surface, block });
}
const meansOneOf = ({ spot }: Case, listed: readonly Decided[]): boolean =>
  spot.entries.some(({ id }) => listed.some(({ mention }) => mention.actor === id));

/** "The CF met", before those whom it is made of were named. */
const meansCoalitionOfNamed = (one: Case): boolean =>
  one.spot.entries.some((entry) => entry.type === 'coalition' && namesItsPeople(one, entry));

/** What the text's own spelling makes names stands in the place of what the lexicon took it for. */
function withAdded(known: Case[], added: readonly Spot[], hearing: Hearing): Case[] {
  if (added.length === 0) return known;
  const places = new Set(added.map(placeOf));
  const others = known.filter(({ spot }) => !places.has(placeOf(spot)));
  const cases = [...others, ...added.map((spot) => new Case(spot, hearing))];
  return cases.sort((a, b) => inReadingOrder(a.spot, b.spot));
}

/** Either word of a double family name is no name by itself. */
function withoutHalves(known: Case[], doubles: readonly Spot[]): Case[] {
  if (doubles.length === 0) return known;
  return known.filter(
    ({ spot }) =>
      !doubles.some(
        ({ passage, start, end }) =>
          spot.passage === passage && spot.start >= start && spot.end <= end,
      ),
  );
}

const placeOf = ({ passage, start }: Spot) => `${passage.order} ${start}`;
const inReadingOrder = (a: Spot, b: Spot) => a.passage.order - b.passage.order || a.start - b.start;
