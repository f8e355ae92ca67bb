/** Search and the way back to the index. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../extension/i18n';
import { type Address, hashOf } from './address';

export function TopBar({ address, children }: { address: Address; children: ComponentChildren }) {
  const field = useRef<HTMLInputElement>(null);
  const query = address.kind === 'search' ? address.query : '';
  useEffect(() => {
    if (field.current && address.kind === 'search') field.current.value = query;
  }, [query, address.kind]);
  return (
    <header class="top-bar">
      <div>
        <a class="home" href={hashOf({ kind: 'index' })}>
          {t('extensionName')}
        </a>
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const asked = field.current?.value.trim() ?? '';
              location.hash = hashOf(asked ? { kind: 'search', query: asked } : { kind: 'index' });
            }}
          >
            <input
              ref={field}
              type="search"
              class="search-field"
              aria-label={t('searchLabel')}
              placeholder={t('searchLabel')}
              defaultValue={query}
              dir="auto"
              // Names are searched in many spellings: the browser's own suggestions would be in the way.
              autocomplete="off"
              spellcheck={false}
            />
          </form>
        </search>
        <div class="end">{children}</div>
      </div>
    </header>
  );
}
