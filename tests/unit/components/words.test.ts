import { describe, expect, it } from 'vitest';
import { GROUP, mention, source } from '../../../components/fixtures/example-card';
import { attributionInWords } from '../../../components/words/attribution';
import {
  allFiguresInWords,
  type FigureRange,
  figuresInWords,
} from '../../../components/words/figures';
import { withoutIsolates } from '../../../components/words/language';
import { reasonsInWords, ruleInWords } from '../../../components/words/reasons';
import { aroundName, roleInWords } from '../../../components/words/roles';
import { safeUrl, shortAddress, sourceLine } from '../../../components/words/sources';
import { RULES } from '../../../detection/model';
import { MODES } from '../../../pack/model';
import { LANGUAGES, speak } from './texts';

const killed = (low: number | null, high: number | null): FigureRange => ({
  measure: 'killed',
  low,
  high,
});

describe('figures', () => {
  it.each([
    ['one figure', killed(5, 5), '5 killed', '5 morts', '٥ قتلى'],
    ['one person', killed(1, 1), '1 killed', '1 mort', 'قتيل واحد'],
    ['nobody', killed(0, 0), 'nobody killed', 'aucun mort', 'لا قتلى'],
    ['a range', killed(2, 4), '2 to 4 killed', 'de 2 à 4 morts', 'عدد القتلى: من ٢ إلى ٤'],
    [
      'at least one',
      killed(1, null),
      'at least 1 killed',
      'au moins 1 mort',
      'عدد القتلى: ١ على الأقل',
    ],
    [
      'at least',
      killed(13, null),
      'at least 13 killed',
      'au moins 13 morts',
      'عدد القتلى: ١٣ على الأقل',
    ],
    ['at most', killed(null, 9), 'up to 9 killed', 'jusqu’à 9 morts', 'عدد القتلى: ٩ على الأكثر'],
    [
      'none given',
      killed(null, null),
      'number killed not given',
      'nombre de morts non précisé',
      'عدد القتلى غير مذكور',
    ],
  ])('%s', (_, figures, en, fr, ar) => {
    const said = LANGUAGES.map((language) => {
      speak(language);
      return figuresInWords(figures);
    });
    expect(said).toEqual([en, fr, ar]);
  });

  it('says that sources differ only where several give a range', () => {
    speak('en');
    expect(allFiguresInWords([killed(2, 4)], 2)).toBe('2 to 4 killed, sources differ');
    expect(allFiguresInWords([killed(2, 4)], 1)).toBe('2 to 4 killed');
    expect(allFiguresInWords([killed(3, 3), { measure: 'wounded', low: 1, high: 1 }], 3)).toBe(
      '3 killed, 1 wounded',
    );
    expect(allFiguresInWords([], 3)).toBeNull();
  });
});

describe('who says so', () => {
  const by = [{ name: 'A' }, { name: 'B' }];
  it.each([
    ['fact', [], null],
    ['fact', by, 'according to A and B'],
    ['claimed', by.slice(0, 1), 'claimed by A'],
    ['alleged', by, 'alleged by A and B'],
    ['denied', by.slice(0, 1), 'denied by A'],
    ['disputed', by.slice(0, 1), 'disputed by A'],
    ['alleged', [], 'alleged'],
  ] as const)('%s by %j', (mode, names, said) => {
    speak('en');
    expect(attributionInWords(mode, [...names])).toBe(said);
  });

  it('leaves no mode without words in any language', () => {
    for (const language of LANGUAGES) {
      speak(language);
      for (const mode of MODES.filter((one) => one !== 'fact'))
        expect(withoutIsolates(attributionInWords(mode, by) ?? '')).toMatch(/A.*B/);
    }
  });
});

/** Only how finely it is written matters here. */
function end(edtf: string) {
  return { kind: 'date' as const, edtf, earliest: `${edtf}-01-01`.slice(0, 10), latest: edtf };
}

describe('roles', () => {
  it.each([
    [
      'words and whose',
      { text: 'regional head', of: GROUP, property: 'leads' },
      'regional head, Example Movement',
    ],
    [
      'words that say whose',
      { text: 'Prime Minister of Northland', of: null, property: 'holds-post' },
      'Prime Minister of Northland',
    ],
    [
      'only whose: member',
      { text: null, of: GROUP, property: 'member-of' },
      'member: Example Movement',
    ],
    ['only whose: leader', { text: null, of: GROUP, property: 'leads' }, 'leads: Example Movement'],
    ['only whose: post', { text: null, of: GROUP, property: 'holds-post' }, 'Example Movement'],
    [
      'with the day it ended',
      { text: null, of: GROUP, property: 'member-of', until: end('2024-02-07') },
      'member: Example Movement, until 7 February 2024',
    ],
    [
      'with as much as is known of its end',
      { text: 'head', of: null, property: 'leads', until: end('2014') },
      'head, until 2014',
    ],
    [
      'with that nobody dates it',
      { text: 'secretary-general', of: null, property: 'leads', isUndated: true },
      'secretary-general (dates not known)',
    ],
    ['nothing', null, null],
  ] as const)('%s', (_, role, said) => {
    speak('en');
    expect(roleInWords(role)).toBe(said);
  });
});

describe('the body that a post names itself', () => {
  it.each([
    ['at its end', 'Commander of the Quds Force', 'Quds Force', ['Commander of the ', '']],
    [
      'in its middle',
      'Deputy Pentagon Press Secretary',
      'Pentagon',
      ['Deputy ', ' Press Secretary'],
    ],
    ['in other words', 'Prime Minister of Northland', 'Government of Northland', null],
    ['not within another word', 'President of Northlandia', 'Northland', null],
    ['nor at the end of one', 'Head of Greatnorth', 'north', null],
    ['not without a post', null, 'Northland', null],
    ['not without a name', 'President', '', null],
  ] as const)('%s', (_, role, name, around) => {
    expect(aroundName({ property: 'holds-post', role }, name)).toEqual(around);
  });

  it.each([
    ['part-of', 'brigade of the Example Movement'],
    ['leads', 'founder of the Example Movement'],
  ] as const)(
    'is named for itself where the words alone do not say the tie: %s',
    (property, role) => {
      expect(aroundName({ property, role }, 'Example Movement')).toBeNull();
    },
  );
});

describe('why a name was marked', () => {
  it('has words for every rule in every language', () => {
    for (const language of LANGUAGES) {
      speak(language);
      for (const rule of RULES) expect(ruleInWords({ ...mention().how, rule })).not.toBe('');
    }
  });

  it('a short form is after the full name only where that was said', () => {
    const how = { ...mention().how, rule: 'short-after-full' as const };
    const company = [{ kind: 'company' as const, surface: 'Example', actor: 'example' }];
    speak('en');
    expect(ruleInWords(how)).toBe('short form, after the full name');
    expect(ruleInWords({ ...how, because: company })).toBe(
      'short form, told by what stands around it',
    );
  });

  it('a role is read by the date only where the date decided', () => {
    const how = { ...mention().how, rule: 'role-by-date' as const };
    const office = { kind: 'office', office: 'x', day: '2024-01-04', holder: 'y' } as const;
    speak('en');
    expect(ruleInWords(how)).toBe('role, told by who is named in the text');
    const ofDay = 'role, read by the article’s date';
    expect(ruleInWords({ ...how, because: [office] })).toBe(ofDay);
    expect(ruleInWords({ ...how, because: [...how.because, office] })).toBe(ofDay);
    expect(ruleInWords({ ...how, because: [{ kind: 'no-date', office: 'x' }] })).toBe(ofDay);
  });

  it('has words for every reason in every language', () => {
    const said = LANGUAGES.map((language) => {
      speak(language);
      return reasonsInWords({
        how: {
          ...mention().how,
          because: [
            { kind: 'antecedent', surface: 'A', block: 1 },
            { kind: 'company', surface: 'B' },
            { kind: 'cue', surface: 'C' },
            { kind: 'office', office: 'x', day: '2024-01-04', holder: 'y' },
            { kind: 'no-date', office: 'x' },
            { kind: 'qualifier', word: 'former' },
          ],
        },
      }).map(withoutIsolates);
    });
    expect(said.map((reasons) => reasons.filter((reason) => reason !== '').length)).toEqual(
      LANGUAGES.map(() => 6),
    );
    expect(said.map((reasons) => reasons.at(-1))).toEqual([
      '“former” stands with it',
      'accompagné de « former »',
      'مقترن بـ«former»',
    ]);
  });

  it('gives each reason once', () => {
    speak('en');
    const because = [
      { kind: 'cue', surface: 'militia' },
      { kind: 'cue', surface: 'militia' },
      { kind: 'office', office: 'x', day: '2024-01-04', holder: 'y' },
    ] as const;
    expect(reasonsInWords({ how: { ...mention().how, because: [...because] } })).toEqual([
      'the text speaks of “militia”',
      'held the office on 4 January 2024',
    ]);
  });
});

describe('sources', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/a', 'http://example.org/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    [' https://example.org', null],
  ])('follows %s: %s', (url, followed) => {
    expect(safeUrl(url)).toBe(followed);
  });

  it.each([
    ['https://www.example.org/', 'example.org'],
    ['https://example.org/news/ministers-meet?from=feed#top', 'example.org/news/ministers-meet'],
    ['https://example.org/%D8%AE%D8%A8%D8%B1', 'example.org/خبر'],
    ['https://example.org/100%', 'example.org/100%'],
    [
      'https://example.org/en/world/middle-east/2024/01/04/ministers-meet-to-talk-of-examples',
      'example.org/…/ministers-meet-to-talk-of-examples',
    ],
    [`https://example.org/${'a'.repeat(80)}`, `example.org/${'a'.repeat(51)}…`],
    ['not an address', 'not an address'],
  ])('shows of %s: %s', (url, shown) => {
    expect(shortAddress(url)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(64);
  });

  it('says what was not seen instead of inventing it', () => {
    speak('en');
    expect(sourceLine(source(1, { title: null, issued: null }))).toBe(
      'Publisher 1, date not seen. https://example.org/report-1',
    );
  });
});
