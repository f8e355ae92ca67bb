/** What a record is where nothing is said: packed records leave that out and get it back. */
export type Brief = Record<string, unknown>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Without what `plain` says as well. */
export function briefly(record: object, plain: Brief): Brief {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => !(key in plain && same(value, plain[key]))),
  );
}

/** Nothing of `plain` is handed out itself, so that no two records share a list. */
export function inFull(brief: Brief, plain: Brief): Brief {
  return { ...structuredClone(plain), ...brief };
}
