/** What speaks for one of several actors that the words may mean: its own terms, its own name in the text. */
import type { Mention } from '../../detection/model';
import { t } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import { intervalInWords } from '../words/dates';

/** `namedAs`: the words of the text that surely name it. */
export function cluesFor(
  { timeline }: Pick<CardModel, 'timeline'>,
  { how }: Pick<Mention, 'how'>,
  namedAs: string | null,
): string[] {
  const offices = officesIn(how);
  const terms = timeline.filter(({ office }) => office !== null && offices.has(office));
  return [
    ...terms.map(({ role, to, when }) => t('clueTerm', role ?? to.name, intervalInWords(when))),
    ...(namedAs === null ? [] : [t('clueNamed', namedAs)]),
  ];
}

/** Those that the words of the page name. */
export function officesIn({ because }: Mention['how']): Set<string> {
  return new Set(
    because.flatMap((one) => (one.kind === 'office' || one.kind === 'no-date' ? one.office : [])),
  );
}
