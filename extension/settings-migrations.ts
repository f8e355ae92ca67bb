/**
 * How settings of an older version become those of the next: an array, one step a version, each
 * with an example that a test runs. Append only.
 */
export interface Migration {
  from: number;
  why: string;
  migrate(stored: Record<string, unknown>): Record<string, unknown>;
  example: { before: Record<string, unknown>; after: Record<string, unknown> };
}

export const MIGRATIONS: Migration[] = [
  {
    from: 0,
    why: 'Settings written by hand or by a trial build carry no version and may list sites under `sites`.',
    migrate({ sites, ...stored }) {
      return { ...stored, sitesOff: stored.sitesOff ?? sites ?? [], version: 1 };
    },
    example: {
      before: { on: false, sites: ['example.org'] },
      after: { on: false, sitesOff: ['example.org'], version: 1 },
    },
  },
];

/** Runs every step, starting at the stored version. A newer version than ours is left as it is. */
export function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  let current = stored;
  for (const step of MIGRATIONS) {
    const version = typeof current.version === 'number' ? current.version : 0;
    if (version === step.from) current = step.migrate(current);
  }
  return current;
}
