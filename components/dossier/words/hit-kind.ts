/** What kind of thing a search has found, and of a publication whose it is and of when: titles alone are alike. */
import { t } from '../../../extension/i18n';
import type { Pack } from '../../../pack/model';
import type { SearchHit } from '../../../pack/search';
import { intervalInWords } from '../../words/dates';
import { categoryName } from '../../words/labels';
import { issuedOrNot } from '../../words/sources';

type Found = Pick<SearchHit, 'type' | 'id' | 'category' | 'when'>;

export function kindOfHit(
  { type, id, category, when }: Found,
  pack: Pick<Pack, 'sources'>,
): string {
  const source = type === 'source' ? pack.sources.get(id) : undefined;
  return [
    category ? categoryName(category) : t(`thing_${type}`),
    when && intervalInWords(when, 'short'),
    source?.publisher,
    source && issuedOrNot(source),
  ]
    .filter(Boolean)
    .join(' · ');
}
