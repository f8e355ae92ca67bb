/** Who belongs to whom around this actor, on the day looked at. */
import { t } from '../../../extension/i18n';
import type { ActorDossier } from '../../../pack/views/dossier';
import { RelationsGraph } from '../../plots/relations/RelationsGraph';
import { dayInWords } from '../../words/dates';
import { nameInWords } from '../../words/names';
import type { Thing } from '../address';
import { useDossier, useLink } from '../context';
import { relationsOf } from './relations-of';

export function RelationsSection({ dossier }: { dossier: ActorDossier }) {
  const { on } = useDossier();
  const link = useLink();
  const day = on ?? dossier.asOf;
  const data = relationsOf(dossier, day);
  if (data.relations.length === 0) return null;
  const open = (address: string) => {
    const [thing, ...id] = address.split('/');
    return link(thing as Thing, id.join('/'));
  };
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">
        {t('dossierRelations')} <small>{t('asOnDay', dayInWords(day))}</small>
      </h2>
      <RelationsGraph
        data={data}
        name={t('dossierRelationsOf', nameInWords(dossier))}
        open={open}
      />
    </section>
  );
}
