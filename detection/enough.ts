/** Kinds of evidence are counted up to this; more does not make it more certain. A file of its own: pages count, too. */
export const ENOUGH = 3;
