/** How large a frame is, and how much prose a page holds, where an article may stand in it. */

/** Pixels; smaller frames are advertisements and buttons. */
export const LEAST_FRAME = { width: 280, height: 200 };

/** Characters of paragraphs; teasers stay below. */
export const LEAST_PROSE = 500;
