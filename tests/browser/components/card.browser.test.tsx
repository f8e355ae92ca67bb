/** The card where it lives: in a shadow tree on a hostile page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountCard } from '../../../components/ActorCard/mount';
import { card, cardProps, mention, source } from '../../../components/fixtures/example-card';
import type { CardProps, MountedCard } from '../../../page/card/card-props';
import { speak } from './texts';

const HOSTILE = `
  html { font-size: 10px }
  * { color: red !important; font: italic 40px fantasy !important; letter-spacing: 1em !important;
      text-transform: uppercase !important; display: none; direction: rtl !important }
  div { --ink: red !important; --surface: lime !important }`;

let host: HTMLElement;
let root: ShadowRoot;
let mounted: MountedCard;

function mount(more: Partial<CardProps> = {}): CardProps {
  const props = cardProps(more);
  host = document.createElement('div');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'closed' });
  mounted = mountCard(root, props);
  return props;
}

const named = (name: string | RegExp) => {
  const all = [...root.querySelectorAll<HTMLElement>('button, a[href]')];
  const found = all.find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said.trim() === name : name.test(said);
  });
  if (!found) throw new Error(`no control "${name}"`);
  return found;
};
/** Waits until the card is drawn and its effects have run: Preact leaves them to a task after the frame. */
const nextFrame = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resume) => setTimeout(resume, 50));
};
const text = () => root.querySelector('[role="dialog"]')!.textContent!;

beforeEach(() => speak('en'));
afterEach(() => {
  mounted.unmount();
  host.remove();
  document.querySelector('#hostile')?.remove();
});

describe('what it says', () => {
  it('is a dialog named after the actor, with the answer first', () => {
    mount();
    const dialog = root.querySelector('[role="dialog"]')!;
    expect(dialog.getAttribute('aria-modal')).toBeNull();
    const title = root.getElementById(dialog.getAttribute('aria-labelledby')!)!;
    expect(title.textContent).toBe('Example Person One شخص المثال الأول');
    expect(title.querySelector('.native')!.getAttribute('lang')).toBe('ar');
    expect(text().indexOf('Person · regional head')).toBeLessThan(text().indexOf('One neutral'));
  });

  it('shows markup in the data as text', () => {
    mount({
      candidates: [
        card({
          sentence: '<img src=x onerror="document.title=1">',
          sources: [source(1, { url: 'javascript:document.title=1' })],
        }),
      ],
    });
    expect(text()).toContain('<img src=x');
    expect(root.querySelector('img')).toBeNull();
    named(/1 source/).click();
    expect(root.querySelector('a[href^="javascript"]')).toBeNull();
  });

  it('puts the marker of this article elsewhere on another day', () => {
    const marker = () => root.querySelector('[data-part="this-article"]')?.innerHTML;
    const props = mount();
    const first = marker();
    mounted.update({ ...props, candidates: [card({ articleDate: '2023-12-20' })] });
    expect(marker()).not.toBe(first);
    mounted.update({ ...props, candidates: [card({ articleDate: null })] });
    expect(marker()).toBeUndefined();
    expect(text()).toContain('this article gives no date');
  });
});

describe('drawn ahead, out of the page', () => {
  it('announces itself when it comes on the screen, not before', async () => {
    const props = mount({ onScreen: false });
    await nextFrame();
    const said = () => root.querySelector('[role="status"]')!.textContent;
    expect(said()).toBe('');
    mounted.update({ ...props, onScreen: true });
    await nextFrame();
    expect(said()).toContain('Example Person One');
  });
});

describe('what it does', () => {
  it('leads from a number to the source, and the source opens elsewhere', async () => {
    mount();
    named('Source 2: Publisher 2').click();
    await nextFrame();
    const link = root.activeElement as HTMLAnchorElement;
    expect(link.href).toBe('https://example.org/report-2');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('makes one stop of all numbers: arrows go among them, Tab goes past them', async () => {
    mount();
    const numbers = [...root.querySelectorAll<HTMLElement>('.ref')];
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter(({ tabIndex }) => tabIndex === 0)).toEqual([numbers[0]]);
    numbers[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(root.activeElement).toBe(numbers[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(root.activeElement).toBe(numbers.at(-1));
    await userEvent.keyboard('{Home}{Tab}');
    expect(numbers).not.toContain(root.activeElement);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root.activeElement).toBe(numbers[0]);
  });

  it('keeps one stop when numbers come and go', async () => {
    const props = mount();
    const stops = () => root.querySelectorAll('.ref[tabindex="0"]').length;
    mounted.update({ ...props, candidates: [card({ actor: 'other', sentenceSources: [] })] });
    expect(stops()).toBe(1);
    mounted.update(props);
    expect(stops()).toBe(1);
  });

  it('says why, and opens one panel at a time', async () => {
    mount();
    named('Why marked?').click();
    await nextFrame();
    expect(text()).toContain('short form, after the full name');
    expect(text()).toContain('Example Person One was named earlier');
    expect(named('Why marked?').getAttribute('aria-expanded')).toBe('true');
    named(/5 sources/).click();
    await nextFrame();
    expect(named('Why marked?').getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['Pin', 'pin', [true]],
    ['Close', 'close', []],
    ['Dossier →', 'openDossier', ['actor/example-person?on=2024-01-04']],
  ] as const)('"%s" asks the page', (name, action, given) => {
    const asked = vi.fn();
    mount({ actions: { ...cardProps().actions, [action]: asked } });
    named(name).click();
    expect(asked).toHaveBeenCalledWith(...given);
  });

  it.each([
    ['Mute Example Person One on every site', 'muteActor', ['example-person']],
    [
      'Stop marking “Example One” as Example Person One',
      'muteWord',
      ['example-person', 'Example One'],
    ],
    ['Mark nothing on this site', 'muteSite', []],
  ] as const)('"%s" names what it mutes', async (name, action, given) => {
    const asked = vi.fn();
    mount({ actions: { ...cardProps().actions, [action]: asked } });
    named('Mute…').click();
    await nextFrame();
    named(name).click();
    expect(asked).toHaveBeenCalledWith(...given);
  });

  it('offers two that fit, neither chosen beforehand', () => {
    const choose = vi.fn();
    const other = card({ actor: 'other', name: 'Example Party' });
    mount({
      candidates: [card(), other],
      mention: mention({ actor: null, surface: 'Example' }),
      actions: { ...cardProps().actions, choose },
    });
    expect(text()).toContain('“Example” fits two actors here');
    named('Show Example Party').click();
    expect(choose).toHaveBeenCalledWith(1);
  });

  it('opens whom it names, by pointer and by keyboard', async () => {
    const visit = vi.fn();
    mount({ actions: { ...cardProps().actions, visit } });
    const names = [...root.querySelectorAll<HTMLElement>('.affiliations .named')];
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Example Movement',
      'Alliance of Examples',
    ]);
    names[0]!.click();
    names[1]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(visit.mock.calls).toEqual([['example-movement'], ['example-alliance']]);
  });

  it('shows a card opened from it with a way back, and says nothing there of the mark', async () => {
    const back = vi.fn();
    const props = mount({ actions: { ...cardProps().actions, back } });
    root.querySelector<HTMLElement>('.affiliations .named')!.focus();
    await userEvent.keyboard(' ');
    const visited = card({ actor: 'example-movement', name: 'Example Movement' });
    mounted.update({ ...props, visited });
    await nextFrame();
    expect(root.querySelector('h2')!.textContent).toContain('Example Movement');
    expect(root.activeElement).toBe(named('Back'));
    expect(text()).not.toContain('Why marked?');
    named('Mute…').click();
    await nextFrame();
    expect(text()).not.toContain('Stop marking');
    named('Back').click();
    expect(back).toHaveBeenCalled();
  });

  it('leads from a choice back to the candidates', () => {
    const candidates = [card(), card({ actor: 'other', name: 'Example Party' })];
    const props = mount({ candidates, mention: mention({ actor: null }) });
    expect(root.querySelector('.back')).toBeNull();
    mounted.update({ ...props, chosen: 1 });
    expect(named('Back')).toBeTruthy();
  });

  it('names a rival of the one that is meant, and opens it', async () => {
    const visit = vi.fn();
    mount({
      rivals: [{ actor: 'other', name: 'Example Party', category: 'party' }],
      actions: { ...cardProps().actions, visit },
    });
    named('Why marked?').click();
    await nextFrame();
    expect(text()).not.toContain('nobody else on file');
    root.querySelector<HTMLElement>('.why .named')!.click();
    expect(visit).toHaveBeenCalledWith('other');
  });

  it('scrolls as a whole while a panel is open, and what was asked for is in view', async () => {
    mount();
    root.querySelector<HTMLElement>('.card')!.style.setProperty('--card-room', '320px');
    named('Why marked?').click();
    await nextFrame();
    const dialog = root.querySelector('.card')!.getBoundingClientRect();
    const panel = root.querySelector('.why')!.getBoundingClientRect();
    const close = named('Close').getBoundingClientRect();
    expect(panel.top).toBeLessThan(dialog.bottom - 40);
    expect(close.top).toBeGreaterThanOrEqual(dialog.top);
    expect(close.bottom).toBeLessThan(dialog.bottom);
  });

  it('copies, and where the clipboard is closed shows the text instead', async () => {
    const props = mount();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    named('Copy').click();
    await nextFrame();
    expect(root.querySelector('textarea')!.value).toContain('[2] Publisher 2');
    command.mockReturnValue(true);
    named('Copy text').click();
    await nextFrame();
    expect(named('Copied')).toBeTruthy();
    expect(root.querySelector('[role="status"]')!.textContent).toBe('Copied');
    vi.restoreAllMocks();
    mounted.update(props);
  });

  it('tells the page when it has changed height by itself', async () => {
    const resized = vi.fn();
    mount({ actions: { ...cardProps().actions, resized } });
    await nextFrame();
    resized.mockClear();
    named('Why marked?').click();
    await nextFrame();
    expect(resized).toHaveBeenCalled();
  });

  it('leaves nothing behind', () => {
    mount();
    mounted.unmount();
    expect(root.childElementCount).toBe(0);
    expect(root.adoptedStyleSheets).toEqual([]);
  });
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

  it('has no control smaller than 24 px, but for numbers within sentences', () => {
    mount();
    for (const control of root.querySelectorAll('button:not(.ref), a[href]')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent!).toBeGreaterThanOrEqual(24);
    }
  });
});
