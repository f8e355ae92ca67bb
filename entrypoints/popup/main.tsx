import { Popup } from '../../components/popup/Popup';
import { startSurface } from '../../components/surface/start';
import '../../components/popup/popup.css';
import './page.css';

startSurface(<Popup />);
