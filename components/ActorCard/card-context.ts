/** What the pieces of one open card share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../pack/model';

export interface CardShared {
  sources: Source[];
  /** Opens the list of sources at this one and takes the focus there. */
  showSource(index: number): void;
  /** Opens the card of somebody named in this one. */
  visit(actor: string): void;
  /** The element that explains how keys move from number to number. */
  refsHintId: string;
}

const Context = createContext<CardShared>({
  sources: [],
  showSource() {},
  visit() {},
  refsHintId: '',
});
export const CardSharedProvider = Context.Provider;
export const useCardShared = (): CardShared => useContext(Context);
