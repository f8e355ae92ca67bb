/** The defaults of a name form; packed forms leave them out and get them back. */
import type { NameForm } from './model';

const PLAIN_FORM: Omit<NameForm, 'text'> = {
  lang: null,
  kind: 'full',
  needs: null,
  notBefore: [],
  notAfter: [],
  notWith: [],
  unlessWith: [],
  notNear: [],
  shown: true,
};

export function fullForm(form: Partial<NameForm> & { text: string }): NameForm {
  return { ...PLAIN_FORM, ...form };
}

export function slimForm(form: NameForm): Partial<NameForm> {
  const isSaid = ([key, value]: [string, unknown]) =>
    key === 'text' ||
    JSON.stringify(value) !== JSON.stringify(PLAIN_FORM[key as keyof typeof PLAIN_FORM]);
  return Object.fromEntries(Object.entries(form).filter(isSaid));
}
