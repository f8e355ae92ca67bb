/** Statements as the files write them: who says what about the thing the file is about. */
import * as v from 'valibot';
import { readEdtf } from '../edtf';
import { ACTOR_PROPERTIES, EVENT_ROLES, MODES } from '../model';
import { edtf, evidence, id, plainText } from './text';

const attribution = v.union(
  [id, v.strictObject({ text: plainText })],
  'must be the id of an actor or party, or { text: who says so, in words }',
);

const yesNo = v.boolean('must be true or false');

/** What every statement may carry. */
const common = {
  /** Only where something must go on pointing to this very statement. */
  id: v.optional(id),
  when: v.optional(edtf),
  /** False: `when: 2003/2007` is one day somewhere in between. */
  span: v.optional(yesNo, true),
  mode: v.optional(v.picklist(MODES), 'fact'),
  by: v.optional(v.array(attribution, 'must be a list: by: [an-id]'), []),
  evidence,
  note: v.optional(v.nullable(plainText), null),
  /**
   * True where it is right that it lies after the death or end of the actor, or before its birth or founding.
   */
  posthumous: v.optional(yesNo, false),
};

export const actorStatement = v.pipe(
  v.strictObject({
    property: v.picklist(ACTOR_PROPERTIES),
    object: v.optional(v.nullable(id), null),
    text: v.optional(v.nullable(plainText), null),
    ...common,
  }),
  dated(),
);
export type ActorStatementFile = v.InferOutput<typeof actorStatement>;

const count = v.optional(
  v.nullable(v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(0))),
  null,
);

export const eventStatement = v.variant('property', [
  v.pipe(v.strictObject({ property: v.literal('took-place'), ...common }), dated()),
  v.pipe(
    v.strictObject({
      property: v.literal('participant'),
      role: v.picklist(EVENT_ROLES),
      object: v.optional(v.nullable(id), null),
      text: v.optional(v.nullable(plainText), null),
      ...common,
    }),
    dated(),
  ),
  v.pipe(
    v.strictObject({
      property: v.literal('casualties'),
      measure: v.picklist(['killed', 'wounded']),
      low: count,
      best: count,
      high: count,
      of: v.optional(v.nullable(plainText), null),
      text: v.optional(v.nullable(plainText), null),
      ...common,
    }),
    dated(),
  ),
  v.pipe(v.strictObject({ property: v.literal('account'), text: plainText, ...common }), dated()),
]);
export type EventStatementFile = v.InferOutput<typeof eventStatement>;

/** The date cannot be judged alone: `span` says how to read it. */
export function dated<T extends { when?: string; span: boolean }>() {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.when === undefined) return;
    const reading = readEdtf(dataset.value.when, dataset.value.span);
    if (reading.ok) return;
    addIssue({
      message: reading.why,
      path: [
        {
          type: 'object',
          origin: 'value',
          input: dataset.value,
          key: 'when',
          value: dataset.value.when,
        },
      ] as never,
    });
  });
}
