/** A name as every surface writes it: kept whole in either direction, wearing its category's mark. */
import type { Category } from '../../pack/model';
import { PACK_LANGUAGE } from '../words/language';

interface Props {
  name: string;
  category: Category | null;
  lang?: string;
}

export function ActorName({ name, category, lang = PACK_LANGUAGE }: Props) {
  return (
    <bdi lang={lang} class={category ? `mark k-${category}` : undefined}>
      {name}
    </bdi>
  );
}
