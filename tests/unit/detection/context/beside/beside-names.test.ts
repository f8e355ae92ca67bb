/** What stands beside a name: cases, bodies, another's name, ranks, what a body is called. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('a Turkish word with a capital is no first name', () => {
  const field = "Irak'ta Nuri el-Maliki konuştu. ";
  it.each([
    ["Basra'da Maliki yanlıları toplandı."],
    ['Irak Valiliği Maliki’yi ağırladı.'],
    ["Dava Partisi Maliki'nin arkasında durdu."],
    ["Irak Ordusu Maliki'yi korudu."],
    ['Kerbela’da Ayetullah Maliki değil, Maliki konuştu.'],
  ])('%s', (text) => {
    expect(who(field + text, { lang: 'tr' })).toContain('Maliki = nouri-al-maliki');
  });

  it.each([['Zeynep Maliki fırın açtı.'], ["Irak'ta Hakan Maliki fırın açtı."]])(
    'but %s',
    (text) => {
      expect(who(field + text, { lang: 'tr' })).toEqual(['Nuri el-Maliki = nouri-al-maliki']);
    },
  );
});

describe('a Turkish month is no man', () => {
  const named = "Naim Kasım Lübnan'da konuştu.";
  it.each([["Irak'ta Kasım 2025'te seçim yapıldı."], ["Irak'ta 3 Kasım günü seçim yapıldı."]])(
    '%s',
    (text) => {
      expect(who(`${named} ${text}`, { lang: 'tr' })).toEqual(['Naim Kasım = naim-qassem']);
    },
  );
});

describe('an Arabic family name right before another whole name', () => {
  it.each([
    ['قتل إسماعيل هنية في طهران. وخلف هنية يحيى السنوار.', 'هنية = ismail-haniyeh'],
    ['قال نوري المالكي في بغداد إنه باق. وخلف المالكي حيدر العبادي.', 'المالكي = nouri-al-maliki'],
  ])('%s', (text, mention) => {
    expect(who(text, { lang: 'ar' })).toContain(mention);
  });

  it('but not before a name of nobody', () => {
    const text = 'قتل إسماعيل هنية في طهران. وحضر هنية خالد العرس.';
    expect(who(text, { lang: 'ar' })).toEqual(['إسماعيل هنية = ismail-haniyeh']);
  });
});

describe('Persian writes Arab family names without the article', () => {
  it.each([
    ['قیس خزعلی در بغداد سخن گفت. خزعلی رفت.', 'خزعلی = qais-al-khazali'],
    ['مصطفی الکاظمی در بغداد بود. کاظمی رفت.', 'کاظمی = mustafa-al-kadhimi'],
  ])('%s', (text, mention) => {
    expect(who(text, { lang: 'fa' })[1]).toBe(mention);
  });

  it('but not where it is a nationality', () => {
    const text = 'محمد شیاع السودانی در بغداد بود. کارگران سودانی آمدند.';
    expect(who(text, { lang: 'fa' })).toEqual(['محمد شیاع السودانی = mohammed-shia-al-sudani']);
  });
});

describe('titles beside names', () => {
  it.each([
    [
      'fa',
      '2025-06-14',
      'رهبر ایران سرلشکر محمد پاکپور را منصوب کرد.',
      'رهبر ایران = ali-khamenei',
    ],
    [
      'fa',
      '2025-03-14',
      'رئیس جمهور ایران عباس عراقچی را به بغداد فرستاد.',
      'رئیس جمهور ایران = masoud-pezeshkian',
    ],
    [
      'ar',
      '2025-06-14',
      'عين المرشد الإيراني اللواء محمد باكبور قائدا.',
      'المرشد الإيراني = ali-khamenei',
    ],
  ])('one of the subject before the object, %s: %3$s', (lang, date, text, mention) => {
    expect(who(text, { lang, date })[0]).toBe(mention);
  });

  it.each([
    [
      '2020-01-10',
      'قال رئيس الوزراء العراقي المستقيل عادل عبد المهدي إنه باق.',
      'عادل عبد المهدي = adil-abdul-mahdi',
    ],
    [
      '2026-06-10',
      'قال رئيس الحكومة العراقية المنصرف محمد شياع السوداني إنه باق.',
      'محمد شياع السوداني = mohammed-shia-al-sudani',
    ],
  ])('one with how it is held, %s', (date, text, mention) => {
    expect(who(text, { lang: 'ar', date })).toEqual([mention]);
  });
});

describe('a short form before, or without, the whole name', () => {
  it.each([
    [
      'fr',
      'Moqtada gagne, crie la foule à Bagdad. Moqtada al-Sadr se tait.',
      'Moqtada = muqtada-al-sadr',
    ],
    [
      'fr',
      'Le général Petraeus commande en Irak, dit George W. Bush.',
      'Petraeus = david-petraeus',
    ],
    [
      'fr',
      "George W. Bush écoute le chef du Commandement central, de retour d'Irak.",
      'Commandement central = centcom',
    ],
    ['en', 'In Iraq, Asaib fought beside the Badr Organization.', 'Asaib = asaib-ahl-al-haq'],
    ['ar', 'فازت صادقون، الذراع السياسية لعصائب أهل الحق، بمقاعد في بغداد.', 'صادقون = sadiqoon'],
    [
      'en',
      'The Hashd al-Shaabi in Iraq sent the Imam Ali Brigades.',
      'Imam Ali Brigades = kataib-imam-ali',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toContain(mention);
  });

  it.each([
    [
      'ar',
      'كان التجار صادقون في بغداد كما قالت عصائب أهل الحق.',
      'عصائب أهل الحق = asaib-ahl-al-haq',
    ],
    [
      'en',
      'Hashd al-Shaabi fighters pray at the Imam Ali shrine in Iraq.',
      'Hashd al-Shaabi = popular-mobilization-forces',
    ],
  ])('but not %s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });
});

describe('where a name begins and ends', () => {
  it.each([
    [
      'en',
      null,
      'The Taqadum party of Mohammed al-Halbousi met in Iraq.',
      'Taqadum = taqaddum-party',
    ],
    ['en', null, 'Nouri al-Maliki3 spoke in Iraq.', 'Nouri al-Maliki = nouri-al-maliki'],
    ['en', null, 'Kataib Hezbollah42,070 comments', 'Kataib Hezbollah = kataib-hezbollah'],
    ['es', '2024-02-01', 'Vio al líder supremo de Irán.', 'líder supremo de Irán = ali-khamenei'],
    [
      'ar',
      null,
      'أعلن تنظيم الدولة الإسلامية في العراق والشام الخلافة.',
      'تنظيم الدولة الإسلامية في العراق والشام = isis',
    ],
  ])('%s: %3$s', (lang, date, text, mention) => {
    expect(who(text, { lang, date })).toContain(mention);
  });
});

describe('a word written large behind a name that many bear', () => {
  const date = '2023-06-05';
  it.each([
    ['tr', "Irak'ta Fuad Hüseyin Ankara'ya gitti.", 'Fuad Hüseyin = fuad-hussein'],
    ['tr', "Irak'ta Fuad Hüseyin Güvenlik Konseyi'ne başvurdu.", 'Fuad Hüseyin = fuad-hussein'],
    ['tr', "Irak'ta Fuad Hüseyin Dışişleri'ne döndü.", 'Fuad Hüseyin = fuad-hussein'],
    ['tr', "Latif Reşid Salı günü Irak'ta konuştu.", 'Latif Reşid = abdul-latif-rashid'],
    ['de', 'In Bagdad traf Fuad Hussein Diplomaten.', 'Fuad Hussein = fuad-hussein'],
    ['de', 'In Bagdad empfing Fuad Hussein Irans Gesandten.', 'Fuad Hussein = fuad-hussein'],
    ['en', 'Fuad Hussein Meets Envoys in Baghdad', 'Fuad Hussein = fuad-hussein'],
    ['en', 'Fuad Hussein Tuesday met envoys in Iraq.', 'Fuad Hussein = fuad-hussein'],
  ])('is no part of it: %s: %s', (lang, text, mention) => {
    expect(who(text, { lang, date })).toContain(mention);
  });

  it.each([
    ['tr', "Irak'ta Fuad Hüseyin Kaya konuştu."],
    ['en', 'In Iraq, Fuad Hussein Galloway spoke.'],
    ['de', 'Im Irak sprach Fuad Hussein Ali.'],
  ])('or is a family name: %s: %s', (lang, text) => {
    expect(who(text, { lang, date })).toEqual([]);
  });
});

describe('letters with dots between them', () => {
  it.each([
    ['fa', 'ارتش ترکیه در عراق مواضع پ.ک.ک را زد.', 'پ.ک.ک = pkk'],
    ['en', 'In Iraq the P.K.K. struck back.', 'P.K.K. = pkk'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toContain(mention);
  });

  it('but a sentence that ends in one letter ends there', () => {
    expect(who('در عراق پ. ک ک نیست.', { lang: 'fa' })).toEqual([]);
  });
});

describe('forms as a language writes them', () => {
  it.each([
    ['tr', "Irak'ta peşmergeye silah verilmedi.", 'peşmergeye = peshmerga'],
    [
      'fr',
      'Qassem Soleimani et les hommes du hachd al-chaabi, en Irak.',
      'hachd al-chaabi = popular-mobilization-forces',
    ],
    ['ar', 'التقى الاتحاد الوطني الكردستاني الوفد في بغداد. أما اليكتي فرفض.', 'اليكتي = puk'],
    ['ar', 'اجتمع التيار الصدري في بغداد. وقال عضو في التيار ذلك.', 'التيار = sadrist-movement'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang, date: '2024-06-05' })).toContain(mention);
  });

  it('but not electricity', () => {
    const text = 'اجتمع التيار الصدري في بغداد. وانقطع التيار الكهربائي.';
    expect(who(text, { lang: 'ar', date: '2024-06-05' })).toEqual([
      'التيار الصدري = sadrist-movement',
    ]);
  });
});

describe('a noun written large before a family name is no first name', () => {
  it.each([
    ['de', 'Im Irak sprach Nuri al-Maliki. Machthaber Maliki blieb.'],
    ['de', 'Im Irak sprach Nuri al-Maliki. Im Mai traf Widersacher Maliki ein.'],
    ['de', 'Im Irak sprach Nuri al-Maliki. Amtsinhaber Maliki verlor.'],
    ['tr', "Irak'ta Nuri el-Maliki konuştu. Mayısta Şii Maliki konuştu."],
    ['tr', "Irak'ta Nuri el-Maliki konuştu. Mayısta Iraklı Maliki konuştu."],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toContain('Maliki = nouri-al-maliki');
  });

  it.each([
    [
      'de',
      'Im Irak sprach Nuri al-Maliki. Im Mai traf Peter Maliki ein.',
      'Nuri al-Maliki = nouri-al-maliki',
    ],
    [
      'tr',
      "Irak'ta Nuri el-Maliki konuştu. Mayısta Veli Maliki konuştu.",
      'Nuri el-Maliki = nouri-al-maliki',
    ],
  ])('but %s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });
});

describe('a noun or a form of address before two names that many bear', () => {
  it.each([
    ['de', 'Im Irak sprach der Politiker Fuad Hussein.', 'Fuad Hussein'],
    ['de', 'Im Irak sprach Herr Fuad Hussein.', 'Fuad Hussein'],
    ['tr', 'Irak’ta Sayın Fuad Hüseyin Bağdat’a gitti.', 'Fuad Hüseyin'],
    ['en', 'In Iraq, His Excellency Fuad Hussein went to Baghdad.', 'Fuad Hussein'],
  ])('%s: %s', (lang, text, surface) => {
    expect(who(text, { lang, date: '2022-03-05' })).toEqual([`${surface} = fuad-hussein`]);
  });

  it.each([
    ['de', 'Im Irak sprach Ahmed Fuad Hussein.'],
    ['en', 'In Iraq the farmer Karwan Fuad Hussein went to Baghdad.'],
  ])('but a name is somebody else’s, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2022-03-05' })).toEqual([]);
  });
});

describe('a body by what stands before or inside its name', () => {
  it.each([
    ['ar', 'حارب الجيش تنظيم "الدولة الإسلامية" في العراق.', 'الدولة الإسلامية = isis'],
    ['ar', 'بدعم من طيران التحالف الدولي هوجمت مواقع داعش.', 'التحالف الدولي = cjtf-oir'],
    [
      'ar',
      'تعمل أمريكا ضمن ما يسمى التحالف الدولي ضد داعش مع البيشمركة في العراق.',
      'التحالف الدولي = cjtf-oir',
    ],
    [
      'ar',
      'حركة المقاومة الإسلامية النجباء لن تترك العراق.',
      'حركة المقاومة الإسلامية النجباء = harakat-al-nujaba',
    ],
    [
      'de',
      'Die Terrorgruppe Islamischer Staat im Irak und Syrien floh.',
      'Islamischer Staat im Irak und Syrien = isis',
    ],
    [
      'tr',
      'Irak’ta ABD ordusu Kataib Hizbullah’ı vurdu.',
      'ABD ordusu = us-forces-in-iraq-and-syria',
    ],
    [
      'fa',
      'ارتش تروریستی آمریکا به کتائب حزب الله حمله کرد.',
      'ارتش تروریستی آمریکا = us-forces-in-iraq-and-syria',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang, date: '2024-03-05' })).toContain(mention);
  });
});
