/** What the shipped manifests ask for: a change here is a change of what readers are asked to trust. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

describe.each(BUILDS)('the manifest of %s', (build) => {
  it.skipIf(!existsSync(`.output/${build}/manifest.json`))('is the one agreed on', async () => {
    await expect(`${JSON.stringify(manifestOf(build), null, 2)}\n`).toMatchFileSnapshot(
      `manifest.${build}.json`,
    );
  });

  it.skipIf(!existsSync(`.output/${build}/manifest.json`))(
    'lets no page of the web load a file of ours',
    () => {
      expect(manifestOf(build)).not.toHaveProperty('web_accessible_resources');
    },
  );

  it.skipIf(!existsSync(`.output/${build}/manifest.json`))(
    'names no host in its content security policy',
    () => {
      const policy: string = manifestOf(build).content_security_policy.extension_pages;
      expect(policy).not.toMatch(/https?:|\*/);
    },
  );
});
