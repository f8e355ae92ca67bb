/**
 * What tells the names of a crowd apart unread. In a long list dozens share the consonants of two words; a mark of 16
 * bits beside each of them says how its words sound, first vowels included, and which letters it has in a row.
 */
import type { Step } from '../stored/hash';
import { soundKey } from './memo';
import type { Hearing } from './word-facts';

const FACTOR = 0x01000193;
const HALF = 0xff;

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FACTOR);
  return hash;
}

const folded = (hash: number) => (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & HALF;

/** Worked out once for a hearing; a word as it is written sounds as it is. */
function soundOf(step: Step | Hearing): number {
  if (!('sound' in step)) return step.hash;
  step.sound ??= hashOf(soundKey(step.phones));
  return step.sound;
}

/** Of the first `count` steps: how they sound. */
export function soundMark(steps: readonly (Step | Hearing)[], count: number): number {
  let hash = count;
  for (let i = 0; i < count; i++) hash = Math.imul(hash, FACTOR) ^ soundOf(steps[i]!);
  return folded(hash);
}

const GAP = 0x20;
const HYPHEN = 0x2d;

/** Of a name: its letters, capitals, hyphens and spaces aside. */
export function letterMark(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === GAP || code === HYPHEN) continue;
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 0x20 : code), FACTOR);
  }
  return folded(hash);
}

export const markOf = (sound: number, letters: number): number => (letters << 8) | sound;
export const soundOfMark = (mark: number): number => mark & HALF;
export const lettersOfMark = (mark: number): number => mark >>> 8;
