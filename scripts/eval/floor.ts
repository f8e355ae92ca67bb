/** Figures below which the evaluation must not fall. `--raise` raises them, and never lowers them. */
import { readFileSync, writeFileSync } from 'node:fs';

export type Figures = Record<string, number>;

/** Digits kept: smaller differences are the noise of a single label. */
const PRECISION = 1000;
const floored = (value: number) => Math.floor(value * PRECISION + 1e-9) / PRECISION;

export function readFloor(file: string): Figures {
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

export function below(floor: Figures, measured: Figures): string[] {
  return Object.entries(floor)
    .filter(([name, least]) => measured[name] !== undefined && floored(measured[name]) < least)
    .map(([name, least]) => `${name}: ${measured[name]!.toFixed(3)} is below ${least}`);
}

export function raiseFloor(file: string, floor: Figures, measured: Figures): void {
  const raised: Figures = { ...floor };
  for (const [name, value] of Object.entries(measured)) {
    raised[name] = Math.max(raised[name] ?? 0, floored(value));
  }
  writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
}
