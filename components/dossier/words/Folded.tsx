/** The rest of a long list, folded: a search in the page still finds it, and it is printed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { count } from '../../../extension/i18n';

interface Props {
  /** How many are left; with none, nothing is drawn. */
  rest: number;
  children: ComponentChildren;
}

export function Folded({ rest, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // On paper nobody can unfold it.
    const open = () => {
      if (details.current) details.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  if (rest <= 0) return null;
  return (
    <details class="as-list folded" ref={details}>
      <summary>{count('dossierMoreStatements', rest)}</summary>
      {children}
    </details>
  );
}
