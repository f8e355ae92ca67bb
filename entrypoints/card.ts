import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/ActorCard/mount';
import { CardDesk } from '../page/card/card-desk';
import { cardHook } from '../page/card/card-hook';

export default defineUnlistedScript(() => {
  cardHook().openCardDesk = (...page) => new CardDesk(mountCard, ...page);
});
