/** What matching hands to context: spans, and everything each of them may denote. */
import type { Guard, NameKind } from '../../../pack/model';
import type { Agreement } from '../compare/comparison';
import type { EntryType } from '../stored/format';

export interface CandidateEntry {
  type: EntryType;
  /** The actor's or office's id; for a look-alike its text. */
  id: string;
  /** Position of actor, office or look-alike in the lexicon, and of the form it matched. */
  entry: number;
  form: number;
  /** The form as it is listed. */
  text: string;
  /**
   * The lexicon knows no more of whose it is than of whose this form is, which is as it is: a long list
   * has namesakes. Its own number where there is no such form before it.
   */
  alike: number;
  /** The form has words it must not stand beside. */
  guarded: boolean;
  /** Of the form; null when it serves any. */
  lang: string | null;
  kind: NameKind | 'lookalike';
  needs: Guard | null;
  agreement: Agreement;
  /** 0 to 1, for the surface alone. */
  score: number;
  /** Text in Arabic letters, form in Latin ones, or the other way round. */
  crossScript: boolean;
  /** Words of the name that the text has (articles, bin and titles not counted). */
  words: number;
  /** Those of them that are names by themselves: Abd al-Rahman is one name, and so is Abu Mahdi. */
  names: number;
  /** Words borne by many, all of them: little says who is meant. */
  isCommon: boolean;
  /** The last word of it is no name known to many: what follows is not a father of the name. */
  endsTelling: boolean;
  /** Derived: the family name of a listed full name, or a full name with words left out. */
  derived: 'surname' | 'subset' | null;
  /** The text writes it small where the form has a capital. */
  lowered: boolean;
}

/** The text has a listed form, letter for letter or but for marks and capitals; no mere sound of it. */
export const isAsListed = ({ agreement, crossScript }: CandidateEntry): boolean =>
  !crossScript && (agreement === 'exact' || agreement === 'folded');

/** It sounds like a listed form, or nearly so, and is spelt as none is. */
export const isByEar = ({ agreement }: Pick<CandidateEntry, 'agreement'>): boolean =>
  agreement === 'key' || agreement === 'near';

/** Readings that need nothing but their own letters: what antecedents and company are made of. */
export function needsNothing(entry: CandidateEntry): boolean {
  if (entry.needs !== null || entry.type === 'office' || entry.derived !== null) return false;
  if (entry.kind === 'short' || entry.kind === 'translation-slip' || entry.kind === 'nominal') {
    return false;
  }
  return entry.agreement !== 'near' && !entry.crossScript;
}

export interface Candidate {
  start: number;
  end: number;
  /** Best first; at most MOST_ENTRIES. For a family name worked out when asked. */
  readonly entries: readonly CandidateEntry[];
  /** More entries than were listed: namesakes beyond telling apart. */
  readonly more: boolean;
  /** A family name and nothing else: whoever bears it, if the text names them in full. */
  readonly family: Bearers | null;
}

/** The people of a list whose family name a word is. */
export interface Bearers {
  /** Of those that `isNamed`, by their entry, the ones the word agrees with; best first. */
  among(isNamed: (entry: number) => boolean): CandidateEntry[];
  /** Is it anybody's on the list? */
  readonly isAnybody: boolean;
}

/** Nobody can choose among more; a list of 100,000 namesakes must not make a page slow. */
export const MOST_ENTRIES = 64;
