/** What the shipped manifests ask for: a change here is a change of what readers are asked to trust. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../../scripts/built';

/** None before the first build. */
const BUILDS = Object.values(BUILT).map((folder) => ({
  build: basename(folder),
  manifest: existsSync(`${folder}/manifest.json`)
    ? JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
    : null,
}));

describe.each(BUILDS)('the manifest of $build', ({ build, manifest }) => {
  it.skipIf(manifest === null)('is the one agreed on', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `manifest.${build}.json`,
    );
  });

  it.skipIf(manifest === null)('lets no page of the web load a file of ours', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it.skipIf(manifest === null)('names no host in its content security policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
