/** Words of the Quran, as every language has them that quotes it or calls a group after it: of none are they its own. */

/**
 * In a folded name: God, helpers, the noble, victory, oneness, the truthful, the companions, the right, the cave. What
 * groups take their names from.
 */
export const OF_VERSES =
  /الله|انصار|نجبا|الفتح|توحيد|صادق|اصحاب|الحق|[aeou]l?lah|[ae]nsar|nujaba|tawhid|tevhid|kahf|kehf/;

/** Behind such words: the verse goes on, "they that shall triumph", "that prosper". */
export const VERSE_GOES_ON = /^ هم (?:الغالبون|المفلحون)/u;

/** What a verse stands between. */
export const VERSE_OPENS = '﴿';
export const VERSE_CLOSES = '﴾';
