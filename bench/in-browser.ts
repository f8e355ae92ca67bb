/** The same measurements, started from a page. */
import { measure } from './measure';

Object.assign(globalThis, { measure });
