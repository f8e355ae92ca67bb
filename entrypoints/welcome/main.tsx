import { startSurface } from '../../components/surface/start';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';

startSurface(<Welcome />);
