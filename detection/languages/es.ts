import type { Language } from './model';

export const es: Language = {
  code: 'es',
  reading: {
    // j is kh (Jamenei), y often j (Yavad, Moytaba), qu is k, c before e and i is s.
    sounds: [
      [/j/g, 'kh'],
      [/y(?!$)/g, 'j'],
      [/qu/g, 'k'],
      [/c(?=[ei])/g, 's'],
      [/gu(?=[ei])/g, 'g'],
    ],
  },
  lists: {
    frequent:
      'el la los las del de y en que un una por con para su se al es fue ha han no mas como segun tras pero este esta son'.split(
        ' ',
      ),
    openers:
      `tanto cuanto cual cuales primero primera segundo poco mucho ademas igual igualmente tales hubo habia dijo llego saldra mataron murio asesinado ayer hoy mañana lunes martes miercoles jueves viernes sabado domingo pero cuando mientras segun tras desde si luego entonces sin aunque despues antes asi tambien ya que quien como donde por para con contra entre hacia hasta sobre bajo ante en de del al el la los las un una su sus este esta estos estas ese esa eso aquel lo no ni y o e u a durante mediante solo incluso pues porque detras delante frente junto cerca lejos dentro fuera alrededor debajo encima ahora anoche aun preguntado preguntada todavia siempre nunca jamas quiza quizas tal acaso apenas casi muy mas menos muchos algunos todos nadie alguien nada algo pronto tarde temprano tampoco recientemente finalmente`.split(
        ' ',
      ),
    particles: [],
    articles: [
      'el',
      'la',
      'los',
      'las',
      'un',
      'una',
      'del',
      'al',
      'de',
      'este',
      'esta',
      'estos',
      'estas',
      'ese',
      'esa',
    ],
    indefinite: ['un', 'una'],
    titles:
      `ayatollah sr sra senor senora don dona dr doctor jeque ayatola gran general gral coronel comandante teniente almirante mayor capitan
    brigada division presidente presidenta vicepresidente ministro ministra primer secretario secretaria senador embajador embajadora
    gobernador canciller rey principe emir portavoz lider jefe clerigo iman martir juez`.split(
        /\s+/,
      ),
    shortTitles: {},
    civil: 'sr sra don dr'.split(' '),
    honorifics: [],
    general: [
      'veces',
      'un',
      'una',
      'otro',
      'otra',
      'cualquier',
      'cada',
      'ningun',
      'ninguna',
      'toda',
      'algun',
      'todo',
      'que',
    ],
    parting: 'con para por ante de'.split(' '),
    generation: ['mayor', 'menor'],
    otherOfFamily: ['otro'],
    former: [
      'ex',
      'antiguo',
      'antigua',
      'anterior',
      'exprimer',
      'expresidente',
      'depuesto',
      'fallecido',
      'difunto',
    ],
    atThatTime: ['entonces'],
    acting: ['interino', 'dimisionario', 'interina', 'funciones', 'saliente', 'actual'],
    next: 'proximo proxima futuro futura siguiente siguientes designado designada'.split(' '),
    subordinate: ['vice', 'viceprimer', 'adjunto', 'designado', 'electo', 'candidato'],
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
        ' ',
      ),
    and: ['y', 'e', 'o', 'ni'],
    says: `dijo dice afirmo declaro anuncio reunio recibio indico subrayo advirtio aseguro pidio ordeno condeno rechazo explico ha habia
    es era sera quiere exigio denuncio acuso ataco bombardeo lanzo reivindico confirmo nego informo agrego insistio reitero convoco nombro
    quien cuyo cuya`.split(/\s+/),
    possessives: ['su', 'sus'],
    nameParts: 'abu ibn bin ben umm abdul abdel'.split(' '),
    givenNames: [],
    heads:
      'hospital universidad calle avenida plaza estadio copa fc sc escuela hotel restaurante museo festival lago isla puente estacion aeropuerto ciudad pueblo'.split(
        ' ',
      ),
    smallHeads: [],
    bearers:
      `pena charanga cofradia diosa rio perro perra gato gata caballo yegua potro poni loro conejo cabra toro vaca burro camello cachorro labrador
    tortuga gallo gallos restaurante cafeteria bar bistro pizzeria panaderia sandwicheria sangucheria taberna posada discoteca hotel
    hostal tienda supermercado salon farmacia cine orquesta coro album cancion opera ballet novela pelicula
    comedia yate velero ferry cerveza queso bocadillo marca barrio aldea pueblo asteroide comparsa`.split(
        /\s+/,
      ),
    trades:
      `vendedor vendedora panadero carnicero tendero cocinero camarero barbero sastre fontanero electricista carpintero agricultor
    ganadero pescador pastor jardinero florista joyero farmaceutico dentista enfermero veterinario
    bibliotecario profesor maestro portero delantero centrocampista defensa extremo futbolista boxeador
    luchador nadador velocista ciclista golfista jinete arbitro cantante baterista guitarrista violinista
    pianista rapero actor actriz comediante bailarin novelista poeta pintor escultor parroco`.split(
        /\s+/,
      ),
    naming: `llama llamaba llamado llamada apodado apodada bautizado bautizada nombre`.split(/\s+/),
    namingAfter: [],
    of: ['de', 'del'],
    copulas: 'es era son'.split(' '),
    alsoWords: 'rubio rice bolton salami'.split(' '),
  },
  patterns: () => ({
    ofParties: {
      before:
        /(?:[Gg]obiernos?|[Aa]cuerdos?|[Pp]actos?|[Nn]egociaci(?:ón|ones)|[Ss]ocios?(?: \p{Ll}+)?|[Pp]artidos|[Gg]rupos parlamentarios) de (?:la )?$/u,
      behind: /^ (?:de gobierno|de Gobierno|gubernamental|en el poder)(?!\p{L})/u,
    },
    deathNotice:
      /(?<!\p{L})(?:descansó en el señor|(?:rogad|ruegan) (?:a dios|una|por)|d\. ?e\. ?p\.|tanatorio|demás familia)(?!\p{L})/giu,
    homeAffairs:
      /(?<!\p{L})(?:Moncloa|Congreso de los Diputados|Senado|PSOE|PP|Vox|Sumar|Podemos|Ciudadanos|Junts|PNV|Bildu|Generalitat|Casa Rosada|Palacio Nacional)(?!\p{L})/gu,
    credit:
      /(?<!\p{L})(?:foto|fotografía|imagen|texto|edición|redacción|vídeo|video|editor|autor)(?:s|a)?: ?(?:\p{L}[\p{L} ]* ?\/ ?)?$/iu,
    kindBeforeName: true,
    tradeComplement: /(?<= )(?:del|de(?: la| los)?) \p{Lu}\p{Ll}+ $/u,
    contraction: 'al ',
    openerEnds: /mente$/,
    elided: null,
    insideTitle:
      /(?<=\p{L} )(?:interino|interina|en funciones|saliente|dimisionario) (?=\p{Ll})/giu,
    ordinal: /^(?:primer|único|\d+(?:er|º|ª))$/u,
    heldThen: / (?:era|fue)(?: \p{L}{1,3})? $/iu,
    placeBegins: / en /,
    officeAsSuch:
      /(?<!\p{L})(?:ser|sido|siendo|fue|era|hacerse|(?:convert(?:irse|ido)|convirti(?:ó|éndose)) en(?: el| la)?|llegar a|elegid[oa]|nombrad[oa]|designad[oa]|investid[oa]|candidat(?:[oa]s?|ura)(?: a)?|(?:postul|aspir)\p{L}+ (?:a(?: ser)?|como|para)|como|(?:cargo|puesto|papel) de|(?:interpret|encarn)\p{L}+ a) (?:un |una |primer |próximo )?$/iu,
    officeAsSuchBehind: null,
    ofTheDead: {
      before:
        /(?<!\p{L})(?:funeral(?:es)?|entierro|sepelio|féretro|cadáver|muerte|asesinato) (?:del|de la) (?:difunt[oa] )?$/iu,
      beside: null,
    },
    handOver: {
      newOne: /(?<!\p{L})(?:nuev[oa])(?!\p{L})/iu,
      takesOffice: /(?<!\p{L})(?:juramentad[oa]|asumir)(?!\p{L})/iu,
      outgoing: /(?<!\p{L})(?:saliente)(?!\p{L})/iu,
      death: /(?<!\p{L})(?:muert[oe]|sin vida|cadáver|restos)(?!\p{L})/iu,
    },
    ofThatTime:
      /^ (?:de entonces|en aquel entonces|de la época|de aquella época|por entonces)(?!\p{L})/iu,
    titleAgain: {
      before: /(?<!\p{L})(?:el|al|del|la) $/iu,
      notBehind:
        /^ (?:más|menos) (?=\p{Ll})|^ \p{Ll}+(?:al|ivo|iva|ante|ente|ado|ada|ido|ida|or|ora|ario|aria|í|és|esa|ano|ana|ense|eño|eña|ino|ina|ico|ica|eco|eca|ego|uso|usa|urco|urca|án|ana|emán|elga|uizo|uiza|úngaro|úngara|úlgaro|úlgara|roata|erbio|erbia|menio|ibio|etón|etona|[hv]en[oa]|íope|indio|electo|electa|interino|interina)(?!\p{L})/u,
    },
    countryBefore: null,
    countryAfter:
      /^ (?:(?:del |de la |de los |de )\p{Lu}|\p{Ll}+(?:í|íes|és|esa|ano|ana|ense|eño|eña|ino|ina|ol|ola|ita|co|ca|aco|án|ana|ego|ega|ío|urco|urca|uso|usa|emán|emana|elga|uizo|uiza|úngaro|úngara|úlgaro|úlgara|roata|erbio|erbia|menio|ibio|etón|etona|[hv]en[oa]|íope|indio|india)(?!\p{L}))/u,
    nationality: {
      at: 'end',
      pattern: /^\p{Ll}+(?:í|íes|és|esa|eses|ano|ana|anos|anas|ense|enses|ino|ina|gipcio|gipcia)$/u,
    },
    apposition: { and: 'y', of: 'del|de' },
    articleOfTitle: '(?:el|la)\\s',
    when: 'cuando|en que',
    decade: /(?:años|d[eé]cada de) ((?:19|20)\d)0(?!\d)/iu,
    year: /(?<!\p{L})(?:en|desde|de|a)(?: (?:el |la )?(?:otoño|verano|invierno|primavera|finales|fines|principios|comienzos|inicios|mediados)(?: del?)?)?(?: (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de)? ((?:19|20)\d\d)\b/iu,
    setIn: { before: 'en ' },
    presentVerb: null,
    adjectiveBehindTitle: /^ \p{Ll}{2,}(?:al|ano|és|kurdo) $/u,
    titleEnds: null,
    madeOf: /^ (?:con (?=\p{Ll})|de (?!la |los )(?=\p{Ll})|compuesta|formada)/u,
    ledBy: {
      behind:
        /^ (?:militar |internacional )?(?:(?:liderada|encabezada|dirigida|comandada) por|que (?:lidera|encabeza|dirige|comanda)) (?:la |el |los )?(\p{L}+)/u,
    },
    namesMembers:
      /^,? (?:que (?:también )?(?:incluye|incluía|integran|agrupa|reúne)|(?:integrada|formada|compuesta|conformada) por|conocida como|llamada)(?!\p{L})/u,
    against: { behind: /^ (?:contra (?:el |la |los |las )?|anti-?)/u },
    accuses:
      /(?<!\p{L})(?:acus|sospech|culp|amenaz|tach|inform|tild|priv|dot|ayud|advirti|advert|agradec)\p{L}* (?:(?:a|de) )?(?:la |el |las |los |al |del )?$/iu,
    // "¿Saldrá Ahmadineyad?": verbs stand before whom they are said of.
    noGivenName:
      /\p{L}{3}(?:rán?|ó|aron|ieron)$|^(?:Administración|Gobierno|Ejecutivo|Gabinete|Presidencia)$/u,
    familyEnding: null,
    beforeWholeName: null,
    somebodyElseBehind:
      /^['’”»]?\s?[,;(–—-]\s?(?:(?:y |que es |es )?(?:sin (?:ningún )?parentesco|sin relación|no confundir|que no (?:hay que|debe) confundir|tocayo|homónimo)|(?:y |que )?no (?:es )?el (?:[\p{L}-]+ ){0,2}(?:político|ministro|presidente|líder|general|clérigo))/iu,
    departed: /^(?:difunto|fallecido)$/u,
    groupNoun: /^(?:grupo|movimiento|organización|red)$/iu,
    kinBehind: /^, (?:de )?\d{1,2} años(?!\p{L})/u,
    addressed:
      /(?<!\p{L})(?:(?:(?:[Mm]uchas )?[Gg]racias|[Hh]ola|[Bb]uen[oa]s (?:días|tardes|noches)),?|Hach) (?<given>\p{Lu}\p{Ll}+)(?:(?=[.,!?;—–-])|(?<=Hach \p{L}+)(?!\p{L}| (?:\p{Lu}|[ae]l[- ])))/gu,
    translated: {
      plainly:
        /[Tt]raducción automática|[Tt]raducido (?:automáticamente|del (?:árabe|persa))|Traductor de Google/u,
    },
    kinThenName:
      /(?<!\p{L})(?:[Ss]u|[Ee]l|del|al|y) (?:\p{Ll}+ ){0,2}?(?:hijo|hermano|sobrino|primo|padre|tío|nieto|hija|hermana)(?: \p{Ll}+){0,2}?,? (\p{Lu}[\p{L}\p{M}]+)/gu,
    relativeBehind: null,
    ofFaith: {
      before:
        /(?<!\p{L})(?:escuela|rama|rito|doctrina|secta|corriente|código|derecho|ley|islam|chiismo|imanes|imames|imamato|tribus?|movimiento) $/u,
    },
    servesUnder:
      /(?<!\p{L})(?:asesora?|consejer[oa]|portavoz|secretari[oa]|enviad[oa]|adjunt[oa]|jefe de gabinete|asistente|representante)(?: \p{L}+){0,2} (?:del|de la|de) $/iu,
    ofScripture:
      /(?<!\p{L})(?:[Ss]uras?|[Aa]zoras?|Corán|coránic\p{L}+|aleyas?|ex[eé]ge\p{L}+|[Hh]ad(?:iz|iths?)|el Profeta|creyentes)(?!\p{L})/gu,
    titleOfWoman: {
      before: /(?<!\p{L})(?:[Ss]eñor(?:a|ita)|[Ss]r(?:t)?a|[Dd]oña|[Pp]rimera dama)\.?\s$/u,
    },
    oneFamily: /^familia$/,
    family: {
      before:
        /(?<!\p{L})(?:familias?|clan(?:es)?|dinastía|hermanos|hermanas|primos|tribu|los|dos|ambos|tres|cuatro|cinco|varios|otros) $/iu,
      after: null,
      plural: /(?<!\p{L})(?:los|dos|ambos|tres|cuatro|cinco|seis|varios|muchos|otros) $/iu,
    },
    placeCalled:
      /(?<!\p{L})(?:ciudad|pueblo|aldea|puerto|municipio|isla|localidad|villa) de(?: la| el)? $/iu,
    placeBehind: null,
    town: {
      before: /(?<!\p{L})(?:en|de|desde|hacia|a|entre|y) $/iu,
      behind:
        /^ \((\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}+)*)\)|^, (?:en (?:el |la )?)?(?:provincia|estado|departamento|municipio|condado) de /u,
    },
    firm: {
      before:
        /(?<!\p{L})(?:editorial|imprenta|constructora|papelera|naviera|aseguradora|pastelería|panadería|joyería|ferretería|bodegas?|destilería) $/iu,
    },
    callsHimself: /(?<!\p{L})(?:me llamo|mi nombre es) $/iu,
    ofSameName:
      /^[»”]?,? \(?(?:el|la|una?) ([^,.;()]{3,60}?) (?:del mismo nombre|homónim[oa])(?!\p{L})/u,
    takenFor:
      /(?<!\p{L})(?:no (?:se )?(?:hay que |debe(?:n)? )?confundir(?:se)?|no confundirse) con (?:el |la |los |las )?$/u,
    fatherOrSon: /(?<!\p{L})(?:padre|hijo|mayor)(?!\p{L})/u,
    belongsTo: /^ (?:de(?: la| los| las)?|del|para|entre) /u,
    ofGroup: {
      behindOne:
        /^,? (?:el |la )?(?:líder|jef[ea]|dirigente|diputad[oa]|president[ea]|candidat[oa]|miembro|fundador) (?:de la |del? )$/u,
      beforeOne: /^,? (?:dirigid|liderad|encabezad)[oa] por $/u,
    },
    placeOf: /^(?:, el)? (?:del|de(?: la| el)?) (\p{Lu}[\p{L}'’-]+)/u,
    inPlace: /^,? (?:en|del?) \p{Lu}\p{L}+/u,
    ofThings: /^ (?:del|de la|de los|de las) \p{Ll}{4}/u,
    states: /(?:países|naciones|estados)(?!\p{L})/iu,
    wingOf:
      /^, (?:el |la )?(?:ala|brazo|bloque|partido|facción|lista|movimiento|coalición|alianza)(?: \p{Ll}+){0,2} (?:del? |que (?:dirige|lidera|encabeza) |(?:dirigid|liderad|encabezad|fundad)[oa] por )([^,.;()]*)/u,
    bodyNoun: { at: 'start', pattern: /^(?:partido|bloque) (?=\p{Lu})/u },
    arms: /(?<!\p{L})(?:fuerzas?|tropas?|operaciones|aviones|avión|cazas?|ataques?|bombardeos?|soldados?|militares|personal|convoy(?:es)?|bases?|asesores|responsables?|mandos?|comandantes?|portavoz|misión)(?!\p{L})/iu,
    headOfGovernment: /primer[ao]? ministr|jef[ea] de(?:l)? gobierno/iu,
  }),
};
