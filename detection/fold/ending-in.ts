/**
 * A pattern of what ends where a text does ("… called $"), to be tested: tried there alone, backwards from the last
 * letter, which nearly always tells. Engines would try it from each letter of the text.
 */
export const endingIn = ({ source, flags }: RegExp): RegExp => new RegExp(`$(?<=${source})`, flags);
