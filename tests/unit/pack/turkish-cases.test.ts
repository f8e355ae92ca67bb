import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../../pack/model';
import { withTurkishCases } from '../../../pack/turkish-cases';

const turkish = (text: string, more: Partial<NameForm> = {}): NameForm => ({
  text,
  lang: 'tr',
  kind: 'full',
  needs: null,
  notBefore: [],
  notAfter: [],
  shown: true,
  ...more,
});

describe('a Turkish title or body that ends in a possessive', () => {
  it.each([
    ['Irak Başbakanı', 'nın na nı nda ndan yla nca'],
    ['Halk Koruma Birlikleri', 'nin ne ni nde nden yle nce'],
    ['Kudüs Gücü', 'nün ne nü nde nden yle nce'],
    ['Kudüs Ordusu', 'nun na nu nda ndan yla nca'],
  ])('%s has its cases', (text, endings) => {
    const [, ...cases] = withTurkishCases([turkish(text)]);
    expect(cases.map((form) => form.text)).toEqual(endings.split(' ').map((end) => text + end));
    expect(cases.every(({ shown }) => !shown)).toBe(true);
  });

  it.each([
    ['of one word', turkish('Mossad')],
    ['of another language', turkish('Peace Brigadi', { lang: 'en' })],
    ['without the possessive', turkish('Seraya es-Selam')],
    ['of letters', turkish('HSG ni', { kind: 'acronym' })],
  ])('but not one %s', (_why, form) => {
    expect(withTurkishCases([form])).toEqual([form]);
  });

  it('what is listed is not repeated', () => {
    const forms = withTurkishCases([turkish('Kudüs Gücü'), turkish('Kudüs Gücünün')]);
    expect(forms.filter(({ text }) => text === 'Kudüs Gücünün')).toHaveLength(1);
  });
});
