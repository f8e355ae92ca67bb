/**
 * The source numbers together are one Tab stop: a card may have forty of them, and nobody presses Tab forty
 * times to reach its buttons. Arrows move from number to number, Home and End to the first and last; Tab
 * leaves, and returns to the number it left.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STOPS = 'button.ref';

export function useOneStop(within: RefObject<HTMLElement | null>): {
  onKeyDown(event: KeyboardEvent): void;
  onFocusIn(event: FocusEvent): void;
} {
  const all = () => [...(within.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const makeStop = (stop: HTMLElement) => {
    for (const one of all()) one.tabIndex = one === stop ? 0 : -1;
  };

  // Numbers come and go with what is shown; if the stop went with them, the first number becomes it.
  useLayoutEffect(() => {
    const numbers = all();
    const stop = numbers.find(({ tabIndex }) => tabIndex === 0) ?? numbers[0];
    if (stop) makeStop(stop);
  });

  return {
    onFocusIn({ target }) {
      if (isStop(target)) makeStop(target);
    },
    onKeyDown(event) {
      const { target } = event;
      if (!isStop(target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const numbers = all();
      const next = numbers[whereTo(event.key, numbers.indexOf(target), numbers.length, target)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Left and right follow the direction of the line; -1 for keys that mean nothing here. */
function whereTo(key: string, from: number, length: number, at: HTMLElement): number {
  const rightIsNext = getComputedStyle(at).direction === 'ltr';
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % length;
    case 'ArrowUp':
      return (from - 1 + length) % length;
    case 'ArrowRight':
      return (from + (rightIsNext ? 1 : length - 1)) % length;
    case 'ArrowLeft':
      return (from + (rightIsNext ? length - 1 : 1)) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}

function isStop(target: EventTarget | null): target is HTMLElement {
  return target instanceof Element && target.matches(STOPS);
}
