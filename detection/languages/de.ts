import type { Language } from './model';

export const de: Language = {
  code: 'de',
  reading: {
    // ch is kh (Chamenei), j is y (Jemen), dsch is j, s before a vowel is z (Hisbollah).
    sounds: [
      [/tsch/g, 'tsh'],
      [/dsch/g, 'ʤ'],
      [/sch/g, 'sh'],
      [/ch/g, 'kh'],
      [/j/g, 'y'],
      [/ʤ/g, 'j'],
      [/(?<!s)s(?![sht])/g, 'z'],
    ],
    ownWords: new Set(['nur', 'aus']),
    nounsAreCapitalised: true,
    genitiveOnNames: true,
  },
  lists: {
    frequent:
      'der die das und ist von den dem des ein eine zu mit auf nicht sich auch nach bei wurde hatte sei am aus im wie als werden'.split(
        ' ',
      ),
    openers:
      `seit soviel insbesondere etwa einst früher damals tatsächlich natürlich übrigens gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag doch aber wenn weil nachdem bevor laut auch so dann danach spater zuvor dass dort hier nun noch schon ob als wie wer was wo warum wann wahrend obwohl denn und oder sondern trotz mit ohne gegen fur von vor nach bei zu aus auf in im am an um durch uber unter zwischen neben der die das ein eine er sie es wir ihr sein seine ihre sogar nur erst bereits zudem ausserdem allerdings jedoch deshalb daher damit dabei darauf daraufhin zugleich kurz beim vom zum zur nachher dennoch immerhin hinter statt anstatt wegen binnen gemass entgegen bis ab jenseits innerhalb ausserhalb entlang anders ahnlich weder sowohl solange sobald sofern falls jetzt zuletzt seither seitdem derweil selbst kann konnte wird wurde ist war hat hatte soll sollte will wollte muss darf immer nie niemals oft manchmal vielleicht wohl eben gerade fast kaum sehr mehr weniger viele einige manche alle beide keiner niemand jemand etwas nichts hinzu inzwischen unterdessen mittlerweile anschliessend schliesslich endlich plotzlich angeblich offenbar womoglich kritiker beobachter experten`.split(
        ' ',
      ),
    particles: [],
    articles: [
      'der',
      'die',
      'das',
      'des',
      'dem',
      'den',
      'ein',
      'eine',
      'einer',
      'eines',
      'einem',
      'einen',
      'dieser',
      'diese',
      'dieses',
      'diesem',
      'diesen',
    ],
    indefinite: ['ein', 'eine', 'einer', 'eines', 'einem', 'einen'],
    titles:
      `herr herrn frau dr prof scheich ayatollah großayatollah ajatollah großajatollah general generalmajor generalleutnant brigadegeneral
    oberst major admiral kommandeur kommandant prasident vizeprasident us-prasident ministerprasident regierungschef premier
    premierminister minister außenminister verteidigungsminister innenminister us-außenminister us-verteidigungsminister
    staatschef kanzler botschafter sprecher sprecherin chef fuhrer anfuhrer konig prinz emir prediger geistlicher geistliche imam
    senator senatorin demokrat demokratin republikaner republikanerin milizenfuhrer militarsprecher regierungssprecher armeesprecher generalsekretar parlamentsprasident`.split(
        /\s+/,
      ),
    shortTitles: {},
    civil: 'herr herrn frau dr prof'.split(' '),
    honorifics: [],
    general: [
      'anderer',
      'anderen',
      'ein',
      'eine',
      'einen',
      'einem',
      'einer',
      'eines',
      'kein',
      'keine',
      'keiner',
      'keinem',
      'keinen',
      'jeder',
      'jeden',
      'jedem',
      'jede',
      'welcher',
      'jenen',
      'jener',
      'jenem',
      'erster',
      'erste',
      'ersten',
    ],
    parting: 'mit bei von für gegen'.split(' '),
    generation: ['ältere', 'älteren', 'älterer', 'jüngere', 'jüngeren', 'jüngerer'],
    otherOfFamily: ['anderer', 'ältere', 'älteren', 'älterer'],
    former: [
      'ehemalige',
      'ehemaliger',
      'ehemaligen',
      'ehemaligem',
      'fruhere',
      'fruherer',
      'fruheren',
      'ex',
      'vormalige',
      'vormaligen',
      'einstige',
      'einstigen',
      'gesturzte',
      'gesturzten',
      ...'verstorbene verstorbener verstorbenen verungluckte verungluckter verungluckten getotete getoteter getoteten'.split(
        ' ',
      ),
    ],
    atThatTime:
      'damalige damaliger damaligen damaligem seinerzeitige seinerzeitiger seinerzeitigen'.split(
        ' ',
      ),
    acting: [
      'geschaftsfuhrende',
      'geschaftsfuhrender',
      'geschaftsfuhrenden',
      'amtierende',
      'amtierender',
      'amtierenden',
      'scheidende',
      'scheidender',
      'scheidenden',
      'kommissarische',
      'kommissarischen',
      'derzeitige',
      'derzeitigen',
    ],
    next: [
      'nachste',
      'nachster',
      'nachsten',
      'spatere',
      'spaterer',
      'spateren',
      'kunftige',
      'kunftiger',
      'kunftigen',
      ...'zukunftige zukunftiger zukunftigen kommende kommender kommenden'.split(' '),
      'designierte',
      'designierter',
      'designierten',
      'gewahlte',
      'gewahlten',
    ],
    subordinate:
      'stellvertretende stellvertretender stellvertretenden stellvertreter stellvertretern stellvertreterin vize kandidat'.split(
        ' ',
      ),
    months:
      'januar februar märz april mai juni juli august september oktober november dezember'.split(
        ' ',
      ),
    and: ['und', 'oder', 'noch', 'sowie'],
    says: `sagte sagt erklarte erklart kundigte forderte warnte traf betonte teilte bekraftigte hat hatte ist war wird will soll lobte
    empfing dankte kritisierte verurteilte rief schrieb nannte verlangte der die dessen`.split(
      /\s+/,
    ),
    possessives: 'ihr ihre ihrer ihren ihres ihrem sein seine seiner seinen seines seinem'.split(
      ' ',
    ),
    nameParts: 'abu ibn bin ben umm abd abdul'.split(' '),
    givenNames: [],
    heads:
      'krankenhaus universitat straße platz stadion pokal fc sc schule hotel museum festival see insel brucke bahnhof flughafen stadt dorf'.split(
        ' ',
      ),
    smallHeads: [],
    bearers:
      `gottin fluss hund hundin kater katze pferd stute hengst pony papagei hamster kaninchen ziege stier kuh esel kamel welpe
    labrador schimmel schildkrote restaurant cafe kneipe bar bistro imbiss backerei gasthof gasthaus wirtshaus
    diskothek hotel pension laden geschaft supermarkt friseursalon apotheke kino band chor orchester album
    lied oper ballett roman film komodie jacht yacht kutter fahre bier wein kase wurst pizza marke dorf weiler
    asteroid vereinskatze`.split(/\s+/),
    trades:
      `verkaufer verkauferin handler handlerin backer metzger fleischer koch kellner friseur schneider klempner elektriker schreiner tischler bauer
    fischer hirte gartner florist juwelier apotheker zahnarzt pfleger tierarzt bibliothekar lehrer lehrerin
    torwart sturmer mittelfeldspieler verteidiger fussballer boxer ringer schwimmer sprinter radfahrer golfer
    jockey schiedsrichter sanger sangerin schlagzeuger gitarrist geiger pianist rapper schauspieler
    schauspielerin tanzer maler bildhauer trainer pfarrer diakon`.split(/\s+/),
    naming: 'heisst hiess namens genannt getauft nennt'.split(' '),
    namingAfter: ['genannt', 'getauft'],
    of: ['der', 'von', 'des'],
    copulas: 'ist war sind'.split(' '),
    alsoWords: 'salami rice gates bush white bolton kerry miller hagel funk'.split(' '),
  },
  patterns: () => ({
    deathNotice:
      /(?<!\p{L})(?:in stiller trauer|nehmen (?:wir )?abschied|trauerfeier findet|statt blumen|aller angehörigen|entschlief)(?!\p{L})/giu,
    homeAffairs:
      /(?<![\p{L}-])(?:Kanzler(?:amt|in)?s?|Bundestags?|Bundesregierung|Bundesrats?|Nationalrats?|SPD|CDU|CSU|FDP|Grünen?|AfD|BSW|ÖVP|SPÖ|FPÖ|Neos)(?!\p{L})/gu,
    ofParties: {
      before:
        /(?:Stimmen|Parteien|Partner|Pläne|Vorhaben|Abgeordneten?|Politiker|Fraktionen|Spitzen|Krise|Streit) (?:in )?der $/u,
      behind:
        /^ (?:und|aus|mit|von|zwischen) (?:der |den |die )?(?:Union|CDU|CSU|SPD|FDP|Grünen?|Linken?|AfD|ÖVP|SPÖ|FPÖ|Opposition)(?!\p{L})/u,
    },
    credit:
      /(?<!\p{L})(?:foto|bild|bildquelle|fotograf|text|redaktion|video|autor)(?:s|in)?: ?(?:\p{L}[\p{L} ]* ?\/ ?)?$/iu,
    verbMayStandFirst: true,
    // The verb opens a question and a condition: "Gelingt Sadr die Flucht".
    openerEnds: /[bfghklmnprs]t$/,
    elided: null,
    insideTitle:
      /(?<=\p{L}s )(?:neuer|neue|neuen|ehemaliger?|ehemaligen|früherer?|früheren|damaliger?|damaligen|gestürzter?|gestürzten|geschäftsführender?|geschäftsführenden|scheidender?|scheidenden|amtierender?|amtierenden|kommissarischer?) (?=\p{L})/gu,
    nameBehindTitle: /(?:präsident|minister|chef)(?:in)?$/iu,
    // Behind a comma it may be a relative: "Sanktionen, die US-Präsident Obama verhängte".
    beforePlural:
      /(?<!\p{L})(?:(?<!, )[Dd]ie|[Bb]eiden?|zwei|drei|mehrere|viele|alle) (?:\p{Ll}+ )?\|(?!\p{Lu}\p{L}+s ).*(?:[Mm]inister|[Pp]räsidenten|[Cc]hefs)(?!\p{Ll}*in)/u,
    heldThen: / war(?: \p{L}{1,3})? $/iu,
    placeBegins: / (?:in|im) /,
    officeAsSuch:
      /(?<!\p{L})(?:(?:Amt|Posten|Rolle|Stelle|Titel|Amtes|Postens) (?:des|eines|als)|(?:kandidier\p{L}+|Kandidat\p{L}*|bewarb sich|bewirbt sich|Zeit|Jahre[n]?|Amtszeit|spielt(?:e)?) (?:als|für das Amt des|den|die|einen)|(?:(?:war|ist|blieb|wurde) (?:er|sie)|war|wurde|wird|werde|werden|ist|einst|früher|als(?: \p{Ll}+e[nrsm]?)?|ernenn(?:t|en)|kür(?:t|en)|wähl(?:t|en)|such(?:t|en))|stell(?:t|te|en|ten)(?: [\p{Ll}\d]+){0,2} den|\p{L}+- und|(?:Vereidigung\p{L}*|Wahl|Ernennung|Aufstieg|Amtseinführung) zu[mr]) $/u,
    officeAsSuchBehind:
      /^ und ihre?[nmrs]?(?!\p{L})|^(?: \p{L}+){0,2} (?:werden|geworden|gewählt|gewesen|ernannt|kandidier\p{L}*|aufst\p{L}+|aufgestiegen|zu stellen)(?!\p{L})/u,
    ofTheDead: {
      before:
        /(?<!\p{L})(?:Beerdigung|Beisetzung|Begräbnis|Trauerfeier|Leichnams?|Sarg|Tod|Tötung) (?:des|der|für den) (?:(?:getöteten|verstorbenen) )?$/u,
      beside: null,
    },
    handOver: {
      newOne: /(?<!\p{L})(?:neue[rnm]?)(?!\p{L})/iu,
      takesOffice: /(?<!\p{L})(?:vereidig\p{L}+|Amtsantritt\p{L}*)(?!\p{L})/iu,
      outgoing: /(?<!\p{L})(?:scheidende[rnm]?)(?!\p{L})/iu,
      death: /(?<!\p{L})(?:tot|tödlich\p{L}*|Leiche|Leichnam)(?!\p{L})/iu,
    },
    ofThatTime: /^ (?:von damals|jener (?:Zeit|Tage)|zu jener Zeit|seinerzeit)(?!\p{L})/u,
    titleAgain: { before: /(?<!\p{L})(?:der|dem|den|des|vom|zum|beim) $/iu, notBehind: null },
    countryBefore:
      /(?<!\p{L})\p{L}+(?:ische|ischer|ischen|ischem|isches|sche|scher|schen|schem) $/u,
    countryAfter:
      /^ (?:(?:von |der |des )?(?:\p{Lu}\p{L}+n )?\p{Lu}\p{L}+(?:s|lands|reichs)|de[sr] \p{Ll}+(?:isch|sch)en \p{Lu}\p{L}+|der (?:Autonomen |autonomen )?(?:Autonomie)?[Rr]egion \p{Lu}\p{L}+)(?!\p{L})/u,
    nationality: { at: 'start', pattern: /isch(?:e[nrms]?)$/u },
    apposition: { and: 'und', of: 'von' },
    articleOfTitle: 'd(?:er|ie|as)\\s',
    when: 'als',
    decade: /(?<!\d)((?:19|20)\d)0er(?!\p{L})/iu,
    year: /(?<!\p{L})(?:im|in|seit|anno|ab|aus dem)?(?: ?(?:Jahr|Jahre|Jahres|Frühjahr|Frühling|Sommer|Herbst|Winter|Anfang|Mitte|Ende|(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))) ((?:19|20)\d\d)\b|^((?:19|20)\d\d)(?= \p{Ll})/iu,
    setIn: { before: '(?:in|im) ' },
    presentVerb: null,
    adjectiveBehindTitle: null,
    titleEnds:
      /(?:chef|chefin|minister|ministerin|präsident|präsidentin|führer|führerin|sprecher|sprecherin|general|kommandeur|kommandant|botschafter|sekretär|prediger|kandidat|politiker|vorsitzende|vorsitzender|vorsitzenden|berater|gesandte|gesandter|gesandten|kanzler|offizier)s?$/u,
    madeOf: /^ (?:(?:aus|von) (?!dem |der )|mit )/u,
    ledBy: {
      before:
        /(?:von (?:der |den |dem )?([\p{L}-]+) |(?<!\p{L})([\p{L}]+)[ -])(?:an)?geführten? $/iu,
      behind:
        /^, die (?:von (?:der |den |dem )?([\p{L}-]+) (?:\p{Ll}+ )?(?:an)?geführt|([\p{L}-]+) (?:an)?führt)/u,
    },
    namesMembers: /^(?: aus|,? (?:zu|in) der|,? darunter(?: auch)?|,? bekannt als)(?!\p{L})/u,
    against: { behind: /^ gegen (?:den |die |das )?/u },
    accuses:
      /(?<!\p{L})(?:droh|unterstütz|versorg|beliefer|hilf|half|helf|beauftrag|konfrontier)\p{L}* (?:der |die |das |den |dem )?$/iu,
    noGivenName:
      /(?:regierung|administration|kabinett|lager|haber|herrscher|diktator|despot|autokrat|gegner|rivale|konkurrent|nachbar|freund|feind|partner|kandidat|senator|gouverneur|diplomat|kleriker|kämpfer|krieger|bruder|sohn|vater|neffe|gefährte|verbündete[rn]?|herausforderer|widersacher|mentor|vermittler|chef|führer|politiker|minister|präsident|premier|general|offizier|kommandeur|märtyrer|gründer|block|bündnis|allianz|liste|partei|miliz|nachfolger|vorgänger|stellvertreter|berater|schiit|sunnit|kurde|iraker|iraner|syrer|libanese|amerikaner|israeli|sommer|winter|herbst|frühjahr)$/iu,
    familyEnding: null,
    beforeWholeName: null,
    somebodyElseBehind:
      /^['’”«“]?\s?[,;(–—-]\s?(?:(?:der |die |und |ist )?(?:nicht verwandt|weder verwandt|nicht mit (?:[\p{L}-]+ ){1,4}(?:verwandt|zu verwechseln)|nicht zu verwechseln|ein Namensvetter|(?:bloß |nur )?ein Namensvetter)|nicht der (?:[\p{L}-]+ ){0,2}(?:Politiker|\p{L}*[Mm]inister|\p{L}*präsident|General|Kleriker))/iu,
    departed: /^verstorbene[nr]?$/u,
    filled: {
      before: /(?<!\p{L})(?:den|ihren|einen) $/u,
      behind: /^ stell(?:t|te|en|ten)(?=[.,;:!?)]|$| und )/u,
    },
    groupNoun: /^(?:Gruppe|Gruppierung|Bewegung|Organisation)$/u,
    kinBehind: /^(?:, \d{1,2}(?: Jahre)?(?: alt)?,| \(\d{1,2}\))/u,
    addressed:
      /(?<!\p{L})(?:(?:[Dd]anke(?: schön| sehr)?|[Vv]ielen Dank|[Gg]uten (?:Morgen|Tag|Abend)),?|Hadsch) (?<given>\p{Lu}\p{Ll}+)(?:(?=[.,!?;—–-])|(?<=Hadsch \p{L}+)(?!\p{L}| (?:\p{Lu}|[ae]l[- ])))/gu,
    translated: {
      plainly:
        /[Mm]aschinell(?:e)? [Üü]bersetz|[Aa]utomatisch(?:e)? [Üü]bersetz|Google[ -][ÜU]bersetz|aus dem (?:Arabischen|Persischen) übersetzt/u,
    },
    kinThenName:
      /(?:(?<!\p{L})(?:[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?|[Dd]e[rmns]|und)|\p{L}s) (?:\p{Ll}+ ){0,2}?(?:Sohn(?:e?s)?|Bruders?|Neffen?|Cousins?|Vaters?|Onkels?|Enkels?|Tochter|Schwester),? (\p{Lu}[\p{L}\p{M}]+)/gu,
    relativeBehind: null,
    ofFaith: {
      behind:
        /^\p{Pd}(?:Imam|Schiit|Rechtsschule|Schule|Gesetz|Kodex|Zweig|Sekte|Richtung|Glaube|Tradition|Stamm|Stämme)/u,
    },
    servesUnder:
      /(?<!\p{L})(?:\p{L}*[Bb]erater(?:in)?|\p{L}*[Ss]precher(?:in)?|Stellvertreter(?:in)?|Büroleiter(?:in)?|Sekretär(?:in)?|Gesandte[rn]?|Assistent(?:in)?)(?: \p{L}+)? (?:des|der|von)(?: \p{Ll}+)? $/u,
    ofScripture:
      /(?<!\p{L})(?:Suren?|Korans?|Koranvers\p{L}*|Exege\p{L}+|Hadithe?|der Prophet|Gläubigen?)(?!\p{L})/gu,
    titleOfWoman: { before: /(?<!\p{L})(?:Frau|Fräulein|First Lady)\s$/u },
    oneFamily: /^familie$/,
    family: {
      before: /(?:Familie|Clan|Dynastie|Sippe|Brüder|Brüdern|Geschwister) $/u,
      after: /^-(?:Clan|Familie|Dynastie|Sippe|Brüder)/u,
      plural:
        /(?<!\p{L})(?:die|den|der|beiden?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|viele|einige|alle|anderen?) $/iu,
    },
    placeCalled:
      /(?<!\p{L})(?:\p{Lu}\p{Ll}*stadt|Stadt|\p{Lu}\p{Ll}*dorf|Dorf|Insel|Gemeinde|Ortschaft) $/u,
    placeBehind: null,
    town: {
      before: /(?<!\p{L})(?:in|bei|nach|aus|von|und) $/iu,
      behind:
        /^ \(((?:(?:Land)?[Kk]reis |Kanton |Bezirk )?\p{Lu}\p{Ll}+(?:[ -]\p{L}\p{Ll}+)*)\)|^,? (?:im )?(?:Landkreis|Kreis|Kanton|Bezirk) (?=\p{Lu})/u,
    },
    firm: {
      before:
        /(?<!\p{L})(?:\p{L}*[Vv]erlag|Firma|Kellerei|\p{L}*[Dd]ruckerei|Bäckerei|Metzgerei|Brauerei|Spedition|Schreinerei|Weingut|\p{L}*[Bb]uchhandlung) $/u,
    },
    callsHimself: /(?<!\p{L})(?:ich heiße|er heißt|sie heißt|heißt er|heißt sie|mein Name ist) $/iu,
    ofSameName:
      /^[“”"]?,? \(?(?:der|die|das|eine?) ((?:gleichnamige[nr]? )?[^,.;()]{3,60}?)(?: gleichen Namens|(?<=gleichnamige[nr]? [^,.;()]{3,60}))(?=[,.;)])/u,
    takenFor: /(?<!\p{L})nicht (?:zu )?verwechseln mit (?:de[rmn] )?(?:\p{Ll}+en )?$/u,
    fatherOrSon: /(?<!\p{L})(?:Vaters?|Sohn(?:e?s)?|Ältere[rn]?)(?!\p{L})/u,
    belongsTo: /^ (?:der|des|von|vom|fur|für|zum|zur) /u,
    ofGroup: {
      behindOne:
        /^,? (?:de[rm] |die )?(?:\p{Lu}?\p{Ll}*[Cc]hef|Anführer|Führer|Vorsitzende|Abgeordnete|Kandidat|Mitglied|Politiker)\p{Ll}{0,2} (?:der |des |vo[nm] )$/u,
      beforeOne:
        /^\p{Pd}(?:Chef|Anführer|Führer|Vorsitzende|Abgeordnete|Kandidat|Politiker)\p{Ll}{0,2} $/u,
    },
    placesOwn: /^(\p{Lu}[\p{L}-]+)['’]s$/u,
    inPlace: /^,? (?:in|von|zu) \p{Lu}\p{L}+/u,
    ofThings: /^ (?:der|des) \p{Ll}{4}/u,
    states: /(?:staaten|ländern?|nationen)(?!\p{L})/iu,
    wingOf:
      /^, (?:der|die|das|dem|den) (?:\p{Ll}+ ){0,2}(?:\p{L}*flügel|Flügel|Arm|Block|Partei|Fraktion|Liste|Bewegung|Koalition|Allianz|Bündnis) (?:von |des |der )?([^,.;()]*)/u,
    bodyNoun: null,
    arms: /(?:abzugs?|kräfte|truppen?|flugzeuge?n?|jets?|angriffe?n?|schläge?n?|soldaten|konvois?|stützpunkte?n?|basen|berater|ausbilder|vertreter|kommand\p{L}+|sprecher\p{L}*|einsatz|mission)(?!\p{L})/iu,
    headOfGovernment: /premier|ministerpräsident|regierungschef/iu,
  }),
};
