import { describe, expect, it } from 'vitest';
import { hostFrom } from '../../../components/options/host-from';
import { mutedBy } from '../../../components/popup/muted-by';
import { pageInWords } from '../../../components/surface/page-words';
import { PERMISSIONS, permissionsOf } from '../../../components/welcome/permissions';
import type { ActivePage } from '../../../extension/active-page';
import { t } from '../../../extension/i18n';
import type { PageStatus, PageSummary } from '../../../extension/messages';
import { defaultSettings } from '../../../extension/settings-change';
import { LANGUAGES, speak } from './texts';

const read = (status: PageStatus, cast = 0): ActivePage => ({
  kind: 'read',
  tab: 1,
  summary: { status, cast: Array(cast).fill({}) } as unknown as PageSummary,
});

const CASES: [string, ActivePage, RegExp | null, boolean][] = [
  ['names found', read({ kind: 'scanned', partial: false }, 3), null, false],
  ['no names', read({ kind: 'scanned', partial: false }), /None of the names/, false],
  ['a part only', read({ kind: 'scanned', partial: true }, 3), /not all of it/, false],
  ['being read', read({ kind: 'scanning' }), /Reading/, false],
  ['off', read({ kind: 'off' }), /Switched off/, false],
  ['off for the site', read({ kind: 'off-for-site' }), /on this site/, false],
  ['not an article', read({ kind: 'not-an-article' }), /news article/, true],
  ['not listed', read({ kind: 'not-a-listed-site' }), /your list/, true],
  ['waiting', read({ kind: 'waiting-for-click' }), /click/, true],
  ['no text', read({ kind: 'no-text' }), /no text/, false],
  ['worker silent', read({ kind: 'failed', reason: 'worker' }), /did not answer/, true],
  ['settings unreadable', read({ kind: 'failed', reason: 'storage' }), /settings/, true],
  ['page unreadable', read({ kind: 'failed', reason: 'page' }), /could not be read/, true],
  ['not started', { kind: 'not-started', tab: 1 }, /Not started/, true],
  ['the browser’s own', { kind: 'unreadable', tab: null }, /no extension/, false],
];

describe('every kind of page in words', () => {
  it.each(CASES)('%s', (_, page, said, canScan) => {
    speak('en');
    const words = pageInWords(page);
    if (said) expect(words.text).toMatch(said);
    else expect(words.text).toBeNull();
    expect(words.canScan).toBe(canScan);
  });

  it.each(LANGUAGES)('none is silent in %s', (language) => {
    speak(language);
    for (const [name, page, said] of CASES)
      if (said) expect(pageInWords(page).text, name).not.toBe('');
  });
});

it.each([
  ['example.org', 'example.org'],
  ['  www.example.org/news?x=1 ', 'www.example.org'],
  ['HTTPS://News.Example.ORG', 'news.example.org'],
  ['مثال.example', 'xn--mgbh0fb.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['not a site', null],
  ['word', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org', null],
])('a reader who writes "%s" means %s', (written, host) => {
  expect(hostFrom(written)).toBe(host);
});

it('explains what a manifest asks for, and only that', () => {
  expect(permissionsOf({ permissions: ['storage'] })).toEqual(['storage']);
  expect(
    permissionsOf({ permissions: ['storage', 'sidePanel'], host_permissions: ['https://*/*'] }),
  ).toEqual(['pages', 'storage', 'sidePanel']);
});

it('has a sentence for each permission in every language', () => {
  for (const language of LANGUAGES) {
    speak(language);
    for (const { name, why } of Object.values(PERMISSIONS)) {
      expect(t(name)).not.toBe('');
      expect(t(why)).toMatch(/[.]$/);
    }
  }
});

describe('what takes back that somebody on the page is muted', () => {
  const member = { actor: 'a', name: 'A', category: 'person', mentions: [0], uncertain: false };
  const page = { mentions: [{ mention: { surface: 'Word' } }, { mention: { surface: 'Other' } }] };
  const unmute = { kind: 'muted-actor', actor: 'a', muted: false };
  const word = { kind: 'muted-word', actor: 'a', surface: 'WORD', muted: false };
  it.each([
    ['nothing muted', {}, []],
    ['the name', { mutedActors: ['a'] }, [unmute]],
    ['another name', { mutedActors: ['b'] }, []],
    ['a word it stands under, in other capitals', { mutedWords: [['a', 'WORD']] }, [word]],
    ['a word that is not here', { mutedWords: [['a', 'Other']] }, []],
    ['the word of another', { mutedWords: [['b', 'Word']] }, []],
  ] as [string, { mutedActors?: string[]; mutedWords?: [string, string][] }, object[]][])(
    '%s',
    (_, { mutedActors = [], mutedWords = [] }, undo) => {
      const words = mutedWords.map(([actor, surface]) => ({ actor, surface }));
      const settings = { ...defaultSettings(), mutedActors, mutedWords: words };
      expect(mutedBy(settings, member as never, page as never)).toEqual(undo);
    },
  );
});
