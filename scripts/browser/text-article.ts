/** Renders a plain text as a news page: first line the headline, blank lines between paragraphs. */

export function articlePage(text: string, facts: { date: string | null; lang?: string }): string {
  const [headline = '', ...paragraphs] = text
    .split(/\n\s*\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(facts.date && { datePublished: facts.date }),
  };
  return `<!doctype html>
<html lang="${facts.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(headline)}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>body { max-width: 42em; margin: 3em auto; padding: 0 1em; font: 18px/1.6 Georgia, serif; }</style>
</head>
<body><article>
<h1>${escapeHtml(headline)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
