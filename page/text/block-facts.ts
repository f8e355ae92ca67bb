/** Kind and language of the blocks under a root: most pages say their language once. */
import type { BlockKind } from '../../detection/model';
import {
  elementOf,
  hasUnusualTitles,
  isTitle,
  kindAround,
  languageOf,
  type ProseRoot,
} from './prose-blocks';
import { kindOf } from './prose-rules';

export class BlockFacts {
  /** Looked up for the whole root once there is a block: where nobody is named there is none. */
  #unusualTitles: boolean | null = null;
  #lastTitle: Element | null = null;
  #oneLanguage: boolean | null = null;
  #language: { said: string | null } | null = null;

  constructor(private readonly root: ProseRoot) {}

  /** Blocks inside of a title come right after it. */
  entered(element: Element, localName: string): void {
    if (isTitle(localName)) this.#lastTitle = element;
  }

  of(element: Element): { element: Element; kind: BlockKind; lang: string | null } {
    return { element, kind: this.#kindOf(element), lang: this.#languageOf(element) };
  }

  #kindOf(element: Element): BlockKind {
    this.#unusualTitles ??= hasUnusualTitles(this.root);
    const inTitle = this.#unusualTitles || this.#lastTitle?.contains(element);
    return inTitle ? kindAround(element) : (kindOf(element.localName) ?? 'other');
  }

  #languageOf(element: Element): string | null {
    this.#oneLanguage ??= this.root.querySelector('[lang]') === null;
    if (!this.#oneLanguage) return languageOf(element);
    this.#language ??= { said: languageOf(elementOf(this.root)) };
    return this.#language.said;
  }
}
