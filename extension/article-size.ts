/** How large a frame has to be, and how much prose a page has to hold, to be taken for an article. */

/** Pixels; smaller frames are advertisements and buttons. */
export const LEAST_FRAME = { width: 280, height: 200 };

/** Characters of paragraphs; teasers stay below. */
export const LEAST_PROSE = 500;
