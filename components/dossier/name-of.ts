/** What a dossier is about, in one line. */
import type { Dossier } from '../../pack/views/dossier';
import { nameInWords } from '../words/names';

export function nameOf(dossier: Dossier): string {
  switch (dossier.kind) {
    case 'actor':
      return nameInWords(dossier);
    case 'event':
      return dossier.event.title;
    case 'source':
      return dossier.source.title ?? dossier.source.publisher;
    case 'office':
      return dossier.title;
    case 'party':
      return dossier.party.name;
  }
}
