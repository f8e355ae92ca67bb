/**
 * Words of several languages asked at once: of listed names, which are met in texts of any, and of what is too short to
 * be sure in which language it is.
 */

/** "said that the |", up to the name: who is named behind it is spoken of by whoever speaks. */
export const SAYS_THAT =
  /(?:^|[\s,])(?:[إا]ن|[أا]ن|that|که|dass|que|qu['’])(?: (?:the|die|les|las|los|das|der|el|la))? ?$/u;

/** "X and |Y": what joins one name to another; `behind` has the other name in group 1, `before` all up to its end. */
export const JOINT = {
  behind: /^["”»]?,? (?:and |y |et |und )?(?:the |["“«])*(?=\p{Lu})(.+)$/su,
  before: /^(.*?\p{L})["”»]?(?:,|,? (?:and|y|et|und)) (?:the |["“«])*$/su,
};

/** In what machines translate: verbs that help another, and what says nothing of who acts. */
export const HELPERS: ReadonlySet<string> = new Set(['also', 'does', 'whose', 'will', 'would']);

/** Behind a word that is said of one or of many, it tells many: "the Sudanese are". */
export const SAID_OF_MANY: ReadonlySet<string> = new Set(['are', 'were', 'have']);

/** Before such a word: "a Sudanese", "12 Sudanese"; a pattern, with the space behind. */
export const BEFORE_ONE_OF_MANY = 'an? |\\d+ |two |many |some ';

/**
 * In a listed name: a coalition is known by what it fights with, and so are a resistance and a mobilisation; of a front
 * any army has an axis ("المحور الشرقي"), and of talks anybody a framework.
 */
export const OF_ALLIES =
  /[ck]oali|allian[cz]|allianz|bündnis|ittifak|تحالف|ائتلاف|mobili[sz]|crowd|multitud|resist|résist|widerst|diren|مقاوم/iu;

/** ", an Integrated Student Information System": behind letters, words they may stand for, in group 1. */
export const SPELT_OUT =
  /^["”»]?,? (?:or |the |an? )*((?:\p{Lu}[\p{L}-]+(?: (?:of|and|for|the))? ?){2,6})/u;

/** Small words between those that letters stand for: a pattern of one. */
export const BETWEEN_INITIALS =
  'of|and|for|the|on|in|to|de|du|des|la|le|del|los|las|y|et|für|der|und|&';

/**
 * How words for an office end that stand before a name ("Außenminister", "Bakanı", "ministro de Exteriores"), and words
 * for somebody's country ("iranien", "chinois"). Folded.
 */
export const OFFICE_OR_NATIONALITY =
  /(?:minister|prasident|sekretar|sprecher|general|kanzler|bakani|baskani|basbakan|sozcusu|komutani|vekili|lideri|sayin|exteriores|defensa|interior|excellency|highness|eminence|(?:[kln]|[^o]r)ien|(?:[bdklmn]|ong|ol)ais|ricain|saoudien|turc|chinois)$/;

/** Titles of houses that reign, as lists in many languages write them. */
export const TITLES_OF_HOUSES =
  'crown royal his her highness princess prinzessin princesse princ prins pangeran książę queen'.split(
    ' ',
  );

/** Titles that are names as well, or somebody's initials. Folded. */
export const TITLES_AND_NAMES: ReadonlySet<string> = new Set(
  'vali sen rey min bay don mg bg امير الامين الله'.split(' '),
);

/** "So-called", up to its hyphen. */
export const SO_BEFORE_HYPHEN = 'so';

/** What French, Italian and Catalan write before an apostrophe: never the start of a name. */
export const ELIDED: ReadonlySet<string> = new Set(
  'l d qu s n c j jusqu lorsqu puisqu dell nell dall all'.split(' '),
);
const elided = [...ELIDED];
/** Letters of the longest of them; a longer start need not be looked up. */
export const LONGEST_ELIDED = Math.max(...elided.map((word) => word.length));
/** Their last letters, small and large. */
export const ENDS_OF_ELIDED = elided
  .map((word) => word.slice(-1))
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');
