import type { Walks } from './model';

/** English. */
export const en: Walks = {
  publicLife: `
    attack* assault* kill* slain assassin* murder* execut* fight* fought militan* militia* terror* jihad* bomb*
    rocket* missile* drone* shell* mortar* troops soldier* army military force forces war wars warfare warplane*
    battle* clash* strike* struck raid* ambush* offensive* operation* weapon* arms arsenal gun* commander*
    brigade* faction* insurg* rebel* guerrill* fighter* battalion* caliphate hostage* kidnap* abduct* captur*
    seiz* liberat* siege sanction* blacklist* party parties parliament* minister* ministr* government* cabinet
    president* premier elect* vote* voter* ballot* bloc blocs politic* lawmaker* senat* congress* leader*
    leadership alliance* ally allies regime* spokes* negotiat* talks summit diplom* ambassador* embassy
    ceasefire truce treaty nuclear policy policies security intelligence spy spies protest* coup power reign
    oppos* rival* cleric* follower* loyal* supporter* bodyguard* martyr* retaliat* reveng* aveng* threat* warn*
    accus* condemn* killing* targeted front frontline resistance administration secretary envoy visit visits
    visited visiting met meeting destroy* demolish* loot* smash* bury buried burial funeral* mourn* killed died
    flee* deal deals pact seats seat flag* statement helicopter* walked-in stormed storm* ruled rules blew blown
    ravag* fled tweet* office nominat* impeach* campaign* oval doctrine conflict* tension* crisis extremis*
    islamist* sectarian group groups
    dictator* ruler* warrior* warlord* strongm* kingmaker* powerbroker* mediator* hardliner* insider* spymaster*
    legislat* republican* democrat* federal nationalist* prisoner* contender* preacher* mastermind* behead* burned burnt burning explos* explod* blast* withdraw* withdrew deploy*`,
  otherWalks: `
    match matches league scored scorer penalties striker* goalkeeper* midfielder* winger*
    quarterback* receiver* coach coached season* tournament* trophy cup derby squad pitch referee* marathon
    medal* athlet* olympic* football* footballer* soccer basketball cricket* tennis golf* boxer* wrestl*
    sprinter* cyclist* jockey* racehorse* stallion* mare patient* clinic surgery surgeon* physician* dentist*
    nurse* hospital* ward vaccine* poem* poet* verse verses novel* novelist* painter* sculptor* museum* gallery
    exhibition* orchestra* choir* concert* opera ballet violin* pianist* singer* drummer* band's album* rapper*
    actor* actress* film film's movie* cinema recipe* kitchen* chef chefs restaurant* cafe bakery menu kebab
    wine beer school schools pupil* teacher* textbook* university* college* professor* lecture* theorem* physic* neutron* synchrotron*
    beamtime beamline* superconduct*
    chemis* biolog* telescope* satellite* orbit asteroid* temple* goddess* pharaoh* osiris horus hieroglyph*
    mummy mummies archaeolog* dynasty dynasties caliph caliphs sultan* medieval century centuries jurist* koran
    quran surah theolog* prophet* manuscript* chronicle* river* rowers thames lake hamlet* garden* zoo
    horse* dog dogs cat cats camel* lion* tulip* shop shops pharmac* hotel* tourist* pilgrim* wedding* bride*
    baby babies shares dividend* startup* customer* software investor* amazon
    publisher* sausage* bishop* diocese rabbi tailor* baker* butcher* grocer* farmer* plumber* electrician*
    barber* spelling historian* ascot racecourse handicap gelding* filly fillies furlong* greyhound* odds paddock cave caves author authors products`,
  craftBefore:
    'aircraft-carrier carrier corvette frigate destroyer warship tanker trawler submarine satellite',
  craftAfter: 'corvette frigate destroyer cruise-missile ballistic-missile warship satellite class',
  tradeEnds:
    'er or ist smith wright keeper historian librarian musician comedian chef nurse vet cook professor',
  noTrades: `former later after under over other another together whether however never ever further prior major brother father mother sister daughter founder member partner for successor predecessor director
    remember consider murder favor honor offer answer order enter foster discover recover cover deliver bother suffer
    border number error tower paper newspaper power water computer chapter quarter charter disorder
    better greater rather either neither closer easier harder older younger elder inner outer upper lower proper popular
    whenever whatever whoever wherever whichever whomever forever moreover sooner earlier eager sheer
    prefer transfer trigger alter matter wonder linger render gather utter encounter uncover refer defer infer differ empower
    counter monitor register volunteer surrender longer higher larger bigger smaller faster slower stronger weaker wider deeper
    broader fewer newer cooler cheaper smarter simpler clever bitter superior inferior letter engineer officer adviser advisor
    monster hero winter summer october november december september insist exist persist assist against first last`,
};
