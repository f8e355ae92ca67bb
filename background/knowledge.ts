/** The pack and its lexicon: once, when first asked. */
import { type Lexicon, loadLexicon } from '../detection/lexicon/stored/load';
import { onceOpened, openPack } from '../extension/open-pack';

export const thePack = openPack;
export const theLexicon: () => Promise<Lexicon> = onceOpened('/lexicon.bin', loadLexicon);
