import type { Reading } from '../fold/reading';
import type { Grammar } from './grammar';

/**
 * What context needs to know of a language. Knowledge of the language only: which people, groups and
 * offices there are is the pack's business. Only `alsoWords` is chosen with a pack in mind: of all words that are
 * names as well, those whose names the pack has.
 *
 * Words may be written in any spelling: `index.ts` folds them as it folds the words of a text.
 */
export interface Language {
  code: string;
  /** How its letters and endings are read. */
  reading: Reading;
  lists: Lists;
  /** Made when first asked for: of all languages they cost a worker that has just been started milliseconds. */
  patterns: () => Patterns;
}

export interface Lists {
  /** Frequent small words; tell the language of a text that does not say it. */
  frequent: string[];
  /** Capitalised only because a sentence starts with them: no given names. */
  openers: string[];
  /** As written: never part of a name, though they may sound like one (على is not Ali). */
  particles: string[];
  /** Articles and the like that stand before a name and stay outside its span. */
  articles: string[];
  /** Those that say "one of them"; before a name or a title: anybody who bears it. */
  indefinite: string[];
  /** Before a person's name; outside its span, and a sign that a bare surname is a person. */
  titles: string[];
  /** As transcripts shorten them ("SEC. GATES"), and in full; folded. */
  shortTitles: Readonly<Record<string, string>>;
  /** Of the titles, those that anybody has ("Mr.", "Dr."). */
  civil: string[];
  /** Titles that never take a nationality after them, where names and nationalities look alike. */
  honorifics: string[];
  /** Before an office: one in general ("a prime minister"), so nobody in particular. */
  general: string[];
  /**
   * Between a title and an article farther off, which is then not the title's: "ein Brief für Präsident Talabani",
   * "bir de Başbakan".
   */
  parting: string[];
  /** Before a family name: which of two of the family ("the elder Barzani"). */
  generation: string[];
  /** Before a family name: somebody else of it ("another Maliki", "the elder Sadr"), whoever is listed. */
  otherOfFamily: string[];
  /** Before an office: who held it before, for now, or is still to hold it. */
  former: string[];
  atThatTime: string[];
  acting: string[];
  next: string[];
  /** Before or after an office: the deputy or adviser is somebody else. */
  subordinate: string[];
  months: string[];
  /** Joins names in a list. */
  and: string[];
  /** After a name: what a person does, so that the name is a person's. */
  says: string[];
  /** Before a general noun: somebody's own ("their coalition"), so that it is not the one meant. */
  possessives: string[];
  /** Given names common in this script where capitals do not tell names from words. */
  givenNames: string[];
  /** Before a family name: with it, they are somebody's whole name ("Abu Ali", "bin Salman"). */
  nameParts: string[];
  /** After a short name: what makes it a place, a team, a company… rather than an actor. */
  heads: string[];
  /** The same, where they are written small as well ("Austin city council"). */
  smallHeads: string[];
  /** What else bears names: animals, eating places, shops, bands, films. Right beside a name it is theirs. */
  bearers: string[];
  /** What somebody of the same family name does for a living, and no one of public life. */
  trades: string[];
  /** Between a bearer and its name: "called", "named". */
  naming: string[];
  /** The same, where the language puts it behind the name. */
  namingAfter: string[];
  /** Between what bears a name and that name, which may be somebody's: "the river of Assad", "le café du Sadr". */
  of: string[];
  /** Says what something is: "is", "was". */
  copulas: string[];
  /** Words of the language that are one actor's whole name as well (روحانی "cleric"). */
  alsoWords: string[];
}

export interface Patterns extends Grammar {
  /** Endings that only such openers have. */
  openerEnds: RegExp | null;
  /** An article written on to the next word with an apostrophe ("l'ayatollah"). */
  elided: RegExp | null;
  /** Between the words of a title, how or since when it is held ("Iraq's acting prime minister"); with the space behind. */
  insideTitle: RegExp | null;
  /** Before a title, up to it: an office as such, wished for, played, once held ("ran for", "served as"). */
  officeAsSuch: RegExp | null;
  /** The same behind it, where the verb stands there. */
  officeAsSuchBehind: RegExp | null;
  /** Before a title, up to it, inside or behind it: whoever held it is dead ("the funeral of", "الشهيد"). */
  ofTheDead: { before: RegExp | null; beside: RegExp | null };
  /** Around a title when it changes hands: of which of two it is said, or that the one before has died. */
  handOver: {
    newOne: RegExp;
    takesOffice: RegExp | null;
    outgoing: RegExp | null;
    death: RegExp;
  };
  /** Directly behind a title: held at the time the sentence speaks of ("the prime minister of the day"). */
  ofThatTime: RegExp | null;
  /**
   * A bare title said of somebody the text has spoken of: before it the article, where the language has
   * one; behind it no word for a kind of it ("le président délégué").
   */
  titleAgain: { before: RegExp | null; notBehind: RegExp | null };
  /** An adjective or genitive of a country standing directly before or after an office. */
  countryBefore: RegExp | null;
  countryAfter: RegExp | null;
  /** An adjective of a country as first or last word of a name: outside where the rest is the name. */
  nationality: {
    at: 'start' | 'end';
    pattern: RegExp;
    /** "Shiite": stands outside a name as a nationality does, and says of no country whose it is. */
    faith?: RegExp;
  } | null;
  /** "in 2014", at the start of a sentence or right after an office; group 1 is the year, 2 a month. */
  year: RegExp;
  /** Pattern of what stands before the name of a country in which something happens, or behind it. */
  setIn: { before: string } | { behind: string };
  /** A verb of somebody's doing now, by its form alone; where the language has no capitals to tell names. */
  presentVerb: RegExp | null;
  /** Between a title and its bearer's name, spaces included: an adjective, by an ending that verbs have not. */
  adjectiveBehindTitle: RegExp | null;
  /** Words that are titles by how they end (German compounds). */
  titleEnds: RegExp | null;
  /** After a general noun: what it is made of, so that it is no name ("a coalition of parties"). */
  madeOf: RegExp | null;
  /**
   * Who leads a coalition, in what stands directly before or behind the word ("led by Riyadh"): the first group
   * is one word of the leader's name.
   */
  ledBy: Readonly<{ before?: RegExp; behind?: RegExp }>;
  /** Directly behind a coalition: those who are in it, or another name of it follow ("that includes", "known as"). */
  namesMembers: RegExp | null;
  /**
   * Whom a coalition is against, in what stands directly before or behind the word ("against Iran", "anti-Assad"): up
   * to that name where it follows, and with it where it stands before.
   */
  against: Readonly<{ before?: RegExp; behind?: RegExp }>;
  /**
   * Verbs that stand before whom they are said of and go on with a word of `madeOf` behind them: "accused
   * the coalition of", "helped it with".
   */
  accuses: RegExp | null;
  /**
   * What is no given name, though it stand like one: endings of cases behind an apostrophe, nouns of
   * bodies; in Arabic letters small words and kin.
   */
  noGivenName: RegExp | null;
  /** How family names end, where neither capital nor article tells one; folded. */
  familyEnding: RegExp | null;
  /** "The researcher", "his brother": a whole name follows. Where capitals do not show it. */
  beforeWholeName: RegExp | null;
  /** A word for somebody's kin, up to the end of the first name behind it; group 1 is that name. */
  kinThenName: RegExp;
  /** Behind a name: whose brother or son he is said to be; group 1 is who that is. */
  relativeBehind: RegExp | null;
  /** Before "called": a group is, and no man or thing. Where a word for calling stands before the name. */
  groupNoun: RegExp | null;
  /** Behind a word: it has kin or an age, and is no group ("Badr's cousin", "Badr, 19,"). */
  kinBehind: RegExp | null;
  /** Behind a name: it is not the one everybody knows (", no relation", "وهو غير السياسي المعروف"). */
  somebodyElseBehind: RegExp;
  /** Beside a family name: all who bear it; `plural` stands before one with an s ("the Barzanis"). */
  family: { before: RegExp | null; after: RegExp | null; plural: RegExp | null };
  /** Before a name, up to it: a place is called so ("the town of"). */
  placeCalled: RegExp | null;
  /** Behind a name, from the comma on: the country or state it is a place of ("Townsend, Tennessee"). */
  placeBehind: RegExp | null;
  /** Right before a family name, or behind it: the firm that a family gave its name ("la editorial Rubio"). */
  firm?: { before?: RegExp; behind?: RegExp };
  /**
   * Around the name of a town: directly before it, where a house that is called so would have an article; behind it the
   * state, county or department, in group 1 where a bracket has nothing but its name. Or `has` behind it what
   * towns have.
   */
  town?: { before: RegExp; behind: RegExp; has?: RegExp };
  /**
   * Before a name, up to it: somebody says what he is called ("my name is"), or is told of so and is no
   * group ("il s'appelle").
   */
  callsHimself: RegExp | null;
  /** After a name made of ordinary words: whose it is ("the framework of the hospitals"). */
  belongsTo: RegExp | null;
  /** Behind a group's short name: of whom it is a wing, or who leads it; group 1 says. */
  wingOf: RegExp | null;
  /** The noun of a body as first or last word of its name: outside where the rest is the name. */
  bodyNoun: { at: 'start' | 'end'; pattern: RegExp } | null;
  /** What a coalition at war has, near by: forces, jets, strikes. */
  arms: RegExp;
  /** The title of who heads a government, in any of its wordings. */
  headOfGovernment: RegExp;
}
