/** `npm run data:schema`: JSON Schemas for editors, made from the ones the check uses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../pack/schema/json-schemas';

const folder = 'data/schema';
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`Written to ${folder}.`);
