/**
 * What each class of form is worth. The numbers only order readings and say how sure we are; each
 * stands for a class of forms, not for a probability.
 */
export const SCORE = {
  exact: 0.96,
  folded: 0.95,
  key: 0.88,
  /** A near form starts here and rises with how alike the sounds are. */
  near: 0.45,
  nearGain: 0.42,
  crossScript: 0.82,
  subset: 0.8,
  /** One word that is a whole name: right when nothing speaks against it. */
  oneWord: 0.9,
  company: 0.82,
  antecedentInBlock: 0.95,
  antecedent: 0.86,
  antecedentLater: 0.78,
  titled: 0.7,
  /** Behind the title of the office held then; the more words of it, the surer. */
  titleOfOffice: 0.76,
  titleWord: 0.05,
  goodCompany: 0.66,
  slip: 0.72,
  nominal: 0.75,
};
/** Letters; three capitals stand for many things. */
export const LONGEST_DOUBTFUL_ACRONYM = 3;
/** One word across scripts agrees by chance below this. */
export const LEAST_CROSS_SCRIPT_WORD = 0.85;
export const SENTENCE_END = /[.!?؟۔]\s/;
export const PENALTY = { noCompany: 0.5, weakCompany: 0.08, otherLanguage: 0.06, notYet: 0.3 };
/** Another actor, or the same one named on its own elsewhere in the text. */
export const BONUS_NAMED = 0.06;
