/** The host a reader means by "example.org", "www.example.org/news" or a whole address; null if none. */
export function hostFrom(written: string): string | null {
  const text = written.trim();
  if (!text || /\s/.test(text)) return null;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && /[^.]\.[^.]|^localhost$/.test(url.hostname) ? url.hostname : null;
  } catch {
    return null;
  }
}
