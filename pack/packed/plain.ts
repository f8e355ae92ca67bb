/** The defaults of a record: packed records leave them out and get them back. */
export type Brief = Record<string, unknown>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Leaves out what `plain` says as well. */
export function briefly(record: object, plain: Brief): Brief {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => !(key in plain && same(value, plain[key]))),
  );
}

/** Copies what it takes from `plain`, so that no two records share a list. */
export function inFull(brief: Brief, plain: Brief): Brief {
  return { ...structuredClone(plain), ...brief };
}
