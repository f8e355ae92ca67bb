/** Extensions that run one line in every page: what any extension costs, whatever it does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function makeExtension(inPages: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('content.js', inPages);
  put('worker.js', '1;');
  put(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'One line',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
