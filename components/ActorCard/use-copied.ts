/** For a moment after copying, the button says so. */
import { useEffect, useState } from 'preact/hooks';

/** ms the word "Copied" stays before the button says "Copy" again. */
const COPIED_FOR = 2000;

export function useCopied(): [copied: boolean, noteCopied: () => void] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, () => setCopied(true)];
}
