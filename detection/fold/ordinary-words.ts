/**
 * Words of organisations' names that are language, not name: they are compared as words (with their
 * plurals and inflections), never by sound. And the few words so frequent that a name made only of
 * them would mark every page.
 */
import { stemWord } from './words';

const OF_ORGANISATIONS = `
army armies force forces brigade brigades unit units corps guard guards movement front party bloc
union alliance coalition council committee commission authority agency ministry government
parliament assembly congress court bank police military militia militias security intelligence
defence defense national international islamic popular people peoples revolutionary democratic
republic republican state states united central command operations joint armed air land naval navy
special service services counter terrorism anti pro resistance jihad liberation salvation martyrs
organisation organization group groups league federation federal region regional mission envoy
office bureau house white press agencies court supreme leader leadership framework coordination
coordinating mobilization units patriotic justice reform development freedom hope future north
south east west northern southern eastern western black red green yellow new free great first
second third general staff inherent resolve task combined global world arab kurdish iraqi iranian
syrian turkish american british french israeli lebanese palestinian saudi led backed shiite shia
sunni alawite druze
armee armees forces force brigades brigade unites unite mouvement front parti bloc union alliance
coalition conseil comite commission autorite agence ministere gouvernement parlement assemblee
garde gardiens revolution revolutionnaire nationale national internationale international islamique
populaire peuple peuples etat etats unis unies commandement operations securite renseignement
resistance liberation mobilisation cadre organisation groupe ligue
armee krafte brigade brigaden einheit einheiten bewegung partei bundnis koalition rat ausschuss
regierung parlament garde revolutionsgarden volk volksmobilisierung islamische islamischer staat
vereinigte staaten widerstand kommando sicherheit nationale internationale organisation haus weisse
ejercito fuerza fuerzas brigada brigadas unidad unidades movimiento frente partido coalicion
consejo comite comision gobierno parlamento guardia guardianes revolucion revolucionaria nacional
internacional islamico islamica popular pueblo estado estados unidos resistencia movilizacion casa
ordu ordusu kuvvet kuvvetleri guc gucleri guclari tugay tugaylari birlik birlikleri hareket hareketi
cephe cephesi parti partisi koalisyon koalisyonu konsey konseyi komite hukumet hukumeti meclis devlet
devleti islam direnis direnisi halk seferberlik milli ulusal uluslararasi muhafizlari devrim`;

const ordinary = new Set(
  OF_ORGANISATIONS.split(/\s+/)
    .filter((word) => word !== '')
    .map(stemWord),
);

/** Endings that only words of a language have. */
const WORD_ENDING =
  /(?:tion|tions|ment|ments|isation|ization|ship|ness|schaft|ungs?|keit|kräfte|kraefte|cion|ciones|dad|ique|iques|aire|aires|isch|ische|ischen|ischer|ing)$/;
const LEAST_WITH_ENDING = 7;

export function isOrdinaryWord(folded: string): boolean {
  if (ordinary.has(stemWord(folded))) return true;
  return folded.length >= LEAST_WITH_ENDING && WORD_ENDING.test(folded);
}
