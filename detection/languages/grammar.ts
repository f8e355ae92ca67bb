/** How a language puts words together, where it differs from others: said only of those that do so. */
export interface Grammar {
  /** "drohte Trump Maliki": the verb may come first, and then subject and object follow each other. */
  verbMayStandFirst?: true;
  /** Family names are adjectives as well, and stand before their noun (Ruhani, Zarif). */
  adjectivesAreFamilyNames?: true;
  /** "l'aéroport George-Bush", "la calle Obama": what a thing is stands before its name. */
  kindBeforeName?: true;
  /** "White House Bar", "Beyaz Saray Salonu": what a thing is stands behind its name. */
  kindBehindName?: true;
  /** "Bedir caddesi": the word for what a thing is may be small behind its name. */
  headsAreWrittenSmall?: true;
  /** Cases of such a word ("caddesinde"), that its list does not have; folded. */
  headEnding?: RegExp;
  /** Nothing is said for "is": what follows a name may be what somebody or something is. */
  leavesOutIs?: true;
  /** "a coalition spokesman", "a Trump aide": what a noun belongs to stands before it. */
  ownerBeforeNoun?: true;
  /** "an Islamic State fighter": an article before a name may be that of the noun behind it. */
  articleMayBeOfNextNoun?: true;
  /** Words that look like a noun behind a name and say what was done to it ("an Islamic State governed by"). */
  participle?: RegExp;
  /** "the late prime minister": words for when a title is held stand before it, and never behind. */
  timeBeforeTitle?: true;
  /** Arab names are written without their article: روحانی, طالبانی. */
  namesWithoutArticle?: true;
  /** The last word of a title to which whoever stands behind it belongs: نخست وزیر ژاپن, رئيس وزراء بريطانيا. */
  ownerBehindTitle?: RegExp;
  /** "لاعب الوسط", "centrocampista del Betis": what may stand between a trade and the name behind it; ends there. */
  tradeComplement?: RegExp;
  /** An ending, or what an apostrophe sets apart, without which a noun is listed. */
  nounEnding?: RegExp;
  /** Before a word that ends like a trade and is a verb ("will consider", "to deliver"); folded. */
  beforeVerb?: RegExp;
  /** "The late Talabani", الراحل: beside the name of one who has died; folded. */
  departed?: RegExp;
  /** "die auch den Innenminister stellt": behind an office that a party fills. */
  filled?: { before: RegExp; behind: RegExp };
  /** "General Jamil the Shammari": the article of an Arab family name as machines translate it. */
  translatedArticle?: string;
  /** "A separate Sudani, …": before a family name that nothing follows, somebody else of it; folded. */
  unrelated?: RegExp;
  /** A word for one family, beside its name; folded. */
  oneFamily?: RegExp;
  /** A word before a title, as it is written, perhaps with an adjective between: which of all who bear it ("45th"). */
  ordinal?: RegExp;
  /** The same right before it alone: "چهارمین دیدار رئیس جمهور" is the fourth visit. */
  ordinalBeside?: RegExp;
  /**
   * An article of the plural, a bar, and a title that is written alike of one and of many: "die |Außenminister der USA".
   */
  beforePlural?: RegExp;
  /** "Bill Clinton president of America": a title follows the name without a comma, unless behind it the word of an object. */
  titleBehindName?: { object: RegExp };
  /** A title and what is behind it, where the title is an adjective as well: "premier league". */
  titleAsAdjective?: RegExp;
  /** Before a bare title, up to it, and behind it: in what office somebody did something ("as prime minister."). */
  inOffice?: { before: RegExp; behind: RegExp };
  /** A title that has its bearer's name behind it where it has no article ("US-Präsident Clinton"). */
  nameBehindTitle?: RegExp;
  /** Before a title, up to it: somebody else stands in for its bearer ("نواب "). */
  deputyBefore?: RegExp;
  /** Before a title, up to it, where a year stands behind: who held it in that year ("who was US "). */
  heldThen?: RegExp;
  /** Behind a title and whose it is: a place begins ("of Iraq" " in " "Geneva"). */
  placeBegins?: RegExp;
  /** The article before a title, up to it; a pattern, for what may stand before both. */
  articleOfTitle?: string;
  /**
   * ", a Kurdish leader and president of Iraq, who": in a title said of the name before it, "and", what says of
   * which country or body it is, and with what the sentence goes on without a comma; patterns.
   */
  apposition?: { and: string; of: string; goesOn?: string };
  /** "in March 2003 when the president": what joins a date and what happened then; a pattern. */
  when?: string;
  /** "In the 1980s", "dans les années 1980"; group 1 has the first three digits. */
  decade?: RegExp;
  /** Beside letters that are a verb as well: it is the verb, in capitals ("Trump IS right", "IS THE"); folded. */
  besideVerb?: { before: RegExp; behind: RegExp };
  /** "not to be confused with the", before what a body is told from. */
  takenFor?: RegExp;
  /** Behind a body's name: one that is called so as well; group 1 says which (", the Egyptian group of that name"). */
  ofSameName?: RegExp;
  /** Fathers and sons of one name are spoken of ("II's father", "his boy"). */
  fatherOrSon?: RegExp;
  /** Behind a name: the place it is of, which is group 1 (" of Java", ", celui du Hedjaz"). */
  placeOf?: RegExp;
  /** A word before a name, as it is written: a place's own, which is group 1 ("Nigeria's", "Diyarbakır'daki"). */
  placesOwn?: RegExp;
  /**
   * How such a word ends in the genitive, and what must then follow letters for them to be its own: "Kenya'nın
   * KDP'si", but "Ankara'nın KDP'ye tepkisi".
   */
  genitive?: { owner: RegExp; owned: RegExp };
  /** Behind the name of a house or body: the place where it stands (" in Bishkek"). */
  inPlace?: RegExp;
  /** Behind a name: what takes it for a likeness ("the Pentagon" " of the fashion world"). */
  ofThings?: RegExp;
  /** In what a coalition is said to be made of: countries make it ("more than sixty nations"). */
  states?: RegExp;
  /** Beside the word for a coalition: parties have made it, to govern. */
  ofParties?: { before: RegExp; behind: RegExp };
  /**
   * Seats of government, chambers and parties of countries where the language is spoken, as texts of their own
   * affairs name them. Global, since a text is asked how many different ones it has.
   */
  homeAffairs?: RegExp;
  /** Beside a family name that is also what a school of Islam is called: "the Zaidi branch", "المذهب الجعفري". */
  ofFaith?: { before?: RegExp; behind?: RegExp };
  /** Words of sermons and commentaries on scripture. Global, since a text is asked how many different ones it has. */
  ofScripture?: RegExp;
  /** Formulas of notices that families put in for their dead. Global, for the same reason. */
  deathNotice?: RegExp;
  /** Beside a family name: a woman is called so ("Mrs. ", " Hanım"). */
  titleOfWoman?: { before?: RegExp; behind?: RegExp };
  /** The article of a noun, before a family name that says of which kind it is: "the Zaidi fighters". */
  articleOfThings?: RegExp;
  /** Before a title: a post under whoever bears it, whose own name follows ("an adviser to the prime minister, …"). */
  servesUnder?: RegExp;
  /**
   * Somebody is spoken to, or of, by the first name alone, the group `given`: "Thanks, Pat.", "Mesrur Bey". Global.
   */
  addressed?: RegExp;
  /** "in the name of" up to its end, where its last word is a first name as well: "المتحدث باسم". */
  inTheNameOf?: RegExp;
  /** What an apostrophe sets apart behind a place where something is or goes: "Ankara'da". */
  placeEnding?: RegExp;
  /** Before a name, up to it: whoever made a picture or a text ("Photo: AP / "). */
  credit?: RegExp;
  /**
   * What makes a word beside it the name of a group: `behindOne` stands between one of its people and it ("Hadi
   * al-Amiri, leader of Fatah"), `beforeOne` between it and one of them ("Fatah leader Hadi al-Amiri"), both to their
   * ends; `people` before it, whoever they are ("نواب النجباء").
   */
  ofGroup?: { behindOne: RegExp; beforeOne: RegExp; people?: RegExp };
  /** "al líder supremo": "to the" in one word, which sounds like the Arabic article; with the space behind. */
  contraction?: string;
  /** What tells that a machine translated the text, and what it then says of people it calls by words. */
  translated?: {
    /** "Google Translate", "machine translation". */
    plainly: RegExp;
    /** Turns of phrase kept from Arabic and Persian. Global, since a text is asked how many different ones it has. */
    perhaps?: RegExp;
    /** Behind a word that is a name: it does something, by the verb's form. */
    deed?: RegExp;
    /** The same of one person, and not of a people. */
    ofOne?: RegExp;
    /** Behind an adjective that is a name: what he heads ("the Sudanese government"). */
    his?: RegExp;
    /** The same of a body ("the crowd fighters"). */
    theirs?: RegExp;
    /** What a body is, before its name: outside of it where it is written small ("the movement of Rights"). */
    smallHead?: RegExp;
  };
}
