import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/ActorCard/mount';
import { cardHook } from '../page/card-hook';

export default defineUnlistedScript(() => {
  cardHook().mountCard = mountCard;
});
