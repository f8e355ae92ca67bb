/** `?lang=fr`, `?theme=dark` and `?only=Card` choose what is shown; the links at the top do the same. */
import type { Fixture } from '../../components/fixtures/fixture';
import { LANGUAGES, type Language } from './catalogues';

const fixtures = import.meta.glob<Fixture>('../../components/**/*.fixture.tsx', {
  eager: true,
  import: 'default',
});
const THEMES = ['light', 'dark'] as const;

export function Gallery({ language }: { language: Language }) {
  const asked = new URLSearchParams(location.search);
  const theme = THEMES.find((one) => one === asked.get('theme')) ?? 'light';
  const only = asked.get('only');
  const address = (change: Record<string, string>) =>
    `?${new URLSearchParams({ lang: language, theme, ...(only && { only }), ...change })}`;
  document.documentElement.dataset.theme = theme;
  return (
    <>
      <nav aria-label="Gallery">
        {LANGUAGES.map((one) => (
          <a key={one} href={address({ lang: one })} aria-current={one === language}>
            {one}
          </a>
        ))}
        {THEMES.map((one) => (
          <a key={one} href={address({ theme: one })} aria-current={one === theme}>
            {one}
          </a>
        ))}
      </nav>
      {Object.values(fixtures)
        .filter(({ title }) => !only || title === only)
        .map(({ title, states }) => (
          <section key={title} aria-label={title}>
            <h1 lang="en">{title}</h1>
            <div class="states">
              {states.map((state) => (
                <figure key={state.name}>
                  <figcaption lang="en" dir="ltr">
                    {state.name}
                  </figcaption>
                  {state.draw(theme)}
                </figure>
              ))}
            </div>
          </section>
        ))}
    </>
  );
}
