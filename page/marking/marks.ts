/**
 * Draws marks with the CSS Custom Highlight API: the page's DOM stays as it is. When there are very many, or
 * the page changes in every frame, only those near the reader are drawn (page/marking/drawing-reach.ts).
 */
import type { MarkingStyle } from '../../extension/settings';
import type { PlacedMention } from '../mentions/found-mentions';
import type { MarkKind } from '../mentions/which-marked';
import type { StopListening } from '../shared/listen';
import { type Theme, type Themes, themeAt } from '../shared/theme';
import type { Pace } from '../watching/page-pace';
import { isMany, reachOf } from './drawing-reach';
import { currentName, highlightName } from './highlight-names';
import { Highlights } from './highlights';
import { NearViewport } from './near-viewport';

export interface MarkLook {
  style: MarkingStyle;
  kindOf(placed: PlacedMention): MarkKind | null;
}

export interface MarksPorts {
  sheetFor(root: ShadowRoot): void;
  /** Until the reader goes somewhere else in the page (page/watching/reader-moves.ts). */
  watchMoves(concerns: (scroller: Element) => boolean, moved: () => void): StopListening;
}

/** How far from the reader marks are drawn now. */
type Drawing =
  | { reach: 'everywhere' }
  /** When there are many: the browser tells us which are near. */
  | { reach: 'two-screens'; near: NearViewport }
  /**
   * The page is restless: the other marks come back before the reader gets to them, or when the page rests.
   */
  | { reach: 'in-sight'; near: NearViewport; stop: StopListening };

export class Marks {
  readonly #highlights = new Highlights();
  readonly #drawn = new Map<PlacedMention, { kind: MarkKind; name: string | null }>();
  readonly #byElement = new Map<Element, Set<PlacedMention>>();
  #drawing: Drawing = { reach: 'everywhere' };
  #pace: Pace = 'calm';
  #themes = new WeakMap<Element, Theme>();
  #backgrounds: Themes = new WeakMap();
  #current: PlacedMention | null = null;

  constructor(
    private look: MarkLook,
    private readonly ports: MarksPorts,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  add(mentions: Iterable<PlacedMention>): void {
    for (const placed of mentions) {
      const kind = this.look.kindOf(placed);
      if (!kind) continue;
      this.#drawn.set(placed, { kind, name: null });
      const { element } = placed.block;
      this.#thereAt(element).add(placed);
      if (this.#isNear(element)) this.#paint(placed);
      this.#reach();
    }
  }

  #thereAt(element: Element): Set<PlacedMention> {
    let there = this.#byElement.get(element);
    if (!there) {
      there = new Set();
      this.#byElement.set(element, there);
      if (this.#drawing.reach !== 'everywhere') {
        this.#drawing.near.watch(element, isMany(this.#drawn.size) ? 'as-far' : 'as-near');
      }
    }
    return there;
  }

  remove(mentions: Iterable<PlacedMention>): void {
    for (const placed of mentions) {
      const { element } = placed.block;
      this.#wipe(placed);
      this.#drawn.delete(placed);
      const there = this.#byElement.get(element);
      there?.delete(placed);
      if (there?.size === 0) {
        this.#byElement.delete(element);
        if (this.#drawing.reach !== 'everywhere') this.#drawing.near.unwatch(element);
      }
      if (placed === this.#current) this.showCurrent(null);
    }
    this.#reach();
    this.#highlights.dropEmpty();
  }

  /**
   * Called now and then while the page changes, even if the pace is the same: the reader may have moved
   * since.
   */
  keepPace(pace: Pace): void {
    this.#pace = pace;
    this.#reach();
    if (this.#drawing.reach === 'in-sight') this.#drawing.near.lookAgain();
  }

  /**
   * Draws as far from the reader as is now needed. What is drawn stays until the browser reports that it is
   * far away.
   */
  #reach(): void {
    const before = this.#drawing;
    const reach = reachOf(this.#drawn.size, this.#pace);
    if (reach === before.reach) return;
    if (reach === 'everywhere') {
      this.#drawing = { reach };
      for (const placed of this.#drawn.keys()) this.#paint(placed);
    } else {
      const near = new NearViewport(reach, (came, went) => this.#moved(came, went));
      for (const element of this.#byElement.keys()) {
        near.watch(element, isNear(before, element) ? 'as-near' : 'as-far');
      }
      this.#drawing =
        reach === 'two-screens' ? { reach, near } : { reach, near, stop: this.#watchReader() };
    }
    end(before);
  }

  /** When the reader first moves, all marks are drawn, until the page is reported restless again. */
  #watchReader(): StopListening {
    return this.ports.watchMoves(
      (scroller) => [...this.#byElement.keys()].some((each) => contains(scroller, each)),
      () => this.keepPace('calm'),
    );
  }

  #isNear(element: Element): boolean {
    return isNear(this.#drawing, element);
  }

  /** Everything anew: settings or the page's colours changed. */
  redraw(look: MarkLook, mentions: Iterable<PlacedMention>): void {
    const current = this.#current;
    this.clear();
    this.look = look;
    this.#themes = new WeakMap();
    this.#backgrounds = new WeakMap();
    this.add(mentions);
    if (current && this.isMarked(current)) this.showCurrent(current);
  }

  /** Everything marked for the reader, drawn at this moment or not: this is what answers to the pointer. */
  isMarked(placed: PlacedMention): boolean {
    return this.#drawn.has(placed);
  }

  showCurrent(placed: PlacedMention | null): void {
    for (const name of [currentName('light'), currentName('dark')]) this.#highlights.empty(name);
    const before = this.#current;
    this.#current = placed;
    if (this.look.style === 'on-hover') {
      if (before) this.#wipe(before);
      if (placed) this.#paint(placed);
    }
    if (placed) this.#highlights.add(currentName(this.#themeOf(placed)), placed.range);
    this.#highlights.dropEmpty();
  }

  clear(): void {
    end(this.#drawing);
    this.#drawing = { reach: 'everywhere' };
    this.#drawn.clear();
    this.#byElement.clear();
    this.#current = null;
    this.#highlights.clear();
  }

  putBack(): void {
    this.#highlights.putBack();
  }

  #moved(came: Element[], went: Element[]): void {
    for (const element of went) this.#at(element, (placed) => this.#wipe(placed));
    for (const element of came) this.#at(element, (placed) => this.#paint(placed));
    this.#highlights.dropEmpty();
  }

  #at(element: Element, each: (placed: PlacedMention) => void): void {
    for (const placed of this.#byElement.get(element) ?? []) each(placed);
  }

  #paint(placed: PlacedMention): void {
    const drawn = this.#drawn.get(placed);
    if (!drawn || drawn.name !== null) return;
    if (this.look.style === 'on-hover' && placed !== this.#current) return;
    const name = highlightName(
      drawn.kind,
      this.look.style,
      this.#themeOf(placed),
      placed.mention.surface,
    );
    drawn.name = name;
    this.#highlights.add(name, placed.range);
    const root = placed.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.ports.sheetFor(root);
  }

  #wipe(placed: PlacedMention): void {
    const drawn = this.#drawn.get(placed);
    if (!drawn || drawn.name === null) return;
    this.#highlights.delete(drawn.name, placed.range);
    drawn.name = null;
  }

  #themeOf({ block: { element } }: PlacedMention): Theme {
    let theme = this.#themes.get(element);
    if (!theme) {
      theme = themeAt(element, this.#backgrounds);
      this.#themes.set(element, theme);
    }
    return theme;
  }
}

function isNear(drawing: Drawing, element: Element): boolean {
  return drawing.reach === 'everywhere' || drawing.near.has(element);
}

function end(drawing: Drawing): void {
  if (drawing.reach !== 'everywhere') drawing.near.end();
  if (drawing.reach === 'in-sight') drawing.stop();
}

/** Works for forms as well, whose fields may replace the properties they are asked for. */
function contains(scroller: Element, element: Element): boolean {
  return Node.prototype.contains.call(scroller, element);
}
