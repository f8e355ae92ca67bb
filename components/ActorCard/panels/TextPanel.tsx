/** Text to be copied by hand: a report of a wrong mark, or a copy where we may not use the clipboard. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../extension/i18n';
import { copyToClipboard } from '../../words/copy';

interface Props {
  id: string;
  label: string;
  text: string;
  onCopied(): void;
}

export function TextPanel({ id, label, text, onCopied }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [edited, setEdited] = useState(text);
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    if (await copyToClipboard(edited, field.current!.parentElement!)) onCopied();
    else field.current?.select();
  };
  return (
    <div class="why" id={id}>
      <label>
        {label}
        <textarea
          ref={field}
          rows={8}
          value={edited}
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="btn line" onClick={copy}>
        {t('copyText')}
      </button>
    </div>
  );
}
