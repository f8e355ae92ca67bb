/**
 * What the page needs of the extension and of its scripts: given from outside, so that a test can give its
 * own. Each script is handed what it needs itself, and what brings the scripts that come after it.
 */
import type { NamesHere, PageText } from '../../detection/page-text';
import type { ReadingServices, ReadPage } from '../reading/reader-hook';

export interface PageServices extends ReadingServices {
  /** May anybody be named in the page's raw text? Brings what reads, unless nobody may. */
  namesHere(text: PageText): Promise<NamesHere>;
  /** Brings what reads. */
  loadReader(): Promise<ReadPage>;
}
