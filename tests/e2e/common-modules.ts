/** CommonJS packages as one classic script, for pages that use a framework: a tiny bundler. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Modules by the name under which the page asks for them: `requireModule('react')`. */
export function bundle(names: string[]): string {
  const start = createRequire(import.meta.url);
  const files = new Map<string, string>();
  const entries = names.map((name) => [name, start.resolve(name)] as const);
  for (const [, path] of entries) gather(path, files);
  return `globalThis.process = { env: { NODE_ENV: 'production' } };
const files = {${[...files].map(([path, code]) => `${JSON.stringify(idOf(path))}(module, exports, require) {${code}\n}`).join(',\n')}};
const loaded = {};
function load(id) {
  if (!loaded[id]) { const module = loaded[id] = { exports: {} }; files[id](module, module.exports, load); }
  return loaded[id].exports;
}
const names = ${JSON.stringify(Object.fromEntries(entries.map(([name, path]) => [name, idOf(path)])))};
globalThis.requireModule = (name) => load(names[name]);`;
}

function gather(path: string, files: Map<string, string>): void {
  if (files.has(path)) return;
  files.set(path, '');
  const require = createRequire(path);
  const code = readFileSync(path, 'utf8').replace(
    /require\((['"])([^'"]+)\1\)/g,
    (_, _quote, name) => {
      if (name.includes('development')) return '{}';
      const found = require.resolve(name);
      gather(found, files);
      return `require(${JSON.stringify(idOf(found))})`;
    },
  );
  files.set(path, code);
}

/** What comes after the last node_modules: no path of this machine gets into a page. */
function idOf(path: string): string {
  return path.replaceAll('\\', '/').split('/node_modules/').at(-1) as string;
}
