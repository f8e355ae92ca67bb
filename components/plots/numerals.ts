/** Numbers inside a label that a layout made, as the reader's language writes them. */
import { number } from '../words/language';

export function numerals(label: string): string {
  return label.replace(/\d+/g, (digits) => number(Number(digits)));
}
