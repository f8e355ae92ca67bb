/** All who bear a family name are none of them; nor is a relative whose own first name is told. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../../../who';

describe('several of a family', () => {
  it.each([
    ['en', 'Recep Tayyip Erdogan spoke. Four Erdogans live here; there are 12 Erdogans in town.'],
    ['de', 'Recep Tayyip Erdogan sprach. Hier wohnen fünf Erdogans, und mehrere Erdogans nebenan.'],
    ['fr', 'Recep Tayyip Erdogan a parlé. Ici vivent quatre Erdogan, là plusieurs Erdogans.'],
    ['es', 'Recep Tayyip Erdogan habló. Aquí viven tres Erdogan, allí varios Erdogans.'],
    ['tr', 'Recep Tayyip Erdoğan konuştu. Apartmanda dört Erdoğan var.'],
  ])('%s: %s', (lang, text) => {
    expect(marked(text, { lang })).toHaveLength(1);
  });

  it.each([
    ['en', 'Recep Tayyip Erdogan spoke. In 2019 Erdogan left.'],
    ['de', 'Recep Tayyip Erdogan sprach. Seit 2014 gewinnen Erdogans Leute.'],
    ['tr', 'Recep Tayyip Erdoğan konuştu. Sonra Erdoğan gitti.'],
  ])('%s, but himself: %s', (lang, text) => {
    expect(marked(text, { lang })).toHaveLength(2);
  });
});

describe('a relative with a first name of his own', () => {
  it.each([
    [
      'ar',
      'قال جورج بوش إن العراق مهم. وقبل أن يعلن جيب بوش ترشحه زار بغداد.',
      ['جورج بوش = george-w-bush'],
    ],
    ['ar', 'قال قوباد جلال الطالباني إن العراق بعيد، وقال الطالباني إن بغداد بعيدة.', []],
  ])('%s: %s', (lang, text, mentions) => {
    expect(who(text, { lang, date: '2015-07-01' })).toEqual(mentions);
  });
});
