/** The component gallery is for development builds; what ships does not contain it. */
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  name: 'gallery',
  setup(wxt) {
    if (wxt.config.mode === 'development') return;
    wxt.hook('entrypoints:found', (_, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (at >= 0) found.splice(at, 1);
    });
  },
});
