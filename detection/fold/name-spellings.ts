/**
 * How names borne by many are written in Latin letters (diacritics off): one name between semicolons,
 * its commonest spelling first. Written by scripts/derive/name-spellings.ts from pairs of Latin and
 * Arabic tokens (Wikidata, CC0); change that, not this.
 */
export const NAME_SPELLINGS = `
mohamed mohammed muhammad mohammad mehmet muhammed mohamad mehmed mhamed muhamed mohd mouhammad
mahomed mahamad mouhamed mihemed almouhamad muhammd muhamet muhammet mohed mohommed muhammadu md
muh; ahmed ahmad ahmet akhmet akhmad akhmed hmed; ali aly allee; ibrahim brahim ebrahim ibraheam
ibrahem; hassan hasan haasan hassanal khasan hssan; mustafa mustapha mostafa moustafa moustapha
mostefa mostapha mustafi mestfa; youssef yousef yusuf yosef yousif youcef yusef youssif yusaf
youssouf yossef iosif yusof yousuf yousaf jusef yussuf yussef; mahmoud mahmud mahmood mahmut
mohamud mahmod mehmood; omar umar amor omer oumar ouamar omaar; hussein hussain hossein hocine
huseyin husain hassine houcine husayn hussien huseyn khuseyn hosein houssine hussen hissene
hossain; khaled khalid halid halit; said saeed saied essaid sait saaeed sayeed saeid; ismail
ismael smail esmaeel smain esmail ismaeel ismaila; jamal gamal djamel jamel cemal jamaal dzhemal
djemal jammal; suleiman soliman slimane sulaiman souleymane sulayman suleyman sleiman sliman
suliman sulejman sleman sulliman souleiman soleiman suleman souleyman; moussa musa mousa musi;
khan; ishaq ishak eshaq ishag; leila laila leyla layla lilli; saleh salih; karim kareem kerim krim
kariem; adel adil; othman osman uthman ousmane usman ottman athmane otman ousman; salim slim selim
saleem sulayem sulaym sulim; abbas abbes abbass abas; tarek tariq tarik tareq tarak tareec; salem
salm; sultan soltan alsultan soultan; saad sad; amin amine lamine ameen emin amyn aimn; sami sammy
samy sammi; reza reda ridha riza raza rida redha rizah; mourad murad murat mrad morad mourade;
samir sameer semir; rachid rashid rasheed reshid errachid; nasser nasir naser nacer naceur
ennaceur nassir natsir; khalil halil khelil khaleel; yahya yahia yehia yihyah yihye yahiye yahyah
yahiya; hisham hesham hicham hichem hisyam hasham hichame; younes younis yunus yunis youness
youniss younus yunss yonas; mansour mansor mansur mansoor manzur mensur; kamal kemal; issa isa
eisa aissa essa eissa eesa issah; tawfiq tawfik taoufik tewfik toufic toufik tevfik tawfeeq taufiq
tofiq tofik toufiq tewfiq taoufiq; sherif sharif cherif shareef charif charef acherif; aziz azeez
azaiz azize azyz; elyes ellious ellyas; mehdi mahdi medhi; fouad fuad fuat fouaad foued; yassine
yassin yacine yasin yaseen yassien yasseen yassen; sayed sid syd syed sayyid saiyid essayed sayyed
seyyid; fatima fatma fatimah fatimih fatemeh fatema; amr amro amru; khalifa khalife khelifa
khalifah kalifa khalifeh; salah slah; walid waleed; adnan adnane adnen adnene; ghali ghaly aghaly;
osama oussama usama osamah ossama; mohsen muhsin muhsen mohsin mouhcine mouhssin mouhssine; malik
malek malick maalik; mubarak mbarek moubarak moubarac mbark mbareck; habib habeeb khabib; nabil
nabeel nabel; ayman aymen aimen aiman; kamel kamil; hamza hamzah hamzeh hamze; naji nagy neji nagi
nagui najee najai; fathi fathy fethi fathey; amir emir ameer; qasim qassim qassem kasim kassem
kacem qasem kasem ghasem kassim; emad imad imed; issam essam esam aissam; salman selman salaman
salmaan salmane; shahin shaheen chahine shahine shahen schahin; hamdi hamdy; faisal faycal faisel
faysal faycel feisal fesal; shah shahe; saif seif sayf; fawzi faouzi fawzy fauzi fouzai fouzi;
amer aamer hameur ameur aamir; yasser yasir yaser yassir yashir; farid fareed ferid ferit freed
faryd faried; ammar amar; maher mahir; yaqub yaakov yacoub yaacov yaqoob yaqoub yaghoub yagoub
yakub yakup yaqob yacob iacob; bilal belal bilel billel blal balal; fares faris farris phares;
sabri sabry; mounir munir moner muneer; jamil gemayel jameel cemil gamil jamell gemil jemil; jalal
galal jalel jilal; jawad javad gawad jaouad djouad jawwad; hamid hameed humaid humayd hmayed
hamied hamit; masoud masud massoud messaoud mesut mosaoud masood massoudy massaoued; maryam mariam
meriem meriam meryem merieme mariem; anwar anouar enver; najib naguib nejib najeeb nageeb nagieb;
badr bader badar; marwan merouane marouane marouan mariwan marwen; rahman rehman; ashraf achraf
eshref lacheraf; riad riadh riaz riyad ryad reyadh riyadh reyad; sofiane soufiane sufyan sufian
sofiene sofian sofyan sufyian soufiyan sofien; bashir bechir bachir basheer beshir basher bchir;
rami ramy ramey; zaki zeki zaky; zakaria zakariya zakariyya zakarya; hosni hosny hassani hasni
husni housni hasani husnu; khamis khamees khemais khemaies khmiss; ziad ziyad zied zyad; lotfi
lutfi lotfy loutfi; bakr bakar bekir peker; ayshe aicha aisha ayesha aysha aiche; jafar jaafar
gaafar jaffer jaffar; haddad hadad; ramadan romdhane ramazan ramdane romdhan ramzan; daoud dawood
daud dawoud dawud; alaa ala aala; hani hany hanni; jumaa juma gomaa jemaa jumah goumah jouma gumaa
jomaa; awad awadh; tahar tahir taher thahir; mokhtar mukhtar muhtar makhtar moktar; zayd zaid zeid
zade; nour nur noor nuur; fahad fahd fahid fahed; obaid obeid abid ebeid abeid ubayd oubaied obied;
jaber jabir gaber jabeur jaaber; shaker shakir chaker; majed maged magid maajid magued; farouk
farooq faruk farouq faruq; anas anass enes anes; hashim hashem hachem hasheem hachim; karam kerem;
taleb talib; hossam hussam houssem husam houssam; sadok sadek sadiq sadegh sadik sadeq saddek
sadeg; islam eslam; wael waele; farah farrah; jassim jasim jassem jasem; ayoub ayub ayyub ayyoub
ayoob eyup; hakim hakeem; mirza merza; fadel fadhel fadil fazel fazle fahdel fazil fazl fadelle
fadell; shafiq shafik chafik shafic schafik chafiq; attia attieh attiyah atiyah attiah atia atiya
attiya ateya atiyya atiyeh; fahmi fahmy fehmi; helal hilal hilale; hafez hafiz hafedh hafith;
haidar haider haydar heydar; darwish dervish darvish; ramzi ramzy; hatem hatim; faraj farag fraj
frej fredj; zaynab zainab zeynep zineb zeinab zeynab zeineb; iman eman imen imaan emanne; ghassan
gassan; rafik rafiq refik rafic; huda houda hoda; shehab shihab chiheb chehab chihab shahab; rejeb
ragab rajab recep; naim naeim nayim naiem nuaym naeem nuaim; saud saoud; rashed rached; shaaban
shaban chaabane chaban; abboud aboud abbud abud; thabit thabet thabeet sabit sabet tabet; farhat
ferhat ferhad; akram ekrem; elaraby; ghazi ghazy gazi gazzi; nizar nazar nezzar; nader nadir nadar;
assaad asaad assad lassaad ashad esat esad; rashad reshat; bassem basem basim bassim; khoury
khouri koury; nasr nisr; hedi hadi hady; kadhim kazem kazim kadhem; chokri shoukry shukri choukri
shokry shoucri; haitham haytham haitam; imran omran omrane umran amran amrane emraan; hijazi
hegazi hegazy hejazi higazy; ashour achour ashoor ashor aashor; helmy hilmi helmi hilmy; zain zein
ezzine zine zin zayn; arslan; salam salaam sallam; radwan redouane radhouane ridwan radhwan raduan
rizvan; saber sabir sabeer sabar; wahid vahid waheed wahit vahit; zidan zeidan zaydan zaidan
zeydin ziedan zidane; rabee rabie rabih rabyi; taieb tayeb tayyip tayyib; odeh audi auda ouda odah
awdeh aoda; nassim nissim nasim nessim naseem; aref arif; atef aatef aatif; mahfouz mahfood
mahfoudh mahfuz mahfoodh mahfoud; ghanem ghanim; zouhair zouheir zuhair zuhayr zuheir zouhir;
khalaf alkhalaf; raed; sakr saqr saqer sakar; ghulam gholam ghoulam; rifaat rifat refaat refat;
abdou abdoh abdah abduh; nedim nadim; sobhi subhi sobhy subhy; nuri nouri norrie noori noory noury;
matar mattar; assem asim asem assim; sedki sidqi sudqi sedky; sheikh cheikh cheick chik shaikh
sheik; khalfan khalvan; khadija kadija khadijah khadijeh; fadi fady; rostom rustam rustum rostam
rustem roustam; talaat talat; mahjoub mahgoub mahjub; ehsan ihsan; hammad; suroor surur sorour
srour serour surour; bashar bachar bashshar; haji hajji hejji hadji; massad mosaad massaad mussad
musad; hammouda hamouda hammuda hammooda; jalil jahlil jaleel djalil; majid majeed meguid mjaied
madjid; khairy khairi khayri khayre; ghalib ghaleb; zayed zayid; raouf rauf; latifa latifah latefa
latife; badawi bedoui bedewi badaoui; hakki haqi haki haqqi; sabah sabbah subah; khader kheder
khider khadr khedher khadir; morteza murtada mortada murtaza mourtada; nihad nihat nohad; rizk
rezk rezq rizik; wissam wissem wesam; diab diyab dyab; rahim raheem rhaiem; muaaz muath muadh maoz;
imam emam limam; boutros butrus botros; bandar bander; iyad ayad iyed eyad; maalouf maluf; numan
noman naamane naaman naman; hammoud hamoud humoud humood homoud; shawkat shaukat shevket shavkat;
hassen hassin hassaan; fayyad fayad fayadh; latif lateef letaief luttif eltaief; marei marai merhi
merai marey; hashemi hachemi hashimi hashmi hachimi hechmi; hazem hazim hasim; malak melek mulk;
joubran gebran jabrane goubran gobran jubran jebran; kader qader qadir kadir ghader quader qadeer;
alavi elwi alawi; gharib ghrib ghareeb; rasul rasoul rassoul; naif nayef naef; schehade shehadeh
chehade shahadah shehadie shehade shhaideh; dhia zia diaa dhaya; ayed ayyad; makki mekki mekky
mckey meki; suhail suhayl suheil souhail; awwad aouad; najjar najar nejjar nigaar nigar naggar;
muslim moslem; hikmat hikmet hekmat; tayseer taysir taiseer; fayez faiez faez faiz; bakri bikri
bekri; belhadj belhaj; moez moiz muizz; mesbah mosbah musbah musabah; siraj seraj; khosrow khusrau
khosro khesro khusraw; hadj haj hajj; rabah rabeh; hayek haick; shehata shihata; alwan alouane;
assaf asaf; belkacem belgacem; fawaz fawwaz; marzouk marzouq marzooq marzuq; monsef moncef; sharaf
charaf; moayad moayyad muaiad muaid muayad; ismet esmat ismat; fatih fateh; maarouf marouf maruf;
assiri aseri asiri; aqeel akil ageel akyel agil; shalaby shalabi; samih semih; kais qays qais
kaies; hassoun hasson hassun; lahcen lacen; siham sihem seham; afif affif; motaz moataz mutaz;
hosseini hussaini husseini husaini husayni huseini houssaini; amiri amerie emiri; mohammadi
mohamedi mehmedi; sabbagh sebag sabagh; thamer thamir thameur; baqir bagher bager; qusai qusay
koussay; henein hunayn haneen khenin hanin; mashhour mashhur mashhor mashur; faeq fayek faiek faik
faiq; radhi radhy radi; aoun awn aun; medhat mithat madhat midhat; ayyash ayash ayache ayach;
jafari jaafari jafri; amri omri; raad; adly adli; moawad meawad mouawad; fadl fazal fadhl; abidi
labidi abedi laabidi; makhlouf maklouf; bahram; nawaf nawwaf; taqi taghi; nazem nadhim nazim
nadhum; adib adeeb edip; saeb saib; feyrouz fairuz firoz firuz feroz; abbad oubad; khatib khateb;
shams; hassanein hassanien hassanine hasanin; hamadi hammadi hamady; rezai rezaei rezaee; masri;
basel bassel; tharwat servet; atta ata ataa; yacoubi yaakoubi yacoobi yaacoubi yakoubi yaqubi;
muzaffar muzaffer muzafer mdhaffar muszaphar; irfan erfan arfan irrfan; tamim temime temim; najm
negm; hourani hourany; hammam humam; mojtaba mujtaba; anis; akbar; asghar; ghafoor ghafour
ghaffour; ghani; nehme nuhmah naama nimah; taha; yazid yezid; zoubeir zoubir zubayr zubair; belaid
bellaid baleid; nasri nasry; wajih wagih waguih; naciri naceri`;

/** The same names in Arabic letters, folded, one for each of them. */
export const NAMES_IN_ARABIC = `
محمد احمد علي ابراهيم حسن مصطفي يوسف محمود عمر حسين خالد سعيد اسماعيل جمال سليمان موسي خان اسحاق
ليلي صالح كريم عادل عثمان سليم عباس طارق سالم سلطان سعد امين سامي رضا مراد سمير رشيد ناصر خليل
يحيي هشام يونس منصور كمال عيسي توفيق شريف عزيز الياس مهدي فواد ياسين سيد فاطمه عمرو خليفه صلاح
وليد عدنان غالي اسامه محسن مالك مبارك حبيب نبيل ايمن كامل حمزه ناجي فتحي امير قاسم عماد عصام سلمان
شاهين حمدي فيصل شاه سيف فوزي عامر ياسر فريد عمار ماهر يعقوب بلال فارس صبري منير جميل جلال جواد
حميد مسعود مريم انور نجيب بدر مروان رحمن اشرف رياض سفيان بشير رامي زكي زكريا حسني خميس زياد لطفي
بكر عايشه جعفر حداد رمضان داود علا هاني جمعه عوض طاهر مختار زيد نور فهد عبيد جابر شاكر ماجد فاروق
انس هاشم كرم طالب حسام صادق اسلام وايل فرح جاسم ايوب حكيم ميرزا فاضل شفيق عطيه فهمي هلال حافظ حيدر
درويش رمزي حاتم فرج زينب ايمان غسان رفيق هدي شهاب رجب نعيم سعود راشد شعبان عبود ثابت فرحات اكرم
العربي غازي نزار نادر اسعد رشاد باسم خوري نصر هادي كاظم شكري هيثم عمران حجازي عاشور حلمي زين
ارسلان سلام رضوان صابر وحيد زيدان ربيع طيب عوده نسيم عارف عاطف محفوظ غانم زهير خلف رايد صقر غلام
رفعت عبده نديم صبحي نوري مطر عاصم صدقي شيخ خلفان خديجه فادي رستم طلعت محجوب احسان حماد سرور بشار
حجي مسعد حموده جليل مجيد خيري غالب زايد رووف لطيفه بدوي حقي صباح خضر مرتضي نهاد رزق وسام دياب رحيم
معاذ امام بطرس بندر اياد معلوف نعمان حمود شوكت حسان فياض لطيف مرعي هاشمي حازم ملك جبران قادر علوي
غريب رسول نايف شحاده ضيا عياد مكي سهيل عواد نجار مسلم حكمت تيسير فايز بكري بلحاج معز مصباح سراج
خسرو حاج رابح حايك شحاته علوان عساف بلقاسم فواز مرزوق منصف شرف مويد عصمت فاتح معروف عسيري عقيل
شلبي سميح قيس حسون لحسن سهام عفيف معتز حسيني اميري محمدي صباغ ثامر باقر قصي حنين مشهور فايق راضي
عون مدحت عياش جعفري عمري رعد عدلي معوض فضل عبيدي مخلوف بهرام نواف تقي ناظم اديب صايب فيروز عباد
خطيب شمس حسنين حمادي رضايي مصري باسل ثروت عطا يعقوبي مظفر عرفان تميم نجم حوراني همام مجتبي انيس
اكبر اصغر غفور غني نعمه طه يزيد زبير بلعيد نصري وجيه ناصري`;
