/** What a stored lexicon says in JSON: of a few forms and actors only, and what is the whole list's. */
import type { NameForm, NameGuards } from '../../../pack/model';
import type { LexiconSource } from '../../model';

export interface Details {
  offices: LexiconSource['offices'];
  posts?: LexiconSource['posts'];
  ties?: LexiconSource['ties'];
  speakers?: LexiconSource['speakers'];
  lookalikes: LexiconSource['lookalikes'];
  cues: LexiconSource['cues'];
  nameWords?: LexiconSource['nameWords'];
  /** From and to of actors that have either, by entry. */
  lives: Record<string, [string | null, string | null]>;
  /** Words a form must not stand beside, by form. */
  guards: Record<
    string,
    Pick<NameForm, 'notBefore' | 'notAfter' | 'notWith' | 'unlessWith' | 'notNear'>
  >;
  /** The same for all forms of an actor, by entry. */
  actorGuards: Record<string, NameGuards>;
}
