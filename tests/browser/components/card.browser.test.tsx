/** What the card says and does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  affiliation,
  card,
  cardProps,
  mention,
  source,
} from '../../../components/fixtures/example-card';
import { on } from '../../../components/fixtures/example-intervals';
import { clearStage, mount, mounted, named, nextFrame, root, text } from './card-stage';
import { speak } from './texts';

beforeEach(() => speak('en'));
afterEach(clearStage);

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

  it('says of the dead when they died, not what they no longer are', () => {
    const today = [affiliation({ holds: false })];
    const props = mount({ candidates: [card({ today })] });
    expect(text()).toContain('Today · no longer: Example Movement');
    const { start } = on('2024-09-27');
    if (start.kind !== 'date') throw new Error(start.kind);
    const died = { on: start, sources: [2] };
    mounted.update({ ...props, candidates: [card({ today, died })] });
    expect(root.querySelector('.today')!.textContent).toMatch(
      /^Today · died: 27 September 2024⁠?3$/u,
    );
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

  it('tells sources without a title apart by their addresses', async () => {
    const url = 'https://www.example.org/news/ministers-meet';
    mount({ candidates: [card({ sources: [source(1), source(2, { title: null, url })] })] });
    named(/2 sources/).click();
    await nextFrame();
    const links = [...root.querySelectorAll('.source-list a')].map((link) => link.textContent);
    expect(links).toEqual([
      'Publisher 1, “A report, number 1”',
      'Publisher 2, example.org/news/ministers-meet',
    ]);
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

  it('stands as before when the panel is closed again', async () => {
    mount();
    const dialog = root.querySelector<HTMLElement>('.card')!;
    dialog.style.setProperty('--card-room', '320px');
    const parts = () =>
      ['.head', '.body', '.foot'].map((part) => {
        const { top, bottom } = root.querySelector(part)!.getBoundingClientRect();
        return [top, bottom];
      });
    const before = parts();
    for (const panel of ['Why marked?', 'Mute…']) {
      named(panel).click();
      await nextFrame();
      expect(dialog.scrollTop).toBeGreaterThan(0);
      named(panel).click();
      await nextFrame();
      expect(parts()).toEqual(before);
    }
    dialog.scrollTo(0, dialog.scrollHeight);
    expect(parts(), 'only what it says scrolls').toEqual(before);
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
