/** One way an actor or office is written: bare text, or with what must be known to match it. */
import * as v from 'valibot';
import { GUARDS } from '../model';
import { language, plainText } from './text';

const words = v.optional(v.array(plainText, 'must be a list of words: [City]'), []);

export const nameGuards = v.strictObject({
  notBefore: words,
  notAfter: words,
  notNear: words,
  unlessNear: v.optional(v.array(plainText, 'must be a list of words: [City]')),
});

export const nameForm = v.union(
  [
    plainText,
    v.strictObject({
      text: plainText,
      lang: v.optional(v.nullable(language), null),
      kind: v.optional(
        v.picklist([
          'full',
          'short',
          'acronym',
          'nom-de-guerre',
          'role',
          'nominal',
          'translation-slip',
        ]),
        'full',
      ),
      needs: v.optional(v.nullable(v.picklist(GUARDS)), null),
      notBefore: words,
      notAfter: words,
      notWith: words,
      unlessWith: words,
      notNear: words,
      shown: v.optional(v.boolean('must be true or false'), true),
    }),
  ],
  'must be text, or { text: … } with lang, kind, needs, notBefore, notAfter, notWith, unlessWith, notNear, shown',
);

export type NameFormFile = v.InferOutput<typeof nameForm>;
