/** Choose a form, see it, copy it or save it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { Dossier } from '../../pack/views/dossier';
import { citationOf, FILE, FORMATS, type Format } from '../citation/formats';
import { saveFile } from '../citation/save';
import { ChevronIcon } from '../marks/icons';
import { copyToClipboard } from '../words/copy';
import { nameOf } from './name-of';

export function CopyMenu({ dossier }: { dossier: Dossier }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const shut = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        button.current?.focus();
      } else if (box.current?.contains(event.target as Node)) return;
      setOpen(false);
    };
    document.addEventListener('keydown', shut);
    document.addEventListener('pointerdown', shut);
    return () => {
      document.removeEventListener('keydown', shut);
      document.removeEventListener('pointerdown', shut);
    };
  }, [open]);
  return (
    <div class="copy-menu" ref={box}>
      <button
        ref={button}
        type="button"
        class="btn line"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('copyCitation')} <ChevronIcon up={open} />
      </button>
      {open && <Choices dossier={dossier} />}
    </div>
  );
}

function Choices({ dossier }: { dossier: Dossier }) {
  const [format, setFormat] = useState<Format>('plain');
  const [said, setSaid] = useState('');
  const preview = useRef<HTMLPreElement>(null);
  const text = citationOf(dossier, format);
  const copy = async () => {
    if (await copyToClipboard(text, preview.current!)) setSaid(t('copied'));
    else getSelection()?.selectAllChildren(preview.current!);
  };
  return (
    <fieldset class="menu">
      <legend class="unseen">{t('copyCitation')}</legend>
      {FORMATS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="format"
            checked={one === format}
            onChange={() => {
              setFormat(one);
              setSaid('');
            }}
          />
          {t(`format_${one}`)}
        </label>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key */}
      <section class="preview" aria-label={t('copyPreview')} tabIndex={0}>
        <pre ref={preview} dir="auto">
          {text}
        </pre>
      </section>
      <div class="row">
        <button type="button" class="btn line" onClick={copy}>
          {t('copyText')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            const { ending, type } = FILE[format];
            saveFile(`${fileName(nameOf(dossier))}.${ending}`, type, text);
          }}
        >
          {t('copyDownload')}
        </button>
        <span role="status">{said}</span>
      </div>
    </fieldset>
  );
}

/** Only characters that every file system accepts. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'dossier';
}
