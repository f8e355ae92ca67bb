import { COMMON_READING } from '../fold/reading';
import type { Language } from './model';

/** Behind the name of a town: a pattern, in full, as the press shortens them, and as letters are addressed. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York(?! \\p{Lu}))|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|W\\.? ?Va|N\\. ?[CDHJMY]|R\\. ?I|S\\. ?[CD])\\.|(?:A[LKZR]|C[AOT]|FL|GA|I[DLA]|K[SY]|M[INOT]|N[CDEHJMVY]|OH|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?=$|\\s?[,.;:)(–—-])';

export const en: Language = {
  code: 'en',
  reading: COMMON_READING,
  lists: {
    frequent:
      'the of and to in is that for was with on by as from has have had said which were its are at an be not after who but'.split(
        ' ',
      ),
    openers:
      `former what why how when where which who whom whose while after before since until although though because if unless once only even so thus hence also again now then here there both neither either yet still instead later earlier meanwhile however perhaps maybe today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december asked following under over despite amid among against between within without during about according unlike like as at by for from in into near of off on onto out through to toward towards upon via with and but or nor not no yes they he she it we you i his her its their our my your this that these those some many most all every each any another other such same one two three several few last next first second third finally indeed nevertheless nonetheless moreover furthermore additionally recently currently previously originally officially reportedly apparently clearly whether did does do is are was were has have had will would can could should might must let behind beside besides beyond beneath below inside outside around across above alongside ahead along except than plus regarding concerning considering given including per till speaking critics officials analysts experts observers supporters opponents soon often sometimes never always everyone somebody nobody nothing thousands hundreds dozens millions protesters lawmakers reporters sources witnesses residents others elsewhere afterwards afterward thereafter privately publicly asking telling too little much more less hardly barely just almost nearly quite rather absent pressed aboard expect ask tell watch see meet read take give consider imagine remember forget blame thank put keep bring make hear listen look think note compare add send leave vote trust believe want wait recall picture suppose count follow quote poor dear new old young top senior key joint western foreign local fresh dead wounded injured enter exit urged backed named elected appointed born freed told quoted citing quoting calling`.split(
        ' ',
      ),
    particles: [],
    articles: ['the', 'a', 'an', 'this', 'that', 'these', 'those'],
    indefinite: ['a', 'an'],
    titles:
      `mr mrs ms miss dr prof sir lord sheikh shaikh sheik shaykh sayyid sayyed seyyed sayed hajj haj haji hajji ayatollah
    gen general lt lieutenant col colonel maj major brig brigadier adm admiral capt captain cpl sgt sergeant cdr commander cmdr
    ltg mg bg ltc cpt vadm radm ltgen majgen bgen
    staff vice rear chief marshal field president vice-president premier minister secretary senator sen congressman rep
    representative ambassador amb governor gov chancellor king prince emir deputy spokesman spokesperson spokeswoman leader
    cleric mullah imam martyr comrade judge justice speaker envoy chairman director hojatoleslam grand eminence excellency caliph
    prime foreign defense defence interior pm fm sec pres secstate secdef sardar`.split(/\s+/),
    shortTitles: { sec: 'secretary', pres: 'president', min: 'minister' },
    civil: 'mr mrs ms miss dr prof sir lord capt captain judge'.split(' '),
    honorifics: [],
    general: [
      'twice',
      'two-time',
      'three-time',
      'a',
      'an',
      'any',
      'every',
      'each',
      'no',
      'some',
      'another',
      'what',
      'which',
      'whichever',
    ],
    parting: 'with to of for from by about against'.split(' '),
    generation: ['elder', 'younger', 'older', 'senior', 'junior'],
    otherOfFamily: ['another', 'elder', 'older'],
    former: [
      'former',
      'ex',
      'late',
      'onetime',
      'one-time',
      'previous',
      'past',
      'ousted',
      'deposed',
      'erstwhile',
      'slain',
      'assassinated',
      'toppled',
    ],
    atThatTime: ['then', 'then-'],
    acting: ['acting', 'caretaker', 'interim', 'outgoing', 'incumbent', 'current', 'sitting'],
    next: 'next future would-be potential prospective incoming designated designate nominated'.split(
      ' ',
    ),
    subordinate: [
      'deputy',
      'vice',
      'assistant',
      'shadow',
      'designate',
      'elect',
      'candidate',
      'hopeful',
      'nominee',
    ],
    months:
      'january february march april may june july august september october november december'.split(
        ' ',
      ),
    and: ['and', 'or', 'nor', 'versus', 'vs'],
    says: `said says told added warned called vowed announced met visited held stressed confirmed denied urged discussed affirmed
    insisted argued wrote tweeted posted ordered asked condemned accused rejected thanked received arrived replied declared promised
    welcomed expressed pledged noted explained claimed reiterated has had was is will would also did does spoke speaks who whose`.split(
      /\s+/,
    ),
    possessives: ['their', 'his', 'her', 'its', 'your'],
    nameParts: 'abu abou ibn bin ben umm abd abdul abdel el-hajj'.split(' '),
    givenNames: [],
    heads:
      `airlines airways hospital university college street avenue road boulevard square park stadium cup fc sc afc united school hotel
    restaurant museum festival county beach island lake river mountain bridge station airport texas city town village province
    district airline club team league band album film novel brand inc ltd corp llc gallery award prize day`.split(
        /\s+/,
      ),
    smallHeads:
      `city county street avenue road river lake island airport stadium university hospital hotel airlines
    festival`.split(/\s+/),
    bearers:
      `goddess deity pharaoh river neutron dog cat horse racehorse mare stallion foal pony parrot hamster rabbit goat bull cow donkey camel puppy
    kitten labrador terrier greyhound tortoise restaurant deli cafe coffeehouse pub bar bistro diner grill
    pizzeria bakery tavern inn nightclub disco takeaway tearoom hotel motel hostel guesthouse shop store
    boutique supermarket salon pharmacy mall cinema band choir orchestra album song musical opera
    ballet novel film movie comedy sitcom cartoon yacht trawler ferry tugboat schooner mv ss hms beer wine
    cider whisky cheese sandwich pizza burger sausage brand startup start-up village hamlet asteroid crater
    beetle moth roses tulip orchid racecourse stakes club`.split(/\s+/),
    trades:
      `seller vendor baker butcher grocer chef cook waiter barber tailor plumber electrician carpenter farmer fisherman
    shepherd gardener florist jeweller jeweler pharmacist dentist dermatologist nurse vet librarian teacher
    pupil goalkeeper striker midfielder defender winger footballer cricketer batsman bowler quarterback boxer
    wrestler swimmer sprinter cyclist golfer jockey umpire referee singer drummer guitarist violinist pianist
    rapper actor actress comedian dancer novelist poet painter sculptor potter fr rev revd reverend canon vicar deacon
    curate parson`.split(/\s+/),
    naming: 'named called nicknamed dubbed christened'.split(' '),
    namingAfter: [],
    of: ['of'],
    copulas: 'is was are were'.split(' '),
    alsoWords:
      `rice gates bush carter kerry bolton miller cooper austin white waltz funk terry barrack salami`.split(
        /\s+/,
      ),
  },
  patterns: () => ({
    deathNotice:
      /(?<!\p{L})(?:visitation|in lieu of flowers|calling hours|graveside|interment|(?:preceded|predeceased)(?: in death)? by|survived by|passed away peacefully)(?!\p{L})/giu,
    homeAffairs:
      /(?<!\p{L})(?:Downing Street|N(?:umber|o\.?) 10|Brexit\p{L}*|Remainers?|Whitehall|Westminster|House of Commons|Tory|Tories|Liberals|Conservatives|New Democrats|[Bb]ackbench\p{L}*|Opposition Leader|Treasurer|OTTAWA|Labour|Lib(?:eral)? Dem(?:ocrat)?s?|Holyrood|Parliament Hill|Ottawa|Canberra|Wellington|Lok Sabha|BJP|Stormont|Sinn Féin|Fianna Fáil|Fine Gael)(?!\p{L})/gu,
    credit:
      /(?<!\p{L})(?:photo(?:graph)?|image|picture|credit|photographer|text|editor|editing|reporting|video)s?(?: by)?: ?(?:\p{L}[\p{L} ]* ?\/ ?)?$/iu,
    kindBehindName: true,
    ownerBeforeNoun: true,
    articleMayBeOfNextNoun: true,
    participle: /ed$/,
    timeBeforeTitle: true,
    beforeVerb: /^(?:to|will|would|could|can|may|might|must|should|not|and)$/,
    translatedArticle: 'the',
    openerEnds: /(?:ly|wards|wise)$/,
    elided: null,
    insideTitle:
      /(?<=['’]s? )(?:(?:ex|then)-|(?:former|late|ousted|previous|then|acting|interim|caretaker|outgoing|incumbent|new|newly (?:elected|appointed)|embattled|beleaguered|long-?(?:time|serving)) )(?=\p{L})/giu,
    ordinal:
      /^(?:first|second|third|only|most|best|worst|greatest|youngest|oldest|\d+(?:st|nd|rd|th))$/,
    titleAsAdjective:
      /^premiers? (?:pan-|\p{L}+-|(?:[\p{Ll}-]+ ){0,2}(?:newspapers?|daily|magazine|agency|event|destination|league|club|division|university|institut(?:e|ion)|school|forum|festival|company)(?!\p{L}))/u,
    inOffice: {
      before: /(?<!\p{L})as $/iu,
      behind:
        /^(?:$|[.,;:)”"]| (?:from|since|until|during|between|for|at|after|before|to|by|and|but|when|on|with|again|twice|one|two|three|four|five|several|many|\d+|in(?! [^.,;]{0,20}\d))(?!\p{L}))/u,
    },
    heldThen: /(?:(?:who|he|she) was|serv(?:e|es|ed|ing) as(?: the)?)(?: \p{L}{1,3})? $/iu,
    placeBegins: / in /,
    officeAsSuch:
      /(?<!\p{L})(?:be|been|being|bec[oa]m(?:es?|ing)|(?:who|he|she) (?:was|is)|r[ua]n(?:s|ning)?|campaign(?:s|ed|ing)?|elects?|which past|bid|candida(?:te|tes|cy)|race|vying|stand(?:s|ing)?|stood|votes?|voted|elections?|(?:was|is|were|be|been|being) (?:elected|appointed|named|chosen|nominated|sworn in as|inaugurated as)|(?:serv|work)(?:e|es|ed|ing) as|(?:time|tenure|stint|term|days|years|career|appointment|election|inauguration|nomination|confirmation|selection|role|job|return) as|(?:appointment|election|re-election|inauguration|nomination|confirmation|swearing-in) of (?:[\p{L}.-]+ ){1,4}as|executive office of|pick|choice|nomin(?:ee|ated|ation)|dressed(?: up)?|play(?:s|ed|ing)?|portray(?:s|ed|ing)?|starr?(?:s|ed|ing)? as)(?: (?:for|as|to be|of))?(?: (?:the|an?|our|your|their|his|her|first|next|female|youngest|woman))* $|(?<!\p{L})(?:post|position|job|role|title|seat|office) of $|(?:if|when|once|get) elected $/iu,
    officeAsSuchBehind: null,
    ofTheDead: {
      before:
        /(?<!attempted )(?<!\p{L})(?:funerals?|burial|body|coffin|remains|assassination|death|killing) (?:of|for) (?:(?:the|slain|late|dead) )*$/iu,
      beside: /^['’]s (?:funeral|burial|body|coffin|death|killing)(?!\p{L})/iu,
    },
    handOver: {
      newOne: /(?<!\p{L})(?:new|newly|incoming)(?!\p{L})/iu,
      takesOffice: /(?<!\p{L})(?:sworn in|inaugurat\p{L}+|t(?:ak|ook)\p{L}* office)(?!\p{L})/iu,
      outgoing: /(?<!\p{L})(?:outgoing|departing)(?!\p{L})/iu,
      death: /(?<!\p{L})(?:dead|died|killed|death|funeral|buried|body|mourn\p{L}*)(?!\p{L})/iu,
    },
    ofThatTime: /^ (?:at (?:the|that) time|of the (?:day|time|era)|back then)(?!\p{L})/iu,
    titleAgain: {
      before: /(?<!\p{L})the $/iu,
      // Of a firm or a club.
      notBehind:
        /^ (?:and|&) (?:chief|CEO|(?:co-)?founder|chairman|chair|director|general manager)(?!\p{L})/iu,
    },
    countryBefore: null,
    countryAfter: /^ of (?:the )?\p{Lu}/u,
    nationality: {
      at: 'start',
      pattern: /^\p{Lu}\p{L}*(?:i|ian|ese|ish|an)$/u,
      faith: /^Shi['’]?(?:a|ite)$/u,
    },
    besideVerb: {
      before: /^(?:it|he|she|this|that|what|who|there|here|which|everything|nothing|where|how)$/,
      behind:
        /^(?:the|a|an|not|this|that|what|my|your|our|his|her|their|so|very|.+ing|no|it|he|she|there)$/,
    },
    apposition: { and: 'and', of: 'of', goesOn: 'who|at the time' },
    articleOfTitle: 'the\\s',
    when: 'when',
    decade: /(?<!\d)((?:19|20)\d)0s(?!\p{L})/iu,
    year: /\b(?:in|during|since|by|of|at)(?: (?:the )?(?:early|mid|late|spring|summer|autumn|fall|winter|beginning|start|middle|end)(?: of)?)?(?:[ -](january|february|march|april|may|june|july|august|september|october|november|december))? ((?:19|20)\d\d)\b/iu,
    setIn: { before: 'in ' },
    presentVerb: null,
    adjectiveBehindTitle: null,
    titleEnds: null,
    madeOf: /^ (?:of (?!the )|with )/,
    ledBy: {
      before:
        /(?<!\p{L})(\p{Lu}[\p{L}.]+)[-‑](?:led|backed|dominated|headed|affiliated|aligned|sponsored|allied) (?:\p{L}+[ -]){0,3}$/u,
      behind:
        /^ (?:led by (?:the )?(\p{Lu}[\p{L}.]+)|(?:that |which )?(?:the )?(\p{Lu}[\p{L}.]+) leads?(?!\p{L}))/u,
    },
    namesMembers:
      /^(?:,? (?:that|which))? (?:also |now )?(?:includes?|included|comprises?|consists of)(?!\p{L})|^,? (?:including|comprising|(?:known as|called)(?: the)?)(?!\p{L})/u,
    against: {
      before: /(?<!\p{L})[Aa]nti-(\p{L}+) $/u,
      behind: /^,? (?:formed )?against (?:the )?/u,
    },
    accuses:
      /(?<!\p{L})(?:accus|suspect|blam|convict|clear|warn|inform|remind|assur|strip|depriv|charg|threat|help|provid|suppl|support|aid|arm|assist|present|entrust|task|credit)\p{L}* (?:the |its |their |that |this )?$/iu,
    noGivenName: null,
    familyEnding: null,
    beforeWholeName: null,
    somebodyElseBehind:
      /^['’”"»]?\s?[,;(–—-]\s?(?:(?:and |who is |is )?(?:no relation|not related|not to be confused)|(?:and |who is |is )?not the (?:[\p{L}-]+ ){0,3}(?:politician|minister|president|leader|cleric|general|commander|senator|diplomat)(?!\p{L})|(?:and |just )?a namesake)/iu,
    departed: /^late$/u,
    groupNoun: /^(?:groups?|movement|organi[sz]ation|outfit|network|body|agency)$/iu,
    kinBehind:
      /^, (?:aged )?\d{1,2},|^['’]s (?:\p{Ll}+ )?(?:cousin|brother|sister|mother|father|wife|husband|widow|son|daughter|uncle|aunt|nephew|niece|grand(?:father|mother|son|daughter))(?!\p{L})/u,
    addressed:
      /(?<!\p{L})(?:(?<=^\s*(?:QUESTION|Q|REPORTER): )(?!Thanks|Hi,|Hello)(?=\p{Lu}\p{Ll}+, )|(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening))(?: (?:so|very) much)?,? (?=\p{Lu}\p{Ll}+[.,!?;—–-])|(?:Haj[ij]?|Hajji|Sayy[ie]d|Sheikh|Sardar) (?=\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu}| [ae]l-| bin )))(?<given>\p{Lu}\p{Ll}+)/gu,
    translated: {
      plainly:
        /(?:[Mm]achine|[Aa]utomatic(?:ally)?)[- ](?:translat|made)|Google Translat|(?:[Tt]ranslated|[Tt]ranslation) (?:by (?:a machine|Google)|from (?:the )?(?:Arabic|Persian|Farsi|Turkish|Kurdish))/u,
      perhaps:
        /(?<!\p{L})(?:it is (?:noteworthy|worth (?:noting|mentioning|recalling)|mentioned|indicated) that|point(?:ing|ed) out (?:that|to)|indicat(?:ing|ed) that|in a related context|(?:for|on) (?:his|its|their) part,|in turn,|in (?:the )?continuation|according to the reporter|an? (?:knowledgeable|informed|well-informed|high-ranking) source|leader (?:in the|of a coalition)|(?:member|deputy|representative) (?:of|for) the coalition of|received a copy|a copy of (?:which|it)|(?:of which|that) the agency received|the agency received|(?:told|interview with|tells?) [{(]|(?:said|confirmed|revealed|announced|stressed|denied), (?:today|on \p{L}+day),|Ended ?[/.\d]|Finished ?[/.\d]|Follow-up|reminded that|\p{Lu}\p{L}+ ?\/ (?=\p{Lu}))/giu,
      deed: /^ (?:\p{Ll}{3,}ed|(?!was|is|has)\p{Ll}{2,}s (?:the|a|an|his|its|to|that|with|no|not)|wants|does not)(?!\p{L})/u,
      ofOne: /^ (?:was|is|has|does|wants|himself)(?!\p{L})/u,
      his: /^ (?:government|cabinet|office)(?!\p{L})/u,
      smallHead:
        /^(?:alliance|bloc|coalition|current|movement|party|stream) of (?:the )?(?=\p{Lu})/u,
      theirs: /^ (?:fighters?|factions?|forces|militants|authority|commission)(?!\p{L})/u,
    },
    kinThenName:
      /(?:(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|and|with)|\p{L}['’]s) (?:[\p{Ll}\d-]+ ){0,3}?(?:son|brother|nephew|cousin|father|daughter|sister|uncle|heir|grandson)(?: and [\p{Ll} ]{3,24}?)?,? (\p{Lu}[\p{L}\p{M}]+)/gu,
    relativeBehind: null,
    ofFaith: {
      behind:
        /^ (?:branch|sect|school|faith|doctrine|theology|jurisprudence|fiqh|madhhab|tradition|rite|rites|Islam(?:ic)?|Shi['’]?[ai]\p{L}*|Muslims?|imam(?:s|ate|ates)?|clerics?|scholars?|jurists?|reviv\p{L}+|law|code|personal status|teachings|tribes(?:men)?|tribal)(?!\p{L})/u,
    },
    articleOfThings: /(?<!\p{L})(?:the|an?) $/iu,
    servesUnder:
      /(?<!\p{L})(?:advis[eo]r|aide|spokes(?:man|woman|person)|envoy|secretary|deputy|assistant|counsell?or|representative|chief of staff|bodyguard)s? (?:to|of|for) (?:(?:the|Iraq['’]s|Iran['’]s) )?$/iu,
    ofScripture:
      /(?<!\p{L})(?:[Ss]urah?|Qur['’]?an\p{L}*|Koran\p{L}*|[Aa]yah?|exegesis|exegetes?|[Hh]adiths?|[Cc]ommentators|the Prophet|Companions of the Prophet|believers|peace be upon)(?!\p{L})/gu,
    titleOfWoman: { before: /(?<!\p{L})(?:Mrs|MRS|Ms|MS|Miss|Madame?|[Ff]irst [Ll]ady)\.?\s$/u },
    oneFamily: /^family$/,
    unrelated: /^(?:separate|unrelated)$/,
    family: {
      before: null,
      after:
        /^ (?:famil(?:y|ies)|clans?|dynasty|brothers|sisters|siblings|cousins|tribe)(?!\p{L})/u,
      plural:
        /(?<![\p{L}\d])(?:the|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|dozens of|several|some|both|all|these|those|many|no|other) $/iu,
    },
    placeCalled:
      /(?<!\p{L})(?:town|city|village|port|district|province|island|county|municipality|suburb|parish) (?:of|named|called) $/iu,
    placeBehind: new RegExp(`^, (?:${STATES}|Ontario|England|Scotland|Wales)(?!\\p{L})`, 'u'),
    town: {
      before: /(?<!\p{L})(?:in|near|of|from|outside|around|to|at|between|and|through) $/iu,
      behind: new RegExp(`^, (?:${STATES})(?=\\s?(?:$|[,.;:)(–—-]))`, 'u'),
      has: /^ (?:city council|high school)/iu,
    },
    firm: {
      behind: /^ (?:Publishing|Publishers|Books|Vineyards|Winery|Bakery|Plumbing)(?!\p{L})/u,
    },
    callsHimself: /(?:my name is|his name is|her name is|I am called) $/iu,
    ofSameName:
      /^["”’]?,? \(?(?:the|an?|another) ([^,.;()]{3,60}?) (?:of|by|with) (?:that|the same) name(?!\p{L})/u,
    takenFor:
      /(?<!\p{L})(?:not|never|n['’]t) (?:to )?be (?:confused|mistaken) (?:\p{Ll}+ )?(?:with|for) (?:the |an? )?(?:\p{Lu}\p{L}+ )?$/u,
    fatherOrSon: /(?<!\p{L})(?:father|dad|son|boy|elder|senior)(?!\p{L})/u,
    belongsTo: /^ (?:of|for|at) /u,
    ofGroup: {
      behindOne:
        /^(?:['’]s |,? (?:who )?(?:the |a )?(?:\p{L}+ ){0,2}?(?:leads|leader|head|heads|chief|chair\p{L}*|founder|member|lawmaker|MP|candidate|official)(?: (?:of|from|for))? (?:the )?)$/u,
      beforeOne:
        /^(?:['’]s)?(?: (?:party|bloc|alliance))?,? (?:leader|chief|head|chair\p{L}*|lawmaker|MP|member|candidate|(?:led|headed) by) $/u,
    },
    placeOf: /^(?:, the one)? of (?:the )?(\p{Lu}[\p{L}'’-]+)/u,
    placesOwn: /^(\p{Lu}[\p{L}-]+)['’]s$/u,
    inPlace: /^,? (?:in|at|of) \p{Lu}\p{L}+/u,
    ofThings: /^ of the \p{Ll}{4}/u,
    states: /(?:nations?|countries|states)(?!\p{L})/iu,
    wingOf:
      /^, (?:the|a) (?:\p{Ll}+ ){0,2}(?:wing|arm|bloc|party|faction|list|movement|coalition|alliance) (?:of|led by|headed by|founded by) ([^,.;()]*)/u,
    // "Sadrist bloc": an adjective is no name.
    bodyNoun: { at: 'end', pattern: /(?<!ist) (?:party|bloc)$/u },
    arms: /\b(?:forces?|troops?|(?:air)?planes?|operations?|aircraft|jets?|warplanes?|(?:air ?)?strikes?|raids?|bombings?|soldiers?|service ?members?|personnel|trainers?|convoys?|bases?|advisers?|officials?|commanders?|spokes\p{L}+|generals?|partners?|mission)\b/iu,
    headOfGovernment: /premier|prime minister/iu,
  }),
};
