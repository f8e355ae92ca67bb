import type { Language } from './model';

export const tr: Language = {
  code: 'tr',
  reading: {
    // c is j, ç is ch, h is often kh (Hamaney).
    sounds: [
      [/ç/g, 'ʧ'],
      [/c/g, 'j'],
      [/ʧ/g, 'ch'],
      [/(?<![sckgtdpz])h/g, 'kh'],
    ],
    objectBehindSubject: true,
    // As they begin, by vowel harmony: possessive, cases, "with", plural, "-like", copulas, -ki. What is
    // none of them belongs to the name: Ka'bi, Şa'bi, Mus'ab, Me'mun.
    endingBehindApostrophe:
      /^(?:y?[aeıiuü]|n?[ıiuü]n\p{Ll}*|n[aeıiuü]|n?[dt][ae](?:n|ki\p{Ll}*)?|y?l[ae]|l[ae]r\p{Ll}*|l[ıiuü]\p{Ll}*|n?c[aeıiuü]\p{Ll}*|y?[dt][ıiuü]\p{Ll}*|y?[mk][ae]n|y?s[ae]|s[ıiuü]\p{Ll}*|s[ıiuü]z\p{Ll}*|y?m[ıiuü]ş\p{Ll}*|[ıiuü]m\p{Ll}*|k[iı]\p{Ll}*)$/u,
  },
  lists: {
    frequent:
      've bir bu da de ile icin olarak gore daha olan sonra kadar ise ancak cok dedi etti oldu edildi ya en yapilan iddia'.split(
        ' ',
      ),
    openers:
      `dün bugün yarın pazartesi salı çarşamba perşembe cuma cumartesi pazar ancak fakat oysa daha sonra önce ise eğer eski yeni ayrıca böylece artık şimdi ne neden nasıl kim bu şu o bir her bazı hiç ve veya ama çünkü gibi göre karşı için ile de da hem ya yine henüz hâlâ üstelik geçen son ilk öte bununla hatta nitekim akşam gece öğlen yalnızca sadece belki asla hep hemen hâlen zaten nihayet birden sonunda önceki ertesi kimse herkes bazıları çoğu birçok tüm bütün yaklaşık özellikle örneğin kısaca dolayısıyla peki acaba yoksa madem demek mahkeme savcılık savcı yargı hâkim polis ordu meclis parlamento hükümet muhalefet basın medya halk parti örgüt ülke devlet yetkililer uzmanlar gözlemciler milletvekilleri bakanlar askerler gazeteciler kaynaklar analistler eleştirmenler destekçileri taraftarları rakipleri milisler protestocular göstericiler iddiaya habere ajansa açıklamada toplantıda görüşmede konuşmasında saldırıda oylamada seçimlerde kararda raporda`.split(
        ' ',
      ),
    particles: [],
    articles: ['bir', 'bu', 'su', 'o'],
    indefinite: ['bir'],
    titles:
      `bay bayan dr seyh ayetullah general tumgeneral korgeneral orgeneral tuggeneral albay binbasi amiral oramiral koramiral tumamiral tugamiral komutan komutani
    cumhurbaskani baskan baskani basbakan basbakani bakan bakani disisleri savunma icisleri sozcusu sozcu sekreteri genel lideri lider
    hucetulislam imam emir kral prens sayin buyukelci buyukelcisi vali sehit haci hac seyyid`.split(
        /\s+/,
      ),
    shortTitles: {},
    civil: ['bay', 'bayan', 'sayin', 'dr'],
    honorifics: [],
    general: ['bir', 'baska', 'her', 'hicbir', 'herhangi', 'hangi'],
    parting: ['de'],
    generation: ['büyük', 'küçük'],
    otherOfFamily: ['baska', 'buyuk', 'baba'],
    former: ['eski', 'onceki', 'sabik', 'devrik', 'merhum'],
    atThatTime: ['donemin', 'zamanin'],
    acting: ['gecici', 'vekil', 'mevcut', 'simdiki', 'gorevdeki'],
    next: ['gelecek', 'gelecekteki', 'mustakbel', 'sonraki', 'muhtemel'],
    subordinate: 'yardimcisi yardimcilari yardimciligi vekili adayi danismani'.split(' '),
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
    and: ['ve', 'ile', 'veya', 'ya'],
    says: 'dedi soyledi acikladi belirtti vurguladi duyurdu ifade konustu gorustu aradi istedi kinadi yapti etti verdi ustlendi reddetti duzenledi sucladi savundu yalanladi bildirdi kaydetti'.split(
      ' ',
    ),
    possessives: ['onun', 'onlarin', 'kendi'],
    nameParts: 'ebu abu bin ibn ben abdul'.split(' '),
    givenNames: [],
    heads:
      'tekstil holding insaat lastik gida otomotiv mobilya sigorta hastanesi universitesi caddesi sokagi meydani stadi kupasi okulu oteli muzesi festivali golu adasi koprusu istasyonu havalimani sehri koyu mahallesi'.split(
        ' ',
      ),
    smallHeads:
      `sehri koyu kenti ilcesi semti caddesi sokagi camii camisi mahallesi universitesi usta fikhi burcu suresi ayi ayinda ayina ayinin ayindan`.split(
        /\s+/,
      ),
    bearers:
      `kopek kedi at kisrak tay papagan tavsan keci boga inek esek deve restoran lokanta kafe kahve bar pastane
    firin han disko otel pansiyon dukkan magaza market kuafor eczane sinema grup koro orkestra album sarki
    opera bale roman film komedi yat feribot bira sarap peynir marka koy asteroit avm salonu`.split(
        /\s+/,
      ),
    trades:
      `firinci kasap bakkal asci garson berber terzi tesisatci elektrikci marangoz ciftci balikci coban bahcivan
    cicekci kuyumcu eczaci disci hemsire veteriner kutuphaneci ogretmen kaleci forvet futbolcu boksor guresci
    yuzucu bisikletci golfcu jokey hakem sarkici davulcu gitarist kemanci piyanist oyuncu komedyen dansci
    romanci sair ressam heykeltiras usta`.split(/\s+/),
    naming: [],
    namingAfter: 'soyadli adli isimli lakapli adinda isminde adindaki isimdeki'.split(' '),
    of: [],
    copulas: [],
    alsoWords:
      'bedir esed sadr rubio ruhani zarif hakim kani muhendis resul fetih dava davet askeri masum hayali baki kabi feyyaz muhbir araci bibi cerceve salami selami'.split(
        ' ',
      ),
  },
  patterns: () => ({
    ofParties: {
      before: /(?:[Hh]angi|[Ii]ktidar(?:daki)?|kurulacak|kurulmamış|kurulan|muhtemel) $/u,
      behind:
        /^(?:n?[uıiü]n)? (?:müstakbel|hükümet|formül|ortağ|ortak|görüşme|protokol|pazarlı|iktidar|değil|arayış|senaryo)/u,
    },
    deathNotice:
      /(?<!\p{L})(?:vefat etmiştir|müteakip|defnedilecektir|ailesi adına|ailemizin|çelenk gönderilmemesi)(?!\p{L})/giu,
    homeAffairs:
      /(?<!\p{L})(?:TBMM|AKP|AK Parti|CHP|MHP|HDP|DEM Parti|[İI]Y[İI] Parti|Saadet Partisi|Yeni Refah|Millet [İI]ttifakı|Cumhur [İI]ttifakı|Beştepe|Çankaya)(?!\p{L})/gu,
    credit:
      /(?<!\p{L})(?:fotoğraf|foto|görsel|haber|editör|muhabir|kaynak|video|yazar): ?(?:\p{L}[\p{L} ]* ?\/ ?)?$/iu,
    adjectivesAreFamilyNames: true,
    kindBehindName: true,
    headsAreWrittenSmall: true,
    headEnding: /(?<=[iu])n(?:[iu]n|[aeiu]|[dt][ae](?:n|ki)?|ca|ce)$/,
    ownerBeforeNoun: true,
    nounEnding: /['’].*$/u,
    placeEnding: /\p{L}['’](?:[yn]?[ae]|n?[dt][ae](?:n|ki)?)$/u,
    openerEnds: null,
    elided: null,
    insideTitle:
      /(?<=\p{L} )(?:yeni|geçici|mevcut|görevdeki|eski|devrik|dönemin|önceki) (?=\p{L})/gu,
    officeAsSuch: /(?<!\p{L})ilk $/iu,
    officeAsSuchBehind:
      /^['’]?\p{L}{0,5} (?:ol(?:mak|ma|mas|an|acak|abil|ur|arak|sayd|du(?!kça))\p{L}*|seçil\p{L}+|atan\p{L}+|aday\p{L}*|rolü\p{L}*)(?!\p{L})/u,
    ofTheDead: {
      before: null,
      beside: /^(?:['’]?\p{Ll}{1,4})? (?:cenaze|naaş|tabut|ölüm|öldürül)/u,
    },
    handOver: {
      newOne: /(?<!\p{L})(?:yeni)(?!\p{L})/iu,
      takesOffice: /(?<!\p{L})(?:göreve başla\p{L}*)(?!\p{L})/iu,
      outgoing: /(?<!\p{L})(?:görevi bırakan)(?!\p{L})/iu,
      death: /(?<!\p{L})(?:öldü\p{L}*|ölüm\p{L}*|cenaze\p{L}*)(?!\p{L})/iu,
    },
    ofThatTime: null,
    timeBeforeTitle: true,
    titleAgain: { before: null, notBehind: null },
    countryBefore: /(?<!\p{L})\p{Lu}\p{L}+(?:['’]\p{Ll}+)? $/u,
    countryAfter: null,
    nationality: null,
    decade: /(?<!\d)((?:19|20)\d)0['’]?l[ae]rd\p{L}+/iu,
    year: /(?<!\d)((?:19|20)\d\d)(?:['’]?(?:de|da|te|ta)| yılında| yılının| (?:(?:ilk|son)?bahar|yaz|kış)ında|(?:['’]\p{L}+| yılı(?:nın)?)? (?:son|baş|orta)(?:u|ı|lar[ıi])?n[ad]a| (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?:['’]?(?:ta|te|da|de))?| (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) ayında)(?!\p{L})/iu,
    setIn: { behind: "['’][dt][ae](?:ki)?" },
    presentVerb: null,
    adjectiveBehindTitle: null,
    titleEnds:
      /(?:başkanı|bakanı|komutanı|sözcüsü|lideri|sekreteri|temsilcisi|müsteşarı|valisi|elçisi)$/u,
    madeOf: null,
    ledBy: {
      before:
        /([\p{L}.]+)(?:['’]\p{L}+)? (?:öncülüğündeki|liderliğindeki|önderliğindeki|öncülük ettiği|liderlik ettiği|başını çektiği|yönettiği) $/iu,
    },
    namesMembers: null,
    against: { before: /(\p{L}+)(?:['’]\p{L}+)? (?:karşıtı|karşı|aleyhindeki) $/iu },
    accuses: null,
    noGivenName:
      /['’]\p{Ll}|\p{L}{3}(?:l[ıiuü][ğk][ıiuü]?|l[ae]r[ıi]|[aeıioöuü]s[ıiuü])$|^(?:polisi|hükümeti|rejimi|yönetimi|örgütü|şii|sünni|kürt|arap|türk|ıraklı|iraklı|[iİ]ranlı|suriyeli|lübnanlı|filistinli|yemenli|amerikalı|[iİ]srailli|[iİ]slamcı)$/iu,
    familyEnding: null,
    beforeWholeName: null,
    somebodyElseBehind:
      /^['’”»]?\s?[,;(–—-]\s?(?:(?:siyasetçi|politikacı|bakan|başbakan|komutan) değil|ile (?:akrabalığı|ilgisi|bir ilgisi) yok|isim benzerliği|adaşı)/iu,
    departed: /^merhum$/u,
    groupNoun: null,
    kinBehind: /^ \(\d{1,2}\)/u,
    addressed: /(?<!\p{L})(?<given>\p{Lu}\p{Ll}+) (?:Bey|Hanım)(?!\p{L})/gu,
    kinThenName:
      /(?<!\p{L})(?:[Oo]ğlu|[Kk]ardeşi|ağabeyi|yeğeni|kuzeni|babası|amcası|torunu),? (\p{Lu}[\p{L}\p{M}]+)/gu,
    relativeBehind: null,
    ofFaith: {
      behind: /^ (?:Şii|mezhe[pb]|fık[ıh]h?|imam|hukuk|inanc|kolu|kol(?!\p{L})|aşiret)/u,
    },
    ofScripture:
      /(?<!\p{L})(?:[Ss]ûre\p{L}*|[Ss]ure(?:si\p{L}*|nin)?|[Aa]yet\p{L}*|Kur['’]?[aâ]n\p{L}*|[Tt]efsir\p{L}*|[Mm]üfessir\p{L}*|[Hh]adis\p{L}*|Peygamber\p{L}*|müminler\p{L}*)(?!\p{L})/gu,
    titleOfWoman: {
      before: /(?<!\p{L})(?:[Bb]ayan|[Ff]irst [Ll]ady)\s$/u,
      behind: /^\s[Hh]anım/u,
    },
    oneFamily: /^ailesi$/,
    family: {
      before: /(?<!\p{L})(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|birkaç|birçok) $/iu,
      after: /^(?:['’]?l[ae]r(?!\p{L}{4})| (?:aile|aşiret|hanedan|kardeşler|klan|sülale))/u,
      plural: null,
    },
    placeCalled: null,
    placeBehind: null,
    firm: {
      behind:
        /^ (?:[Yy]ayınevi|[Yy]ayınları|[Mm]atbaası|[Hh]olding|[Kk]itabevi|[Pp]astanesi)(?!\p{L})/u,
    },
    callsHimself: /(?<!\p{L})(?:[Bb]enim )?(?:[Aa]dım|[İi]smim) $/u,
    fatherOrSon: /(?<!\p{L})(?:babası\p{L}*|oğlu\p{L}*)(?!\p{L})/u,
    belongsTo: null,
    ofGroup: {
      behindOne:
        /^(?:['’]n?[ıiuü]n)? (?:liderliğindeki|başkanlığındaki|öncülüğündeki|lideri olduğu) $/u,
      beforeOne: /^ (?:lideri|başkanı|milletvekili|adayı) $/u,
    },
    placesOwn: /^(\p{Lu}[\p{L}-]+)['’](?:[dt][ea]ki|n?[ıiuü]n)$/u,
    // Letters are read by their names, which end in vowels.
    genitive: { owner: /['’]n?[ıiuü]n$/u, owned: /^['’]s[ıiuü]/u },
    wingOf: null,
    bodyNoun: null,
    arms: /(?<!\p{L})(?:mücadele|güç\p{L}*|uçak\p{L}*|uçağ\p{L}*|saldırı\p{L}*|hava|asker\p{L}*|konvoy\p{L}*|üs\p{L}*|sözcü\p{L}*|komutan\p{L}*|yetkili\p{L}*)/iu,
    headOfGovernment: /başbakan|hükümet başkan/iu,
  }),
};
