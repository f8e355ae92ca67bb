/**
 * Words for which of father and son is meant, where both have one name. Names are listed with them, and carried from
 * language to language with them: "Bush senior", "George Bush (padre)" stand in texts of any.
 */

/** The last word of a son's name; without its full stop. */
export const NUMBER_OF_SON = /^(?:I{2,3}|IV|Jr|Junior)$/u;

/** How a listed name ends. */
export const LISTED_AS = {
  elder: /(?:Sr\.?|[Ss]enior|padre|père|الأب|پدر)$/u,
  younger: /Jr\.?$/u,
};

/** Directly behind a name. */
export const SAID_BEHIND = {
  // "Trump Senior Adviser", a headline: the word is that of a noun behind it. "(padre e hijo)" are both.
  elder:
    /^(?:,? Sr\b| Senior(?!\p{L}{2}| \p{Lu})| \((?:[Ss]enior|padre|père|Vater|baba|الأب|پدر)\))/u,
  // Of "Assad Junior" the son is who everybody knows.
  younger: /^,? Jr\b/u,
};
