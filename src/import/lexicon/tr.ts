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
        'hakkımızda, biz kimiz, şirket hakkında, firma hakkında, şirketimiz, misyonumuz, vizyonumuz, değerlerimiz, kültürümüz, hikayemiz, ne yapıyoruz, neden biz, kurum hakkında, hakkında',
      strong:
        'kurulmuştur, kurulan, kuruldu, yılında kurul*, yılından bu yana, yıldır, lider, lideri, liderlerinden, öncü, öncüsü, önde gelen, en büyük, şirketiyiz, firmayız, şirketimiz, firmamız, grup şirket*, holding, aile şirketi, startup, girişim, # çalışan*, # ülke*, # müşteri*, milyon*, misyonumuz, vizyonumuz, değerlerimiz, inanıyoruz, müşterilerimiz*, ürünlerimiz*, geliştiriyoruz, sunuyoruz, merkezi, yatırımcı*',
      weak: 'misyon*, vizyon*, değer*, kültür*, müşteri*, yenilikçi, inovasyon*, teknoloji*, çözüm*, ürün*, dünya*, küresel, pazar*, sektör*, gelecek*, büyüme*, marka*, sürdürülebilir*, kalite*',
      first:
        'biz, şirketimiz, firmamız, misyonumuz, vizyonumuz, müşterilerimiz, kurulduğumuz, # yılında, # yıldır, olarak',
    },
    team: {
      heading: 'ekip, ekibimiz, ekip hakkında, takım, takımımız, ekibin, departman, birlikte çalışacağın ekip',
      strong:
        'ekibimiz, ekibimizde, # kişilik, kişilik bir ekip, takımımız, departmanımız, ekip arkadaşlarımız*, ekipten oluş*',
      weak: 'ekip*, ekib*, takım*, departman*, arkadaş*',
      first: 'ekibimiz, takımımız, departmanımız, ekip',
    },
    role: {
      heading:
        'iş tanımı ve rol, rol, rol hakkında, pozisyon, pozisyon hakkında, iş hakkında, pozisyonun amacı, özet, genel bakış, proje, teknolojiler, teknoloji yığını, ilan açıklaması, açıklama, staj, görev tanımı özeti',
      strong:
        'arıyoruz, arıyor, arayışındayız, arayışımız, takım arkadaşı, aranmaktadır, aramaktayız, istihdam edilmek üzere, görevlendirilmek üzere, çalışmak üzere, bünyemizde, bünyesinde, bu rolde, bu pozisyonda, raporlayacak*, raporlama yapacak, fırsat, ekibimize katıl*',
      weak: 'rol*, pozisyon*, fırsat*, proje*, kariyer*, görev*',
      first:
        'arıyoruz, bu rolde, bu pozisyonda, ekibimize, bünyemizde, şirketimizde, firmamızda, olarak, istanbul, bu rol',
    },
    responsibilities: {
      heading:
        'görev ve sorumluluklar, görevler, sorumluluklar, sorumlulukların, iş tanımı, görev tanımı, temel sorumluluklar, ana sorumluluklar, neler yapacaksın, ne yapacaksın, neler yapacaksınız, senden neler bekliyoruz, görevlerin, hedefler, bir günün, yapılacak işler',
      strong:
        'sorumlu olacak*, sorumlu olmak, yapmak, sağlamak, yürütmek, geliştirmek, yönetmek, hazırlamak, takip etmek, destek olmak, destek vermek, koordine etmek, analiz etmek, katılmak, oluşturmak, planlamak, raporlamak, iş birliği içinde, işbirliği içinde, verilen diğer görevleri, çalışacaksın, geliştireceksin, yöneteceksin',
      weak: 'geliştirme*, yönetim*, takib*, planlama*, raporlama*, analiz*, koordinasyon*, hazırlan*, yürütül*, sağlan*, destek*, süreç*, operasyon*, dokümantasyon*, bakım*, kontrol*, satış*, iletişim*',
      first:
        '*mak, *mek, *ması, *mesi, *acaksın, *eceksin, müşteri, satış, süreç*, proje*, ekip, günlük, aylık, yeni, ilgili, şirket, operasyon*',
    },
    skills: {
      heading:
        'aranan nitelikler, genel nitelikler, nitelikler, aranan özellikler, gereksinimler, beklentilerimiz, aday profili, aradığımız özellikler, kimi arıyoruz, kimleri arıyoruz, sende ne arıyoruz, senden beklentilerimiz, yetkinlikler, beceriler, deneyim, eğitim, yabancı dil, tecrübe, aranan kriterler, genel nitelikler ve iş tanımı, profil, sen kimsin, adayda aranan, ihtiyacın olan, senin hakkında',
      strong:
        'yıl deneyim*, yıllık deneyim*, # yıl, deneyim sahibi, deneyimli, deneyimi olan, tecrübeli, tecrübe sahibi, tecrübesi olan, üniversitelerin, mezun, mezunu, lisans, ingilizce, iyi derecede, ileri seviyede, ileri düzeyde, akıcı, hakim, bilgi sahibi, bilgisine sahip, bilen, kullanabilen, yapabilen, çalışabilen, yetkinliği, becerileri, iletişimi kuvvetli, takım çalışmasına, ekip çalışmasına, analitik düşün*, problem çözme, sonuç odaklı, çözüm odaklı, müşteri odaklı, sorumluluk sahibi, dikkatli, detaylara, öğrenmeye açık, ms office, sürücü belgesi, ehliyet, b sınıfı, diksiyon*, prezentabl, yatkın, özen gösteren, disiplinli, esnek çalışma saatlerine uyum',
      weak: 'deneyim*, tecrübe*, bilgi*, beceri*, yetkinlik*, eğitim*, dil, seviye*, sahip, iletişim, güçlü, odaklı, motivasyon*, sertifika*, analitik*, disiplin*, titiz',
      first:
        'en az, minimum, tercihen, # yıl, üniversite*, lisans, ön lisans, lise, ingilizce, iyi, ileri, ms office, deneyim*, tecrübe*, konusunda, güçlü, yüksek, analitik, takım, ekip çalışma*, iletişim, sorumluluk, sürücü, b sınıfı, ehliyet, öğrenmeye, detay*, problem, dikkatli, erkek adaylar, seyahat, mezun*, diksiyonu, çok iyi, sonuç, müşteri odaklı, planlı, dinamik, pozitif',
    },
    preferred: {
      heading:
        'tercih sebebi, tercihen, artı, tercih edilen nitelikler, olsa güzel olur, ekstra, avantaj sağlar, bonus',
      strong:
        'tercih sebebi, tercih sebebidir, tercih edilir, tercih edilecektir, tercih edilen, artı olarak, artıdır, avantaj*, nice to have, zorunlu değil',
      weak: 'tercih*, artı, avantaj*',
      first: 'tercihen, artı, tercih, nice to have',
    },
    benefits: {
      heading:
        'neler sunuyoruz, ne sunuyoruz, sana neler sunuyoruz, size ne sunuyoruz, sunduklarımız, sunduğumuz imkanlar, yan haklar, yan haklarımız, yan hak ve imkanlar, imkanlar, avantajlar, seni neler bekliyor, neden bizimle, neden bize katılmalısın, faydalar, gelişim, çalışma ortamı, olanaklar',
      strong:
        'sağlık sigortası, tamamlayıcı sağlık*, hayat sigortası, yemek, multinet, sodexo, ticket, yol ücreti, servis, ulaşım, yıllık izin, doğum günü izni, izin günü, esnek çalışma, hibrit çalışma modeli, uzaktan çalışma imkanı, eğitim ve gelişim, gelişim fırsatları, kariyer gelişimi, kariyer fırsatları, kişisel gelişim, eğitim bütçesi, eğitim platformu, bireysel emeklilik, bes, spor salonu, multisport, indirim*, etkinlikler, mutlu saatler, ikramlar, dinamik bir çalışma ortamı, samimi, genç ve dinamik, laptop, macbook, hediye*, yan hak*, şirket aracı, telefon hattı, bayram',
      weak: 'imkan*, sigorta*, izin*, esnek*, gelişim*, eğitim*, fırsat*, ortam*, destek*, etkinlik*, ücretsiz, keyifli',
      first:
        'özel sağlık, sağlık, tamamlayıcı, yemek, yol, servis, ulaşım, yıllık izin, esnek, hibrit, eğitim, gelişim, kariyer, kişisel, bireysel, spor, çalışan, etkinlik*, dinamik, samimi, genç, laptop, hediye*, yan hak*, doğum günü, ücretsiz, sınırsız, şirket aracı, açık iletişim, yurt içi, # gün',
    },
    compensation: {
      heading: 'ücret, maaş, ücret ve yan haklar, maaş aralığı, ücretlendirme, prim, ücret politikası',
      strong:
        'maaş, maaşı, ücret, brüt, tatmin edici, prim, satış primi, performans primi, ikramiye, bonus, tl, ₺, lira, hisse, komisyon',
      weak: 'ücret*, maaş*, prim*, $ #, rekabetçi, net',
      first: 'maaş, ücret, net, rekabetçi, prim*, performans, ikramiye, bonus, tatmin, hisse, sabit',
    },
    workplace: {
      heading:
        'çalışma yeri, lokasyon, konum, iş yeri, nerede, çalışma saatleri, çalışma şekli, çalışma modeli, çalışma koşulları, sözleşme, başlangıç, başlangıç tarihi, süre, vardiya, seyahat, adres',
      strong:
        'tam zamanlı, yarı zamanlı, dönemsel, stajyer, sözleşmeli, belirli süreli, belirsiz süreli, haftada # gün, haftanın # günü, hafta içi, hafta sonu, cumartesi, pazartesi, cuma, 09 00, 18 00, vardiyalı, vardiya, mesai, uzaktan, hibrit, ofisten, ofisimiz*, ofiste, evden, lokasyon, ilinde, ilçesinde, ikamet eden, seyahat engeli, seyahat edebilecek, yurt dışı seyahat*, hemen başla*, çalışma saatleri, avrupa yakası, anadolu yakası',
      weak: 'istanbul*, ankara*, izmir*, bursa*, ofis*, uzaktan, hibrit, remote, konum*, saat*, gün*',
      first:
        'lokasyon, konum, çalışma, tam zamanlı, yarı zamanlı, hibrit, uzaktan, haftada, hafta içi, vardiya*, ikamet, seyahat engeli, adres, ofis, başlangıç, sözleşme, istanbul da, yer',
    },
    process: {
      heading:
        'başvuru, nasıl başvurulur, nasıl başvurursun, başvuru süreci, işe alım süreci, değerlendirme süreci, mülakat süreci, mülakat, başvur, hemen başvur, iletişim bilgileri, aramıza katıl, bize katıl, ekibimize katıl, ilgileniyorsan, sorular, süreç nasıl ilerliyor, son başvuru tarihi',
      strong:
        'başvur, başvuru, başvurular, başvurunu, başvurularınızı, özgeçmiş, özgeçmişini*, özgeçmişlerini*, cv, ön yazı, gönder*, iletebilirsin*, bekliyoruz, aramıza katıl*, bize katıl*, mülakat, görüşme, ik görüşmesi, telefon görüşmesi, vaka çalışması, süreç, aşama*, iletişime geç*, geri dönüş, ilgileniyorsan*, sorular*, referans kontrol*, adayların, tüm kriterleri, tüm nitelikleri',
      weak: 'başvuru*, mülakat*, görüşme*, aday*, e posta, mail, telefon, süreç, teklif',
      first:
        'başvur*, özgeçmiş*, cv, gönder*, eğer, ilgileniyorsan*, aramıza, bize katıl, seni, sizi, mülakat, görüşme, teknik mülakat, ik, ilk, son, adaylar*, iletişim, sorular*, hemen',
    },
    eeo: {
      heading: 'fırsat eşitliği, çeşitlilik, çeşitlilik ve kapsayıcılık, kapsayıcılık, eşitlik, eşit fırsat',
      strong:
        'fırsat eşitliği, eşit fırsat*, eşit istihdam, eşitlik, çeşitlilik, kapsayıcı*, ayrımcılık*, ayrım gözetmeksizin, ayrım yapmaksızın, ırk, cinsiyet, cinsel yönelim, yaş, din, inanç, engelli*, etnik, milliyet, medeni durum, fark etmeksizin, bakılmaksızın',
      weak: 'eşit*, çeşitli*, saygı*, farklılık*, herkes*',
      first:
        'fırsat eşitliği, eşit, çeşitlilik, ırk, herkes*, tüm adaylar, şirketimiz fırsat, kapsayıcı, biz farklılık*, ırk cinsiyet',
    },
    accommodation: {
      heading: 'erişilebilirlik, makul düzenleme, makul düzenlemeler, özel ihtiyaçlar',
      strong: 'makul düzenleme*, makul uyumlaştırma*, erişilebilir*, özel ihtiyaç*, desteğe ihtiyac*, işaret dili',
      weak: 'erişilebilir*, düzenleme*, ihtiyaç*, engelli*',
      first: 'mülakat sürecinde, desteğe, özel bir ihtiyac*, eğer desteğe',
    },
    legal: {
      heading:
        'kvkk, kişisel verilerin korunması, gizlilik, gizlilik politikası, aydınlatma metni, kişisel veriler, yasal, not, askerlik durumu',
      strong:
        'kvkk, kişisel veri*, aydınlatma metni*, gizlilik, rıza, çalışma izni, oturma izni, vize, askerlik, askerliğini, askerlikle ilişiği, adli sicil*, sabıka*, güvenlik soruşturma*, danışmanlık firma*, dolandırıcı*, sahte, kanun*, mevzuat*, vatandaş*',
      weak: 'veri*, yasal*, hukuk*, gizli*, izin, kapsamında, uyarınca',
      first:
        'kvkk, kişisel, başvurunuzla, # sayılı, askerlik, erkek adaylar için, askerliğini, gizlilik, not, dikkat, kanun*',
    },
    other: {
      heading: 'etiketler, paylaş, benzer ilanlar, ilan no, anahtar kelimeler, referans no',
      strong: 'benzer ilanlar, diğer ilanlar, ilanı paylaş, ilan no, referans no',
      weak: 'linkedin, instagram, facebook, kariyer net',
      first: 'etiketler, paylaş, ilan no, takip et',
    },
  },
};
