/**
 * What the page gives the card to show, and what the card may ask of the page. The card's look is
 * `components/ActorCard/`; where it stands and when it opens is decided here in `page/card/`.
 */
import type { Mention } from '../../detection/model';
import type { ActorLabel } from '../../extension/messages';
import type { CardModel } from '../../pack/views/card';

export interface CardProps {
  /** One card when it is clear who is meant; two or more, best first, when several fit. */
  candidates: CardModel[];
  /** Index into `candidates`; null while the reader has not chosen between several. */
  chosen: number | null;
  /** By what words the text surely names each candidate, in their order; null where it does not. */
  namedAs: (string | null)[];
  /** Whom else the words may mean, where the text settles it. */
  rivals: Rival[];
  /** The card of somebody named in this one, opened in its place. */
  visited: CardModel | null;
  mention: Mention;
  /** Follows the page behind the card, not the system. */
  theme: 'light' | 'dark';
  /** `sheet` on touch and narrow windows: full width, at the bottom. */
  layout: 'card' | 'sheet';
  pinned: boolean;
  /** False while it is drawn ahead, out of the document: then nothing is to be announced yet. */
  onScreen: boolean;
  actions: CardActions;
}

export interface Rival extends ActorLabel {
  actor: string;
}

export interface CardActions {
  close(): void;
  pin(pinned: boolean): void;
  /** Never mark this actor, on any site. */
  muteActor(actor: string): void;
  /** This word does not mean this actor. */
  muteWord(actor: string, surface: string): void;
  /** Mark nothing on the site being read. */
  muteSite(): void;
  /** `address` is the part of the dossier's address after `#`: "actor/<id>", "event/<id>", "source/<id>". */
  openDossier(address: string): void;
  choose(index: number): void;
  /** Shows the card of somebody named in this one. */
  visit(actor: string): void;
  /** Goes back: from a visit to where it began, from a choice to the candidates. */
  back(): void;
  /** Called after the card has changed height by itself (a disclosure opened), to place it anew. */
  resized?(): void;
}

/** What `components/ActorCard/mount.tsx` exports as `mountCard`. */
export type MountCard = (root: ShadowRoot, props: CardProps) => MountedCard;

export interface MountedCard {
  update(props: CardProps): void;
  unmount(): void;
}
