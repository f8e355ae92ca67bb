/**
 * "Iraq's president, Barham Salih, … The president said": a bare title that many people bear is a holder's
 * only where the text has said whose it is, and has since given it to nobody else.
 */

import { addDays } from '../../pack/days';
import { holdersOn } from '../actors/holders';
import type { DaySpan } from '../article-date';
import { isAdjacent, wordAfter, wordBefore } from '../context/beside/neighbours';
import { insert, latest } from '../context/document/places-in-order';
import { SENTENCE_END } from '../context/grades';
import { LateMap } from '../context/late-map';
import type { Decided } from '../context/mention';
import { isBefore, type Position, positionOf, type Spot } from '../context/spots/spot';
import { foldTokens } from '../fold/normalise';
import { keptIn } from '../kept-in';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Lexicon } from '../lexicon/stored/load';
import type { LexiconOffice } from '../model';
import { daysOfSentence } from './days-said';
import { officeOf } from './offices';
import { withoutNew } from './wording';

/** A bare title that needs to have been said in full. */
export const asksForIt = ({ type, needs }: CandidateEntry): boolean =>
  type === 'office' && needs === 'antecedent';

export class TitlesSaid {
  /** Where the text says whose office it is and means who holds it on its date; by office. */
  readonly #said = new LateMap<string, Position[]>();
  /** Where a title is somebody's whom no pack knows; by the offices that share it. */
  readonly #elsewhere = new LateMap<string, Position[]>();
  /** Everybody named, with the offices they hold; once it is asked for. */
  #people: Named[] | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly articleDate: DaySpan | null,
    readonly names: readonly Decided[],
  ) {}

  note(office: LexiconOffice, actor: string, spot: Spot): void {
    if (this.#holders(office).includes(actor)) insert(this.#said, office.id, positionOf(spot));
  }

  noteElsewhere(spot: Spot): void {
    insert(this.#elsewhere, sharing(spot), positionOf(spot));
  }

  /** Has the text spoken of any office of this title, or of who holds one? */
  mayMean(spot: Spot): boolean {
    const people = this.#named();
    return spot.entries.some(
      ({ id }) => this.#said.has(id) || people.some(({ offices }) => offices.has(id)),
    );
  }

  /** The only office of this title that the text has spoken of, if the title stands for its holder here. */
  meantBy(spot: Spot): string | null {
    const at = positionOf(spot);
    const ids = [...new Set(spot.entries.filter(asksForIt).map(({ id }) => id))];
    const said = lastOfEach(ids, this.#said, at);
    const [only, ...others] =
      this.#atHome(spot, ids, said) ?? (said.length > 0 ? said : this.#heldByNamed(spot, ids));
    if (only === undefined || others.length > 0) return null;
    const elsewhere = latest(this.#elsewhere.get(sharing(spot)), at);
    if (elsewhere && isBefore(only.last, elsewhere)) return null;
    if (isOfNewOne(spot) && this.#newHolders(only.id).length === 0) return null;
    return isSaidAgain(spot) && !hasCapitalBehind(spot) ? only.id : null;
  }

  /**
   * The Turkish press means Turkey's president by "Cumhurbaşkanı", and names him somewhere; another's is meant in the
   * paragraph that gave it to him last.
   */
  #atHome(spot: Spot, ids: readonly string[], said: readonly Said[]): Said[] | null {
    const { words, order } = spot.passage;
    const home = ids.find((id) => officeOf(this.lexicon, id)?.office.home?.includes(words.code));
    if (home === undefined) return null;
    const at = positionOf(spot);
    const people = this.#named();
    const others = ids.filter((id) => id !== home);
    if (said.some(({ id, last }) => id !== home && last.order === order)) return null;
    if (heldByLastNamed(people, others, at).length > 0) return null;
    const named = people.filter(({ offices }) => offices.has(home));
    if (named.length === 0) return null;
    const before = named.map((one) => one.at).filter((one) => isBefore(one, at));
    return [{ id: home, last: before.at(-1) ?? at }];
  }

  /** "Trump … the president"; of the new one others may have been named since. */
  #heldByNamed(spot: Spot, ids: readonly string[]): Said[] {
    const people = this.#named();
    const at = positionOf(spot);
    const last = heldByLastNamed(people, ids, at);
    // "In 2001 Bush became the new president": new then.
    if (last.length > 0 || !isOfNewOne(spot) || daysOfSentence(spot) !== null) return last;
    const before = people.filter((one) => one.at.order === at.order && isBefore(one.at, at));
    // "George W. Bush became the new president": in one sentence it is said of him.
    const { text } = spot.passage.block;
    const isApart = ({ end }: Named) => SENTENCE_END.test(text.slice(end, spot.start));
    if (!before.every(isApart)) return last;
    return ids.flatMap((id) => {
      const anew = this.#newHolders(id);
      const one = before.findLast(({ actor }) => anew.includes(actor));
      return one === undefined ? [] : [{ id, last: one.at }];
    });
  }

  /** Who has lately taken an office over, or will in some days. */
  #newHolders(id: string): string[] {
    const office = officeOf(this.lexicon, id)?.office;
    if (office === undefined || this.articleDate === null) return [];
    const { from, to } = this.articleDate;
    const before = addDays(from, -NEW_STILL);
    const old = holdersOn(office, { from: before, to: before });
    const now = holdersOn(office, { from, to: addDays(to, NEW_ALREADY) });
    return now.filter((actor) => !old.includes(actor));
  }

  #holders(office: LexiconOffice): string[] {
    if (this.articleDate === null) return office.holders.map(({ actor }) => actor);
    return holdersOn(office, this.articleDate);
  }

  #named(): Named[] {
    if (this.#people === null) {
      const titles = this.#titlesByHolder();
      this.#people = this.names.flatMap((name) => this.#whoIsNamed(name, titles));
    }
    return this.#people;
  }

  #titlesByHolder(): Map<string, BareTitles[]> {
    const titles = new Map<string, BareTitles[]>();
    for (const title of bareTitles(this.lexicon)) {
      for (const holder of new Set(this.#holders(title.office))) {
        const his = titles.get(holder);
        if (his) his.push(title);
        else titles.set(holder, [title]);
      }
    }
    return titles;
  }

  /** "President Barham Salih"; in the same paragraph "Trump … the president" is enough. */
  #whoIsNamed(
    { spot, mention, isPerson }: Decided,
    titles: ReadonlyMap<string, readonly BareTitles[]>,
  ): Named[] {
    const { actor, start } = mention;
    if (!isPerson || actor === null) return [];
    const his = titles.get(actor) ?? [];
    const at = positionOf(spot);
    const named = {
      at,
      end: mention.end,
      actor,
      offices: new Set(his.map(({ office }) => office.id)),
    };
    if (his.length === 0) return [named];
    const before = spot.passage.block.text.slice(Math.max(0, start - REACH), start);
    if (/[,،.;:()]\s*$/u.test(before)) return [named];
    const folded = ` ${foldTokens(before).join(' ')}`;
    for (const { office, texts } of his) {
      if (texts.some((text) => folded.endsWith(text))) insert(this.#said, office.id, at);
    }
    return [named];
  }
}

/** An office, and where the text gave its title to a holder last. */
interface Said {
  id: string;
  last: Position;
}

interface Named {
  at: Position;
  /** Of the name, in its paragraph. */
  end: number;
  actor: string;
  offices: ReadonlySet<string>;
}

interface BareTitles {
  office: LexiconOffice;
  /** Folded, with a space before each. */
  texts: readonly string[];
}

const titlesOf = new WeakMap<Lexicon, readonly BareTitles[]>();

/** The offices with titles that ask to have been said in full. */
function bareTitles(lexicon: Lexicon): readonly BareTitles[] {
  return keptIn(titlesOf, lexicon, () =>
    lexicon.details.offices.flatMap((office) => {
      const asking = office.names.filter(({ needs }) => needs === 'antecedent');
      const texts = asking.map(({ text }) => ` ${foldTokens(text).join(' ')}`);
      return texts.length > 0 ? [{ office, texts: [...new Set(texts)] }] : [];
    }),
  );
}

/** "Trump … the president", with nobody else between them. */
function heldByLastNamed(people: readonly Named[], ids: readonly string[], at: Position): Said[] {
  let last: Named | null = null;
  for (const one of people) {
    if (one.at.order !== at.order || !isBefore(one.at, at)) continue;
    if (last === null || isBefore(last.at, one.at)) last = one;
  }
  return ids.filter((id) => last?.offices.has(id)).map((id) => ({ id, last: last!.at }));
}

function lastOfEach(
  ids: readonly string[],
  places: LateMap<string, Position[]>,
  at: Position,
): Said[] {
  return ids.flatMap((id) => {
    const last = latest(places.get(id), at);
    return last === null ? [] : [{ id, last }];
  });
}

/** "The new defense secretary" */
function isOfNewOne({ passage: { words, block }, start, end }: Spot): boolean {
  const { newOne } = words.handOver;
  const before = wordBefore(block.text, start);
  if (before && isAdjacent(before.gap) && newOne.test(before.raw)) return true;
  const after = words.timeBeforeTitle ? null : wordAfter(block.text, end);
  return after !== null && isAdjacent(after.gap) && newOne.test(after.raw);
}
/** Days for which who has taken office is the new one, and before which he is. */
const NEW_STILL = 120;
const NEW_ALREADY = 14;

const sharing = ({ entries }: Spot): string =>
  [...new Set(entries.filter(asksForIt).map(({ id }) => id))].sort().join(' ');

/** Somebody is named right behind the title: "President Emmanuel Macron". German writes every noun so. */
export function hasCapitalBehind({ passage, end }: Spot): boolean {
  const after = wordAfter(passage.block.text, end);
  return (
    after !== null &&
    isAdjacent(after.gap) &&
    after.isCapital &&
    !passage.words.reading.nounsAreCapitalised
  );
}

/** With the article, and neither of something nor of a kind: not "president of the club", "le président délégué". */
function isSaidAgain({ passage, start, end, surface }: Spot): boolean {
  const { words, block } = passage;
  const { text } = block;
  const behind = text.slice(end, end + REACH);
  const { before, notBehind } = words.titleAgain;
  // "El presidente": an article that sounds like the Arabic one is part of the span.
  const [first] = /^\p{L}+ /u.exec(surface) ?? [''];
  const upTo = text.slice(Math.max(0, start - REACH), start);
  const isKnown =
    before === null || before.test(first) || before.test(withoutNew(upTo, words.handOver.newOne));
  return isKnown && !(words.belongsTo?.test(behind) || notBehind?.test(behind));
}
/** UTF-16 units. */
const REACH = 40;
