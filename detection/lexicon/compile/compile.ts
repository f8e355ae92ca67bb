/** Name forms into a lexicon: one pass, one form at a time, whatever their number. */
import { GUARDS, type NameForm } from '../../../pack/model';
import type { LexiconActor, LexiconSource } from '../../model';
import { setBit } from '../stored/bits';
import { checksum } from '../stored/checksum';
import type { Details } from '../stored/details';
import {
  ENTRY_TYPES,
  type EntryType,
  HAS_CHILDREN,
  HEADER_BYTES,
  KINDS_OF_NAME,
  LONG_LIST,
  MAGIC,
  META,
  MOST_FORMS,
  MOST_LANGUAGES,
  POSTING,
  SECTIONS,
  type Section,
  VERSION,
  WORD,
} from '../stored/format';
import { extend, isOdd, isWordStep, keyOf, ROOT, type Step } from '../stored/hash';
import { Owners } from '../stored/owners';
import { homeOf, homesFor } from '../stored/slots';
import { letterMark, markOf, soundMark } from '../words/marks';
import { GrowingText, GrowingWords } from './growing';
import { GrowingOwners } from './growing-owners';
import { eachPath, type TakePath } from './paths';
import { PostingChains } from './posting-chains';
import { SmallWords, shrunk } from './small-words';
import { StateTable } from './state-table';
import { StoredPostings } from './stored-postings';

/**
 * A family name that more people of the list bear says nothing about who is meant; a text that has
 * named one of them in full brings its last word back by itself.
 */
const MOST_FAMILY = 32;

/** While a list is compiled a state's value has bits and the place of its newest posting. */
const PEOPLE_GO_ON = 0x40000000;
const HEAD = 0x3fffffff;

/** As LexiconSource, but the actors may come one at a time and be forgotten. */
export type LexiconInput = Omit<LexiconSource, 'actors'> & { actors: Iterable<LexiconActor> };

const DIGIT = /\d/;

class Builder {
  readonly states = new StateTable();
  readonly chains = new PostingChains();
  readonly owners = new GrowingOwners();
  readonly formTexts = new GrowingWords();
  readonly formMeta = new GrowingWords();
  readonly strings = new GrowingText();
  readonly smallWords = new SmallWords();
  readonly languages: string[] = [''];
  readonly details: Details;

  constructor(source: LexiconInput) {
    const { offices, posts, ties, speakers, lookalikes, cues, nameWords } = source;
    const said = { offices, posts, ties, speakers, lookalikes, cues, nameWords };
    this.details = { ...said, lives: {}, guards: {}, actorGuards: {} };
  }

  /** Its number; one with no name is nobody, and takes none. */
  entry(id: string, type: EntryType, names: readonly NameForm[]): number | null {
    if (names.length === 0) return null;
    this.strings.push(id);
    names.forEach((form, i) => {
      this.owners.push(i === 0);
      this.#addForm(type, form, names.length > 1);
    });
    return this.#entries++;
  }

  #entries = 0;

  #addForm(type: EntryType, form: NameForm, isOneOfSeveral: boolean): void {
    const number = this.formTexts.push(this.strings.push(form.text));
    if (number >= MOST_FORMS) throw new RangeError(`more than ${MOST_FORMS} names`);
    const { notBefore, notAfter, notWith, unlessWith, notNear } = form;
    const guarded =
      notBefore.length + notAfter.length + (notWith?.length ?? 0) + (notNear?.length ?? 0) > 0;
    if (guarded) {
      this.details.guards[number] = { notBefore, notAfter, notWith, unlessWith, notNear };
    }
    const kind = type === 'lookalike' ? 'lookalike' : form.kind;
    const needs = form.needs === null ? 0 : 1 + GUARDS.indexOf(form.needs);
    const first = form.text.charAt(0);
    this.formMeta.push(
      KINDS_OF_NAME.indexOf(kind) |
        (needs << META.needsShift) |
        (guarded ? META.guarded : 0) |
        (first !== first.toUpperCase() ? META.startsSmall : 0) |
        (ENTRY_TYPES.indexOf(type) << META.typeShift) |
        (this.#language(form.lang) << META.languageShift),
    );
    const mayBeginSmall = this.smallWords.note(form.text, type === 'person');
    this.#mayBeginSmall = mayBeginSmall || DIGIT.test(form.text);
    this.#form = number;
    this.#letters = letterMark(form.text);
    this.#hasPeople ||= type === 'person';
    this.#onTheWay = type === 'person' ? HAS_CHILDREN | PEOPLE_GO_ON : HAS_CHILDREN;
    eachPath(form, type, this.#takePath, isOneOfSeveral);
  }

  #language(tag: string | null): number {
    const known = this.languages.indexOf(tag ?? '');
    if (known >= 0) return known;
    return this.languages.length < MOST_LANGUAGES ? this.languages.push(tag ?? '') - 1 : 0;
  }

  #form = 0;
  #letters = 0;
  #hasPeople = false;
  #mayBeginSmall = false;
  /** Some path does that begins with a word as it is written: by ear nothing in small letters is a name. */
  #beginsSmall = false;
  /** What is noted of a state that a path of the form goes through. */
  #onTheWay = 0;
  readonly #takePath: TakePath = (steps, count, flags) => {
    if (this.#mayBeginSmall && count > 0) this.#beginsSmall ||= isWordStep(steps[0]!);
    const words = Math.min(count, POSTING.wordsMask) << POSTING.wordsShift;
    const odd = count === 2 && isOdd(steps[0]!) ? POSTING.odd : 0;
    this.#post(steps, count, this.#form | flags | words | odd);
  };

  #post(steps: readonly Step[], count: number, posting: number): void {
    const { states } = this;
    let path = ROOT;
    for (let i = 0; i < count - 1; i++) {
      path = extend(path, steps[i]!);
      const state = states.take(keyOf(path));
      states.set(state, states.get(state) | this.#onTheWay);
    }
    if (count === 0) return;
    const state = states.take(keyOf(extend(path, steps[count - 1]!)));
    const value = states.get(state);
    const mark = markOf(soundMark(steps, count), this.#letters);
    const head = this.chains.put(posting, mark, value & HEAD);
    states.set(state, (value & ~HEAD) | head);
  }

  finish(isLong: boolean): ArrayBuffer {
    const homes = homesFor(this.states.count);
    let slots = 0;
    this.states.each((key) => {
      slots = Math.max(homeOf(key, homes), slots) + 1;
    });
    // A free one ends every look-up.
    slots = Math.max(homes, slots) + 1;
    const slotKeys = new Uint32Array(slots);
    const slotValues = new Uint32Array(slots);
    const peopleSlots = new Uint8Array(Math.ceil(slots / 8));
    const stored = new StoredPostings(this.chains, isLong);
    const chain: number[] = [];
    const owners = new Owners(this.owners.taken());
    let slot = -1;
    this.states.each((key, value) => {
      chain.length = 0;
      for (let at = value & HEAD; at !== 0; at = this.chains.next(at)) chain.push(at);
      slot = Math.max(homeOf(key, homes), slot + 1);
      slotKeys[slot] = key;
      if ((value & PEOPLE_GO_ON) !== 0) setBit(peopleSlots, slot);
      const isFamily = this.#isFamilyOfMany(chain, owners);
      const place = isFamily ? 0 : stored.write(chain);
      slotValues[slot] = ((value & HAS_CHILDREN) | place) >>> 0;
    });
    const encoder = new TextEncoder();
    return assemble(homes, this.#hasPeople, this.#beginsSmall, {
      slotKeys,
      slotValues,
      peopleSlots,
      postings: stored.postings.taken(),
      postingMarks: stored.marks.taken(),
      owners: owners.blocks,
      formTexts: this.formTexts.taken(),
      formMeta: Uint16Array.from(this.formMeta.taken()),
      starters: shrunk(this.smallWords.starters),
      insiders: shrunk(this.smallWords.insiders),
      languages: encoder.encode(this.languages.join('\n')),
      strings: this.strings.taken(),
      details: encoder.encode(JSON.stringify(this.details)),
    });
  }

  /** Borne by many people, however many forms each of them has: a name in many languages has a dozen. */
  #isFamilyOfMany(chain: readonly number[], owners: Owners): boolean {
    const { chains } = this;
    if (chain.length <= MOST_FAMILY || (chains.posting(chain[0]!) & POSTING.surname) === 0) {
      return false;
    }
    let people = 0;
    let latest = -1;
    for (const at of chain) {
      const owner = owners.of(chains.posting(at) & POSTING.form);
      if (owner !== latest) people++;
      latest = owner;
    }
    return people > MOST_FAMILY;
  }
}

const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;

function assemble(
  homes: number,
  hasPeople: boolean,
  beginsSmall: boolean,
  sections: Record<Section, Uint8Array | Uint16Array | Uint32Array>,
): ArrayBuffer {
  let length = HEADER_BYTES;
  for (const name of SECTIONS) length += aligned(sections[name].byteLength);
  const buffer = new ArrayBuffer(length);
  const words = new Uint32Array(buffer);
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, i) => {
    const { buffer: from, byteOffset, byteLength } = sections[name];
    new Uint8Array(buffer, offset).set(new Uint8Array(from, byteOffset, byteLength));
    words[WORD.sections + i * 2] = offset;
    words[WORD.sections + i * 2 + 1] = byteLength;
    offset += aligned(byteLength);
  });
  words[WORD.magic] = MAGIC;
  words[WORD.version] = VERSION;
  words[WORD.byteLength] = length;
  words[WORD.homes] = homes;
  words[WORD.hasPeople] = hasPeople ? 1 : 0;
  words[WORD.beginsSmall] = beginsSmall ? 1 : 0;
  words[WORD.checksum] = checksum(words);
  return buffer;
}

const bareForm = (text: string, lang: string | null): NameForm => ({
  text,
  lang,
  kind: 'full',
  needs: null,
  notBefore: [],
  notAfter: [],
  shown: false,
});

/**
 * The bytes that `loadLexicon` takes. Throws a `RangeError` where there are more than `MOST_FORMS` names. `longFrom`:
 * so many names are a long list, whose crowds are told apart by marks.
 */
export function compileLexicon(source: LexiconInput, longFrom = LONG_LIST): ArrayBuffer {
  const builder = new Builder(source);
  for (const actor of source.actors) {
    const entry = builder.entry(actor.id, actor.kind, actor.names);
    if (entry !== null && (actor.from !== null || actor.to !== null)) {
      builder.details.lives[entry] = [actor.from, actor.to];
    }
    if (entry !== null && actor.guards) builder.details.actorGuards[entry] = actor.guards;
  }
  for (const { id, names } of source.offices) builder.entry(id, 'office', names);
  for (const { text, lang } of source.lookalikes) {
    builder.entry(text, 'lookalike', [bareForm(text, lang)]);
  }
  return builder.finish(builder.formTexts.length >= longFrom);
}
