/**
 * Name forms by runs: what several forms in a row have in common is written once, followed by their texts.
 */
import type { NameForm } from '../model';
import { fullForm, slimForm } from '../name-form';

type Said = Omit<Partial<NameForm>, 'text'>;
export type BriefNames = [said: Said, ...texts: string[]][];

export function briefNames(forms: readonly NameForm[]): BriefNames {
  const runs: BriefNames = [];
  let before = '';
  for (const form of forms) {
    const { text, ...said } = slimForm(form);
    const here = JSON.stringify(said);
    if (here === before) runs.at(-1)!.push(form.text);
    else runs.push([said, form.text]);
    before = here;
  }
  return runs;
}

export function fullNames(runs: BriefNames): NameForm[] {
  return runs.flatMap(([said, ...texts]) => texts.map((text) => fullForm({ ...said, text })));
}
