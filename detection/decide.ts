/**
 * From spans that may be names to mentions: whole names first, since they are what short forms refer to; then
 * everything in reading order; headlines last; then whoever is told by whom the text has named by now; offices when
 * everybody is known.
 */

import { namedAmongThemselves } from './context/among-themselves';
import { Case, type Hearing } from './context/case';
import { noteCertain } from './context/certain';
import { decideName } from './context/decide-name';
import { Families } from './context/document/echoes';
import { noteOtherTrade } from './context/doubt/another-person/of-another-trade';
import { noteBodyOfOthers } from './context/doubt/elsewhere/bodies-of-others';
import { noteLetters } from './context/doubt/elsewhere/letters-of-others';
import { isPlacedElsewhere } from './context/doubt/elsewhere/placed-elsewhere';
import { noteTown } from './context/doubt/elsewhere/towns';
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
import { inReadingOrder, type Spot } from './context/spots/spot';
import { successorsNamed } from './context/successors';
import type { Mention } from './model';
import { withOwnSpellings } from './own-spellings';
import { decideRoles } from './roles/decide-role';

/** `found` in reading order. */
export function decide(
  found: Spot[],
  hearing: Hearing,
  /** Whom a transcript may introduce by its labels, if it is of the field. */
  speakers: readonly Speaker[] = [],
): Mention[] {
  const families = new Families();
  const known = found.filter(mayBeName).map((spot) => new Case(spot, hearing));
  noteWholeNames(known, families, hearing);
  for (const { actor, at } of speakers) {
    if (namesOthers(hearing, actor)) hearing.register.noteFull(actor, at);
  }
  const cases = withOwnSpellings(known, found, families, hearing);
  const deciding = new Deciding(hearing, families);
  deciding.inTurn(cases);
  deciding.onceMore();
  if (hearing.evidence.knowsField) deciding.together();
  deciding.byFirstNames();
  deciding.titles(found.filter(isTitle));
  return mentionsOf(deciding.decided);
}

/** Antecedents, and company for the rest. */
function noteWholeNames(known: readonly Case[], families: Families, { evidence }: Hearing): void {
  if (evidence.knowsField) {
    for (const one of known) {
      noteOtherTrade(one);
      noteBodyOfOthers(one);
      noteTown(one);
      noteLetters(one);
    }
    for (const { spot } of known) evidence.lettersTogether.note(spot);
  }
  for (const one of known) noteCertain(one, families, 'distinct');
  // A plain list speaks of no field: one pass takes all its names, and whoever is merely near is not
  // asked for.
  if (!evidence.knowsField) return;
  for (const one of known) noteCertain(one, families, 'ordinary');
  for (const one of known) families.noteNear(one);
}

/** What each step decides is noted in the hearing, and known to the next ones. */
class Deciding {
  readonly decided: Decided[] = [];
  /** By whom nobody was found to be meant when it was their turn. */
  readonly #ofNobodyYet: Case[] = [];
  /** Those of them that told nobody at the second look either. */
  #ofNobodyStill: readonly Case[] = [];

  constructor(
    readonly hearing: Hearing,
    readonly families: Families,
  ) {}

  #decide(one: Case): boolean {
    const name = decideName(one, this.families);
    if (name !== null) this.decided.push(name);
    return name !== null;
  }

  inTurn(cases: readonly Case[]): void {
    const ofHeadlines = cases.filter(isInHeadline);
    for (const one of [...cases.filter((one) => !isInHeadline(one)), ...ofHeadlines]) {
      if (this.#decide(one)) continue;
      if (isPlacedElsewhere(one)) this.hearing.evidence.takeWord(one.familyName);
      else if (!meansSomebodyNamed(one)) this.#ofNobodyYet.push(one);
    }
  }

  /** "Mr. Miller", whom only a headline or a later line names in full: once that is decided, he is known. */
  onceMore(): void {
    const { evidence } = this.hearing;
    const isNamedByNow = (one: Case) => meansSomebodyNamed(one) || meansCoalitionOfNamed(one);
    if (!evidence.knowsField || !officersTogether(this.#ofNobodyYet)) {
      this.#ofNobodyStill = this.#ofNobodyYet.filter(
        (one) => !(isNamedByNow(one) && this.#decide(one)),
      );
      return;
    }
    // The officers are company that the cases do not know of: each is tried anew. A headline names somebody only now:
    // family names that stood before it in turn are asked once more.
    const decideAnew = (one: Case) => this.#decide(new Case(one.spot, this.hearing));
    this.#ofNobodyStill = this.#ofNobodyYet
      .filter((one) => !decideAnew(one))
      .filter((one) => !(isNamedByNow(one) && decideAnew(one)));
  }

  /** Short forms that are each other's company, or their groups'. */
  together(): void {
    const { decided, hearing } = this;
    decided.push(...namedAmongThemselves(this.#ofNobodyYet, decided));
    decided.push(...successorsNamed(this.#ofNobodyStill, decided));
    const listed = groupsListed(this.#ofNobodyStill, decided);
    if (listed.length === 0) return;
    decided.push(...listed);
    for (const { spot, mention } of listed) noteListed(spot, mention, hearing);
    // From there on the text may go on with one of them.
    for (const one of this.#ofNobodyStill) {
      if (!listed.some(({ spot }) => spot === one.spot) && meansOneOf(one, listed)) {
        this.#decide(one);
      }
    }
  }

  /** Where the word was taken for somebody's family name, the kin it is said of stands in its place: so these are first. */
  byFirstNames(): void {
    const { decided, hearing } = this;
    decided.unshift(...kinNamed(hearing.evidence, decided));
    decided.push(...addressedByFirstName(hearing.evidence, decided));
    if (hearing.evidence.knowsField) decided.push(...toldByFirstName(hearing, decided));
  }

  titles(spots: readonly Spot[]): void {
    const { decided, hearing, families } = this;
    const nameAt = (spot: Spot) => decideName(new Case(spot, hearing), families);
    const titles = spots.map((spot) => new Case(spot, hearing));
    const said = decideRoles(titles, decided, this.#ofNobodyYet, nameAt);
    const named = namedByTitle(this.#ofNobodyYet, said, (one) => decideName(one, families));
    decided.push(...said, ...named);
  }
}

/** In reading order; what two steps found in one place is one mention. */
function mentionsOf(decided: Decided[]): Mention[] {
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

const isInHeadline = ({ spot }: Case): boolean => spot.passage.block.kind === 'headline';
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
