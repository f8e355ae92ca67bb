import { Options } from '../../components/options/Options';
import { startSurface } from '../../components/surface/start';
import '../../components/options/options.css';

startSurface(<Options />);
