/**
 * What the reader does, in the words of `card-state.ts`. Listens on the window, captures, changes
 * nothing of what the page gets (Escape excepted while a card shows), and believes only the browser:
 * events made by scripts are not the reader's.
 */
import type { Card } from './card';
import { isEditable, isModifier, isOperable } from './event-facts';
import type { PlacedMention } from './found';
import type { Point } from './hit-test';
import { TapWatch } from './tap';

/** Pixels; a resting hand trembles by less. */
const MOVED = 3;
/** Pixels nearer to the card that count as being on the way to it. */
const NEARER = 4;

export function listenToReader(
  window: Window,
  card: Card,
  mentionAt: (point: Point, pointer: 'mouse' | 'touch') => PlacedMention | null,
  signal: AbortSignal,
  /** What the reader did before anybody listened. */
  early: readonly Event[] = [],
): void {
  const taps = new TapWatch();
  let last: (Point & { at: number }) | null = null;
  let looked: Point | null = null;
  let frame = 0;
  let pressed = false;
  let distance = Number.POSITIVE_INFINITY;

  const handlers = new Map<string, (event: never) => void>();

  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    handle: (event: WindowEventMap[Type]) => void,
    passive = true,
  ) => {
    window.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive,
      signal,
    });
    handlers.set(type, handle);
  };

  /** In a dialog within a shadow root the card is in that root as well: the target would be its host. */
  const isOnCard = (event: Event) => card.isCard(event.composedPath()[0] ?? null);

  const look = () => {
    frame = 0;
    if (!last || pressed) return;
    looked = last;
    card.pointer = last;
    const over = mentionAt(last, 'mouse');
    const before = distance;
    distance = card.distanceFrom(last);
    if (!over && card.state.kind === 'leaving' && distance < before - NEARER) {
      card.dispatch({ kind: 'pointerNearedCard' });
    } else card.dispatch({ kind: 'pointerMoved', over });
  };

  /** Where the pointer came to rest before the reader wrote opens nothing any more. */
  const leaveAsIs = () => {
    if (!frame || card.isShown) return;
    window.cancelAnimationFrame(frame);
    frame = 0;
    looked = last;
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return taps.moved(event);
    if (isOnCard(event)) {
      last = null;
      return card.dispatch({ kind: 'pointerEnteredCard' });
    }
    const point = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    // Browsers also tell of a "movement" when the page scrolls under a still pointer. While a look is
    // due, the pointer did move: back to where it was, it is to be looked for there.
    if (!frame && looked && Math.hypot(point.x - looked.x, point.y - looked.y) < MOVED) return;
    last = point;
    frame ||= window.requestAnimationFrame(look);
  });
  on('pointerdown', (event) => {
    if (isOnCard(event)) return;
    if (event.pointerType === 'touch') taps.began(event);
    pressed = event.pointerType !== 'touch';
    card.dispatch({ kind: 'startedSelecting' });
    card.dispatch({ kind: 'pressedOutside' });
  });
  for (const type of ['pointerup', 'pointercancel', 'dragend', 'blur'] as const) {
    on(type, () => {
      pressed = false;
    });
  }
  on('click', (event) => {
    const tap = taps.ended(event);
    // A link or button under a mark keeps its tap.
    if (!tap || isOnCard(event) || isOperable(event.target)) return;
    const placed = mentionAt(tap, 'touch');
    if (!placed) return;
    card.pointer = { ...tap, at: event.timeStamp };
    card.dispatch({ kind: 'tapped', on: placed, atHand: card.isAtHand(placed) });
  });
  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      last = null;
      card.dispatch({ kind: 'pointerMoved', over: null });
    },
    { passive: true, signal },
  );

  on('scroll', (event) => {
    if (isOnCard(event)) return;
    taps.scrolled();
    card.dispatch({ kind: 'scrolled' });
    if (card.isShown) window.requestAnimationFrame(card.stand);
  });
  on('resize', () => card.stand());
  // Dialogs and full screen: the host has to move with them.
  for (const type of ['fullscreenchange', 'toggle', 'close'] as const) {
    window.document.addEventListener(type, () => card.stand(), {
      capture: true,
      passive: true,
      signal,
    });
  }

  const startTyping = () => {
    leaveAsIs();
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
      } else if (!isOnCard(event) && isTyping(event)) {
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
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
  for (const event of early) handlers.get(event.type)?.(event as never);
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
