/** Who belongs to whom, as a graph: arrows run from the one to what it belongs to or leads. */
import type { Category } from '../../../pack/model';

export interface RelationNode {
  id: string;
  name: string;
  /** Null for a state or another party that is not marked on pages. */
  category: Category | null;
  /** A line below the name: the role. */
  note: string | null;
  /** The dossier's address after `#`, or null where there is none. */
  address: string | null;
}

export interface Relation {
  from: string;
  to: string;
  /** In the reader's words: "leads", "member of". */
  label: string;
  /** False where it rests on somebody's word, not on record. */
  isOnRecord: boolean;
}

export interface RelationsData {
  nodes: RelationNode[];
  relations: Relation[];
}
