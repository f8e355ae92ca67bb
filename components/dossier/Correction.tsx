/** Composes a text that suggests a correction. It is for copying; nothing is sent. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { Dossier } from '../../pack/views/dossier';
import { copyToClipboard } from '../words/copy';
import { dayInWords } from '../words/dates';
import { withoutIsolates } from '../words/language';
import { nameOf } from './name-of';

export function Correction({ dossier }: { dossier: Dossier }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const text = field.current!.value;
    if (await copyToClipboard(text, field.current!.parentElement!)) setSaid(t('copied'));
    else field.current!.select();
  };
  return (
    <div class="correction no-print">
      <button type="button" class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('correctionSuggest')}
      </button>
      {open && (
        <div class="composed">
          <p>{t('correctionHow')}</p>
          <textarea
            ref={field}
            rows={9}
            dir="auto"
            aria-label={t('correctionSuggest')}
            defaultValue={correctionText(dossier)}
          />
          <div class="row">
            <button type="button" class="btn line" onClick={copy}>
              {t('copyText')}
            </button>
            <span role="status">{said}</span>
          </div>
        </div>
      )}
    </div>
  );
}

function correctionText(dossier: Dossier): string {
  return withoutIsolates(
    [
      t('correctionTitle', nameOf(dossier)),
      `${dossier.kind}/${dossier.id}`,
      t('dataAsOf', dayInWords(dossier.asOf)),
      '',
      t('correctionWrong'),
      '',
      t('correctionRight'),
      '',
      t('correctionSource'),
      '',
    ].join('\n'),
  );
}
