/** Words that tell what a text is about, in the languages known here, folded as they are compared. */
export const subjectWords = {
  film: `
    film | films | movie | movies | cinema | cinemas | screen | screenplay | screenwriter | director | directed | directs | directorial | filmmaker | actor | actors
    actress | cast | performance | performances | cinematography | cinematographer | sequel | prequel | remake | biopic | box office | trailer | scene | scenes | plot
    protagonist | blockbuster | thriller | premiere | flick | starring | moviegoers | on-screen | screentime | rom-com
    filme | filmen | kino | kinos | regie | regisseur | regisseurin | schauspieler | schauspielerin | darsteller | drehbuch | leinwand | szene | szenen | kinostart
    verfilmung | hauptdarsteller | fortsetzung | streifen | handlung
    cinéma | réalisateur | réalisatrice | acteur | actrice | acteurs | scénario | long-métrage | salles | mise en scène | scène | scènes | bande-annonce | comédien
    película | películas | cine | directora | actriz | reparto | guion | guión | pantalla | secuela | escena | escenas | largometraje | estreno
    pellicola | regista | regia | attore | attrice | attori | sceneggiatura | sala | schermo | scena | scene | lungometraggio
    cineasta | realizador | diretor | diretora | ator | atriz | elenco | roteiro | filme | longa | longa-metragem | tela | cena | cenas
    filmu | filmie | filmowy | reżyser | reżyserka | aktor | aktorka | scenariusz | ekran | seans | fabuła | kinie
    bioscoop | regisseuse | scenario | hoofdrol | speelfilm | režisér | režie | herec | herečka | scénář | snímek | plátno | kině
    filmi | filmin | sinema | yönetmen | oyuncu | oyuncular | senaryo | sahne | perde | 映画 | 監督 | 俳優 | 女優 | 主演 | 脚本 | 劇場 | 上映 | 鑑賞`,
  series: `
    season | seasons | episode | episodes | showrunner | tv show | tv series | miniseries | limited series | sitcom | pilot | binge | streaming series | series finale
    staffel | staffeln | folge | folgen | serie | serien | saison | saisons | épisode | épisodes | série | temporada | temporadas | episodio | episodios | capítulo
    stagione | stagioni | puntata | puntate | episodi | episódio | episódios | sezon | sezonu | odcinek | odcinki | odcinków | serial | serialu | seizoen | aflevering
    afleveringen | série | epizoda | řada | dizi | dizinin | sezonun | bölüm | シーズン | 話 | ドラマ`,
  other: `
    gameplay | console | consoles | controller | gamer | gamers | gpu | cpu | ram | frame rate | framerate | fps | playstation | xbox | nintendo switch | multiplayer | dlc | pc port
    smartphone | smartphones | phone | laptop | laptops | battery life | battery | headphones | earbuds | processor | keyboard | hardware | usb | bluetooth | wi-fi | megapixel
    firmware | specs | benchmark | warranty | price tag | usability | tablet | camera app | touchscreen | smartwatch
    novel | novels | author's | paperback | hardcover | chapters | chapter | audiobook | publisher | page-turner | bookshop | reader | readers | the book | this book
    album | albums | track | tracks | vocals | vocalist | guitar | guitars | drummer | ep | lp | songwriter | record label | riff | riffs | lyrics | band
    restaurant | dish | dishes | chef | menu | starter | dessert | waiter | flavour | flavor | recipe | wine | hotel | suite | buffet
    spielerisch | gameplay | konsole | akku | grafikkarte | roman | buch | leser | kapitel | seiten | verlag | lieder | platte | gericht | speisekarte
    jeu vidéo | manette | roman | livre | lecteur | chapitre | chanson | chansons | téléphone | batterie | jugabilidad | videojuego | consola | novela | libro | lector | canción
    canciones | disco | móvil | batería | videogioco | romanzo | libro | lettore | canzone | canzoni | telefono | batteria | jogo | jogabilidade | livro | leitor | canção | músicas | celular
    gra | rozgrywka | książka | powieść | czytelnik | płyta | piosenki | telefon | spel | boek | lezer | nummers | telefoon | hra | kniha | čtenář | skladby | oyun | kitap | okur | şarkı
    ゲーム | 小説 | 読者 | アルバム | 曲 | スマホ | バッテリー`,
  news: `
    reportedly | according to reports | is set to | announced | announcement | in talks | final talks | sources say | exclusively | rumored | rumoured | greenlit | slated
    casting news | first trailer | teaser trailer | release date has | told variety | told deadline | deadline reports | the wrap reports | confirmed that | has been cast
    laut berichten | angekündigt | bestätigt | offiziell | gerüchte | dreharbeiten haben | selon | a annoncé | officiellement | tournage a | según | anunció | anunciado | rumores
    secondo quanto | annunciato | ha annunciato | de acordo com | anunciou | ogłoszono | według doniesień | volgens | aangekondigd | podle informací | oznámil | açıkladı | duyurdu
    発表 | 発表された | 公開決定`,
} as const;
