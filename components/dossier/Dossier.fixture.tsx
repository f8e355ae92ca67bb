/** Dossiers of everything that is hard to show. Everything is made up. */
import type { IsoDate } from '../../pack/model';
import { dossierOf } from '../../pack/views/dossier';
import { EXAMPLE_PACK } from '../fixtures/example-pack';
import type { Fixture } from '../fixtures/fixture';
import { ShadowStage } from '../fixtures/ShadowStage';
import { DossierProvider } from './context';
import css from './dossier.css?inline';
import { ActorPage } from './pages/ActorPage';
import { EventPage } from './pages/EventPage';

const STATES: [string, string, IsoDate | null][] = [
  ['a group, on an article’s date', 'example-movement', '2024-01-04'],
  ['no date', 'example-movement', null],
  ['an event where everything is disputed', '2024-01-04-example', '2024-01-04'],
  ['nothing known', 'no-events', null],
  ['a name of 200 letters', 'long-name', null],
  ['markup is text', 'markup', null],
  ['400 statements', 'busy', '2024-01-04'],
];

/** px: a window of middling width. */
const WIDTH = 900;

function Page({ id, on }: { id: string; on: IsoDate | null }) {
  const dossier = dossierOf(EXAMPLE_PACK, id);
  return (
    <ShadowStage css={css} width={WIDTH}>
      <DossierProvider value={{ pack: EXAMPLE_PACK, on, goToSource: () => {} }}>
        <div class="main">
          {dossier?.kind === 'actor' && <ActorPage dossier={dossier} />}
          {dossier?.kind === 'event' && <EventPage dossier={dossier} />}
        </div>
      </DossierProvider>
    </ShadowStage>
  );
}

const fixture: Fixture = {
  title: 'Dossier',
  states: STATES.map(([name, id, on]) => ({ name, draw: () => <Page id={id} on={on} /> })),
};
export default fixture;
