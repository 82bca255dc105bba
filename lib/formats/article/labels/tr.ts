import type { LabelTable } from './label-table.ts';

/** Turkish. */
export const tr: LabelTable = {
  pros: `
    artılar | artı | artıları | artı yönleri | iyi yönleri | olumlu yönleri | olumlu | iyi yanları
    beğendiklerim | güçlü yönleri | avantajlar | olumlu yanları | güçlü yanları | beğendiklerimiz
    olumlu yönler | filmin artıları | iyi yanlar | güçlü yanlar | güçlü yönler | artı yanları | neleri sevdik
    sevdiklerim`,
  cons: `
    eksiler | eksi | eksileri | eksi yönleri | kötü yönleri | olumsuz yönleri | olumsuz | kötü yanları
    beğenmediklerim | zayıf yönleri | dezavantajlar | olumsuz yanları | zayıf yanları | beğenmediklerimiz
    olumsuz yönler | filmin eksileri | kötü yanlar | zayıf yanlar | zayıf yönler | eksi yanları
    neleri sevmedik | sevmediklerim`,
  verdict: `
    sonuç | karar | özet | özetle | son söz | genel değerlendirme | değerlendirme | son olarak | kısaca
    sonuç olarak | sonuç ve değerlendirme | sonuç yerine | genel yorum | kısacası | son karar`,
  rating: `
    puan | puanım | puanımız | not | notum | yıldız | film puanı | benim puanım | genel puan | bizim puanımız
    puanlama | toplam puan | verdiğim puan | filme puanım | değerlendirme puanı`,
  author: 'yazar | yazan | eleştirmen | inceleyen',
  published: 'yayın tarihi | yayınlanma tarihi | tarih',
  title: 'film adı | filmin adı | film | adı',
  originalTitle: 'orijinal adı | özgün adı',
  genre: 'tür | türü | türler',
  director: 'yönetmen | yonetmenler | yöneten',
  cast: 'oyuncular | oyuncu kadrosu | başrol | başroller | oyuncu',
  premiere: 'vizyon tarihi | vizyona giriş tarihi | gösterim tarihi | vizyon',
  year: 'yıl | yapım yılı | çıkış yılı',
  runtime: 'süre | süresi',
  web: 'web sitesi | resmi site | bağlantılar | nereden izlenir',
  other: 'senaryo | senarist | müzik | ülke | dil | yapım | yapımcı | dağıtım | goruntu yonetmeni',
};
