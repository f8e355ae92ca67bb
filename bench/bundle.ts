/** Bundles the measurements into one script, as a build would: no loader's helpers in the hot loops. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Row, Task } from './measure';

export type Measure = (task: Task, texts: string[]) => Row[];

export async function bundled(entry: 'measure.ts' | 'in-browser.ts'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: entry === 'measure.ts' ? 'esm' : 'iife',
    minify: true,
  });
  return result.outputFiles[0]!.text;
}

export async function measureHere(): Promise<Measure> {
  const script = Buffer.from(await bundled('measure.ts')).toString('base64');
  const { measure } = await import(`data:text/javascript;base64,${script}`);
  return measure as Measure;
}
