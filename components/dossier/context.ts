/** What every part of the dossier may need: where links lead, which day is looked at, and the pack. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate, Pack } from '../../pack/model';
import { hashOf, type Thing } from './address';

export interface DossierContext {
  pack: Pack;
  /** The day looked at; null: no article, the day the data was looked up. */
  on: IsoDate | null;
  /** Sources are linked within the page by their number. */
  goToSource(number: number): void;
}

const Context = createContext<DossierContext | null>(null);
export const DossierProvider = Context.Provider;

export function useDossier(): DossierContext {
  const context = useContext(Context);
  if (!context) throw new Error('used outside the dossier');
  return context;
}

/** Links keep the day of the article the reader came from. */
export function useLink(): (thing: Thing, id: string) => string {
  const { on } = useDossier();
  return (thing, id) => hashOf({ kind: 'thing', thing, id, on });
}
