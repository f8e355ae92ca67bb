/** Development builds only (see `modules/gallery.ts`): every component in every state. */
import { render } from 'preact';
import { direction, takeTextsFrom, uiLanguage } from '../../extension/i18n';
import { catalogue, languageFrom } from './catalogues';
import { Gallery } from './Gallery';
import './gallery.css';

const language = languageFrom(location.search);
takeTextsFrom(catalogue(language));
document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
render(<Gallery language={language} />, document.getElementById('gallery')!);
