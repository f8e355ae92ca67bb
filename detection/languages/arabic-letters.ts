/**
 * Words of Arabic and Persian asked of any text in Arabic letters: papers in one quote the other, and where names are
 * found no language is known. Folded.
 */

/** Small words that sound like names: إلى like Ali. */
export const SOUND_LIKE_NAMES: ReadonlySet<string> = new Set(
  'الي علي علا ان او اول اولا امس اما اي هذا حول'.split(' '),
);

/** Verbs that are names as well: "أما آشتون كارتر فيصل الاثنين", "بايدن يزيد الضغط". */
export const VERBS_AND_NAMES: ReadonlySet<string> = new Set(['فيصل', 'يزيد', 'يحيي']);

/** Borne as names as well; right before a name they are how it is addressed (شیخ نعیم قاسم). */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'شيخ سيد حاج ملا امام سردار حجه ايه خواجه'.split(' '),
);

/** "من هو خليفة نصر الله؟": whoever is to succeed him. Borne as a name as well, seldom before a bare family name. */
export const SUCCESSOR = 'خليفه';

/** What one man has: a speech, kin, somebody like him. */
export const OF_ONE_MAN = /^(?:خطاب|كلمه|شقيق|نجل|والد|ابن|مكتب|نظيره|ايها)$/u;

/** What any party or armed group is; without the article. */
export const ANY_BODY = /^(?:حزب|حركه|كتله|جبهه|منظمه|قائمه|تحالف|ائتلاف|كتائب)$/u;

/** "اللواء 13 ", "لواء علي الأكبر ": a unit, up to the name of whose it is. */
export const UNIT_BEFORE = /(?:لواء|فوج|سرية|كتيبة|فرقة)(?: [^\s.،؛:]+){1,3} $/u;

/** Family names that are trades. */
export const TRADES_AS_NAMES = /^ال(?:مهندس|قاضي)$/u;

/** With an article, and no part of a name: what goes on with the sentence, or says when. */
export const WITH_ARTICLE_BEHIND_NAMES = /^ال(?:ذي|تي|ذين|يوم|ان|اسبوع|شهر|عام)$/u;

/** Before the name of one who was killed. */
export const MARTYR = /^(?:ال)?شهيد$/;

/** What ends a Persian family name, written apart. As it is written. */
export const ENDS_OF_FAMILY_NAMES = /^(?:ن[جژ]اد|زاد[هة]?|[بپ]ور)$/u;

/** "ما يسمى التحالف": "so" of "so-called". */
export const SO_OF_SO_CALLED = 'ما';

/** "گروهی به نام": between the noun and "called". */
export const BEFORE_CALLED = 'به';

/** Persian puts it behind an object; with the space before it. */
export const OBJECT_MARK = /^ را(?!\p{L})/u;
