/** An extension that does nothing in every page: what any costs, whatever it does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function makeEmptyExtension(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('content.js', '1;');
  put('worker.js', '1;');
  put(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
