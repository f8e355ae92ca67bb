/**
 * Words written large right behind a name that are no part of it: Turkish puts the place, the day or
 * the council behind the subject ("Fuad Hüseyin Ankara'ya gitti", "... Güvenlik Konseyi'ne başvurdu"), German every noun, English headlines the verb.
 * Only what is nobody's family name.
 */
import { foldToken } from './normalise';

const PLACES_AND_DAYS = `
türkiye irak iran suriye misir ürdün lübnan filistin israil katar kuveyt suudi rusya amerika abd bm almanya fransa ingiltere avrupa
ankara istanbul bağdat erbil kerkük musul basra tahran beyrut kahire riyad doha moskova brüksel cenevre kudüs gazze körfez birleşmiş halep süleymaniye duhok necef kerbela felluce sincar londra viyana pekin
güvenlik dışişleri içişleri genelkurmay meclis parlamento hükümet kongre senato pentagon haşdi nato
pazartesi çarşamba perşembe cumartesi salı
monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
baghdad tehran erbil kirkuk irbil beirut ankara riyadh
visits meets says urges calls receives discusses arrives heads warns hosts holds tells congratulates condemns announces denies
rejects vows wins leaves returns travels seeks pledges becomes resigns joins signs lands attends welcomes`;

const words = new Set(
  PLACES_AND_DAYS.split(/\s+/)
    .filter((word) => word !== '')
    .map(foldToken),
);

/** "Fuad Hüseyin Kürt partilerini aradı": without its dots Kurt is a family name. */
const PEOPLES = /^(?:Kürt|Türkmen|Şii|Sünni|Amerikan|Iraklı|İranlı|Suriyeli)$/u;

export const isNoFamilyName = (raw: string, folded: string): boolean =>
  words.has(folded) || PEOPLES.test(raw);
