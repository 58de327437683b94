import type { Lexicon } from './lexicon.ts';

/** Turkish. */
export const tr: Lexicon = {
  language: 'tr',
  common:
    've, bir, ile, için, bu, olarak, olan, da, de, veya, daha, en, çok, sahip, ilgili, tüm, her, gibi, göre, üzere, sen, biz, bizim, var, ya, ise, kadar, iyi, hem, arıyoruz, deneyim, az, sahibi, bilen, aranmaktadır, ekip, çalışma, iş, adaylar, derecede, yıl, yeni, bize, olmak',
  we: 'biz, bizim, bize, bizi, ekibimiz, şirketimiz, firmamız',
  you: 'sen, senin, seni, sana, siz, sizin, sizi, adayın, adaylar',
  job: 'bu pozisyon, bu rol, bu rolde, bu pozisyonda, pozisyonumuz',
  kinds: {
    intro: {
      heading:
        'hakkımızda, biz kimiz, şirket hakkında, firma hakkında, şirketimiz, misyonumuz, vizyonumuz, değerlerimiz, kültürümüz, hikayemiz, ne yapıyoruz, neden biz, kurum hakkında, hakkında, firmamız hakkında, şirketimiz hakkında, şirket profili, firma profili, şirket tanıtımı, firma tanıtımı, bizi tanıyın, bizi tanı, biz kimiz ne yapıyoruz, biz ne yapıyoruz, neler yapıyoruz, kim olduğumuz, müşterimiz hakkında, müşterimiz, işveren hakkında, misyon, vizyon, misyon ve vizyon, kültür, şirket kültürü, değerler, neye inanıyoruz, nasıl çalışıyoruz, hayatımız, bizde yaşam, tarihçemiz',
      strong:
        'kurulmuştur, kurulan, kuruldu, yılında kurul*, yılından bu yana, yıldır, liderlerinden, öncüsü, önde gelen, en büyük, şirketiyiz, firmayız, şirketimiz, firmamız, grup şirket*, aile şirketi, startup, girişim, # çalışan*, # ülke*, # müşteri*, milyon*, misyonumuz, vizyonumuz, değerlerimiz, inanıyoruz, müşterilerimiz*, ürünlerimiz*, geliştiriyoruz, sunuyoruz, yatırımcı*, sektörün lider*, dünyanın önde, türkiye nin lider*, türkiye nin en, türkiye nin önde, avrupa nın en, # yılında, # yıldan, yılı aşkın, yıllık tecrübe*, yıllık deneyimiyle, # yıllık geçmiş*, uluslararası bir şirket*, uluslararası firma*, global bir şirket*, teknoloji şirketi*, yazılım şirketi*, üretim firması*, danışmanlık şirketi*, hızla büyüyen, büyüyen bir, faaliyet göster*, faaliyetlerini sürdür*, hizmet veren, hizmet ver*, hizmet sunan, üreten, üretim yapan, ihracat yap*, bünyesinde bulunan, # ilde, # mağaza*, # şube*, # ülkede, # kullanıcı*, # ofis*, bin çalışan*, müşterilerine, kullanıcılarına, amacımız, hedefimiz, kültürümüz, hikayemiz, ailemiz, kurucu*, yatırım aldık, yatırım alan, en mutlu iş, great place to work, web sitemiz, dünya genelinde, türkiye genelinde',
      weak: 'misyon*, vizyon*, değer*, kültür*, müşteri*, yenilikçi, inovasyon*, teknoloji*, çözüm*, ürün*, dünya*, küresel, pazar*, sektör*, gelecek*, büyüme*, marka*, sürdürülebilir*, kalite*',
      first:
        'biz, şirketimiz, firmamız, misyonumuz, vizyonumuz, müşterilerimiz, kurulduğumuz, # yılında, # yıldır, olarak, amacımız, hedefimiz, kültürümüz, türkiye nin, dünyanın, grubumuz, firma, şirket, müşterimiz, misyon, vizyon, uluslararası, sektörün*, yılında, kuruluşundan',
    },
    team: {
      heading:
        'ekip, ekibimiz, ekip hakkında, takım, takımımız, ekibin, departman, birlikte çalışacağın ekip, ekibimiz hakkında, takım hakkında, ekibini tanı, ekibin hakkında, departman hakkında, kimlerle çalışacaksın, birlikte çalışacağın',
      strong:
        'ekibimiz, ekibimizde, # kişilik, kişilik bir ekip, takımımız, departmanımız, ekip arkadaşlarımız*, ekipten oluş*, ekibimizle, ekibinde yer, ekibimizin bir parçası, takımımızın bir parçası, ekip üyesi, ekibe dahil, departmanında görev*',
      weak: 'ekip*, ekib*, takım*, departman*, arkadaş*',
      first:
        'ekibimiz, takımımız, departmanımız, ekip, ekibimizde, ekibimizle, takımımızda, departmanımızda, # kişilik',
    },
    role: {
      heading:
        'iş tanımı ve rol, rol, rol hakkında, pozisyon, pozisyon hakkında, iş hakkında, pozisyonun amacı, özet, genel bakış, proje, teknolojiler, teknoloji yığını, ilan açıklaması, açıklama, staj, görev tanımı özeti, pozisyon özeti, pozisyon tanımı, rol tanımı, rol özeti, rolün amacı, iş özeti, genel tanım, iş ilanı, ilan detayları, ilan detayı, iş ilanı detayları, proje hakkında, kullandığımız teknolojiler, kullanılan teknolojiler, teknolojilerimiz, araçlar, tech stack, fırsat, staj programı, staj hakkında, aradığımız pozisyon, pozisyon adı, unvan, bağlı olduğu pozisyon, raporlama',
      strong:
        'arıyoruz, arıyor, arayışındayız, arayışımız, takım arkadaşı, aranmaktadır, aramaktayız, istihdam edilmek üzere, görevlendirilmek üzere, çalışmak üzere, bünyemizde, bünyesinde, bu rolde, bu pozisyonda, raporlayacak*, raporlama yapacak, ekibimize katıl*, arayışı, arayışındadır, arayış içerisindeyiz, alınacaktır, çalışma arkadaşı*, takım arkadaşları, ekip arkadaşı, ekip arkadaşları, değerlendirilmek üzere, pozisyonunda çalışacak, pozisyonunda görev*, görevlendirilecek, çalıştırılmak üzere, yetiştirilmek üzere, bünyemize katıl*, ekibimize katılacak, ekibimizi büyüt*, kadromuz*, kadromuza, bir parçası olmak, bu pozisyon, bu rol, rapor verecek*, bağlı olarak, doğrudan rapor*, kilit rol, önemli bir rol',
      weak: 'rol*, pozisyon*, fırsat*, proje*, kariyer*, görev*',
      first:
        'arıyoruz, bu rolde, bu pozisyonda, ekibimize, bünyemizde, şirketimizde, firmamızda, olarak, istanbul, bu rol, ekibimizde, ekibimizi, kadromuz*, takım arkadaşı, çalışma arkadaşı, müşterimiz için, grup şirketimiz*, departmanımızda, merkez, hedefin',
    },
    responsibilities: {
      heading:
        'görev ve sorumluluklar, görevler, sorumluluklar, sorumlulukların, iş tanımı, görev tanımı, temel sorumluluklar, ana sorumluluklar, neler yapacaksın, ne yapacaksın, neler yapacaksınız, senden neler bekliyoruz, görevlerin, hedefler, bir günün, yapılacak işler, görevleriniz, görev ve sorumlulukların, görev ve sorumluluklarınız, görev tanımları, görev ve yetkiler, ana görevler, ana görev ve sorumluluklar, temel görevler, temel görev ve sorumluluklar, başlıca görevler, başlıca sorumluluklar, sorumlulukların neler, sorumluluklarınız, sorumluluk alanları, rol ve sorumluluklar, iş tanımı ve sorumluluklar, iş tanımı ve görevler, iş sorumlulukları, neler yapacağız, neler yapacaksın bu rolde, neler yapmanı bekliyoruz, ne yapacaksınız, neler yapıyor olacaksın, bu rolde neler yapacaksın, bu rolde, bu pozisyonda neler yapacaksın, seni neler bekliyor bu rolde, bir gününüz, günlük görevler, beklenen görevler, işin tanımı, yapılacak görevler, katkın, hedeflerin, ilk # ay',
      strong:
        'sorumlu olacak*, sorumlu olmak, yapmak, sağlamak, yürütmek, geliştirmek, yönetmek, hazırlamak, takip etmek, destek olmak, destek vermek, koordine etmek, analiz etmek, katılmak, oluşturmak, planlamak, raporlamak, iş birliği içinde, işbirliği içinde, verilen diğer görevleri, çalışacaksın, geliştireceksin, yöneteceksin, sorumluluğunu, sorumluluk almak, katkıda bulunmak, takibi ve, kontrol etmek, kontrolünü, iletişim kurmak, tasarlamak, uygulamak, üretmek, çözmek, belirlemek, gerçekleştirmek, düzenlemek, tamamlamak, güncellemek, desteklemek, izlemek, denetlemek, önermek, sunmak, işbirliği içerisinde, birlikte çalışmak, ile birlikte, yürütülmesi, hazırlanması, sağlanması, gerçekleştirilmesi, takip edilmesi, takibinin, yönetilmesi, oluşturulması, geliştirilmesi, planlanması, raporlanması, kontrol edilmesi, yapılması, yapılmasını, sağlayacaksın, hazırlayacaksın, yürüteceksin, destekleyeceksin, destek vereceksin, tasarlayacaksın, takip edeceksin, oluşturacaksın, yer alacaksın, rol alacaksın, sorumlu olacaksın, diğer görev*, amirin, yöneticisinin',
      weak: 'geliştirme*, yönetim*, takib*, planlama*, raporlama*, analiz*, koordinasyon*, hazırlan*, yürütül*, sağlan*, destek*, süreç*, operasyon*, dokümantasyon*, bakım*, kontrol*, satış*, iletişim*',
      first:
        '*mak, *mek, *ması, *mesi, *acaksın, *eceksin, müşteri, satış, süreç*, proje*, ekip, günlük, aylık, yeni, ilgili, şirket, operasyon*, *yacaksın, *yeceksin, *nması, *nmesi, *lması, *lmesi, yapılan, günlük operasyon*, müşterilerin, müşterilerle, müşteri ilişkileri*, departman*, tedarikçi*, üretim, stok, depo, bakım, teknik, yazılım, veri, rapor*, raporları, piyasa, pazar*, saha*, proje yönetim*, hedef*, satış hedef*',
    },
    skills: {
      heading:
        'aranan nitelikler, genel nitelikler, nitelikler, aranan özellikler, gereksinimler, beklentilerimiz, aday profili, aradığımız özellikler, kimi arıyoruz, kimleri arıyoruz, sende ne arıyoruz, senden beklentilerimiz, yetkinlikler, beceriler, deneyim, eğitim, yabancı dil, tecrübe, aranan kriterler, genel nitelikler ve iş tanımı, profil, sen kimsin, adayda aranan, ihtiyacın olan, senin hakkında, aradığımız nitelikler, aradığımız kriterler, aranan yetkinlikler, aranılan nitelikler, aranan şartlar, gerekli nitelikler, gereken nitelikler, gerekli yetkinlikler, gerekli beceriler, gerekli deneyim, genel şartlar, genel özellikler, temel nitelikler, temel yetkinlikler, teknik yetkinlikler, teknik beceriler, teknik gereksinimler, özellikler, şartlar, kriterler, adayda aradığımız özellikler, adaylarda aranan nitelikler, adaydan beklentilerimiz, adaydan beklenen, ideal aday, aday özellikleri, aday kriterleri, beklenen nitelikler, beklentiler, sende aradıklarımız, sende aradığımız, sende aradığımız özellikler, sizden beklentilerimiz, sizden beklediklerimiz, senden beklediklerimiz, senden ne bekliyoruz, neler bekliyoruz, bizim için ideal aday, bizim için ideal ekip arkadaşı, kimleri aramıza, kimleri bekliyoruz, nasıl birini arıyoruz, kimi arıyoruz biz, seni arıyoruz, sen de, eğer sen, eğitim durumu, eğitim ve deneyim, deneyim ve eğitim, bilgi ve beceriler, yabancı dil bilgisi, tecrübe ve eğitim, minimum nitelikler, zorunlu nitelikler, kişisel özellikler, gereklilikler, iş gereksinimleri, aranılan özellikler, olmazsa olmaz',
      strong:
        'yıl deneyim*, yıllık deneyim*, # yıl, deneyim sahibi, deneyimli, deneyimi olan, tecrübeli, tecrübe sahibi, tecrübesi olan, üniversitelerin, mezun, mezunu, lisans, ingilizce, iyi derecede, ileri seviyede, ileri düzeyde, akıcı, hakim, bilgi sahibi, bilgisine sahip, bilen, kullanabilen, yapabilen, çalışabilen, yetkinliği, becerileri, iletişimi kuvvetli, takım çalışmasına, ekip çalışmasına, analitik düşün*, problem çözme, sonuç odaklı, çözüm odaklı, müşteri odaklı, sorumluluk sahibi, dikkatli, detaylara, öğrenmeye açık, ms office, sürücü belgesi, ehliyet, b sınıfı, diksiyon*, prezentabl, yatkın, özen gösteren, disiplinli, esnek çalışma saatlerine uyum, yıl tecrübe*, yıllık tecrübe, en az #, minimum #, deneyime sahip, deneyimine sahip, tecrübeye sahip, tecrübesine sahip, bilgi ve deneyim*, konusunda deneyim*, konusunda bilgi*, alanında deneyim*, benzer pozisyonda, ilgili bölüm*, bölümlerinden, fakülte*, meslek yüksekokul*, meslek lisesi, lise ve dengi, en az lise, mühendisliği, son sınıf, öğrencisi, ingilizceye, yazılı ve sözlü, sözlü ve yazılı, ana dil*, excel, office programları*, bilgisayar kullan*, erp, sap, logo, autocad, iletişim becerileri*, iletişim becerisi, iletişimi güçlü, güçlü iletişim, insan ilişkilerinde, ikna kabiliyeti*, ikna yeteneği*, temsil yeteneği, takım oyuncusu, analitik, sorun çözme, çözüm üretebilen, planlama ve organizasyon, organizasyon becerisi, zaman yönetimi, stres altında, yoğun tempo*, tempolu, detay odaklı, müşteri memnuniyeti odaklı, titiz, öğrenmeye, kendini geliştir*, gelişime açık, yeniliklere açık, araştırmacı, proaktif, inisiyatif, sorumluluk bilinci*, sorumluluk alabilen, güler yüzlü, güleryüzlü, dış görünüş*, düzenli, dinamik ve, enerjik, ehliyet*, aktif araç, araç kullan*, src, sertifika*, tercihen erkek, yaş aralığı*, vardiyalı çalışabil*, yaratıcı, hevesli, istekli, bilgisi olan, sahip olan, takip edebilen, yönetebilen, odaklı, becerisine sahip, yetkinliğine sahip, yetisine sahip',
      weak: 'deneyim*, tecrübe*, bilgi*, beceri*, yetkinlik*, eğitim*, dil, seviye*, sahip, iletişim, güçlü, odaklı, motivasyon*, sertifika*, analitik*, disiplin*, titiz',
      first:
        'en az, minimum, tercihen, # yıl, üniversite*, lisans, ön lisans, lise, ingilizce, iyi, ileri, ms office, deneyim*, tecrübe*, konusunda, güçlü, yüksek, analitik, takım, ekip çalışma*, iletişim, sorumluluk, sürücü, b sınıfı, ehliyet, öğrenmeye, detay*, problem, dikkatli, erkek adaylar, seyahat, mezun*, diksiyonu, çok iyi, sonuç, müşteri odaklı, planlı, dinamik, pozitif, lise*, lisans*, meslek, ilgili bölüm*, iyi derecede, akıcı, iletişim*, takım*, sonuç*, çözüm*, titiz, planlama ve, zaman*, stres*, yoğun, sorumluluk*, öğrenme*, güler*, etkili, diksiyon*, prezentabl, ms, office, excel, ehliyet*, sürücü*, aktif, benzer, alanında, yazılım geliştir* deneyim*, bilgisayar, erp, sap, sertifika*, araştırmacı, proaktif, kendini, yenilik*, enerjik, dinamik ve, yaratıcı, inisiyatif, insan*, ikna*, temsil*, esnek çalışma saat*, çalışma saatlerine, disiplinli, düzenli, organize, girişken',
    },
    preferred: {
      heading:
        'tercih sebebi, tercihen, artı, tercih edilen nitelikler, olsa güzel olur, ekstra, avantaj sağlar, bonus, tercih sebepleri, tercih nedenleri, tercih edilen, tercih edilen özellikler, artı değer, artı puan, olursa iyi olur, olması avantaj, avantajdır, nice to have, bonus puan',
      strong:
        'tercih sebebi, tercih sebebidir, tercih edilir, tercih edilecektir, tercih edilen, artı olarak, artıdır, avantaj*, nice to have, zorunlu değil, tercih nedeni, tercihen, artı puan*, artı değer, avantajdır, olması artı, zorunlu değil*, şart değil*',
      weak: 'tercih*, artı, avantaj*',
      first: 'tercihen, artı, tercih, nice to have, tercih edilir, tercih sebebi, artı puan, avantaj*, nice',
    },
    benefits: {
      heading:
        'neler sunuyoruz, ne sunuyoruz, sana neler sunuyoruz, size ne sunuyoruz, sunduklarımız, sunduğumuz imkanlar, yan haklar, yan haklarımız, yan hak ve imkanlar, imkanlar, avantajlar, seni neler bekliyor, neden bizimle, neden bize katılmalısın, faydalar, gelişim, çalışma ortamı, olanaklar, neler sunuyoruz sana, sana ne sunuyoruz, size neler sunuyoruz, sana sunduklarımız, sana neler vadediyoruz, biz ne sunuyoruz, biz sana neler sunuyoruz, bizden beklentilerin, ne kazanacaksın, neler kazanacaksın, sizi neler bekliyor, seni ne bekliyor, bizimle çalışırsan, bizimle çalışmanın avantajları, neden bizimle çalışmalısın, neden bize katılmalısınız, neden bizi seçmelisin, neden katılmalısın, neden burada çalışmalısın, neden bizimle çalış*, yan haklar ve avantajlar, yan haklar ve olanaklar, yan haklar ve faydalar, ücret ve sosyal haklar, sosyal haklar, sosyal haklarımız, sosyal imkanlar, sağlanan imkanlar, sağladığımız imkanlar, sunulan imkanlar, çalışan hakları, çalışan deneyimi, iş avantajları, ayrıcalıklar, ayrıcalıklarımız, bizde neler var, çalışma koşulları ve yan haklar, kariyer ve gelişim, gelişim fırsatları',
      strong:
        'sağlık sigortası, tamamlayıcı sağlık*, hayat sigortası, multinet, sodexo, yol ücreti, yıllık izin, doğum günü izni, izin günü, esnek çalışma, hibrit çalışma modeli, uzaktan çalışma imkanı, eğitim ve gelişim, gelişim fırsatları, kariyer gelişimi, kariyer fırsatları, kişisel gelişim, eğitim bütçesi, eğitim platformu, bireysel emeklilik, bes, spor salonu, multisport, indirim*, etkinlikler, mutlu saatler, ikramlar, dinamik bir çalışma ortamı, samimi, genç ve dinamik, laptop, macbook, hediye*, yan hak*, şirket aracı, telefon hattı, bayram, yemek kartı, yemek ücreti, yemek desteği, yemek ve, öğle yemeği, yemek çeki, yemekhane, servis imkanı, personel servisi, servis hizmeti, ulaşım desteği, yol desteği, yol yardımı, yol ve yemek, yol yemek, özel sağlık, sağlık sigorta*, tss, sgk, ferdi kaza, emeklilik, izin günleri, ücretli izin, ek izin, doğum günü, babalık izni, evden çalışma imkanı, uzaktan çalışma olanağı, hibrit çalışma imkanı, hibrit çalışma, serbest kıyafet, rahat kıyafet, free dress, kıyafet yönetmeliği, gelişim imkanı, gelişim imkanları, kariyer imkanı, kariyer imkanları, kariyer olanakları, kariyer yolu, kariyer planlama*, terfi, eğitim imkanı, eğitim imkanları, eğitim programları, eğitim desteği, online eğitim, udemy, konferans*, mentorluk, yabancı dil eğitimi, dil eğitimi, ingilizce eğitimi, sosyal etkinlik*, takım etkinlik*, happy hour, gym, psikolojik destek, danışmanlık desteği, diyetisyen, kreş desteği, evlilik, doğum yardımı, erzak, yakacak, giyim, indirimli, anlaşmalı kurum*, şirket telefonu, araç tahsis*, araç desteği, ekipman desteği, gerekli ekipman, internet desteği, lojman, konaklama imkanı, keyifli bir çalışma, keyifli çalışma, huzurlu, mutlu bir çalışma, sıcak bir çalışma, genç dinamik, dinamik ekip, açık iletişim, kahve, ikram*, ofiste ücretsiz, ücretsiz, uzun vadeli, düzenli bir iş',
      weak: 'imkan*, sigorta*, izin*, esnek*, gelişim*, eğitim*, fırsat*, ortam*, destek*, etkinlik*, ücretsiz, keyifli',
      first:
        'özel sağlık, sağlık, tamamlayıcı, yemek, yol, servis, ulaşım, yıllık izin, esnek, hibrit, eğitim, gelişim, kariyer, kişisel, bireysel, spor, çalışan, etkinlik*, dinamik, samimi, genç, laptop, hediye*, yan hak*, doğum günü, ücretsiz, sınırsız, şirket aracı, açık iletişim, yurt içi, # gün, hibrit çalışma, esnek çalışma, uzaktan çalışma imk*, yemek kartı, yemek ücret*, yol ve, servis imk*, ulaşım dest*, özel, sgk, bes, ferdi, doğum, bayram*, ikramiye ve, mentor*, online, udemy, dil, yabancı dil eğitimi, kariyer*, gelişim*, keyifli, mutlu, huzurlu, sıcak, şirket telefonu, araç, ekipman, rahat, serbest, kıyafet, happy, sosyal, psikolojik, kreş, evlilik, hediye, indirimli, erzak, konaklama, lojman, terfi, imkan*, yurt dışı, haftalık, anlaşmalı, uzun vadeli, rekabetçi yan hak*',
    },
    compensation: {
      heading:
        'ücret, maaş, ücret ve yan haklar, maaş aralığı, ücretlendirme, prim, ücret politikası, ücret ve sosyal, ücret bilgisi, ücret aralığı, ücret bandı, maaş bilgisi, maaş ve, maaş ve yan haklar, aylık ücret, net maaş, brüt maaş, kazanç, gelir, prim sistemi',
      strong:
        'maaş, maaşı, ücret, brüt, tatmin edici, prim, satış primi, performans primi, ikramiye, tl, ₺, lira, hisse, komisyon, aylık net, net #, satış prim*, performans prim*, performansa dayalı, performans bonusu, yıllık bonus, tecrübeye göre, deneyime göre, yevmiye, saat ücreti, fazla mesai ücret*, avans, zam, usd, ödenir, ödenecektir',
      weak: 'ücret*, maaş*, prim*, $ #, rekabetçi, net',
      first:
        'maaş, ücret, net, rekabetçi, prim*, performans, ikramiye, bonus, tatmin, hisse, sabit, yüksek prim, dolgun, aylık, asgari ücret, maaş +, net maaş, tatmin edici, rekabetçi maaş, rekabetçi ücret, yıllık bonus, prim sistemi, yılda',
    },
    workplace: {
      heading:
        'çalışma yeri, lokasyon, konum, iş yeri, nerede, çalışma saatleri, çalışma şekli, çalışma modeli, çalışma koşulları, sözleşme, başlangıç, başlangıç tarihi, süre, vardiya, seyahat, adres',
      strong:
        'tam zamanlı, yarı zamanlı, dönemsel, stajyer, sözleşmeli, belirli süreli, belirsiz süreli, haftada # gün, haftanın # günü, hafta içi, hafta sonu, vardiyalı, vardiya, uzaktan, hibrit, ofisten, ofisimiz*, ofiste, evden, lokasyon, ilinde, ilçesinde, ikamet eden, seyahat engeli, seyahat edebilecek, yurt dışı seyahat*, hemen başla*, çalışma saatleri, avrupa yakası, anadolu yakası, cumartesi günü, cumartesi günleri, cumartesi pazar, pazar günü, pazartesi cuma, haftalık # saat, mesai saatleri, mesai saati, 08 00, 08 30, 09 00 18, 8 30, saatleri arasında, çalışma günleri, gece vardiyası, part time, full time, sezonluk, dönemlik, proje bazlı, freelance, belirli süre*, zorunlu staj, uzun dönem staj*, ofis çalışma, haftada # ofis, gün ofis, full remote, ofisimizde, şubemizde, şubelerimizde, mağazamızda, fabrikamızda, lokasyonunda, lokasyonumuzda, bölgesinde, ikamet, yakın lokasyon*, avrupa yakasında, anadolu yakasında, maslak, levent, ataşehir, kadıköy, gebze, seyahat edebil*, şehir dışı, yurt içi seyahat, esnek seyahat, relokasyon, taşınma, hemen başlayabil*, başlangıç tarihi',
      weak: 'istanbul*, ankara*, izmir*, bursa*, ofis*, uzaktan, hibrit, remote, konum*, saat*, gün*',
      first:
        'lokasyon, konum, tam zamanlı, yarı zamanlı, hibrit, uzaktan, haftada, hafta içi, vardiya*, ikamet, seyahat engeli, adres, ofis, başlangıç, sözleşme, istanbul da, yer, çalışma saatleri, çalışma günleri, çalışma şekli, çalışma yeri, çalışma modeli, çalışma düzeni, haftanın, haftalık, pazartesi, cumartesi, hafta sonu, mesai, full time, part time, ankara, izmir, bursa, istanbul, ofis çalışma, ofisten, ikamet*, avrupa yakası, anadolu yakası, seyahat*, belirli, dönemsel, staj*, bölge*',
    },
    process: {
      heading:
        'başvuru, nasıl başvurulur, nasıl başvurursun, başvuru süreci, işe alım süreci, değerlendirme süreci, mülakat süreci, mülakat, başvur, hemen başvur, iletişim bilgileri, aramıza katıl, bize katıl, ekibimize katıl, ilgileniyorsan, sorular, süreç nasıl ilerliyor, son başvuru tarihi, nasıl başvurabilirsin, nasıl başvurabilirsiniz, nasıl başvurursunuz, başvuru yap, başvuru şekli, başvuru yöntemi, başvurular, başvuru için, başvuru koşulları, başvuru tarihi, işe alım süreci nasıl, işe alım sürecimiz, işe alım adımları, işe alım aşamaları, süreç, süreç nasıl işliyor, sürecimiz, mülakat aşamaları, değerlendirme süreçleri, aday değerlendirme, sonraki adımlar, aramıza katılmak ister misin, aramıza katılmaya, aramıza katılmak için, bize katılmak ister misin, ekibimize katılmak ister misin, ekibimizin bir parçası ol, sen de aramıza katıl, sen de katıl, hazır mısın, hazırsan, ilgini çektiyse, ilgilenen adaylar, iletişim, iletişim kişisi, soruların mı var, sorularınız, bekliyoruz, seni bekliyoruz, özgeçmiş gönder',
      strong:
        'başvur, başvuru, başvurular, başvurunu, başvurularınızı, özgeçmiş, özgeçmişini*, özgeçmişlerini*, cv, ön yazı, gönder*, iletebilirsin*, bekliyoruz, aramıza katıl*, bize katıl*, mülakat, görüşme, ik görüşmesi, telefon görüşmesi, vaka çalışması, iletişime geç*, geri dönüş, ilgileniyorsan*, sorular*, referans kontrol*, tüm kriterleri, tüm nitelikleri, başvurmak, başvurmanı, başvurunuzu, başvurularını, cvlerini*, özgeçmişi*, güncel özgeçmiş*, mail adresine, e posta adresine, adresinden, tarafımıza, gönderebilir*, göndermeleri*, gönderin, iletmeleri*, iletebilir*, linkten, link üzerinden, form doldur*, formu doldur*, ilan üzerinden, linkedin üzerinden, kariyer net üzerinden, telefonla, numaralı telefon*, numarasından, whatsapp, ik mülakatı, insan kaynakları görüşmesi, yönetici görüşmesi, ingilizce testi, kişilik envanteri, genel yetenek, değerlendirme merkezi, case study, teklif aşaması, iş teklifi, referans kontrolü, adım adım, # aşama*, uygun adaylar*, uygun bulunan, seçilen adaylar, değerlendirmeye alın*, değerlendirilecek*, dönüş yapılacak*, sadece uygun, son başvuru*, aramızda gör*, seni aramızda, sizi aramızda, tanışmak için, tanışalım, hazırsan, hazır mısın, ister misin, ilgini çektiyse, ilgilenen adaylar*, ilgilenenler*, eğer sen de, diyorsan, düşünüyorsan, hissediyorsan, bütün kriterleri, tüm kriterler*, detaylı bilgi, bilgi almak için',
      weak: 'başvuru*, mülakat*, görüşme*, aday*, e posta, mail, telefon, süreç, teklif',
      first:
        'başvur*, özgeçmiş*, cv, gönder*, eğer, ilgileniyorsan*, aramıza, bize katıl, seni, sizi, mülakat, görüşme, teknik mülakat, ik, ilk, son, adaylar*, iletişim, sorular*, hemen, başvuru*, cv ni, cv nizi, güncel, özgeçmişini*, sen de, eğer sen, seni bekliyoruz, sizi bekliyoruz, ilgilenen*, ilgini, hazırsan, hazır mısın, bu ilan, bu ilana, bu pozisyonla, ön görüşme, ilk görüşme, online, yüz yüze, genel yetenek, ingilizce test*, vaka*, case, referans, teklif, iş teklifi, değerlendirme, detaylı bilgi, uygun, sadece, son başvuru, tanış*, haydi, hadi, gel, katıl, # aşama, telefon görüşme*, tüm başvurular*',
    },
    eeo: {
      heading: 'fırsat eşitliği, çeşitlilik, çeşitlilik ve kapsayıcılık, kapsayıcılık, eşitlik, eşit fırsat',
      strong:
        'fırsat eşitliği, eşit fırsat*, eşit istihdam, eşitlik, çeşitlilik, kapsayıcı*, ayrımcılık*, ayrım gözetmeksizin, ayrım yapmaksızın, ırk, cinsiyet, cinsel yönelim, yaş, din, inanç, engelli*, etnik, milliyet, medeni durum, fark etmeksizin, bakılmaksızın, fırsat eşitliği*, eşit istihdam*, eşit muamele*, ayrım yap*, ayrım gözet*, gözetmeksizin, çeşitliliği destekle*, çeşitliliğe, kapsayıcılık, kapsayıcı, cinsiyet*, cinsel yönelim*, medeni durum*, engelli, eski hükümlü*, farklılıklar*, kadın adaylar*, kadın istihdam*',
      weak: 'eşit*, çeşitli*, saygı*, farklılık*, herkes*',
      first:
        'fırsat eşitliği, eşit, çeşitlilik, ırk, herkes*, tüm adaylar, şirketimiz fırsat, kapsayıcı, biz farklılık*, ırk cinsiyet, eşit fırsat*, çeşitlilik*, kapsayıcı*, tüm adaylar*, ayrımcılık*, din, cinsiyet*, farklılık*, engelli aday*, işe alımlarımız*, şirketimiz fırsat*, tüm başvurular eşit*',
    },
    accommodation: {
      heading: 'erişilebilirlik, makul düzenleme, makul düzenlemeler, özel ihtiyaçlar',
      strong:
        'makul düzenleme*, makul uyumlaştırma*, erişilebilir*, özel ihtiyaç*, desteğe ihtiyac*, işaret dili, erişilebilirlik*, düzenlemeye ihtiyac*, özel gereksinim*, mülakat sürecinde destek*',
      weak: 'erişilebilir*, düzenleme*, ihtiyaç*, engelli*',
      first:
        'mülakat sürecinde, desteğe, özel bir ihtiyac*, eğer desteğe, özel ihtiyac*, engelli adaylar için, destek ihtiyac*',
    },
    legal: {
      heading:
        'kvkk, kişisel verilerin korunması, gizlilik, gizlilik politikası, aydınlatma metni, kişisel veriler, yasal, not, askerlik durumu',
      strong:
        'kvkk, kişisel veri*, aydınlatma metni*, gizlilik, rıza, çalışma izni, oturma izni, vize, askerlik, askerliğini, askerlikle ilişiği, adli sicil*, sabıka*, güvenlik soruşturma*, dolandırıcı*, vatandaş*, 6698, kişisel verileriniz*, kişisel verilerin*, veri sorumlusu*, açık rıza*, aydınlatma metn*, iş kanunu, sayılı kanun*, kanunu kapsamında, çalışma izni*, vatandaşlığı, güvenlik soruşturması, askerlik*, tecilli, muaf, erkek adaylar*, istihdam bürosu*, özel istihdam*, iş kurumu, işkur, izin belgesi*, ücret talep*, menfaat temin*, sahte ilan*, değişiklik yapma hakkı*, hakkını saklı*, yapay zeka* kullan*, otomatik karar*',
      weak: 'veri*, yasal*, hukuk*, gizli*, izin, kapsamında, uyarınca',
      first:
        'kvkk, kişisel, başvurunuzla, # sayılı, askerlik, erkek adaylar için, askerliğini, gizlilik, not, dikkat, kanun*, kişisel veri*, başvurunuz ile, başvuru yaparak, başvurarak, erkek adaylar*, # sayılı kanun*, türkiye iş kurumu, özel istihdam, veri sorumlusu, önemli, uyarı, bilgilendirme, iş kur*',
    },
    other: {
      heading: 'etiketler, paylaş, benzer ilanlar, ilan no, anahtar kelimeler, referans no',
      strong:
        'benzer ilanlar, diğer ilanlar, ilanı paylaş, ilan no, referans no, ilan numarası, ilan tarihi, bizi takip, takip edin, ilan kodu',
      weak: 'linkedin, instagram, facebook, kariyer net',
      first: 'etiketler, paylaş, ilan no, takip et, ilan, bizi takip, paylaş*, referans kodu',
    },
  },
};
