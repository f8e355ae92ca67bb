/**
 * When a card shows. M and N are mentions.
 *
 *              pointerMoved M             pointerRested, at hand
 *      ┌──────┐ ───────────► ┌─────────┐ ───────────────────────► ┌──────┐ ◄─── pointerMoved M ───┐
 *      │ idle │              │ waiting │                          │ open │ ◄─ pointerEnteredCard ─┤
 *      └──────┘ ◄─────────── └─────────┘                          └──────┘                        │
 *       ▲ ▲ ▲ ▲  moved off,       │ pointerRested,                 ▲ │  ▲ │  pointerMoved off  ┌─────────┐
 *       │ │ │ │  scrolled,        │ not at hand                    │ │  │ └──────────────────► │ leaving │
 *       │ │ │ │  startedSelecting ▼                                │ │  │                      └─────────┘
 *       │ │ │ └────────────── ┌──────────┐      cardArrived        │ │  │   over N, rested: open N │ │ │
 *       │ │ │   cardFailed    │ fetching │ ────────────────────────┘ │  └───────────────────────────┘ │ │
 *       │ │ │                 └──────────┘                    pinned │ ▲ unpinned                     │ │
 *       │ │ │                   ▲                                    ▼ │                              │ │
 *       │ │ │                   │ tapped, focusedByKeyboard        ┌────────┐        pinned           │ │
 *       │ │ │                 (any state)                          │ pinned │ ◄───────────────────────┘ │
 *       │ │ └─ closed, pressedEscape, leftPage, mentionVanished ── └────────┘                           │
 *       │ └─── startedTyping, pressedOutside (not when pinned) ── (any state)                           │
 *       └───── graceEnded ──────────────────────────────────────────────────────────────────────────────┘
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardEvent, type CardState, idle, reduceCard } from '../../../../page/card/card-state';
import { CardTimers, GRACE, PAUSE, REST } from '../../../../page/card/card-timers';

type Event = CardEvent<string>;

const over = (mention: string | null): Event => ({ kind: 'pointerMoved', over: mention });
const rested = (token: number, atHand = true): Event => ({ kind: 'pointerRested', token, atHand });
const wait: Record<string, CardState<string>> = {
  idle: idle(7),
  waiting: { kind: 'waiting', token: 7, on: 'M' },
  fetching: { kind: 'fetching', token: 7, on: 'M', by: 'pointer' },
  open: { kind: 'open', token: 7, on: 'M', by: 'pointer' },
  'opened by keyboard': { kind: 'open', token: 7, on: 'M', by: 'keyboard' },
  'opened by touch': { kind: 'open', token: 7, on: 'M', by: 'touch' },
  leaving: { kind: 'leaving', token: 7, on: 'M', by: 'pointer', next: null },
  'leaving for N': { kind: 'leaving', token: 7, on: 'M', by: 'pointer', next: 'N' },
  pinned: { kind: 'pinned', token: 7, on: 'M', by: 'pointer' },
};

const EDGES: [from: string, event: Event, to: string, on?: string][] = [
  ['idle', over('M'), 'waiting', 'M'],
  ['idle', over(null), 'idle'],
  ['waiting', over('N'), 'waiting', 'N'],
  ['waiting', over(null), 'idle'],
  ['waiting', rested(7), 'open', 'M'],
  ['waiting', rested(7, false), 'fetching', 'M'],
  ['waiting', rested(6), 'waiting', 'M'],
  ['waiting', { kind: 'scrolled' }, 'idle'],
  ['waiting', { kind: 'startedSelecting' }, 'idle'],
  ['waiting', { kind: 'startedTyping' }, 'idle'],
  ['waiting', { kind: 'pressedEscape' }, 'idle'],
  ['fetching', { kind: 'cardArrived', token: 7 }, 'open', 'M'],
  ['fetching', { kind: 'cardArrived', token: 3 }, 'fetching', 'M'],
  ['fetching', { kind: 'cardFailed', token: 7 }, 'idle'],
  ['fetching', over(null), 'idle'],
  ['fetching', over('M'), 'fetching', 'M'],
  ['fetching', over('N'), 'waiting', 'N'],
  ['fetching', { kind: 'scrolled' }, 'idle'],
  ['open', over('M'), 'open', 'M'],
  ['open', over(null), 'leaving', 'M'],
  ['open', over('N'), 'leaving', 'M'],
  ['open', { kind: 'scrolled' }, 'open', 'M'],
  ['open', { kind: 'startedSelecting' }, 'open', 'M'],
  ['open', { kind: 'pressedOutside' }, 'idle'],
  ['open', { kind: 'startedTyping' }, 'idle'],
  ['open', { kind: 'pressedEscape' }, 'idle'],
  ['open', { kind: 'closed' }, 'idle'],
  ['open', { kind: 'pinned' }, 'pinned', 'M'],
  ['open', { kind: 'mentionVanished', on: 'M' }, 'idle'],
  ['open', { kind: 'mentionVanished', on: 'N' }, 'open', 'M'],
  ['open', { kind: 'tapped', on: 'N', atHand: true }, 'open', 'N'],
  ['opened by keyboard', over(null), 'opened by keyboard', 'M'],
  ['opened by keyboard', over('N'), 'leaving', 'M'],
  ['opened by touch', over(null), 'opened by touch', 'M'],
  ['leaving', { kind: 'graceEnded', token: 7 }, 'idle'],
  ['leaving', { kind: 'graceEnded', token: 6 }, 'leaving', 'M'],
  ['leaving', { kind: 'pointerEnteredCard' }, 'open', 'M'],
  ['leaving', { kind: 'pointerNearedCard' }, 'leaving', 'M'],
  ['leaving', over('M'), 'open', 'M'],
  ['leaving', over(null), 'leaving', 'M'],
  ['leaving', { kind: 'pinned' }, 'pinned', 'M'],
  ['leaving', { kind: 'pressedEscape' }, 'idle'],
  ['leaving for N', rested(7), 'open', 'N'],
  ['leaving for N', rested(7, false), 'fetching', 'N'],
  ['leaving for N', { kind: 'scrolled' }, 'leaving', 'M'],
  ['leaving for N', { kind: 'mentionVanished', on: 'N' }, 'leaving', 'M'],
  ['pinned', over(null), 'pinned', 'M'],
  ['pinned', over('N'), 'pinned', 'M'],
  ['pinned', { kind: 'pressedOutside' }, 'pinned', 'M'],
  ['pinned', { kind: 'startedTyping' }, 'pinned', 'M'],
  ['pinned', { kind: 'unpinned' }, 'open', 'M'],
  ['pinned', { kind: 'pressedEscape' }, 'idle'],
  ['pinned', { kind: 'closed' }, 'idle'],
  ['pinned', { kind: 'leftPage' }, 'idle'],
  ['pinned', { kind: 'focusedByKeyboard', on: 'N', atHand: true }, 'open', 'N'],
];

describe('an event leads from one state to another', () => {
  it.each(EDGES)('%s, %o → %s', (from, event, to, on) => {
    const after = reduceCard(wait[from] as CardState<string>, event);
    expect(after.kind).toBe((wait[to] as CardState<string>).kind);
    expect(after.kind === 'idle' ? undefined : after.on).toBe(on);
  });

  it('gives each new state a new token, so that old timers and answers are known', () => {
    for (const [from, event] of EDGES) {
      const before = wait[from] as CardState<string>;
      const after = reduceCard(before, event);
      if (after.kind !== before.kind) expect(after.token, `${from} ${event.kind}`).toBe(8);
    }
  });
});

describe('on the clock', () => {
  let state: CardState<string>;
  let timers: CardTimers<string>;
  let pauses: string[];
  const send = (event: Event) => {
    state = reduceCard(state, event);
    timers.follow(state);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    state = idle();
    pauses = [];
    timers = new CardTimers(
      send,
      () => true,
      (on) => pauses.push(on),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens when the pointer has rested', () => {
    send(over('M'));
    vi.advanceTimersByTime(REST - 1);
    expect(state.kind).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(state.kind).toBe('open');
  });

  it('counts the rest anew with each movement', () => {
    for (let i = 0; i < 10; i++) {
      send(over('M'));
      vi.advanceTimersByTime(REST - 1);
    }
    expect(state.kind).toBe('waiting');
  });

  it('tells of a pause before the rest is over, and of none while the pointer moves on', () => {
    send(over('M'));
    vi.advanceTimersByTime(PAUSE - 1);
    send(over('N'));
    vi.advanceTimersByTime(PAUSE);
    expect(pauses).toEqual(['N']);
    expect(state.kind).toBe('waiting');
  });

  it('counts the rest from the movement, not from the frame that looked at it', () => {
    const lookedAfter = 16;
    state = reduceCard(state, over('M'));
    timers.follow(state, lookedAfter);
    vi.advanceTimersByTime(REST - lookedAfter);
    expect(state.kind).toBe('open');
  });

  it('never opens by scrolling under a still pointer', () => {
    send(over('M'));
    send({ kind: 'scrolled' });
    vi.advanceTimersByTime(10 * REST);
    expect(state.kind).toBe('idle');
  });

  it('stays for the grace, and closes after it however the pointer moves about', () => {
    send(over('M'));
    vi.advanceTimersByTime(REST);
    send(over(null));
    vi.advanceTimersByTime(GRACE / 2);
    send(over(null));
    vi.advanceTimersByTime(GRACE / 2 - 1);
    expect(state.kind).toBe('leaving');
    vi.advanceTimersByTime(1);
    expect(state.kind).toBe('idle');
  });

  it('waits for a slow hand that comes nearer', () => {
    send(over('M'));
    vi.advanceTimersByTime(REST);
    send(over(null));
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(GRACE - 1);
      send({ kind: 'pointerNearedCard' });
    }
    send({ kind: 'pointerEnteredCard' });
    vi.advanceTimersByTime(10 * GRACE);
    expect(state.kind).toBe('open');
  });

  it('passes over a neighbour on the way to the card', () => {
    send(over('M'));
    vi.advanceTimersByTime(REST);
    send(over('N'));
    vi.advanceTimersByTime(REST - 1);
    send({ kind: 'pointerEnteredCard' });
    vi.advanceTimersByTime(10 * REST);
    expect(state).toMatchObject({ kind: 'open', on: 'M' });
  });

  it('changes to the neighbour when the pointer rests there', () => {
    send(over('M'));
    vi.advanceTimersByTime(REST);
    send(over('N'));
    vi.advanceTimersByTime(REST);
    expect(state).toMatchObject({ kind: 'open', on: 'N' });
  });
});
