/** The same letters by themselves: engines keep the whole text for as long as they keep a piece cut from it. */
export const ownCopy = (piece: string): string => [...piece].join('');
