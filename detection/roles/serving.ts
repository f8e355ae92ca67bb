/** Posts under whoever bears a title: the name beside it is another's. */
import type { Spot } from '../context/spots/spot';

/** UTF-16 units before a title. */
const REACH = 80;

/** "An adviser to the prime minister, Fadi al-Shammari,": the name is the adviser's. */
export const isOfOneWhoServes = ({ passage, start }: Spot): boolean =>
  passage.words.servesUnder?.test(passage.block.text.slice(Math.max(0, start - REACH), start)) ??
  false;
