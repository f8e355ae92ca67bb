/** Something wrong in the data: where it stands, and what to do about it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

export class DataProblems extends Error {
  constructor(readonly problems: Problem[]) {
    super(['The data has problems:', ...problems.map(problemLine)].join('\n'));
    this.name = 'DataProblems';
    // Those who read this edit data; where in the code it was noticed is of no use to them.
    this.stack = this.message;
  }
}

export function problemLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

export function inReadingOrder(problems: Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
