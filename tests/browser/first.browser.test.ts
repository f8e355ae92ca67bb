import { expect, it } from 'vitest';
import { looksLikeNews } from '../../page/gate';
it('runs', () => { expect(looksLikeNews(document)).toBe(false); });
