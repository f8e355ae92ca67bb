/** A form that needs nothing stands for one actor only; a form that may mean another has to ask for more. */
import { foldText } from '../../detection/fold/normalise';
import type { NameForm } from '../model';
import type { Located } from '../read/data-set';
import type { CheckInput } from './check';

interface Seen {
  owner: string;
  where: string;
  lang: string | null;
}

const ADVICE = 'guard one with needs: company or needs: antecedent, or drop it';

export function checkNames({ set, pack, say }: CheckInput): void {
  const seen = new Map<string, Seen[]>();

  const note = (at: Located<unknown>, owner: string, forms: NameForm[]) => {
    const own = new Set<string>();
    forms.forEach((form, i) => {
      const exact = `${form.text}|${form.lang}`;
      if (own.has(exact)) say(at, ['names', i], `"${form.text}" is listed twice: drop one`);
      own.add(exact);
      if (form.needs !== null) return;
      const folded = foldText(form.text);
      const others = seen.get(folded) ?? [];
      const clash = others.find((other) => other.owner !== owner && sameLanguage(other, form));
      if (clash) {
        const message = `"${form.text}" stands for "${clash.owner}" too (${clash.where}): ${ADVICE}`;
        say(at, ['names', i], message);
      }
      const where = `${at.file}:${at.lineOf(['names', i])}`;
      seen.set(folded, [...others, { owner, where, lang: form.lang }]);
    });
  };

  for (const at of set.actors) {
    const actor = pack.actors.get(at.data.id)!;
    note(at, actor.id, actor.names);
    const forms = new Set(actor.names.map(({ text }) => foldText(text)));
    if (!forms.has(foldText(actor.name))) {
      say(at, ['name'], `"${actor.name}" is not among the names: list it, or it is never found`);
    }
    if (actor.native && !forms.has(foldText(actor.native.text))) {
      say(at, ['native'], `"${actor.native.text}" is not among the names: list it too`);
    }
  }
  for (const at of set.offices) note(at, at.data.id, pack.offices.get(at.data.id)!.names);
  for (const at of set.lookalikes) {
    const clash = seen
      .get(foldText(at.data.text))
      ?.find((other) => sameLanguage(other, { lang: at.data.lang }));
    if (!clash) continue;
    const message = `"${at.data.text}" is also a name of "${clash.owner}" (${clash.where}): ${ADVICE}`;
    say(at, ['text'], message);
  }
}

function sameLanguage(a: { lang: string | null }, b: { lang: string | null }): boolean {
  return a.lang === null || b.lang === null || a.lang === b.lang;
}
