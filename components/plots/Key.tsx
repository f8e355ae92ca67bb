/** What the marks of the plots above mean; only those that are used. */
import { t } from '../../extension/i18n';
import { EventGlyph } from '../marks/EventGlyph';
import type { PlotEvent, Shape, Standing } from './model';

const SHAPES: Shape[] = ['strike', 'attack', 'words'];
const STANDINGS: Standing[] = ['claimed', 'attributed', 'disputed'];

interface Props {
  events: PlotEvent[];
  /** True where some are drawn as one mark with their number. */
  several?: boolean;
}

export function EventKey({ events, several = false }: Props) {
  const used = SHAPES.flatMap((shape) =>
    STANDINGS.filter((standing) =>
      events.some((event) => event.shape === shape && event.standing === standing),
    ).map((standing) => ({ shape, standing })),
  );
  if (used.length === 0) return null;
  return (
    <ul class="key">
      {used.map(({ shape, standing }) => (
        <li key={shape + standing}>
          <EventGlyph shape={shape} standing={standing} />
          {keyInWords(shape, standing)}
        </li>
      ))}
      {several && <li>{t('plotSeveral')}</li>}
    </ul>
  );
}

export function keyInWords(shape: Shape, standing: Standing): string {
  return t(`plotKey_${shape}_${standing}`);
}
