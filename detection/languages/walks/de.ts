import type { Walks } from './model';

/** German. */
export const de: Walks = {
  publicLife: `
    angriff* angegriff* griff greif* anschlag* anschläge* attack* attentat* getötet* töte* tötung* ermord* mord* hingericht*
    kämpf* kampf* miliz* terror* dschihad* bombe* bombard* rakete* drohne* beschuss* beschoss* granate* truppe*
    soldat* armee* militär* streitkräft* kräfte krieg* schlacht* gefecht* schlag schläge luftschl* razzia
    hinterhalt* offensive* operation* einsatz waffe* bewaffn* kommand* brigade* fraktion* aufständ* rebell*
    bataillon* kalifat* geisel* entführ* gefangen* eroberr* erobert* befrei* belager* sanktion* partei parteien
    parlament* minister* ministeri* regierung* kabinett* präsident* premier* wahl wahlen gewählt* wähl* abstimm*
    block politik* politisch* abgeordnet* senat* kongress* anführer* führer* führung* chef allianz* bündnis*
    verbündet* regime* sprecher* verhandl* gespräch* gipfel* diplomat* botschaft* waffenruhe abkommen atom*
    nuklear* sicherheit* geheimdienst* protest* putsch macht gegner* rival* geistlich* anhänger* märtyrer*
    vergelt* rache gedroht* droh* warnt* beschuldig* verurteil* widerstand* ziel ziele besuch besuchte zerstör*
    geplünder* plünder* floh* flüch* trauer* begraben beerdig* tod tot starb fahne* sitze hubschrauber*
    abkommen* stürmt* verlor räumt* traf treffen konflikt* krise* extremist* islamist* gruppe gruppen
    diktator* herrsch* machthaber* gouverneur* widersacher* amtsinhaber* herausforder* kleriker* prediger* vermittler*
    nationalist* mentor* verhandler* unterhändler*`,
  otherWalks: `
    spiel spiele spieler* tor tore liga bundesliga* elfmeter* stürmer* torwart* torhüter* mittelfeld* trainer*
    saison* turnier* pokal* finale derby marathon* medaille* athlet* fußball* basketball* tennis boxer*
    ringer* radfahrer* jockey* nationalelf* patient* klinik* chirurg* arzt ärztin* ärzte* zahnarzt*
    pfleger* krankenhaus* impf* gedicht* dichter* lyrik* lesung* roman romane maler* bildhauer* museum* museen
    galerie* ausstellung* orchester* chor konzert* oper ballett* geig* pianist* sänger* album* rapper*
    schauspiel* film filme kino rezept* küche* koch köche restaurant* café* bäcker* speisekarte* wein bier
    schule* schüler* lehrer* lehrbuch* universität* hochschule* student* studierend* professor* vorlesung*
    theorem* physik* biolog* satellit* umlaufbahn tempel* göttin* pharao* osiris horus archäolog*
    dynastie* kalif kalifen sultan* mittelalter* jahrhundert* jurist* koran sure theolog* prophet*
    handschrift* fluss flüsse weiler garten gärten zoo pferd* hund hunde katze* kamel* löwe* geschäft
    apothek* hotel* tourist* pilger* hochzeit* baby wetter* kunde* produkt* software* verlag* bischof*
    historiker* rennbahn galopper* höhle* siebenschläfer* schneider* metzger* friseur* schiff* golfer* chemiker*`,
  craftBefore: 'korvette fregatte kreuzer schiff tanker satellit satelliten rakete u-boot',
  craftAfter: 'rakete raketen klasse schiff satellit',
  tradeEnds: 'er erin ist istin or orin eur euse arzt ärztin koch köchin wirt wirtin',
  noTrades: `vater bruder mutter tochter schwester nachfolger vorgänger stellvertreter unter über iraker iraner syrer israeli libanese amerikaner partner ex-partner gründer
    sommer winter oktober dezember november september januar februar nachbar schwager vetter neffe helfer freund`,
};
