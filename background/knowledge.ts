/** The pack and its lexicon, each opened once, when first asked for. */
import { type Lexicon, loadLexicon } from '../detection/lexicon/stored/load';
import { onceOpened, openPack } from '../extension/open-pack';

export const thePack = openPack;
export const theLexicon: () => Promise<Lexicon> = onceOpened('/lexicon.bin', loadLexicon);
