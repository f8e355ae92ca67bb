/**
 * Draws marks with the CSS Custom Highlight API: the page's DOM stays as it is. Where a page has
 * very many, only those near the viewport are drawn.
 */
import type { MarkingStyle } from '../extension/settings';
import type { PlacedMention } from './found';
import { currentName, highlightName, type Theme } from './mark-names';
import { NearViewport } from './near-viewport';
import { type Themes, themeAt } from './theme';
import type { MarkKind } from './which-marked';

/**
 * Marks. Each that is drawn costs the page some 15 µs in every frame in which it changed anything: the
 * browser looks for all their places anew. No article has so many; long lists and threads do (record 076).
 */
const MANY = 500;

export interface MarkLook {
  style: MarkingStyle;
  kindOf(placed: PlacedMention): MarkKind | null;
}

export class Marks {
  readonly #highlights = new Map<string, Highlight>();
  readonly #drawn = new Map<PlacedMention, { kind: MarkKind; name: string | null }>();
  readonly #byElement = new Map<Element, Set<PlacedMention>>();
  readonly #near: NearViewport;
  #themes = new WeakMap<Element, Theme>();
  #backgrounds: Themes = new WeakMap();
  #current: PlacedMention | null = null;
  /** There are many: the browser tells which are near. */
  #watching = false;

  constructor(
    private look: MarkLook,
    private readonly sheetFor: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#near = new NearViewport((came, went) => this.#moved(came, went), signal);
    signal.addEventListener('abort', () => this.clear());
  }

  add(mentions: Iterable<PlacedMention>): void {
    for (const placed of mentions) {
      const kind = this.look.kindOf(placed);
      if (!kind) continue;
      this.#drawn.set(placed, { kind, name: null });
      const { element } = placed.block;
      this.#thereAt(element).add(placed);
      if (!this.#watching || this.#near.has(element)) this.#paint(placed);
      if (!this.#watching && this.#drawn.size > MANY) this.#watchAll();
    }
  }

  #thereAt(element: Element): Set<PlacedMention> {
    let there = this.#byElement.get(element);
    if (!there) {
      there = new Set();
      this.#byElement.set(element, there);
      if (this.#watching) this.#near.watch(element);
    }
    return there;
  }

  /** What is drawn stays until the browser has told that it is far away. */
  #watchAll(): void {
    this.#watching = true;
    for (const element of this.#byElement.keys()) this.#near.watch(element, 'as-near');
  }

  remove(mentions: Iterable<PlacedMention>): void {
    for (const placed of mentions) {
      this.#wipe(placed);
      this.#drawn.delete(placed);
      const there = this.#byElement.get(placed.block.element);
      there?.delete(placed);
      if (there?.size === 0) {
        this.#byElement.delete(placed.block.element);
        this.#near.unwatch(placed.block.element);
      }
      if (placed === this.#current) this.showCurrent(null);
    }
    if (this.#watching && this.#drawn.size <= MANY) this.#drawAll();
    this.#dropEmpty();
  }

  /** Few are left: nobody need tell which are near. */
  #drawAll(): void {
    this.#watching = false;
    this.#near.clear();
    for (const placed of this.#drawn.keys()) this.#paint(placed);
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

  /** Marked for the reader, drawn at this moment or not: what answers to the pointer. */
  isMarked(placed: PlacedMention): boolean {
    return this.#drawn.has(placed);
  }

  showCurrent(placed: PlacedMention | null): void {
    for (const name of [currentName('light'), currentName('dark')])
      this.#highlights.get(name)?.clear();
    const before = this.#current;
    this.#current = placed;
    if (this.look.style === 'on-hover') {
      if (before) this.#wipe(before);
      if (placed) this.#paint(placed);
    }
    if (placed) this.#highlight(currentName(this.#themeOf(placed))).add(placed.range);
    this.#dropEmpty();
  }

  clear(): void {
    this.#near.clear();
    this.#watching = false;
    this.#drawn.clear();
    this.#byElement.clear();
    this.#current = null;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      // A newer copy of this script may have put its own there.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
  }

  /** Some pages clear all highlights before they set their own, without asking whose they are. */
  putBack(): void {
    for (const [name, highlight] of this.#highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  #moved(came: Element[], went: Element[]): void {
    for (const element of went) this.#at(element, (placed) => this.#wipe(placed));
    for (const element of came) this.#at(element, (placed) => this.#paint(placed));
    this.#dropEmpty();
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
    this.#highlight(name).add(placed.range);
    const root = placed.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.sheetFor(root);
  }

  #wipe(placed: PlacedMention): void {
    const drawn = this.#drawn.get(placed);
    if (!drawn || drawn.name === null) return;
    this.#highlights.get(drawn.name)?.delete(placed.range);
    drawn.name = null;
  }

  #highlight(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  /** A name without ranges would tell a page that somebody is here. */
  #dropEmpty(): void {
    for (const [name, highlight] of this.#highlights) {
      if (highlight.size > 0) continue;
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      this.#highlights.delete(name);
    }
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
