import type { Language } from './model';

export const fr: Language = {
  code: 'fr',
  reading: {
    // Soft c and ç are s, gu before e and i is g; ch = sh needs no rule, the classes meet.
    sounds: [
      [/c(?=[eiyéè])|ç/g, 's'],
      [/gu(?=[eiyéè])/g, 'g'],
    ],
  },
  lists: {
    frequent:
      'le la les des du une et dans est que pour qui par sur au aux avec pas plus ce son sont ont ete selon mais cette apres'.split(
        ' ',
      ),
    openers:
      `tant autant feu auparavant ici la-bas lui celui ceux celle rien personne quelques deux trois que qui quoi ou comment pourquoi quand lorsque selon apres avant depuis pendant si puis alors ensuite enfin hier aujourd’hui demain lundi mardi mercredi jeudi vendredi samedi dimanche pourtant cependant mais or donc ni car et sans sous sur avec dans par pour chez entre vers contre des du les la le un une ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous tout tous ainsi aussi meme deja encore toujours jamais bien tandis malgre outre quant interroge derriere devant hors parmi envers aupres lors durant voici voila chaque plusieurs certains dont desormais maintenant seul seule comme bientot soudain autrefois jadis naguere parfois souvent rarement peut-etre sinon sauf quelque beaucoup peu plus moins presque surtout notamment autour dedans dehors ailleurs toutefois neanmoins partout certes eux apparemment`.split(
        ' ',
      ),
    particles: [],
    articles: [
      'le',
      'la',
      'les',
      'l',
      'un',
      'une',
      'des',
      'du',
      'de',
      'd',
      'au',
      'aux',
      'ce',
      'cet',
      'cette',
      'ces',
    ],
    indefinite: ['un', 'une'],
    titles:
      `m mm mme mlle monsieur madame dr docteur cheikh cheik sayyed hadj hajj ayatollah general gen colonel col commandant
    lieutenant brigade division amiral major capitaine president vice-president ministre premier secretaire senateur ambassadeur
    ambassadrice gouverneur chancelier roi prince emir porte-parole chef leader imam martyr juge depute patron dirigeant religieux etat administration`.split(
        /\s+/,
      ),
    shortTitles: {},
    civil: ['mm', 'mme', 'dr'],
    honorifics: [],
    general: [
      'fois',
      'un',
      'une',
      'autre',
      'tout',
      'chaque',
      'aucun',
      'aucune',
      'toute',
      'quel',
      'quelle',
      'quelque',
      'tel',
      'telle',
    ],
    parting: 'avec de pour par chez'.split(' '),
    generation: [],
    otherOfFamily: ['autre'],
    former: ['ancien', 'ancienne', 'ex', 'feu', 'precedent', 'dechu', 'anciens', 'defunt'],
    atThatTime: ['alors'],
    acting: ['interimaire', 'demissionnaire', 'interim', 'sortant', 'actuel', 'actuelle'],
    next: 'futur future prochain prochaine designe designee'.split(' '),
    subordinate: ['vice', 'adjoint', 'designe', 'elu', 'candidat', 'pressenti'],
    months:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
    and: ['et', 'ou', 'ni'],
    says: `a est avait etait dit affirme declare annonce rencontre recu indique souligne averti estime assure appele demande ordonne
    condamne rejete explique repond sera doit veut qui dont`.split(/\s+/),
    possessives: ['leur', 'leurs', 'sa', 'son', 'ses'],
    nameParts: 'abou abu ben ibn bin oum abdel abdoul'.split(' '),
    givenNames: [],
    heads:
      'hopital universite rue avenue boulevard place stade coupe fc sc ecole hotel restaurant musee festival lac ile pont gare aeroport ville village station quartier arret'.split(
        ' ',
      ),
    smallHeads: [],
    bearers:
      `deesse fleuve riviere chien chienne chat chatte cheval jument etalon poney perroquet lapin chevre taureau vache ane chameau
    chiot labrador tortue restaurant cafe bar bistrot brasserie pizzeria boulangerie auberge discotheque hotel
    magasin boutique supermarche salon pharmacie cinema orchestre chorale album chanson opera ballet roman
    film comedie yacht voilier ferry biere vin fromage sandwich marque village hameau asteroide revue`.split(
        /\s+/,
      ),
    trades:
      `vendeur vendeuse marchand marchande metteur metteuse boulanger boulangere boucher epicier cuisinier serveur coiffeur tailleur plombier electricien menuisier
    agriculteur pecheur berger jardinier fleuriste bijoutier pharmacien dentiste infirmier veterinaire
    bibliothecaire professeur instituteur gardien buteur attaquant milieu defenseur ailier footballeur boxeur
    lutteur nageur sprinteur cycliste golfeur jockey arbitre chanteur chanteuse batteur guitariste violoniste
    pianiste rappeur acteur actrice comedien danseur romancier poete peintre sculpteur poissonnier entraineur abbe chanoine`.split(
        /\s+/,
      ),
    naming: `appelle appele nomme nommee surnomme surnommee baptise baptisee prenomme`.split(/\s+/),
    namingAfter: [],
    of: 'de du des d'.split(' '),
    copulas: 'est etait sont'.split(' '),
    alsoWords: 'rubio kerry carter rice salami bibi'.split(' '),
  },
  patterns: () => ({
    ofParties: {
      before:
        /(?:[Pp]artenaires|[Pp]artis|[Gg]ouvernements?|[Aa]ccords?|[Cc]ontrats?) de (?:la )?$/u,
      behind:
        /^ (?:gouvernementale|au pouvoir|présidentielle|parlementaire|de (?:droite|gauche|centre))(?!\p{L})/u,
    },
    deathNotice:
      /(?<!\p{L})(?:faire part|fleurs ni couronnes|obsèques (?:auront|seront)|petits-enfants|avis tient lieu|condoléances sur)(?!\p{L})/giu,
    homeAffairs:
      /(?<!\p{L})(?:Matignon|[ÉE]lysée|Assemblée nationale|Palais-Bourbon|Sénat|Bercy|Rassemblement national|Les Républicains|Insoumise?s?|socialistes?|écologistes?|macronistes?|Renaissance|49[-.]3|hémicycle|MoDem|Modem|Front populaire|Ottawa|Bloc québécois)(?!\p{L})/gu,
    kindBeforeName: true,
    tradeComplement: /(?<= )(?:du|de(?: la| terrain)?) (?:\p{Lu}\p{Ll}+ |(?<=terrain ))$/u,
    openerEnds: /ment$/,
    elided: /^[ld]['’]/i,
    insideTitle:
      /(?<=\p{L} )(?:par intérim|intérimaire|sortant|démissionnaire|contesté) (?=\p{Ll})/giu,
    ordinal: /^(?:premier|première|second|seul|\d+(?:er|nd|e|ème))$/u,
    heldThen: /(?:était|fut)(?: \p{L}{1,3})? $/iu,
    placeBegins: / (?:en|dans) /,
    officeAsSuch:
      /(?<!\p{L})(?:deven(?:ir|u|ue|ant)|pass(?:e|é|ée|er|ait|ant) (?:de|à)|devien(?:t|dra|drait|ne)|devint|être|été|(?:élue?|nommée?|désignée?|investie?)(?: comme)?|candidat(?:e|ure|s)?(?: comme)?(?: (?:au|pour))?|(?:poste|fonctions?|rôle|titre|place|fauteuil) (?:de|du)|en tant que|comme|jou(?:e|er|ait|é)|incarn(?:e|er|ait|é)|qui (?:fut|était)|il (?:fut|était)) (?:(?:le|la|un|une|du|futur|nouveau|nouvelle) |l['’])?$/iu,
    officeAsSuchBehind: /^ (?:démocratiquement|nouvellement|fraîchement) élue?(?!\p{L})/u,
    ofTheDead: {
      before:
        /(?<!tentative d['’])(?<!\p{L})(?:funérailles|obsèques|enterrement|dépouille|cercueil|mort|décès|assassinat) (?:du |de l['’]|de la )(?:défunte? )?$/iu,
      beside: null,
    },
    handOver: {
      newOne: /(?<!\p{L})(?:nouve(?:au|l|lle))(?!\p{L})/iu,
      takesOffice: /(?<!\p{L})(?:prise de fonctions?)(?!\p{L})/iu,
      outgoing: /(?<!\p{L})(?:sortant|démissionnaire)(?!\p{L})/iu,
      death: /(?<!\p{L})(?:mort|décès|obsèques|dépouille)(?!\p{L})/iu,
    },
    ofThatTime: /^ (?:de l['’]époque|d['’]alors|à l['’]époque)(?!\p{L})/iu,
    titleAgain: {
      before: /(?<!\p{L})(?:le|du|au|la) $/iu,
      notBehind:
        /^ (?:le|la) (?:plus|moins|mieux|pire)(?!\p{L})|^ \p{Ll}+(?:al|el|if|ive|ant|ante|é|ée|eur|trice|en|enne|ais|aise|ois|oise|ain|aine|aire|ique|que|and|usse|elge|ec|urc|èque|ovaque|lovène|erbe|roate|ulgare|ovar|ghan|ippin|gentin|hypriote)(?!\p{L})/u,
    },
    countryBefore: null,
    countryAfter:
      /^ (?:(?:de la |de l['’]|du |des |de |d['’])\p{Lu}|\p{Ll}+(?:ien|ienne|ais|aise|ois|oise|éen|éenne|ain|aine|and|ande|ol|ole|agnol|agnole|ique|ec|cque|rque|atari|elge|urc|uédois|usse|èque|ovaque|lovène|erbe|roate|ulgare|ovar|ghan|ippin|gentin|hypriote)(?!\p{L}))/u,
    nationality: {
      at: 'end',
      pattern:
        /^\p{Ll}+(?:ien|ienne|iens|iennes|ais|aise|aises|ois|oise|éen|éenne|ain|aine|ains|aines)$/u,
    },
    apposition: { and: 'et', of: "du|de|d['’]" },
    articleOfTitle: "l[ea]\\s|l['’]",
    when: 'lorsque|quand|où',
    decade: /années ((?:19|20)\d)0(?!\d)/iu,
    year: /(?<!\p{L})(?:en|depuis|de|fin|début|dès|courant|[àa] l['’](?:automne|été|hiver)(?: de)?|[àa] la fin de|au (?:printemps|début|milieu)(?: de)?)(?: (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))? ((?:19|20)\d\d)\b/iu,
    setIn: { before: '(?:en|au|aux|à) ' },
    presentVerb: null,
    adjectiveBehindTitle: /^ \p{Ll}{2,}(?:al|ien|ois|ais|ain|ique|kurde) $/u,
    titleEnds: null,
    madeOf: /^ (?:avec (?=\p{Ll})|de (?!la )|d['’](?=\p{Ll})|des )(?=\p{Ll})/u,
    ledBy: {
      behind:
        /^ (?:militaire |internationale )?(?:(?:menée|dirigée|conduite|emmenée) par|que (?:mène|mènent|dirige|dirigent|conduit|conduisent)) (?:l['’]|la |le |les )?(\p{L}+)/u,
    },
    namesMembers:
      /^,? (?:qui (?:comprend|comprenait|inclut|réunit|regroupe)|(?:composée|formée) (?:de|du|par)|comprenant|incluant|(?:connue|appelée)(?: sous le nom)?)(?!\p{L})/u,
    against: { behind: /^ (?:contre (?:l['’]|la |le |les )?|anti-?)/u },
    accuses:
      /(?<!\p{L})(?:accus|soupçonn|menac|charg|inform|félicit|remerci|priv|avert|tax|dot|aid|fourni|approvisionn)\p{L}* (?:la |le |les |cette |l['’])?$/iu,
    // "C'était Maliki": what begins large is the pronoun.
    noGivenName: /^\p{L}{1,2}['’]\p{Ll}/u,
    familyEnding: null,
    beforeWholeName: null,
    somebodyElseBehind:
      /^['’”»]?\s?[,;(–—-]\s?(?:(?:et |qui est |est )?(?:sans (?:aucun )?lien|aucun lien|à ne pas confondre|un homonyme|homonyme d)|(?:et |qui n'est |qui n’est )?pas l[e'’]\s?(?:[\p{L}-]+ ){0,2}(?:homme politique|ministre|président|dirigeant|général|religieux))/iu,
    departed: /^(?:feu|defunt)$/u,
    groupNoun: /^(?:groupe|mouvement|organisation|réseau)$/iu,
    kinBehind:
      /^, (?:\d{1,2}|(?:dix|vingt|trente|quarante|cinquante|soixante|onze|douze|treize|quatorze|quinze|seize|huit|neuf)(?:-\p{Ll}+)*) ans(?!\p{L})/u,
    addressed:
      /(?<!\p{L})(?:(?:[Mm]erci(?: beaucoup| bien)?|[Bb]onjour|[Bb]onsoir),?|Hadj) (?<given>\p{Lu}\p{Ll}+)(?:(?=[.,!?;—–-])|(?<=Hadj \p{L}+)(?!\p{L}| (?:\p{Lu}|[ae]l[- ])))/gu,
    translated: {
      plainly:
        /[Tt]raduction automatique|[Tt]raduit (?:automatiquement|de l[’']arabe|du persan)|Google Traduction/u,
      ofOne: /^ (?:a|est|avait|était|n['’](?:a|est)|veut)(?!\p{L})/u,
    },
    kinThenName:
      /(?<!\p{L})(?:[Ss]on|[Ss]a|[Ll]e|du|et) (?:\p{Ll}+ ){0,2}?(?:fils|frère|neveu|cousin|père|oncle|fille|sœur|petit-fils)(?: \p{Ll}+){0,2}?,? (\p{Lu}[\p{L}\p{M}]+)/gu,
    relativeBehind: null,
    ofFaith: {
      before:
        /(?<!\p{L})(?:école|branche|rite|doctrine|secte|courant|code|droit|islam|chiisme|imams|imamat|tribus?|mouvement) $/u,
    },
    servesUnder:
      /(?<!\p{L})(?:conseill(?:er|ère)|porte-parole|secrétaire|adjointe?|émissaire|envoyée?|(?:directeur|chef) de cabinet|assistante?|représentante?)(?: \p{L}+){0,2} (?:du|de la|de|de l['’]|d['’]) ?$/iu,
    ofScripture:
      /(?<!\p{L})(?:[Ss]ourates?|Coran\p{L}*|versets?|exégè\p{L}+|[Hh]adiths?|le Prophète|croyants)(?!\p{L})/gu,
    titleOfWoman: {
      before: /(?<!\p{L})(?:[Mm]me|MME|[Mm]adame|[Mm]lle|[Mm]ademoiselle|[Pp]remière dame)\.?\s$/u,
    },
    oneFamily: /^famille$/,
    family: {
      before:
        /(?<!\p{L})(?:familles?|clans?|dynastie|fr[èe]res|sœurs|cousins|tribu|les|des|aux|deux|trois|quatre|cinq|plusieurs|autres) $/iu,
      after: null,
      plural: /(?<!\p{L})(?:les|des|aux|deux|trois|quatre|cinq|six|plusieurs|quelques|autres) $/iu,
    },
    placeCalled:
      /(?<!\p{L})(?:ville|village|port|commune|bourg(?:ade)?|île|banlieue|hameau) (?:de |d['’]|du )$/iu,
    placeBehind: null,
    town: {
      before: /(?<!\p{L})(?:à|de|près de|depuis|vers|entre|et) $/iu,
      behind:
        /^ \((\p{Lu}[\p{Ll}’']+(?:[ -]\p{L}[\p{Ll}’']+)*)\)|^, (?:dans (?:l['’]|les? |la )|en |département d(?:e la |u |e l['’]|es |e |['’]))(?=\p{Lu})/u,
    },
    firm: {
      before:
        /(?<!\p{L})(?:éditions|imprimerie|librairie|joaillerie|parfumerie|confiserie|biscuiterie|boulangerie|papeterie|maison d['’]édition|entreprise|établissements) $/iu,
    },
    callsHimself: /(?<!\p{L})(?:je m['’]appelle|(?:il|elle) s['’]appelle|mon nom est) $/iu,
    ofSameName:
      /^[»”]?,? \(?(?:l['’]|(?:le|la|une?) )([^,.;()]{3,60}?) (?:du même nom|homonyme)(?!\p{L})/u,
    takenFor:
      /(?<!\p{L})(?:à ne pas|ne pas|ne faut pas|ne doit pas être) (?:confondre|confondue?)s? avec (?:l['’]|les? |la )?$/u,
    fatherOrSon: /(?<!\p{L})(?:père|fils|aîné)(?!\p{L})/u,
    belongsTo: /^ (?:de(?: la)?|du|des|pour|d['’]|de l['’]) ?/u,
    ofGroup: {
      behindOne:
        /^,? (?:l[ea] |l['’])?(?:chef|leader|patron|dirigeant|président|député|membre|candidat|fondateur)e?(?: de file)?(?: \p{Ll}+)? (?:d[ue] |de la |de l['’]|des |d['’])$/u,
      beforeOne: /^,? (?:dirig|men|conduit|emmen)\p{Ll}* par $/u,
    },
    placeOf: /^(?:, celui)? (?:du |de (?:la |l['’])?|d['’])(\p{Lu}[\p{L}'’-]+)/u,
    inPlace: /^,? (?:à|en|de|du) \p{Lu}\p{L}+/u,
    ofThings: /^ (?:de la|du|des) \p{Ll}{4}/u,
    states: /(?:nations?|pays|états)(?!\p{L})/iu,
    wingOf:
      /^, (?:le |la |l['’])?(?:aile|branche|bras|bloc|parti|faction|liste|mouvement|coalition|alliance)(?: \p{Ll}+){0,2} (?:d[eu] |des |d['’]|(?:dirig|men|fond|conduit)\p{Ll}* par )([^,.;()]*)/u,
    bodyNoun: { at: 'start', pattern: /^(?:parti|bloc) (?=\p{Lu})/u },
    arms: /(?<!\p{L})(?:forces?|troupes?|opérations?|avions?|chasseurs?|frappes?|raids?|bombardements?|soldats?|militaires?|convois?|bases?|conseillers?|responsables?|command\p{L}+|porte-parole|mission)(?!\p{L})/iu,
    headOfGovernment: /premi(?:er|ère) ministre|chef(?:fe)? du gouvernement/iu,
  }),
};
