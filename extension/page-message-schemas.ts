/** What may arrive at a page. Kept apart from the worker's schemas: this file is in every tab. */
import * as v from 'valibot';
import type { ToPage } from './messages';
import type { AskSchemas } from './reply';

/** Made when first asked: most tabs are never asked anything. */
export const toPageSchemas = () =>
  ({
    summary: v.null(),
    'jump-to': v.object({ mention: v.number() }),
    'scan-now': v.null(),
    command: v.object({ name: v.picklist(['next-mention', 'previous-mention', 'open-card']) }),
  }) satisfies AskSchemas<ToPage>;
