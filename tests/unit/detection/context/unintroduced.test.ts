/** What speaks against a short form where the text names nobody in full: a reason, the form as listed, and a text. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Objection } from '../../../../detection/context/unintroduced';
import { detect } from '../../../../detection/detect';
import { compileLexicon } from '../../../../detection/lexicon/compile/compile';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { formOf } from '../../../../detection/names-list';
import { who } from '../who';

const asked: { listed: string; objection: Objection | null }[] = [];

vi.mock(import('../../../../detection/context/unintroduced'), async (original) => {
  const real = await original();
  return {
    ...real,
    objectionToUnintroduced(one, entry, kind) {
      const objection = real.objectionToUnintroduced(one, entry, kind);
      asked.push({ listed: entry.text, objection });
      return objection;
    },
  };
});

beforeEach(() => {
  asked.length = 0;
});

/** Wherever the form stands in the text just read. */
function objectionsTo(listed: string): (Objection | null)[] {
  const same = asked.filter((one) => one.listed === listed);
  return [...new Set(same.map(({ objection }) => objection))];
}

const MET = 'Kataib Hezbollah and Asaib Ahl al-Haq met in Baghdad.';
const THREE_MET = 'Kataib Hezbollah, Badr Organization and Asaib Ahl al-Haq met in Baghdad.';
const MET_IN_ARABIC = 'التقى وفد من كتائب حزب الله وعصائب أهل الحق في بغداد.';
const DATE = '2024-01-05';

type Row = [listed: string, text: string, asked?: { lang?: string; date?: string }];
const REASONS: Record<Exclude<Objection, 'in-another-script'>, Row[]> = {
  'title-of-another': [['Maliki', `${MET} Foreign Minister Maliki spoke of Iran.`]],
  'perhaps-part-of-a-longer-name': [
    ['Maliki', `${MET} The talks were held with Maliki Group in Iraq.`],
  ],
  'part-of-a-listed-name': [
    ['Ebrahim Raissi', `${MET} Crowds cheered Raisi in Iran.`, { date: '2022-01-05' }],
  ],
  'in-small-letters': [
    ['Council of Representatives', `${MET} The council of representatives met in Iraq.`],
  ],
  'several-of-the-name': [['Zaidi', `${MET} Zaidis prayed in Iraq.`]],
  'said-of-things': [
    ['Zaidi', `${MET} The Zaidi fighters left Iraq.`],
    ['Baghdadi', `${MET} A Baghdadi kitchen opened in Iraq.`],
  ],
  'by-ear': [['Abdul-Mahdi', `${MET} Abdel Mehdi spoke in Iraq.`]],
  'a-word-before-a-name': [
    ['عبد المهدي', `${MET} Then عبد المهدي met them in Iraq.`],
    ['Austin', 'The Austin city council approved a park. Austin police cheered.'],
  ],
  'another-of-the-name-in-office': [
    ['Talabani', `${MET} President Talabani spoke in Iraq.`, { date: '2007-03-01' }],
  ],
  'coalition-that-fights-nobody': [
    ['Framework', 'The members of the Framework met twice a year.'],
    ['Koalition', 'Die Koalition in Berlin streitet über die Rente.', { lang: 'de' }],
  ],
  'body-of-an-unnamed-country': [['Democratic Party', 'The Democratic Party lost in Ohio.']],
  'word-of-several-bodies': [
    ['Hezbollah', 'Hezbollah of Hejaz began in 1987, and Hezbollah never had many members.'],
  ],
  'word-neither-introduced-nor-quoted': [['Saraya', 'Saraya took the belt with a spray can.']],
  'letters-not-among-peers': [['CTS', 'The CTS clinic opens at nine.']],
  'less-company-than-wanted': [['Amiri', 'Amiri is the goalkeeper.']],
  'somebody-elses': [
    ['Maliki', 'Iraq spoke of Iran. The mayor Sami al-Maliki spoke. Maliki left Baghdad, Iraq.'],
  ],
  'far-from-the-field': [['Maliki', `${THREE_MET}\nOne.\nTwo.\nThree.\nMaliki smiled.\nFour.`]],
  'coalition-of-another-country': [
    [
      'coalition',
      'Soldiers died in Afghanistan. Jets of the coalition struck in Afghanistan. Baghdad and Iraq watched.',
    ],
  ],
  alone: [
    ['Maliki', 'Sheikh Maliki planted a fig in Iraq.'],
    ['Maliki', 'Maliki spoke in Baghdad, Iraq.'],
  ],
};
const rows = Object.entries(REASONS).flatMap(([reason, all]) =>
  all.map(([listed, text, { lang = 'en', date = DATE } = {}]) => ({
    reason,
    listed,
    text,
    lang,
    date,
  })),
);

describe('is nobody', () => {
  it.each(rows)('$reason: $listed, "$text"', ({ reason, listed, text, lang, date }) => {
    who(text, { lang, date });
    expect(objectionsTo(listed)).toEqual([reason]);
  });

  it('in-another-script: Karim Zeidan, "كريم زيدان"', () => {
    const person = [
      formOf('Basil Karim Zeidan'),
      { ...formOf('Karim Zeidan'), kind: 'short' as const },
    ];
    const bodies = ['كتائب حزب الله', 'عصائب أهل الحق'].map((name) => ({
      id: name,
      kind: 'organisation' as const,
      names: [formOf(name)],
    }));
    const actors = [{ id: 'zeidan', kind: 'person' as const, names: person }, ...bodies];
    const lexicon = loadLexicon(
      compileLexicon({
        actors: actors.map((actor) => ({ ...actor, from: null, to: null })),
        offices: [],
        lookalikes: [],
        cues: {},
      }),
    );
    const text = `${MET_IN_ARABIC} وقال كريم زيدان ذلك.`;
    const blocks = [{ id: 1, text, kind: 'paragraph' as const, lang: null }];
    detect(lexicon, { blocks, articleDate: DATE, language: 'ar', context: null });
    expect(objectionsTo('Karim Zeidan')).toEqual(['in-another-script']);
  });
});

describe('is the one listed', () => {
  it.each<Row>([
    ['Baghdadi', `${MET} There was a Baghdadi in Iraq.`],
    ['Maliki', `${THREE_MET} Maliki smiled.`],
    ['العسكري', `${MET_IN_ARABIC} وقال العسكري ذلك في العراق.`, { lang: 'ar' }],
    ['Asaib', `${THREE_MET.replace('Asaib Ahl al-Haq', 'Harakat al-Nujaba')} Asaib stayed away.`],
    ['coalition', `${THREE_MET} Coalition jets struck in Iraq.`],
  ])('%s: "%s"', (listed, text, { lang = 'en', date = DATE } = {}) => {
    who(text, { lang, date });
    expect(objectionsTo(listed)).toEqual([null]);
  });
});
