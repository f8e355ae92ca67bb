/** A small lexicon and stand-in services, so that page code runs without the extension around it. */
import { detect } from '../../../detection/detect';
import { compileLexicon } from '../../../detection/lexicon/compile/compile';
import { loadLexicon } from '../../../detection/lexicon/stored/load';
import type { LexiconActor } from '../../../detection/model';
import { namesHere } from '../../../detection/names-here';
import type { PageText } from '../../../detection/page-text';
import { sift } from '../../../detection/sift';
import type { PageSummary } from '../../../extension/messages';
import {
  packAnswer,
  packRequest,
  unpackAnswer,
  unpackRequest,
} from '../../../extension/packed-text';
import type { Settings, SettingsChange } from '../../../extension/settings';
import { applyChange, defaultSettings } from '../../../extension/settings-change';
import type { Category, NameForm } from '../../../pack/model';
import type { CardModel } from '../../../pack/views/card';
import { CardDesk } from '../../../page/card/card-desk';
import type { CardProps, MountCard } from '../../../page/card/card-props';
import type { PageServices } from '../../../page/decide/page-services';
import { Marking } from '../../../page/marking/marking';
import { PageRun } from '../../../page/reading/page-run';

const PEOPLE: { id: string; category: Category; names: [text: string, lang?: string][] }[] = [
  {
    id: 'kataib-hezbollah',
    category: 'armed-group',
    names: [['Kataib Hezbollah'], ['كتائب حزب الله', 'ar']],
  },
  {
    id: 'qasem-soleimani',
    category: 'person',
    names: [['Qasem Soleimani'], ['قاسم سليماني', 'ar']],
  },
  { id: 'hadi-al-amiri', category: 'person', names: [['Hadi al-Amiri']] },
  { id: 'badr-organization', category: 'party', names: [['Badr Organization']] },
  {
    id: 'popular-mobilization-forces',
    category: 'coalition',
    names: [['Popular Mobilization Forces']],
  },
];

function form([text, lang = null]: [string, string?] | [string, null]): NameForm {
  return { text, lang, kind: 'full', needs: null, notBefore: [], notAfter: [], shown: true };
}

const actors: LexiconActor[] = PEOPLE.map(({ id, category, names }) => ({
  id,
  kind: category === 'person' ? 'person' : 'organisation',
  names: names.map((each) => form(each as [string, string?])),
  from: null,
  to: null,
}));

const lexicon = loadLexicon(compileLexicon({ actors, offices: [], lookalikes: [], cues: {} }));

const labels = Object.fromEntries(
  PEOPLE.map(({ id, category, names }) => [id, { name: names[0]?.[0] ?? id, category }]),
);

/** Stands in for the extension; records what the page asked it. */
export class TestExtension {
  settings: Settings = { ...defaultSettings(), where: 'every-page' };
  summary: PageSummary | null = null;
  questions = 0;
  /** Whether popup or panel have looked from the start: then it is read, no matter whom it names. */
  popupLooked = true;
  /** Raw texts that were asked about before anything was read. */
  readonly looked: PageText[] = [];
  readersBrought = 0;
  /** Questions about parts. */
  sifted = 0;
  characters = 0;
  readonly dossiers: string[] = [];
  readonly cards: CardProps[] = [];
  /** While false, the worker does not answer. */
  answers = true;
  alive = true;
  #watchers = new Set<(settings: Settings) => void>();

  readonly services: PageServices = {
    detect: async (request) => {
      if (!this.answers) throw new Error('no worker');
      this.questions++;
      for (const block of request.blocks) this.characters += block.text.length;
      // The worker answers in another turn, never within the question.
      await new Promise((resume) => setTimeout(resume));
      const sent = structuredClone(packRequest(request));
      const unpacked = unpackRequest(sent);
      const answer = packAnswer(detect(lexicon, unpacked), unpacked.blocks);
      return { ...unpackAnswer(structuredClone(answer)), actors: labels };
    },
    namesHere: async (text) => {
      if (!this.answers) throw new Error('no worker');
      this.looked.push(text);
      await new Promise((resume) => setTimeout(resume));
      return structuredClone(namesHere(lexicon, structuredClone(text)));
    },
    sift: async (request) => {
      if (!this.answers) throw new Error('no worker');
      this.sifted++;
      await new Promise((resume) => setTimeout(resume));
      return structuredClone(sift(lexicon, structuredClone(request)));
    },
    cardsFor: async ({ actors }) => actors.map((actor) => cardOf(actor)),
    change: async (change) => this.change(change),
    openDossier: (address) => this.dossiers.push(address),
    report: (summary) => {
      this.summary = summary();
    },
    lookIntoFrames: () => undefined,
    readSettings: async () => this.settings,
    watchSettings: (changed, signal) => {
      this.#watchers.add(changed);
      signal.addEventListener('abort', () => this.#watchers.delete(changed));
    },
    loadTint: () => undefined,
    loadCardDesk:
      async () =>
      (...page) =>
        new CardDesk(this.#mountCard, ...page),
    loadReader: async () => {
      this.readersBrought++;
      return (...page) => new PageRun(...page);
    },
    markPage: (...page) => new Marking(null, ...page),
    stillWanted: () => this.alive,
  };

  #mountCard: MountCard = (root, props) => {
    const card = root.ownerDocument.createElement('section');
    card.setAttribute('role', 'dialog');
    card.tabIndex = -1;
    card.style.cssText = 'width: 360px; height: 300px; background: white; display: block';
    root.append(card);
    const draw = (next: CardProps) => {
      this.cards.push(next);
      card.textContent = next.candidates.map(({ actor }) => actor).join(' or ');
    };
    draw(props);
    return { update: draw, unmount: () => card.remove() };
  };

  change(change: SettingsChange): void {
    this.settings = applyChange(this.settings, change);
    for (const changed of this.#watchers) changed(this.settings);
  }

  get listeners(): number {
    return this.#watchers.size;
  }
}

function cardOf(actor: string): CardModel {
  return { actor, name: actor } as CardModel;
}
