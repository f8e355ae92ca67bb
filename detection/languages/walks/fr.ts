import type { Walks } from './model';

/** French. */
export const fr: Walks = {
  publicLife: `
    attaqu* attentat* assaut* tué* tuer tuent assassin* meurtr* exécut* combat* milic* terror* djihad* jihad*
    bomb* roquette* missile* drone* obus tir tirs troupe* soldat* armée* militaire* force forces guerre*
    bataille* affront* frappe* frappé* raid* embuscade* offensive* opération* arme armes armé armement* command*
    brigade* faction* insurg* rebelle* bataillon* califat otage* enlev* captur* saisi* libér* siège sanction*
    parti partis parlement* ministre* ministère* gouvernement* président* présidence élection* élu électoral*
    vote* voter scrutin* bloc politique* député* sénat* congrès leader* chef dirigeant* alliance* allié* régime*
    porte-parole négoci* pourparlers sommet diplom* ambassad* trêve cessez-le-feu accord nucléaire sécurité
    renseignement* manifest* pouvoir oppos* rival* clerc* religieux partisan* martyr* représaill* veng* menac*
    averti* accus* condamn* revendiqu* cible* visé* résistance administration secrétaire émissaire visite
    détrui* pill* ravag* fui fuit deuil enterr* funérail* pleur* mort décès drapeau* sièges hélicopt* accord*
    envahi* rencontr* campagne* conflit* crise* extrémis* islamist* groupe*
    dictateur* guerrier* prisonnier* policier* fondateur* négociateur* médiateur* gouverneur* chiite* sunnite*
    nationalist* djihadist*`,
  otherWalks: `
    match matchs buts championnat* penalty pénalt* buteur* ailier* entraîneur*
    sélectionneur* saison* tournoi* trophée* coupe finale derby marathon médaille* athlète* football* basket*
    tennis boxeur* lutteur* cycliste* jockey* patient* clinique* chirurg* médecin* dentiste* infirmi*
    hôpit* vaccin* poème* poète* poét* roman romanci* peintre* sculpt* musée* galerie* exposition*
    orchestre* choral* opéra ballet violon* pianiste* chanteu* batteur* album* rappeur* acteur*
    actrice* film films cinéma recette* cuisine* cuisinier* restaurant* boulang* épic* vin bière école* élève*
    professeur* université* collège* étudiant* ingénieur* théorème* biolog*
    satellite* orbite temple* déesse* pharaon* osiris horus archéolog* dynastie* calife* sultan* médiéval*
    siècle* juriste* coran sourate* savant* théolog* prophète* manuscrit* fleuve* rivière* lac hameau* jardin*
    zoo cheval chevaux chien* chat chats chameau* lion lions boutique* pharmaci* hôtel* touris* pèlerin*
    mariage* bébé* bronze louvre client* logiciel* éditeur* évêque* tailleur* coiffeu*
    prénom historien* hippodrome grotte* hippique* croiseur paquebot gardien-de-but gardiens-de-but milieu-de-terrain physicien* concert concerts golf golfeu* chimist*`,
  craftBefore: 'corvette frégate croiseur navire sous-marin pétrolier satellite missile fusée',
  craftAfter: '',
  tradeEnds: 'ier ière eur euse iste logue',
  noTrades: `premier dernier leur plusieurs ailleurs successeur prédécesseur particulier jeudi
    janvier février entier pilier dossier courrier héritier frontière rivière carrière manière bannière lumière
    prière première dernière arrière derrière intérieur extérieur supérieur inférieur antérieur meilleur majeur mineur valeur
    oublier justifier vérifier identifier bénéficier modifier publier apprécier confier associer remercier qualifier étudier
    relier rallier défier signifier gracier licencier négocier humilier supplier concilier réconcilier copier régulière
    entière vigueur faveur rigueur officier procureur officière consiste
    honneur peur auteur vainqueur ambassadeur sénateur insiste existe liste assiste résiste persiste dialogue`,
};
