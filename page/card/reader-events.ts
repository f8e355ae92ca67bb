/**
 * What the reader does, in the words of `card-state.ts`. Listens on the window in the capture phase, changes
 * nothing of what the page receives (except Escape while a card shows), and believes only the browser: events
 * made by scripts are not the reader's.
 */

import type { PlacedMention } from '../mentions/found-mentions';
import type { Point } from '../mentions/hit-test';
import type { Card } from './card';
import { isEditable, isModifier, isOperable } from './event-facts';
import { PointerWatch } from './pointer-watch';
import { TapWatch } from './tap-watch';

type MentionAt = (point: Point, pointer: 'mouse' | 'touch') => PlacedMention | null;

type Listen = <Type extends keyof WindowEventMap>(
  type: Type,
  handle: (event: WindowEventMap[Type]) => void,
  passive?: boolean,
) => void;

export function listenToReader(
  window: Window,
  card: Card,
  mentionAt: MentionAt,
  signal: AbortSignal,
  /** What the reader did before anybody listened. */
  early: readonly Event[] = [],
): void {
  const handlers = new Map<string, (event: never) => void>();
  const on: Listen = (type, handle, passive = true) => {
    window.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive,
      signal,
    });
    handlers.set(type, handle);
  };
  const taps = new TapWatch();
  const pointer = new PointerWatch(window, card, (point) => mentionAt(point, 'mouse'), signal);

  listenToPointer(on, card, pointer, taps);
  listenToTaps(on, card, taps, mentionAt);
  listenToKeys(on, card, pointer);
  on('scroll', (event) => {
    if (isOnCard(card, event)) return;
    taps.scrolled();
    card.dispatch({ kind: 'scrolled' });
    if (card.isShown) window.requestAnimationFrame(card.stand);
  });
  on('resize', () => card.stand());
  listenToDocument(window.document, card, pointer, signal);
  for (const event of early) handlers.get(event.type)?.(event as never);
}

/**
 * In a dialog within a shadow root the card is in that root as well: the event's target would be the root's
 * host.
 */
function isOnCard(card: Card, event: Event): boolean {
  return card.isCard(event.composedPath()[0] ?? null);
}

function listenToPointer(on: Listen, card: Card, pointer: PointerWatch, taps: TapWatch): void {
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') taps.moved(event);
    else if (isOnCard(card, event)) pointer.enteredCard();
    else pointer.moved(event);
  });
  on('pointerdown', (event) => {
    if (isOnCard(card, event)) return;
    if (event.pointerType === 'touch') taps.began(event);
    pointer.isPressed = event.pointerType !== 'touch';
    card.dispatch({ kind: 'startedSelecting' });
    card.dispatch({ kind: 'pressedOutside' });
  });
  for (const type of ['pointerup', 'pointercancel', 'dragend', 'blur'] as const) {
    on(type, () => {
      pointer.isPressed = false;
    });
  }
}

function listenToTaps(on: Listen, card: Card, taps: TapWatch, mentionAt: MentionAt): void {
  on('click', (event) => {
    const tap = taps.ended(event);
    // A link or button under a mark keeps its tap.
    if (!tap || isOnCard(card, event) || isOperable(event.target)) return;
    const placed = mentionAt(tap, 'touch');
    if (!placed) return;
    card.pointer = { ...tap, at: event.timeStamp };
    card.dispatch({ kind: 'tapped', on: placed, atHand: card.isAtHand(placed) });
  });
}

function listenToKeys(on: Listen, card: Card, pointer: PointerWatch): void {
  const startTyping = () => {
    pointer.leaveAsIs();
    card.dispatch({ kind: 'startedTyping' });
  };
  let swallowKeyUp = false;
  on(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        swallowKeyUp = card.isShown;
        if (card.isShown) swallow(event);
        card.dispatch({ kind: 'pressedEscape' });
      } else if (!isOnCard(card, event) && isTyping(event)) {
        startTyping();
      }
    },
    false,
  );
  on(
    'keyup',
    (event) => {
      if (event.key !== 'Escape' || !swallowKeyUp) return;
      swallowKeyUp = false;
      swallow(event);
    },
    false,
  );
  on('compositionstart', startTyping);
}

function listenToDocument(
  document: Document,
  card: Card,
  pointer: PointerWatch,
  signal: AbortSignal,
): void {
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') pointer.leftPage();
    },
    { passive: true, signal },
  );
  // Dialogs and full screen: the host has to move with them.
  for (const type of ['fullscreenchange', 'toggle', 'close'] as const) {
    document.addEventListener(type, () => card.stand(), { capture: true, passive: true, signal });
  }
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing) return true;
  if (isModifier(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key.length === 1 || isEditable(event.target);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
