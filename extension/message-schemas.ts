/** What may arrive at the background worker. The limits are far above honest use, and stop a flood. */
import * as v from 'valibot';
import type { AskSchemas } from './answer';
import type { ToBackground } from './messages';
import { settingsChangeSchema } from './settings-schema';

/** A pack id, a host, a language tag… */
const shortText = v.pipe(v.string(), v.maxLength(300));
/** Characters of one block; `page/text/block-builder` cuts at a tenth of this. */
const blockText = v.pipe(v.string(), v.maxLength(200_000));
const MOST_BLOCKS = 50_000;
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** "actor/<id>?on=2024-01-04", "search?q=…" or nothing; see components/dossier/address.ts. */
const DOSSIER_ADDRESS =
  /^\/?((actor|party|event|office|source)\/[\w%:.~!'()*-]{1,200}(\?on=\d{4}-\d\d-\d\d)?|search\?q=[^#]{0,300})?$/;

const contextSchema = v.nullable(
  v.looseObject({
    activated: v.array(v.object({ actor: shortText, block: index, surface: shortText })),
    cueCount: v.number(),
    language: v.nullable(shortText),
  }),
);

const each = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_BLOCKS));

const packedRequestSchema = v.pipe(
  v.object({
    texts: each(blockText),
    ids: each(index),
    kinds: v.pipe(v.string(), v.regex(/^[hpco]*$/)),
    langs: each(v.nullable(shortText)),
    articleDate: day,
    language: v.nullable(shortText),
    context: contextSchema,
    bringMarker: v.boolean(),
  }),
  v.check(({ texts, ids, kinds }) => texts.length === ids.length && texts.length === kinds.length),
);

export const toBackgroundSchemas = {
  'who-is-in-this-text': packedRequestSchema as v.GenericSchema<
    unknown,
    ToBackground['who-is-in-this-text']['ask']
  >,
  'who-may-be-named-here': v.object({
    texts: each(blockText),
    language: v.nullable(shortText),
    bringReader: v.boolean(),
  }),
  'what-is-worth-reading': v.pipe(
    v.object({
      texts: each(blockText),
      groups: each(index),
      language: v.nullable(shortText),
      context: contextSchema,
    }),
    v.check(({ texts, groups }) => texts.length === groups.length),
  ) as v.GenericSchema<unknown, ToBackground['what-is-worth-reading']['ask']>,
  'cards-for': v.object({ actors: v.pipe(v.array(shortText), v.maxLength(500)), articleDate: day }),
  'read-settings': v.null(),
  'change-settings': settingsChangeSchema,
  'open-dossier': v.object({
    address: v.pipe(v.string(), v.regex(DOSSIER_ADDRESS)),
  }),
  'page-was-scanned': v.null(),
  'run-in-tab': v.object({ tab: index }),
  'load-reader': v.null(),
  'load-tint': v.null(),
  'load-card': v.null(),
  'look-into-frames': v.null(),
} satisfies AskSchemas<ToBackground>;
