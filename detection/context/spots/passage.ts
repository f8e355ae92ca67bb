/** A block of text, and what deciding asks of it: worked out only where a name was found. */
import { isMostlyArabic } from '../../languages/guess';
import { type LanguageWords, languageWords } from '../../languages/index';
import type { TextBlock } from '../../model';
import { type Capitals, capitalsOf } from './capitals';
import type { Passage } from './spot';

/** UTF-16 units; a paragraph goes on in the script it begins in. */
const READ_FOR_SCRIPT = 200;

export class BlockPassage implements Passage {
  readonly language: string | null;
  #words: LanguageWords | null = null;
  #capitals: Capitals | null = null;

  constructor(
    readonly block: TextBlock,
    readonly order: number,
    documentLanguage: string | null,
  ) {
    this.language = block.lang ?? documentLanguage;
  }

  get words(): LanguageWords {
    this.#words ??= languageWords(
      this.language,
      isMostlyArabic(this.block.text.slice(0, READ_FOR_SCRIPT)),
    );
    return this.#words;
  }

  get isTitleCase(): boolean {
    return this.#ofCapitals().isTitleCase;
  }

  get isAllCapitals(): boolean {
    return this.#ofCapitals().isAllCapitals;
  }

  #ofCapitals(): Capitals {
    this.#capitals ??= capitalsOf(this.block.text);
    return this.#capitals;
  }
}
