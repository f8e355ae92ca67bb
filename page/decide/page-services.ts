/**
 * What the page needs from the extension and its scripts: passed in from outside, so that a test can pass in
 * its own. Each script gets what it needs itself, and what loads the scripts after it.
 */
import type { NamesHere, PageText } from '../../detection/page-text';
import type { ReadingServices, ReadPage } from '../reading/reader-hook';

export interface PageServices extends ReadingServices {
  /** May anybody be named in the page's raw text? Also loads the reader, unless nobody may be. */
  namesHere(text: PageText): Promise<NamesHere>;
  /** Loads the reader. */
  loadReader(): Promise<ReadPage>;
}
