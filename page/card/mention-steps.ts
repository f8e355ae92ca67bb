/** Going from mention to mention without a pointer. */

import type { PlacedMention } from '../mentions/found-mentions';
import { rectsOf } from '../mentions/ranges';
import { startTabbingFrom } from './card-focus';

/** Share of the window's height at which a mention that was out of sight is placed. */
const AT_HEIGHT = 0.35;

export interface MarksToStepOn {
  /** Sets one mark off from the others; null sets off none. */
  showCurrent(placed: PlacedMention | null): void;
}

export class MentionSteps {
  current: PlacedMention | null = null;

  constructor(
    private readonly document: Document,
    private readonly marked: () => PlacedMention[],
    private readonly marks: MarksToStepOn,
  ) {}

  /** Steps from the current mention or, without one, from what the reader sees. */
  step(by: 1 | -1): void {
    const all = this.marked();
    if (all.length === 0) return;
    const at = this.current ? all.indexOf(this.current) : -1;
    const next = at >= 0 ? all[(at + by + all.length) % all.length] : (this.nearest() ?? all[0]);
    if (next) this.goTo(next);
  }

  /** The first that is in sight. */
  nearest(): PlacedMention | null {
    const height = this.#window.innerHeight;
    return (
      this.marked().find(({ range }) =>
        rectsOf(range).some(({ top, bottom }) => top >= 0 && bottom <= height),
      ) ?? null
    );
  }

  goTo(placed: PlacedMention): void {
    this.current = placed;
    this.#bringIntoSight(placed);
    const link = placed.range.startContainer.parentElement?.closest<HTMLElement>('a[href]');
    if (link) link.focus({ preventScroll: true });
    else startTabbingFrom(placed.block.element);
    this.marks.showCurrent(placed);
  }

  #bringIntoSight({ range, block }: PlacedMention): void {
    if (this.#isInSight(range)) return;
    const element = range.startContainer.parentElement ?? block.element;
    // Scrolls what scrolls within the page, too; the element may be longer than the window.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = rectsOf(range);
    if (line && !this.#isInSight(range)) {
      this.#window.scrollBy({
        top: line.top - this.#window.innerHeight * AT_HEIGHT,
        behavior: 'instant',
      });
    }
  }

  #isInSight(range: StaticRange): boolean {
    const [line] = rectsOf(range);
    return line !== undefined && line.top >= 0 && line.bottom <= this.#window.innerHeight;
  }

  get #window(): Window {
    return this.document.defaultView as Window;
  }
}
