import { describe, expect, it } from 'vitest';
import { detect } from '../../../../detection/detect';
import { asNamesAreWritten } from '../../../../detection/fold/as-names-are-written';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../detection/names-list';

describe('names as most would write them', () => {
  it.each([
    // The half behind a hyphen: a name known to many, or told by what stands before it.
    ['Gholam-reza Takhti', 'Gholam-Reza Takhti'],
    ['Abdel-halim Hafez', 'Abdel-Halim Hafez'],
    ['Amir-abbas Fakhr-aver', 'Amir-Abbas Fakhr-aver'],
    ['Zia-ul-haq', 'Zia-ul-Haq'],
    ['Abd-al-rahman and Nasir-ud-din', 'Abd-al-Rahman and Nasir-ud-Din'],
    ['Naguib Al-masri', 'Naguib Al-Masri'],
    ['Naguib al-masri and Omar ash-sharif', 'Naguib al-Masri and Omar ash-Sharif'],
    ['Abū l-Faraj and Abu ṭ-Ṭayyib', 'Abū   Faraj and Abu   Ṭayyib'],
    ['Moqtada al - Sadr. Al - Sadr', 'Moqtada al   Sadr. Al   Sadr'],
    // A line that is nothing but a name.
    ['mahmoud darwish', 'Mahmoud Darwish'],
    ['badr shakir al-sayyab', 'Badr Shakir al-Sayyab'],
    ["ali ibn abi talib 'abbas", "Ali ibn Abi Talib 'Abbas"],
    // Shortened.
    ['Ahmad b. Hanbal', 'Ahmad bn Hanbal'],
    ['Md. Yunus, Muh. Hatta', 'Md  Yunus, Muh  Hatta'],
  ])('%s', (text, written) => expect(asNamesAreWritten(text)).toBe(written));

  it.each([
    'Iran-backed groups, an ad-hoc body and the US-led coalition',
    'a Saddam-era law, al-most, the x-Ray',
    'sign in',
    'read more and see what is new',
    'he met mahmoud darwish in the old town of haifa',
    'mahmoud darwish, poet',
    'naguib',
    'plan B. They left',
    'Rafael - Who, al - so, Kamal - Baghdad',
  ])('nothing is changed: %s', (text) => expect(asNamesAreWritten(text)).toBe(text));

  it('stays in its place where a capital takes more room', () => {
    expect(asNamesAreWritten('abbas ßuweid')).toBe('Abbas ßuweid');
  });
});

describe('found, and said as it stands in the text', () => {
  const names = {
    takhti: ['Gholamreza Takhti'],
    darwish: ['mahmoud darwish'],
    hatta: ['Mohammad Hatta'],
  };
  const lexicon = loadLexicon(
    lexiconOfNames(
      Object.entries(names).map(([id, names]) => JSON.stringify({ id, names, kind: 'person' })),
      () => undefined,
    ),
  );

  it.each([
    ['He saw Gholam-reza Takhti.', 'Gholam-reza Takhti', 'takhti'],
    ['mahmud darwish', 'mahmud darwish', 'darwish'],
    ['He saw Mahmoud Darwish.', 'Mahmoud Darwish', 'darwish'],
    ['He saw Muh. Hatta.', 'Muh. Hatta', 'hatta'],
    ['Mohammad Hatta - Wikipedia', 'Mohammad Hatta', 'hatta'],
    ['Engineer Mohammad Hatta', 'Mohammad Hatta', 'hatta'],
    ['He saw Hojjat ol-Eslam Gholamreza Takhti.', 'Gholamreza Takhti', 'takhti'],
    ['He saw Hujjat al-Islam Gholamreza Takhti.', 'Gholamreza Takhti', 'takhti'],
  ])('%s', (text, surface, actor) => {
    const { mentions } = detect(lexicon, {
      blocks: [{ id: 1, kind: 'paragraph', text, lang: null }],
      articleDate: null,
      language: 'en',
      context: null,
    });
    expect(mentions).toMatchObject([{ surface, actor, start: text.indexOf(surface) }]);
  });
});
