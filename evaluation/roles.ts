/**
 * Every office on every day that matters: the first, last and middle day of each holder, in each language in
 * which the office has a title. Who is expected follows from the dates alone.
 */
import type { LexiconOffice } from '../detection/model';
import type { IsoDate } from '../pack/model';

/** A sentence in each language that says only that the holder spoke. */
const SENTENCES: Record<string, (title: string) => string> = {
  en: (title) => `The ${title} spoke to reporters on Monday.`,
  fr: (title) => `Le ${title} a parlé lundi devant la presse.`,
  de: (title) => `Gesprochen hat am Montag der ${title}.`,
  es: (title) => `El ${title} habló el lunes ante la prensa.`,
  tr: (title) => `${title} pazartesi günü gazetecilere konuştu.`,
  ar: (title) => `تحدث ${title} أمام الصحفيين.`,
  fa: (title) => `${title} روز دوشنبه با خبرنگاران سخن گفت.`,
};

export interface RoleCase {
  office: string;
  lang: string;
  date: IsoDate;
  text: string;
  title: string;
  expected: string[];
}

export function roleCases(offices: LexiconOffice[]): RoleCase[] {
  return offices.flatMap((office) => {
    const days = daysOf(office);
    return [...titlesOf(office)].flatMap(({ text: title, lang }) =>
      days
        .map((date) => ({ date, expected: inOfficeOn(office, date) }))
        .filter(({ expected }) => expected.length > 0)
        .map(({ date, expected }) => ({
          office: office.id,
          lang: lang!,
          date,
          title,
          text: SENTENCES[lang!]!(title),
          expected,
        })),
    );
  });
}

/** The first title of each language that needs nothing. */
function titlesOf(office: LexiconOffice) {
  const byLanguage = new Map<string, LexiconOffice['names'][number]>();
  for (const name of office.names) {
    if (name.needs !== null || !name.lang || !SENTENCES[name.lang]) continue;
    if (!byLanguage.has(name.lang)) byLanguage.set(name.lang, name);
  }
  return byLanguage.values();
}

function daysOf(office: LexiconOffice): IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { from, to } of office.holders) {
    if (from) days.add(from);
    if (to) days.add(to);
    if (from && to) {
      const middle = (Date.parse(from) + Date.parse(to)) / 2;
      days.add(new Date(middle).toISOString().slice(0, 10));
    }
  }
  return [...days].sort();
}

/** A plain reading of the table; an unknown end lasts until the next holder's first day. */
function inOfficeOn({ holders }: LexiconOffice, day: IsoDate): string[] {
  const starts = holders.map(({ from }) => from).filter((from) => from !== null);
  const held = holders.filter(({ from, to }) => {
    const next = starts.filter((start) => start > (from ?? '')).sort()[0] ?? null;
    const last = to ?? next;
    return (from === null || from <= day) && (last === null || day <= last);
  });
  return [...new Set(held.map(({ actor }) => actor))];
}
