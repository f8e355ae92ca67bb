/** The word that names a category wears the category's own mark: the legend is the interface. */
import type { Category } from '../../pack/model';
import { categoryName } from '../words/labels';

export function CategoryMark({ category }: { category: Category }) {
  return <span class={`kind mark k-${category}`}>{categoryName(category)}</span>;
}
