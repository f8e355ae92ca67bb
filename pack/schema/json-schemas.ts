/** The schemas of the data files as JSON Schema: what editors complete and underline from. */
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  actorFile,
  eventFile,
  loadedWordsFile,
  lookalikesFile,
  officeFile,
  packFile,
  partiesFile,
  renderingsFile,
  sourcesFile,
} from './files';

const FILES = {
  'actor.schema.json': actorFile,
  'event.schema.json': eventFile,
  'office.schema.json': officeFile,
  'sources.schema.json': sourcesFile,
  'parties.schema.json': partiesFile,
  'lookalikes.schema.json': lookalikesFile,
  'loaded-words.schema.json': loadedWordsFile,
  'renderings.schema.json': renderingsFile,
  'pack.schema.json': packFile,
};

/** What JSON Schema cannot say (dates, hidden characters) stays with `npm run data:check`. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [
      name,
      toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }),
    ]),
  );
}
