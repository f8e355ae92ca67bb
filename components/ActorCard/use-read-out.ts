/**
 * What screen readers say about the card. Only a change is read out, so the words come after their region.
 */
import { useEffect, useState } from 'preact/hooks';

export function useReadOut(
  announcement: string,
  onScreen: boolean,
): [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (onScreen) setSaid(announcement);
  }, [announcement, onScreen]);
  return [said, setSaid];
}
