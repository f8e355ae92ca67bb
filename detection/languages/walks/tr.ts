import type { Walks } from './model';

/** Turkish. */
export const tr: Walks = {
  publicLife: `
    saldır* öldür* öldü suikast* cinayet* savaş* çatış* milis* terör* cihat* bomba* roket* füze* drone* iha
    havan* asker* ordu* güç* operasyon* baskın* pusu* harekat* harekât* silah* komutan* tugay* grup* gruplar*
    isyan* militan* rehine* kaçır* kurtar* kuşat* yaptırım* parti* meclis* bakan* hükümet* cumhurbaşkan* başkan*
    başbakan* seçim* oy oylar* blok* siyas* milletvekil* lider* ittifak* müttefik* rejim* sözcü* müzakere*
    görüş* zirve* diploma* büyükelçi* ateşkes* anlaşma* nükleer* güvenlik* istihbarat* protesto* darbe* iktidar*
    muhalif* muhalefet* rakip* yanlı* şehit* misilleme* intikam* tehdit* uyar* suçla* kınadı* direniş* ziyaret*
    yık* yağma* cenaze* yas ölüm* bayrak* sandalye* çekildi helikopter* kriz* aşırıl* islamcı* örgüt* suç dava*
    öldürül* devir* devril*
    politikacı* milliyetçi* devrimci* direnişçi* diktatör* din-adamı`,
  otherWalks: `
    maç* gol goller* golü lig ligi* penaltı* forvet* kaleci* antrenör* direktör* sezon* turnuva* kupa* final
    derbi* maraton* madalya* sporcu* futbol* basketbol* güreş* boks* jokey* hasta hastalar* hastane* klinik*
    ameliyat* cerrah* doktor* dişçi* hemşire* şiir* şair* sergi* galeri* roman* ressam* heykel* müze* orkestra*
    koro* konser* opera* bale keman* piyanist* şarkı* albüm* oyuncu* film* sinema* tarif* mutfak* aşçı*
    restoran* lokanta* fırın* okul* öğrenci* öğretmen* üniversite* profesör* ders* fizik* kimya* uydu* yörünge*
    tapınak* tapınağ* tanrıça* firavun* arkeolog* hanedan* halife* sultan* yüzyıl* fıkıh* fıkh* kuran* kur'an*
    suresi* âlim* peygamber* elyazma* nehir* nehri* bahçe* at köpek* kedi* deve* aslan* dükkan* eczane*
    otel* turist* hac hacı* tarihçi* mağara* hipodrom* düğün* bebek* mahalle* sakinleri* gemi* cadde* göl gölü gölün* gölde gölet*`,
  craftBefore: '',
  craftAfter:
    'füzesi füzesini füzesinin füzeleri gemisi gemisini gemisinin uydusu fırkateyni korveti tankeri sınıfı oteli',
  tradeEnds: 'cı ci cu cü çı çi çu çü cısı cisi cusu cüsü çısı çisi çusu çüsü',
  noTrades: `sözcü sözcüsü elçi elçisi temsilci temsilcisi yönetici yöneticisi kurucu kurucusu ikinci birinci üçüncü ilgili
    sonucu süreci amacı ihtiyacı borcu kalıcı çarpıcı geçici patlayıcı edici başlangıcı şaşırtıcı yanıltıcı inancı ipucu
    birincisi ikincisi üçüncüsü yabancı çevrimiçi aracı savcı savcısı mülteci sağcı yenilikçi ırkçı halkçı
    yardımcı yardımcısı dördüncü beşinci öncü öncüsü gelenekçi lider`,
};
