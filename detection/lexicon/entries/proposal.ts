/**
 * One name of the list, proposed for a row of the text's words: what either of them says, asked for at
 * most once and not before somebody wants to know it.
 */
import type { Heard, Verdict } from '../compare/comparison';
import { areHisOwn } from '../compare/his-words';
import { eachWay, type ListedForm, type ListedWords, listedForm } from '../compare/listed';
import { PlainForm } from '../compare/plain-form';
import { compare } from '../compare/verify';
import { POSTING } from '../stored/format';
import { isOnlyForm } from '../stored/forms-of-owner';
import type { FormFacts, Lexicon } from '../stored/load';
import { isBorneByMany, isNameByItself } from './known-to-many';
import { surfaceOf, type Terminal } from './terminal';
import { isPartOfName, opensOtherwise } from './told-early';

const plain = new PlainForm();

/** One for all names of a row: `propose` names the next. */
export class Proposal {
  #terminal: Terminal | null = null;
  posting = 0;
  isPerson = false;
  #listed: ListedForm | null = null;
  #surface: string | null = null;
  #verdict: Verdict | null | undefined = undefined;

  constructor(
    readonly lexicon: Lexicon,
    readonly text: string,
  ) {}

  propose(terminal: Terminal, posting: number): void {
    this.posting = posting;
    this.isPerson = isPersons(this.lexicon, posting);
    this.#terminal = this.isPerson
      ? withoutHisWords(this.lexicon, this.text, terminal, this.form)
      : terminal;
    this.#listed = null;
    this.#surface = null;
    this.#verdict = undefined;
  }

  get form(): number {
    return this.posting & POSTING.form;
  }

  get terminal(): Terminal {
    return this.#terminal!;
  }

  /** The words of the text. */
  get heard(): readonly Heard[] {
    return this.terminal.heard;
  }

  /** A family name, of somebody listed in full. */
  get isSurname(): boolean {
    return (this.posting & POSTING.surname) !== 0;
  }

  /** Words of the listed name are left out. */
  get isSubset(): boolean {
    return (this.posting & POSTING.subset) !== 0;
  }

  get isPartial(): boolean {
    return isPartOfName(this.terminal, this.posting);
  }

  get listed(): FormFacts {
    return this.#read().facts;
  }

  #read(): ListedForm {
    this.#listed ??= listedForm(this.lexicon, this.form, null);
    return this.#listed;
  }

  get surface(): string {
    this.#surface ??= surfaceOf(this.text, this.terminal);
    return this.#surface;
  }

  /** The text writes small what is listed with a capital. */
  get isLowered(): boolean {
    return this.heard[0]!.unit.facts.isSmall && !this.listed.startsSmall;
  }

  /** A person's, of words that many bear, all of them. */
  get isCommon(): boolean {
    return this.isPerson && this.heard.every(isBorneByMany);
  }

  /** Words of it that are names by themselves. */
  get names(): number {
    return this.heard.filter(isNameByItself).length;
  }

  /** How closely the words agree; null where they do not. */
  get verdict(): Verdict | null {
    if (this.#verdict === undefined) {
      this.#verdict = verdictOn(this.isPerson, this.#read().words, this.terminal, this.posting);
    }
    return this.#verdict;
  }

  /** Told by its words alone, read from its bytes: nearly every posting of a long list ends here. */
  isAnother(): boolean {
    const { lexicon, form, isPerson, terminal, posting } = this;
    const first = plain.firstWord(lexicon, form);
    if (first === null) return false;
    if (opensOtherwise(first, isPerson, terminal, posting)) return true;
    if (!plain.readOn(lexicon, form, first)) return false;
    return verdictOn(isPerson, plain, terminal, posting) === null;
  }
}

/** What the name's bearer is, is read only where neither the posting nor the list tells. */
function isPersons(lexicon: Lexicon, posting: number): boolean {
  if ((posting & POSTING.large) !== 0) return true;
  return lexicon.hasPeople && lexicon.typeOf(posting & POSTING.form) === 'person';
}

/** What is passed over inside a name is none of another's where all of it is his own. */
function withoutHisWords(
  lexicon: Lexicon,
  text: string,
  terminal: Terminal,
  form: number,
): Terminal {
  const { heard, skipped, isTurned } = terminal;
  if (skipped === 0 || isTurned || heard[0]!.unit.facts.isArabic || isOnlyForm(lexicon, form)) {
    return terminal;
  }
  for (let i = 1; i < heard.length; i++) {
    const between = text.slice(heard[i - 1]!.unit.end, heard[i]!.unit.start);
    if (!areHisOwn(lexicon, form, between)) return terminal;
  }
  return { ...terminal, skipped: 0 };
}

function verdictOn(
  isPerson: boolean,
  words: ListedWords,
  terminal: Terminal,
  posting: number,
): Verdict | null {
  const { heard, skipped, isTurned } = terminal;
  const isPartial = isPartOfName(terminal, posting);
  const hasMore = skipped > 0;
  const isEnded = isTurned || hasMore || heard[0]!.unit.facts.isArabic;
  // Nearly all postings are of whole names.
  if ((posting & (POSTING.subset | POSTING.surname)) === 0) {
    return compare({ isPerson, listed: words, found: heard, isPartial, hasMore });
  }
  let best: Verdict | null = null;
  eachWay(words, posting, isEnded, (listed) => {
    const one = compare({ isPerson, listed, found: heard, isPartial, hasMore });
    if (best === null || (one !== null && one.score > best.score)) best = one;
  });
  return best;
}
