/** How the card looks: the same on every page, in its place, nothing cut off. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { affiliation, card, event, GROUP } from '../../../components/fixtures/example-card';
import { between } from '../../../components/fixtures/example-intervals';
import { clearStage, host, mount, root } from './card-stage';
import { speak } from './texts';

const HOSTILE = `
  html { font-size: 10px }
  * { color: red !important; font: italic 40px fantasy !important; letter-spacing: 1em !important;
      text-transform: uppercase !important; display: none; direction: rtl !important }
  div { --ink: red !important; --surface: lime !important }`;

beforeEach(() => speak('en'));
afterEach(() => {
  clearStage();
  document.querySelector('#hostile')?.remove();
});

describe('how it looks', () => {
  it('is the same on a hostile page', () => {
    const look = () => {
      const found = getComputedStyle(root.querySelector('[role="dialog"]')!);
      const name = getComputedStyle(root.querySelector('h2')!);
      return [found.width, found.fontSize, found.color, found.backgroundColor, found.letterSpacing]
        .concat(name.fontSize, name.textTransform, name.fontStyle, found.direction)
        .join(' ');
    };
    mount();
    const calm = look();
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = HOSTILE;
    document.head.append(style);
    host.style.setProperty('display', 'block', 'important');
    expect(look()).toBe(calm);
  });

  it.each(['light', 'dark'] as const)('follows the theme it is given: %s', (theme) => {
    mount({ theme });
    const found = getComputedStyle(root.querySelector('[role="dialog"]')!);
    expect(found.backgroundColor).toBe(
      theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(30, 31, 33)',
    );
  });

  it('keeps to the room it is given, footer in view', () => {
    mount();
    host.style.setProperty('--card-room', '320px');
    const dialog = root.querySelector('[role="dialog"]')!.getBoundingClientRect();
    const foot = root.querySelector('footer')!.getBoundingClientRect();
    expect(dialog.height).toBe(320);
    expect(foot.bottom).toBeLessThanOrEqual(dialog.bottom);
  });

  it.each(['card', 'sheet'] as const)('explains the plot by marks of their size: %s', (layout) => {
    mount({ layout });
    const glyphs = [...root.querySelectorAll('.key svg')];
    expect(glyphs.length).toBeGreaterThan(1);
    for (const glyph of glyphs) expect(glyph.getBoundingClientRect().width).toBe(11);
  });

  it('stands the dates of events in one column, each on one line', () => {
    const nearestEvents = [event('a', '2024-02-03'), event('b', '2023-12-25')];
    nearestEvents[0]!.when = between('2024-02-02', '2024-02-03');
    mount({ candidates: [card({ nearestEvents, events: nearestEvents })] });
    const dates = [...root.querySelectorAll('.events .date')];
    const titles = [...root.querySelectorAll('.events bdi')];
    const lefts = titles.map((title) => title.getBoundingClientRect().left);
    expect(new Set(lefts).size).toBe(1);
    for (const date of dates) {
      const lines = document.createRange();
      lines.selectNodeContents(date);
      expect(lines.getClientRects().length, date.textContent!).toBe(1);
    }
  });

  it('names a body once where the post names it', () => {
    const post = affiliation({
      to: { ...GROUP, name: 'Quiet Force' },
      property: 'holds-post',
      role: 'Commander of the Quiet Force',
    });
    mount({ candidates: [card({ onArticleDate: [post] })] });
    const held = root.querySelector('.affiliations li')!;
    expect(held.textContent).toMatch(/^Commander of the Quiet Force⁠?\d/u);
    expect(held.querySelector('.named')!.textContent).toBe('Quiet Force');
  });

  it('has no control smaller than 24 px, but for numbers within sentences', () => {
    mount();
    for (const control of root.querySelectorAll('button:not(.ref), a[href]')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent!).toBeGreaterThanOrEqual(24);
    }
  });
});
