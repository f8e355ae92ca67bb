import { describe, expect, it } from 'vitest';
import { castModel } from '../../../pack/views/cast';
import { dossierOf } from '../../../pack/views/dossier';
import { hundredDays } from './hundred-days';

const DAY_OF_WATERLOO = '1815-06-18';

describe('the cast of a page', () => {
  const cast = castModel(
    hundredDays(),
    ['napoleon-bonaparte', 'michel-ney', 'armee-du-nord', 'nobody', 'michel-ney'],
    DAY_OF_WATERLOO,
  );
  it('leaves out whom it does not know and whom it has', () => {
    expect(cast.members.map(({ id }) => id)).toEqual([
      'napoleon-bonaparte',
      'michel-ney',
      'armee-du-nord',
    ]);
  });
  it('draws each relation once, from the part to the whole', () => {
    expect(cast.edges.map(({ from, property, to }) => `${from} ${property} ${to}`)).toEqual([
      'napoleon-bonaparte leads armee-du-nord',
      'michel-ney member-of armee-du-nord',
    ]);
  });
  it('says who of it took part in which event', () => {
    expect(cast.events.map(({ id, members }) => [id, members])).toEqual([
      ['1815-06-18-waterloo', ['armee-du-nord']],
    ]);
  });
});

describe('a dossier has everything about its subject', () => {
  const pack = hundredDays();
  it('an actor: its own statements and those of others', () => {
    const dossier = dossierOf(pack, 'armee-du-nord')!;
    if (dossier.kind !== 'actor') throw new Error(dossier.kind);
    expect(dossier.statements.map(({ property }) => property)).toEqual(['founded', 'part-of']);
    expect(dossier.linked.map(({ subject, property }) => [subject.id, property])).toEqual([
      ['michel-ney', 'member-of'],
      ['napoleon-bonaparte', 'leads'],
      ['1815-06-18-waterloo', 'participant'],
    ]);
  });
  it.each([
    ['napoleon-bonaparte', ['born', 'leads', 'died']],
    ['michel-ney', ['said', 'died', 'member-of']],
  ])('an actor: its statements in order of time, undated ones last: %s', (id, properties) => {
    const dossier = dossierOf(pack, id)!;
    if (dossier.kind !== 'actor') throw new Error(dossier.kind);
    expect(dossier.statements.map(({ property }) => property)).toEqual(properties);
  });
  it('an event: its statements, and where it was', () => {
    const dossier = dossierOf(pack, '1815-06-18-waterloo')!;
    if (dossier.kind !== 'event') throw new Error(dossier.kind);
    expect(dossier.event.place).toMatchObject({ name: 'Waterloo', precision: 'town' });
    expect(dossier.statements).toHaveLength(4);
  });
  it('an office: its holders in order', () => {
    const dossier = dossierOf(pack, 'emperor-of-the-french')!;
    expect(dossier.posts.map(({ holder, when }) => [holder.name, when.edtf])).toEqual([
      ['Napoleon Bonaparte', '1804-05-18/1814-04-06'],
      ['Napoleon Bonaparte', '1815-03-20/1815-06-22'],
    ]);
  });
  it('a source: every statement that cites it', () => {
    const dossier = dossierOf(pack, 'britannica-waterloo')!;
    expect(dossier.kind).toBe('source');
    expect(dossier.linked.map(({ id }) => id)).toEqual([
      'michel-ney/2',
      'napoleon-bonaparte/3',
      '1815-06-18-waterloo/1',
      '1815-06-18-waterloo/2',
      '1815-06-18-waterloo/3',
      '1815-06-18-waterloo/4',
    ]);
  });
  it('a party: the events it was part of', () => {
    const dossier = dossierOf(pack, 'united-kingdom')!;
    if (dossier.kind !== 'party') throw new Error(dossier.kind);
    expect(dossier.events.map(({ id }) => id)).toEqual(['1815-06-18-waterloo']);
  });
  it('and there is none for what is not in the pack', () => {
    expect(dossierOf(pack, 'nobody')).toBeNull();
  });
});
