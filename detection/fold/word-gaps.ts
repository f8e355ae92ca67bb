/** What parts the words of one name: a space, a hyphen, in hashtags a low line. */
export const GAP = /[\s\p{Pd}_]/u;
export const GAPS = /[\s\p{Pd}_]+/u;
