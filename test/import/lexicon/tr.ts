import type { LanguageCases } from './cases.ts';

export const tr: LanguageCases = {
  language: 'tr',
  headings: {
    intro: 'Hakkımızda | Biz kimiz? | Değerlerimiz',
    team: 'Ekibimiz',
    role: 'Pozisyon hakkında | Rol hakkında',
    responsibilities: 'Görev ve Sorumluluklar | İş Tanımı | Neler yapacaksın?',
    skills: 'Aranan Nitelikler | Senden beklentilerimiz | Gereksinimler',
    preferred: 'Tercih sebebi',
    benefits: 'Neler sunuyoruz? | Yan Haklar | Sunduğumuz imkanlar',
    compensation: 'Ücret | Maaş',
    workplace: 'Çalışma saatleri | Lokasyon | Çalışma şekli',
    process: 'Başvuru süreci | İşe alım süreci | Nasıl başvurulur?',
    eeo: 'Fırsat eşitliği | Çeşitlilik ve kapsayıcılık',
    accommodation: 'Erişilebilirlik',
    legal: 'Kişisel verilerin korunması | KVKK Aydınlatma Metni',
  },
  sentences: {
    intro: 'Şirketimiz 1986 yılında kurulmuştur ve bugün 20 ülkeye ihracat yapan öncü bir mobilya üreticisidir.',
    team: 'Ekibimiz altı kişilik ve beş yazılımcı ile bir tasarımcıdan oluşuyor.',
    role: 'İzmir ofisimizde çalışmak üzere deneyimli bir muhasebe uzmanı arıyoruz.',
    responsibilities:
      'Aylık raporları hazırlamak | Tedarikçilerle ilişkileri yönetmek ve siparişleri takip etmek | Yeni ürünlerin geliştirilmesine destek olmak',
    skills:
      'En az üç yıl deneyimli | Üniversitelerin ilgili bölümlerinden mezun | İyi derecede İngilizce bilen | İletişim becerileri güçlü, takım çalışmasına yatkın',
    preferred: 'Almanca bilmek tercih sebebidir.',
    benefits: 'Özel sağlık sigortası ve yemek kartı | Esnek çalışma saatleri ve gelişim fırsatları',
    compensation: 'Rekabetçi maaş, satış primi ve yıllık bonus',
    workplace: 'Tam zamanlı, hafta içi 09:00-18:00 | Hibrit: haftada iki gün ofisten | Bursa ilinde ikamet eden',
    process:
      'Özgeçmişini ik@cinar.example adresine gönder. | İlk görüşmeden sonra teknik mülakat yapılır. | Hemen başvur, aramıza katıl!',
    eeo: 'Irk, cinsiyet, yaş, din veya engellilik fark etmeksizin tüm adaylara fırsat eşitliği sunuyoruz.',
    accommodation: 'Mülakat sürecinde makul düzenlemelere ihtiyaç duyarsan bize bildir.',
    legal:
      'Kişisel verilerin KVKK kapsamında işlenir; aydınlatma metnini okuyabilirsin. | Askerlik görevini tamamlamış',
    other: 'Benzer ilanlar ve diğer ilanlar',
  },
  headed: [
    [
      'intro',
      '<h3>Hakkımızda</h3><p>Ladin Yazılım, Ankara merkezli bir girişim. Çiftçiler için teknoloji çözümleri geliştiriyoruz.</p>',
    ],
    [
      'responsibilities',
      '<h3>Görev ve Sorumluluklar</h3><ul><li>Mobil uygulamayı geliştirmek</li><li>Hataları analiz etmek</li><li>Tasarım ekibiyle çalışmak</li></ul>',
    ],
    [
      'skills',
      '<h3>Aranan Nitelikler</h3><ul><li>En az iki yıl deneyim</li><li>Kotlin bilgisi</li><li>Analitik düşünebilen</li></ul>',
    ],
    ['benefits', '<h3>Yan Haklar</h3><ul><li>Yemek kartı</li><li>Doğum günü izni</li><li>Eğitim bütçesi</li></ul>'],
    [
      'process',
      '<h3>Başvuru</h3><p>Özgeçmişini gönder, bir hafta içinde iletişime geçelim. Süreç iki görüşmeden oluşur.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Antalya restoranımızda görevlendirilmek üzere vardiya müdürü arıyoruz.</p>'],
    [
      'responsibilities',
      '<ul><li>Vardiyaları planlamak</li><li>Personeli yönetmek</li><li>Stokları kontrol etmek</li></ul>',
    ],
    ['skills', '<p>En az bir yıl deneyim sahibi, iletişimi kuvvetli, İngilizce bilen adaylar aranmaktadır.</p>'],
    ['compensation', '<p>Net maaş 40.000 TL ve performans primi.</p>'],
    ['process', '<p>Başvurularınızı özgeçmişinizle birlikte e-posta ile bekliyoruz.</p>'],
  ],
};
