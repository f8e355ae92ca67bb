/**
 * All files of `data/`, read and checked against their schemas; reports every problem, not just the first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  type ActorFile,
  actorFile,
  type EventFile,
  eventFile,
  type LoadedWords,
  loadedWordsFile,
  lookalikesFile,
  type OfficeFile,
  officeFile,
  type PackFile,
  type PartyFile,
  packFile,
  partiesFile,
  type RenderingsFile,
  renderingsFile,
  type SourceFile,
  sourcesFile,
} from '../schema/files';
import { describeIssue } from './issues';
import type { Problem } from './problem';
import { type Path, readYaml } from './yaml';

/** A record together with where it was written. */
export interface Located<T> {
  file: string;
  data: T;
  lineOf(path: Path): number;
}

export interface DataSet {
  pack: Located<PackFile> | null;
  actors: Located<ActorFile>[];
  events: Located<EventFile>[];
  offices: Located<OfficeFile>[];
  parties: Located<PartyFile>[];
  sources: Located<SourceFile>[];
  lookalikes: Located<v.InferOutput<typeof lookalikesFile>[number]>[];
  loadedWords: LoadedWords[];
  renderings: Located<RenderingsFile> | null;
  /** Ids in files with a problem: they exist, so that nothing else is blamed for pointing to them. */
  unread: Set<string>;
  problems: Problem[];
}

const FOLDERS = ['actors', 'events', 'offices', 'sources'];
const FILES = [
  'pack.yaml',
  'parties.yaml',
  'lookalikes.yaml',
  'loaded-words.yaml',
  'renderings.yaml',
];
/** Not facts: the licence, a note for people, the schemas made for editors, the map's outlines. */
const NOT_READ = ['LICENSE', 'README.md', 'schema', 'map'];

/** Finds ids in a file that cannot otherwise be read. */
const ID_LINE = /^(?:- )?(?:\{ *)?id: *([a-z0-9-]+)/gm;

export function readDataSet(root: string): DataSet {
  const reader = new Reader(root);
  const pack = reader.neededFile('data/pack.yaml', packFile);
  const set: DataSet = {
    pack,
    actors: reader.folder('data/actors', actorFile),
    events: reader.folder('data/events', eventFile),
    offices: reader.folder('data/offices', officeFile),
    sources: reader.lists('data/sources', sourcesFile),
    parties: items(reader.file('data/parties.yaml', partiesFile)),
    lookalikes: items(reader.file('data/lookalikes.yaml', lookalikesFile)),
    loadedWords: reader.file('data/loaded-words.yaml', loadedWordsFile)?.data ?? [],
    renderings: reader.file('data/renderings.yaml', renderingsFile),
    unread: reader.unread,
    problems: reader.problems,
  };
  reader.strayFiles('data', [...FOLDERS, ...FILES, ...NOT_READ]);
  for (const record of [...set.actors, ...set.events, ...set.offices]) reader.idIsFileName(record);
  return set;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly unread = new Set<string>();
  constructor(private readonly root: string) {}

  neededFile<T>(file: string, schema: v.GenericSchema<unknown, T>): Located<T> | null {
    if (existsSync(join(this.root, file))) return this.file(file, schema);
    this.problems.push({ file, line: 1, message: 'is missing: see docs/data-format.md' });
    return null;
  }

  file<T>(file: string, schema: v.GenericSchema<unknown, T>): Located<T> | null {
    const path = join(this.root, file);
    if (!existsSync(path)) return null;
    const bytes = readFileSync(path);
    const { value, lineOf, problems } = readYaml(file, bytes);
    this.problems.push(...problems);
    const result = value === undefined ? null : v.safeParse(schema, value);
    if (result?.success) return { file, data: result.output, lineOf };
    for (const { path, message } of result?.issues.flatMap(describeIssue) ?? []) {
      this.problems.push({ file, line: lineOf(path), message });
    }
    for (const [, id] of bytes.toString().matchAll(ID_LINE)) this.unread.add(id!);
    return null;
  }

  folder<T>(folder: string, schema: v.GenericSchema<unknown, T>): Located<T>[] {
    const path = join(this.root, folder);
    if (!existsSync(path)) return [];
    const names = readdirSync(path).filter((name) => !name.startsWith('.'));
    return names.sort().flatMap((name) => {
      const file = `${folder}/${name}`;
      if (!name.endsWith('.yaml')) {
        this.problems.push({ file, line: 1, message: 'is not read: name it <id>.yaml or move it' });
        return [];
      }
      return this.file(file, schema) ?? [];
    });
  }

  lists<T>(folder: string, schema: v.GenericSchema<unknown, T[]>): Located<T>[] {
    return this.folder(folder, schema).flatMap(items);
  }

  strayFiles(folder: string, known: string[]): void {
    const path = join(this.root, folder);
    if (!existsSync(path)) return;
    for (const name of readdirSync(path)) {
      if (known.includes(name) || name.startsWith('.')) continue;
      const message = `is not read: data/ holds ${known.join(', ')}`;
      this.problems.push({ file: `${folder}/${name}`, line: 1, message });
    }
  }

  idIsFileName({ file, data, lineOf }: Located<{ id: string }>): void {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    if (data.id === name) return;
    const message = `id "${data.id}" differs from the file's name "${name}": make them the same`;
    this.problems.push({ file, line: lineOf(['id']), message });
  }
}

function items<T>(list: Located<T[]> | null): Located<T>[] {
  if (!list) return [];
  return list.data.map((data, i) => ({
    file: list.file,
    data,
    lineOf: (path) => list.lineOf([i, ...path]),
  }));
}
