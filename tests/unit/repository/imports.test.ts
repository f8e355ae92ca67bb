/** One way through the house: pure folders know nothing of pages, surfaces or the browser. */
import { describe, expect, it } from 'vitest';
import { read, SHIPPED } from './files';
import { importsOf, withoutComments } from './imported';

const RULES: { folder: string; mayNotImport: RegExp[]; why: string }[] = [
  {
    folder: 'detection',
    mayNotImport: [
      /^(page|components|extension|background|entrypoints|scripts|tests)\//,
      /^wxt/,
      /^preact/,
      /^node:/,
    ],
    why: 'detection is text in, mentions out',
  },
  {
    folder: 'pack',
    mayNotImport: [
      /^(page|components|extension|background|entrypoints|scripts|tests)\//,
      /^wxt/,
      /^preact/,
      /^node:/,
    ],
    why: 'pack is data in, data out',
  },
  {
    folder: 'page',
    mayNotImport: [/^(background|entrypoints|scripts|tests|components\/(plots|dossier|panel))\//],
    why: 'the page asks the worker by message and shows only the card',
  },
  {
    folder: 'components',
    mayNotImport: [/^(background|entrypoints|scripts|tests)\//],
    why: 'components are started by entrypoints, not the other way',
  },
  {
    folder: 'extension',
    mayNotImport: [/^(page|components|background|entrypoints|scripts|tests)\//],
    why: 'settings and messages are below every surface',
  },
];

/** Reading the YAML files is the Node side of pack/; it never ships. */
const isReadingFiles = (path: string, name: string) =>
  path.startsWith('pack/read/') && name.startsWith('node:');

/** The browser's extension API, however it is reached. */
const BROWSER_API =
  /\b(?:browser|chrome)\.(?:runtime|storage|tabs|i18n|commands|scripting|action)\b/;
const DOM = /\b(?:document|window)\.\w/;

describe('the direction of imports', () => {
  const sources = read(SHIPPED);

  it('has sources to look at', () => {
    for (const { folder } of RULES) {
      expect(
        sources.filter(({ path }) => path.startsWith(`${folder}/`)),
        folder,
      ).not.toHaveLength(0);
    }
  });

  it.each(RULES)('$folder: $why', ({ folder, mayNotImport }) => {
    const wrong = sources
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap(({ path, text }) =>
        importsOf(path, text)
          .filter((name) => mayNotImport.some((rule) => rule.test(name)))
          .filter((name) => !isReadingFiles(path, name))
          .map((name) => `${path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(['detection', 'pack'])('%s uses neither a browser API nor the DOM', (folder) => {
    const wrong = sources
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .filter(
        ({ text }) => BROWSER_API.test(withoutComments(text)) || DOM.test(withoutComments(text)),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
