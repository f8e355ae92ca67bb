/** A name that leads to its own dossier, or just words where it has none. */
import type { NamedRef } from '../../../pack/queries';
import { ActorName } from '../../marks/ActorName';
import { PACK_LANGUAGE } from '../../words/language';
import { useLink } from '../context';

export function NamedLink({ to }: { to: NamedRef }) {
  const link = useLink();
  if (to.type === 'text' || to.id === null) return <bdi lang={PACK_LANGUAGE}>{to.name}</bdi>;
  return (
    <a class="named" href={link(to.type, to.id)}>
      <ActorName {...to} />
    </a>
  );
}
