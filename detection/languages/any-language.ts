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

/** ", the Portuguese maker of moulds", ", Amazon's publishing arm": behind letters, a firm or what it sells is called so. */
export const SAYS_FIRM =
  /^["”»]?, (?:an?|the|une?|l[ae]|l['’]|eine?[mnr]?|d(?:e[mnr]|ie|as)|una?|el|\p{Lu}\p{L}+['’]?s) ?(?:\p{L}+[ -]){0,4}?(?:makers?|compan(?:y|ies)|firm|start-?up|manufacturer|retailer|brand|supplier|publishing|software|fabricante?|entreprise|société|marque|Hersteller|Firma|Unternehmen|Marke|empresa|marca|[Pp]lat\p{L}*form[ae]?)(?!\p{L})/u;

/** The same of a device: ", the pulsed neutron and muon source". */
export const SAYS_DEVICE =
  /^["”»]?, (?:\p{L}+['’ -]){1,6}?(?:(?:neutron|muon|light) source|source de (?:neutrons|lumière)|fuente de (?:neutrones|luz)|(?:neutronen|licht)quelle|nötron kaynağı|s[iy]nc?[chk]rotr[oó]n|accelerator|accélérateur|acelerador|\p{L}*beschleuniger|hızlandırıcı|\p{L}*t[eé]les[ck]op[eio]*)(?!\p{L})/iu;

/** Behind letters: what they are short for ("siglas de "), up to where that begins. */
export const EXPLAINS_LETTERS =
  /^["”»]?\s?[,(]?\s?(?:short for|stands? for|kurz für|steht für|(?:an? |die )?(?:acronym|abbreviation|abkürzung|siglas?|acrónimo|abreviatura|sigles?|acronyme|abréviation) (?:of|for|für|von|del?|du|d['’]))\s?/iu;

/** In what follows a name in its clause: it is that of somebody born ("1904 in Warschau geboren", ", née en 1904"). */
export const SAYS_BORN =
  /(?<!\p{L})(?:born|née?|geboren|nacid[ao]|nació|doğ(?:du|umlu|an))(?!\p{L})/u;

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

/** Behind a name: nobody was ever called so but in books. */
export const SAYS_NOBODY = /^ (?:never existed|n['’]a jamais existé|nunca existió)/;
