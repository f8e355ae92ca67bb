import { Panel } from '../../components/panel/Panel';
import { startSurface } from '../../components/surface/start';
import '../../components/panel/panel.css';

startSurface(<Panel />);
