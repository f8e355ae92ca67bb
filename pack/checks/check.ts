/** What a check is given, and how it says what it found. */
import type { Pack } from '../model';
import type { DataSet, Located } from '../read/data-set';
import type { Path } from '../read/yaml';

export interface CheckInput {
  set: DataSet;
  pack: Pack;
  /** The message says what is wrong and, after a colon, what to do. */
  say(at: Located<unknown>, path: Path, message: string): void;
}

export type Check = (input: CheckInput) => void;
