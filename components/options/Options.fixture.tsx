/** The options page, empty and full, and the welcome page. Everything is made up. */
import { defaultSettings } from '../../extension/settings-change';
import type { Fixture } from '../fixtures/fixture';
import { PERMISSIONS, type Permission } from '../welcome/permissions';
import { WelcomeView } from '../welcome/WelcomeView';
import { OptionsView } from './OptionsView';
import './options.css';
import '../welcome/welcome.css';

const nothing = () => {};
const SHORTCUTS = [
  { name: 'next-mention', does: 'Next name', keys: 'Alt+Shift+K' },
  { name: 'open-card', does: 'Open the card', keys: null },
];

export default {
  title: 'Options and welcome',
  states: [
    {
      name: 'options, as they come',
      draw: () => (
        <OptionsView
          settings={defaultSettings()}
          names={{}}
          shortcuts={SHORTCUTS}
          notSaved={false}
          change={nothing}
        />
      ),
    },
    {
      name: 'options, much chosen',
      draw: () => (
        <OptionsView
          settings={{
            ...defaultSettings(),
            where: 'these-sites',
            style: 'tint',
            sitesOn: ['news.example', 'another-paper.example'],
            sitesOff: ['a-very-long-host-name.of-some-site-or-other.example'],
            mutedActors: ['example-person', 'an-actor-no-longer-in-the-pack'],
            mutedWords: [{ actor: 'example-person', surface: 'Example' }],
          }}
          names={{ 'example-person': 'Example Person One' }}
          shortcuts={SHORTCUTS}
          notSaved
          change={nothing}
          changeShortcuts={nothing}
        />
      ),
    },
    ...[true, false].map((mayReadPages) => ({
      name: mayReadPages ? 'welcome, all well' : 'welcome, access missing',
      draw: () => (
        <WelcomeView
          mayReadPages={mayReadPages}
          permissions={Object.keys(PERMISSIONS) as Permission[]}
          askForAccess={nothing}
          openOptions={nothing}
          openDossiers={nothing}
        />
      ),
    })),
  ],
} satisfies Fixture;
