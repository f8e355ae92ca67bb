/** A name as every surface writes it: kept whole in either direction, wearing its category's mark. */

import { uiLanguage } from '../../extension/i18n';
import type { Category } from '../../pack/model';
import { writtenName } from '../words/names';

interface Props {
  name: string;
  category: Category | null;
  /** As it is written in its own language, for readers of that language. */
  native?: { text: string; lang: string } | null;
}

export function ActorName({ name, category, native }: Props) {
  const { text, lang } = writtenName({ name, native }, uiLanguage());
  return (
    <bdi lang={lang} class={category ? `mark k-${category}` : undefined}>
      {text}
    </bdi>
  );
}
