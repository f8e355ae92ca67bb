/** Who belongs to whom among the cast, on the article's date. */
import { t } from '../../extension/i18n';
import type { CastModel } from '../../pack/views/cast';
import { RelationsGraph } from '../plots/relations/RelationsGraph';
import { dayInWords } from '../words/dates';
import { isolated, list } from '../words/language';
import { castRelations } from './cast-relations';

interface Props {
  model: CastModel;
  hrefOf(address: string): string;
}

export function RelationsTab({ model, hrefOf }: Props) {
  const data = castRelations(model);
  const day = dayInWords(model.articleDate ?? model.asOf);
  const tied = new Set(data.relations.flatMap(({ from, to }) => [from, to]));
  const alone = data.nodes.filter(({ id }) => !tied.has(id));
  return (
    <>
      <h2>
        {t('panelWhoBelongs')} <small>{t('asOnDay', day)}</small>
      </h2>
      {!model.articleDate && <p class="muted">{t('panelNoDate')}</p>}
      {data.relations.length > 0 ? (
        <RelationsGraph data={data} name={t('panelWhoBelongs')} open={hrefOf} />
      ) : (
        <p class="state">{t('panelNoRelations')}</p>
      )}
      {alone.length > 0 && data.relations.length > 0 && (
        <p class="muted alone">{t('panelAlone', list(alone.map(({ name }) => isolated(name))))}</p>
      )}
    </>
  );
}
