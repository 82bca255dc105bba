import { a as normaliseRating, i as limits, n as makeFilm, o as letterGrades, r as isCalendarDate, t as makeTake } from "./clip-BCyWfaom.js";
// lib/formats/article/explain-refusal.ts
/** `a`, `a or b`, `a, b and c` with the given word before the last. */
function join(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** Says for people why a text was taken for no review of one film. */
function explainRefusal(kind, facts, hasTitle, hasVerdict) {
	if (kind === "roundup") return "This looks like a text about several films. Paste the review of one film at a time.";
	const missing = [
		...hasTitle ? [] : ["no film title"],
		...facts.pros.length + facts.cons.length > 0 ? [] : ["no pros or cons"],
		...facts.ratings.length > 0 ? [] : ["no rating"],
		...hasVerdict ? [] : ["no verdict"]
	];
	return `This does not look like a film review${missing.length > 0 ? `: ${join(missing, "and")} ${missing.length > 1 ? "were" : "was"} found` : ""}.`;
}
// lib/formats/article/body/verdict-words.ts
/** Words that judge, in the languages known here, folded: a verdict has some of them. */
var judging = `
  good | great | bad | best | worst | better | worse | fine | decent | solid | excellent* | brillian* | superb* | masterpiece* | masterful* | disappoint*
  entertain* | enjoy* | fun | boring | dull | worth | recommend* | love | loved | hate | hated | like | liked | weak | strong | perfect* | flaw* | mediocre
  average | memorable | forgettable | satisfying | impressive | stunning | beautiful* | gripping | thrilling | compelling | engaging | delivers | fails | works
  succeeds | falls short | must-see | must see | skip | avoid | fascinating | outstanding | commendable | stylish | brutal | artistic | tense | taut
  predictable | clever* | charming | moving | powerful | messy | overlong | silly | ridiculous | ok | okay | amazing | terrible | awful | wonderful*
  remarkable | spectacular | prefer | step up | letdown | let down | treat | triumph* | gem | classic | waste | well-made | rare | funny | scary | relevant
  uneven | underwhelming | overrated | underrated | effective | straightforward | implausible | repetitive | watchable | original | terrific | tedious
  astonish* | clumsy | hilarious | heartfelt | lovely | elegant* | sloppy | clichéd | cliche* | shallow | poignant | delight* | gorgeous* | sluggish
  gut | guter | gutes | gute | guten | schlecht* | schwach* | stark | starke | starker | starkes | großartig* | grandios* | toll | tolle | toller | tolles | enttäusch*
  unterhaltsam* | spannend* | langweilig* | sehenswert* | empfehl* | gelungen* | misslungen* | meisterwerk* | meisterhaft* | solide* | lohnt | überzeug*
  perfekt* | leider | besser* | beste | bester | bestes | besten | mittelmäßig* | durchschnittlich* | kurzweilig* | fesselnd* | schwächen | stärken | gefällt
  gefallen | liebe | begeister* | witzig* | wunderschön* | wunderbar* | schön | schöne | schöner | schönes | schade | unbedingt | hervorragend* | zäh | belanglos*
  vorhersehbar* | berührend* | beeindruck* | klug* | charmant* | packend* | nervig* | öde
  bon | bonne | bons | bonnes | mauvais* | excellent* | chef-d'oeuvre | décev* | décept* | réussi* | raté* | touchant* | captivant* | ennuyeu* | à voir | à éviter
  magistral* | magnifi* | sublime* | recommand* | plaisir | intéressant* | génial* | médiocre* | efficace* | faible* | beau | belle | beaux | belles | meilleur*
  superbe* | splendide* | brillant* | émouvant* | bouleversant* | bijou | drôle* | jubilatoire* | remarquable* | formidable* | longuet* | lourd | lourde
  lourdingue* | hélas | dommage | regrett* | enchant* | somptueu* | palpitant* | attachant*
  buena | bueno | buen | buenas | buenos | mala | malo | excelente* | obra maestra | decepcion* | entretenid* | aburrid* | recomend* | imprescindible* | notable*
  brillante* | floja | flojo | mejor | peor | disfrut* | divertid* | emocionante* | maravillos* | hermos* | estupend* | fascinante* | lástima | pena | magnífic*
  correct* | sólid* | previsible* | conmoved*
  buono | buona | bello | bella | belli | belle | brutto | brutta | capolavoro | deludent* | delusion* | riuscit* | consigliat* | noios* | ottim* | splendid*
  migliore | peggiore | intens* | convincent* | bellissim* | meraviglios* | emozionant* | divertent* | mediocr* | peccato | affascinant* | straordinari* | godibil*
  bom | boa | bons | boas | ótim* | ruim | mau | obra-prima | recomend* | melhor | pior | fraco | fraca | forte | vale | maravilhos* | lindo | linda | belíssim*
  chato | chata | encantador* | emocionant* | excelent* | brilhant* | infelizmente
  dobry | dobra | dobre | świetn* | słab* | arcydzieł* | rozczarow* | polecam | nudn* | udan* | warto | najleps* | ciekaw* | piękn* | znakomit* | wspaniał*
  nierówn* | zabawn* | wzruszaj* | szkoda | niestety | kiepsk*
  goed | goede | slecht* | meesterwerk | teleurstell* | vermakelijk* | saai* | aanrader | geslaagd* | sterk* | zwak* | prachtig* | beste | leuk* | mooi* | heerlijk*
  boeiend* | ontroerend* | grappig* | helaas | sympathiek* | spannende | fantastisch*
  dobrý | dobrá | dobré | skvěl* | špatn* | mistrovsk* | zklam* | zábavn* | nudn* | doporuč* | poveden* | slabý | slabá | silný | silná | nejlepší | stojí | krásn*
  výborn* | poctiv* | bohužel | dojemn* | vynikaj* | nadprůměrn* | průměrn*
  iyi | kötü | harika | başyapıt* | hayal kırıklığı | eğlenceli | sıkıcı | tavsiye | başarılı | başarısız | güzel | muhteşem | etkileyici | sürükleyici | keyifli | vasat
  良い | よい | 良かった | 面白い | 面白かった | 傑作 | 駄作 | つまらない | おすすめ | 素晴らしい | 最高 | 残念 | 楽しめ | 名作 | 美しい | 感動 | 温かい | 退屈`;
/** Beginnings of sentences that sum up. */
var summing = `
  overall | in short | in the end | in all | all in all | ultimately | in essence | in conclusion | to sum up | in summary | bottom line | on the whole | at the end of the day
  simply put | as it stands | so | in sum | taken as a whole | alles in allem | am ende | insgesamt | unterm strich | letztlich | letztendlich | schlussendlich | kurzum | fazit
  zusammenfassend | au final | en somme | bref | finalement | en bref | en définitive | au bout du compte | en resumen | en definitiva | en suma | al final | en conclusión
  in definitiva | insomma | in sintesi | alla fine | tutto sommato | nel complesso | em suma | no fim | no geral | em resumo | enfim | podsumowując | ogólnie | koniec końców | słowem
  kortom | al met al | uiteindelijk | alles bij elkaar | celkově | zkrátka | nakonec | suma sumárum | sonuç olarak | kısacası | özetle | 総じて | 結局 | 全体として`;
/** What a sentence talks of when it talks of the blog, the reader or the next film, and not of this one. */
var aside = `
  blog | side note | subscribe | comment | comments | logged | next time | next week | follow me | click | trailer | let me know | stay tuned | curious | thanks for reading
  newsletter | kommentare | schreibt mir | abonniert | n'hésitez pas | comentarios | commenti | comentários | komentarze | reacties | yorumlarda | コメント`;
// lib/formats/article/film/review-words.ts
/** Words by which a headline says that it stands above a review, in the languages known here, as a pattern's source. */
var reviewWord = "(?:(?:film|movie|tv|series|serien|blu-?ray|dvd|4k|quick|short|mini|spoiler[- ]free|early|advance|classic|retro|horror|cinema|kino|short film)[\\s-]+){0,3}(?:re-?views?|reviewed|mini-?review|(?:film-?|kino-?|serien-?|kurz)?kritik(?:en)?|(?:film-?)?rezension(?:en)?|(?:film-?)?besprechung|critiques?(?: de film| film| cin[ée]ma| du film| s[ée]rie| cin[ée])?|chronique|avis|cr[ií]ticas?(?: de cine)?|reseñas?|resenhas?|an[áa]lise|recensione|recensioni|recenzja|recenzje|(?:film)?recensie|recenze|film eleştirisi|eleştirisi?|inceleme(?:si)?|film incelemesi|レビュー|感想|批評|評価)";
/** Of these, the ones that stand for a review wherever they stand. `Avis` and `analysis` may mean anything. */
var sureReviewWord = /(?<![\p{L}\p{N}])(?:reviews?|reviewed|(?:film-?|kino-?|serien-?|kurz)?kritik|(?:film-?)?rezension|critique (?:de|du|film|ciné|cinéma|série)|crítica|reseña|resenha|recensione|recenzja|(?:film)?recensie|recenze|eleştirisi|incelemesi|レビュー|感想)(?![\p{L}\p{N}])/iu;
/** Words that put a bracket or a prefix of a headline aside: what kind of text or series of texts it opens. */
var rubric = /^(?:horror|comedy|action|drama|thriller|sci-?fi|western|animation|anime|documentary|film|films|movie|movies|cinema|ciné|cine|kino|kinokritik|review|reviews|kritik|critique|crítica|reseña|recensione|recenzja|recensie|recenze|tv|series|netflix|prime video|disney\+|blu-?ray|dvd|4k|spoilers?|spoiler-?free|no spoilers|ネタバレ|映画|映画レビュー)$/iu;
// lib/formats/article/text/fold.ts
/** Letters that look accented but are letters of their own. */
var unaccented = {
	ı: "i",
	ł: "l",
	ø: "o",
	đ: "d",
	ß: "ss"
};
/** Nothing to take off; most lines of most texts are so. */
var isAscii = /^[\t\n\r\x20-\x7e]*$/;
/** A text in the form in which labels and names are compared: small letters, no accents, one kind of quote and space. */
function fold(text) {
	return (isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase().replace(/[ıłøđß]/g, (letter) => unaccented[letter] ?? letter).replace(/[’‘ʼ`´]/g, "'").replace(/[“”„«»]/g, "\"").replace(/\s+/g, " ").trim();
}
// lib/formats/article/kind/count-words.ts
var longestPhrase = 3;
var shortestStem = 4;
var longestStem = 16;
/** Reads a list parted by `|` or line ends; a word with `*` at its end stands for all that begin so. */
function makeWordSet(words) {
	const all = words.split(/[|\n]/).map(fold).filter(Boolean);
	const latin = all.filter((word) => /[a-z]/.test(word));
	return {
		phrases: new Set(latin.filter((word) => !word.endsWith("*"))),
		stems: new Set(latin.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
		anywhere: all.filter((word) => !/[a-z]/.test(word))
	};
}
function hasStem(word, stems) {
	for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) if (stems.has(word.slice(0, length))) return true;
	return false;
}
/** The words of a folded text, to be counted against several sets. */
function wordsOf(folded) {
	return folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}
/** How often words of a set stand in a text, phrases of up to three words among them. */
function countWords(words, folded, set) {
	let count = 0;
	for (let i = 0; i < words.length; i++) {
		if (set.stems.size > 0 && hasStem(words[i] ?? "", set.stems)) count++;
		for (let length = 1; length <= longestPhrase && i + length <= words.length; length++) if (set.phrases.has(words.slice(i, i + length).join(" "))) count++;
	}
	for (const part of set.anywhere) count += folded.split(part).length - 1;
	return count;
}
// lib/formats/article/kind/kind-words.ts
/** Words that tell what a text is about, in the languages known here, folded as they are compared. */
var subjectWords = {
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
    発表 | 発表された | 公開決定`
};
// lib/formats/article/kind/find-kind.ts
var sets$1 = {
	film: makeWordSet(subjectWords.film),
	series: makeWordSet(subjectWords.series),
	other: makeWordSet(subjectWords.other),
	news: makeWordSet(subjectWords.news),
	judging: makeWordSet(judging)
};
var mostLooked = 4e4;
var seriesHeadline = /\b(?:season|series|episode|staffel|saison|épisode|temporada|stagione|sezon|seizoen|aflevering|řada|s\d{1,2}e\d{1,2}|シーズン)\s*\d|\b(?:tv|series|serien?|série|serial)[\s-]*(?:review|kritik|critique|crítica|recensione|recenzja|recensie|recenze)|\d(?:st|nd|rd|th)?\.?\s*(?:season|staffel|saison|temporada|stagione|sezon|seizoen|řada|シーズン)/iu;
var otherHeadline = /\b(?:book|novel|album|game|video game|restaurant|hotel|phone|laptop|headphones?|console|gadget|music|concert|theatre|theater|play|buch|spiel|platten|livre|jeu|libro|videojuego|disco|gioco|jogo|livro|książk\w*|gry|boek|spel|knih\w*|hry|kitap|oyun)[\s-]*(?:review|kritik|rezension|critique|crítica|reseña|recensione|resenha|recenzja|recensie|recenze|inceleme)/iu;
var roundupHeadline = /\b(?:top\s?\d{1,3}|\d{1,3}\s(?:best|worst|films|movies|great|horror|new)|best (?:\w+ )?(?:films|movies|of)|ranked|ranking|worst (?:films|movies)|films? of the (?:month|year|week)|movies? of the (?:month|year|week)|round-?up|capsule reviews|double (?:feature|bill)|die besten|besten filme|filme des (?:monats|jahres)|meilleurs films|films du mois|les? \d+ films|mejores películas|películas del mes|migliori film|film del mese|melhores filmes|najlepsze filmy|beste films|nejlepší filmy|en iyi filmler|du mois|des monats|del mes|del mese)\b/iu;
var titledHeading = /^(?:\d{1,2}[.)]\s*)?(?:["“„«'‘].{1,80}["”“»'’]|.{1,80}?)\s*(?:[([]\s*(?:[^()]{0,40},\s*)?(?:18|19|20)\d\d\s*[)\]]|,\s(?:de|d['’]|di|von|by|door|od)\s?\p{Lu}.{1,60})\s*(?:[–—:-].{0,80})?$/u;
var question = /[?？]["”’)]?$/;
/** The number of headings that each name another film: `Title (2014)`, `Title, de Somebody`. */
function countTitledHeadings(headings) {
	return new Set(headings.filter((heading) => titledHeading.test(heading)).map(fold)).size;
}
function isRoundup({ facts, headline, headings, numbered, title }) {
	const titled = countTitledHeadings([...headings, ...numbered]);
	if (titled >= 2) return true;
	if (facts.ratings.filter(({ rank }) => rank === "line" || rank === "label").length >= 3 && headings.length >= 3 && (title?.sureness ?? 0) < 85) return true;
	return roundupHeadline.test(headline) && (titled >= 1 || headings.length >= 2 || numbered.length >= 3) && (title?.sureness ?? 0) < 95;
}
/** An interview is headed by question after question. */
function isInterview(headings) {
	return headings.filter((heading) => question.test(heading)).length >= 4 && headings.filter((heading) => question.test(heading)).length > headings.length / 2;
}
/** What is spoken of: declared by the page's own data, else by the headline, else by the words used. */
function findSubject(clues, words, folded) {
	const declared = fold(clues.front?.kind ?? "");
	if (/movie|film/.test(declared)) return "film";
	if (/tvseries|tvseason|tvepisode|tv|series|serie/.test(declared)) return "series";
	if (/product|game|book|music|album|restaurant|software|hotel|place|business/.test(declared)) return "other";
	if (otherHeadline.test(clues.headline)) return "other";
	if (seriesHeadline.test(clues.headline)) return "series";
	const { facts } = clues;
	const boxed = (facts.directors.length > 0 ? 1 : 0) + (facts.genres.length > 0 ? 1 : 0) + (facts.cast.length > 0 ? 1 : 0) + (facts.runtime ? 1 : 0) + (facts.keys.length > 0 ? 2 : 0);
	const film = countWords(words, folded, sets$1.film) + boxed * 8;
	const series = countWords(words, folded, sets$1.series);
	const other = countWords(words, folded, sets$1.other);
	if (other > film * 1.2 && other >= 4) return "other";
	return series > film * 1.2 && series >= 5 ? "series" : "film";
}
/** How much of what only reviews have a text has: a rating, points, a verdict, its own word that it is a review. */
function weighStructure({ facts, front, headline, hasVerdictHeading }) {
	return (facts.ratings.some(({ rank }) => rank !== "sentence") ? 4 : facts.ratings.length > 0 ? 1 : 0) + (facts.pros.length + facts.cons.length >= 2 ? 4 : 0) + (hasVerdictHeading || facts.verdict.length > 0 ? 2 : 0) + (sureReviewWord.test(headline) || front?.film ? 3 : 0);
}
/** How plainly a text speaks of one film: encyclopaedias and news do, too. */
function weighSubject({ facts, front, title }) {
	const isBoxed = facts.directors.length > 0 || facts.genres.length > 0 || facts.cast.length > 0 || facts.runtime !== null;
	const isDated = title?.year && title.sureness >= 88;
	return (isBoxed ? 2 : 0) + (front && (front.facts.year || front.facts.keys.length > 0) ? 1 : 0) + (isDated ? 2 : title && (title.year || title.sureness >= 55) ? 1 : 0);
}
/**
* Whether a text is somebody's judgement of one thing. What only reviews have decides; where there is none of it, the
* text must speak plainly of one film and judge about as often as reviews do (once in 65 words; encyclopaedias and news
* do once in 150 or less).
*/
function isReview(clues, words, folded) {
	const per100 = (count) => count / Math.max(60, words.length) * 100;
	const judged = per100(countWords(words, folded, sets$1.judging));
	const news = per100(countWords(words, folded, sets$1.news));
	const structure = weighStructure(clues) - (news >= 1 ? 3 : news >= .5 ? 1 : 0);
	if (structure >= 3) return true;
	return judged >= 1.4 && structure + weighSubject(clues) + (judged >= 3 ? 2 : 1) >= 3;
}
/**
* Decides what a text is. Structure weighs most (a rating, pros and cons, an info box, a headline that says "review"),
* then how much it judges; interviews and news are no reviews unless they are rated.
*/
function findKind(clues) {
	const points = [...clues.facts.pros, ...clues.facts.cons].map(({ text }) => text);
	const folded = fold([
		clues.headline,
		...points,
		clues.body
	].join("\n").slice(0, mostLooked));
	const words = wordsOf(folded);
	if (isRoundup(clues)) return "roundup";
	const isRated = clues.facts.ratings.some(({ rank }) => rank !== "sentence");
	if (isInterview(clues.headings) && !isRated) return "article";
	if (!isReview(clues, words, folded)) return "article";
	const subject = findSubject(clues, words, folded);
	return subject === "film" ? "film-review" : subject === "series" ? "tv-review" : "other-review";
}
// lib/formats/article/noise/advertisement-words.ts
/** What advertisements in film blogs sell and no film is about, in the languages known here. */
var soldOnly = `
  online casino | online casinos | gambling site | gambling sites | sportsbook | sportsbooks | online slots | live dealer | online poker
  bingo site | lottery online | free spins | freespins | wager online | odds online | igaming | roulette online | blackjack online
  vpn | vpns | antivirus | web hosting | essay writing service | essay writing services | essay service | write my essay | payday loan
  payday loans | crypto exchange | cryptocurrency exchange | crypto wallet | bitcoin trading | forex broker | forex trading
  trading platform | trading app | cbd oil | cbd gummies | weight loss pills | replica watches | seo services | buy followers | meal kit
  online-casino | onlinecasino | sportwetten | wettanbieter | wettbonus | freispiele | glücksspielseite | casino en ligne | casinos en ligne
  paris sportifs | site de paris | tours gratuits | casino en línea | casinos en línea | apuestas deportivas | casas de apuestas | tiradas gratis
  casinò online | scommesse sportive | scommesse online | siti scommesse | giri gratis | slot online | cassino online | cassinos online
  apostas esportivas | apostas desportivas | rodadas grátis | kasyno online | kasyna online | zakłady bukmacherskie | darmowe spiny
  automaty online | goksite | online gokken | sportweddenschappen | gratis spins | online kasino | online kasina | sportovní sázky
  canlı casino | bahis sitesi | bahis siteleri | canlı bahis | kaçak bahis | slot oyunları | bedava bahis
  オンラインカジノ | ブックメーカー | スポーツベッティング | フリースピン`;
/** Their trades where these may as well be a film's subject. */
var soldToo = `
  casino | casinos | betting | bookmaker | bookmakers | slots | slot machine | slot machines | jackpots | poker room | sweepstakes
  personal loan | dating site | dating app | escort service | mattress | dietary supplement | spielautomaten | buchmacher | machines à sous
  casa de apuestas | casa de apostas | tragamonedas | tragaperras | casinò | cassino | caça-níqueis | kasyno | bukmacher | gokkasten
  wedkantoor | kasino | sázková kancelář | výherní automaty | bahis | カジノ`;
/** How only an advertisement calls its reader. */
var salesCalls = `
  new players | try your luck | play now | sign up now | sign up today | sign up at | register now | register today | join now | join today
  download the app | welcome bonus | no deposit | promo code | promo codes | bonus code | bonus codes | coupon code | discount code | use code
  use the code | off your first | real money | best odds | our sponsor | our sponsors | sponsored by | brought to you by | exclusive offer
  money-back guarantee | jetzt spielen | jetzt anmelden | willkommensbonus | bonuscode | gutscheincode | rabattcode | echtgeld | neue spieler
  code promo | bonus de bienvenue | argent réel | nouveaux joueurs | inscrivez-vous | código promocional | código de descuento
  bono de bienvenida | dinero real | nuevos jugadores | prueba suerte | codice promozionale | codice sconto | bonus di benvenuto
  denaro reale | nuovi giocatori | bônus de boas-vindas | bónus de boas-vindas | dinheiro real | novos jogadores | cadastre-se
  kod promocyjny | kod rabatowy | bonus powitalny | nowi gracze | kortingscode | welkomstbonus | nieuwe spelers | promo kód | slevový kód
  uvítací bonus | noví hráči | promosyon kodu | indirim kodu | hoş geldin bonusu | gerçek para | yeni oyuncular | güncel giriş
  プロモコード | クーポンコード | 入金ボーナス | 新規登録`;
/** How it calls as others do, too. */
var mildCalls = `
  login | log in | sign up | click here | check out | visit | try out | play at | get started | deposit | coupon | free trial | best deals | best offers
  great deals | payouts | payout | players can | top-rated | trusted site | reputable | our partner | in partnership with | checkout
  head over to | look no further | sites like | platforms like | at sites | available at | offers a wide range | wide selection of games
  anmelden | registrieren | einzahlung | gutschein | hier klicken | unser partner | unserem partner | präsentiert von | gratis testen | besuche
  besuchen sie | ausprobieren | jouez | jouer en ligne | cliquez ici | notre partenaire | essayez | dépôt | regístrate | juega | haz clic
  nuestro patrocinador | visita | depósito | registrati | gioca | clicca qui | nostro sponsor | registe-se | jogue | clique aqui | aproveite
  zarejestruj się | zagraj | kliknij tutaj | nasz partner | sprawdź ofertę | registreer | speel nu | klik hier | onze partner
  zaregistrujte se | zahrajte si | klikněte zde | náš partner | kayıt ol | üye ol | hemen oyna | tıklayın | giriş yap
  今すぐ登録 | 登録はこちら | こちらをクリック | 無料体験`;
/** What the sentence after an advertisement goes on about. */
var promises = `
  risk | risks | profit | profits | stakes | high-stakes | luck | lucky | win | wins | winning | winnings | winner | bonus | bonuses | reward | rewards
  rewarding | odds | bet | bets | betting | jackpot | spin | spins | game | games | gaming | player | players | play | table games | strategy | chance
  thrill | thrills | excitement | platform | platforms | site | offer | offers | experience | secure | security | privacy | connection | servers | streaming
  discount | deal | deals | savings | price | free | register | account | bankroll | fortune | cash | money | prizes | prize | app
  risiko | gewinn | gewinne | gewinnen | einsatz | einsätze | glück | spieler | spiele | spielen | angebot | rabatt | plattform | anbieter | konto | geld
  risque | gain | gains | gagner | mise | mises | chance | joueurs | jeux | jouer | plateforme | offre | argent | récompenses
  riesgo | ganancia | ganancias | ganar | apuesta | apuestas | suerte | jugadores | juegos | plataforma | oferta | dinero | premios
  rischio | vincita | vincite | vincere | puntata | fortuna | giocatori | giochi | piattaforma | offerta | denaro | premi
  risco | ganho | ganhos | ganhar | aposta | apostas | sorte | jogadores | jogos | oferta | dinheiro | prêmios | prémios
  ryzyko | zysk | wygrana | wygrane | wygrać | stawka | szczęście | gracze | gry | oferta | pieniądze | nagrody
  winst | winnen | inzet | geluk | spelers | spellen | aanbod | geld | prijzen | riziko | zisk | výhra | výhry | vyhrát | sázka | štěstí | hráči | hry | nabídka | peníze
  kazanç | kazan | kazanmak | şans | oyuncular | oyunlar | ödül | para | 勝利 | 賞金 | ボーナス | プレイヤー | ゲーム`;
/** Words that only someone who talks of the film uses: such a sentence is the review's. */
var filmTalk = `
  film | films | movie | movies | scene | scenes | director | actor | actress | actors | plot | script | screenplay | cinema | performance | performances
  character | characters | audience | sequel | franchise | cinematography | soundtrack | filme | szene | szenen | regisseur | regie | schauspieler | drehbuch
  handlung | kino | figur | figuren | scène | scènes | réalisateur | acteur | actrice | scénario | personnage | personnages | cinéma | película | escena | escenas
  actriz | guión | personaje | personajes | cine | regista | attore | attrice | sceneggiatura | personaggio | personaggi | cena | cenas | realizador | ator | atriz
  roteiro | personagem | personagens | reżyser | aktor | scena | sceny | scenariusz | postać | acteurs | personages | režisér | herec | scéna | postava
  yönetmen | oyuncu | sahne | senaryo | karakter | 映画 | 監督 | 俳優 | 場面`;
/** A pattern that finds any of the words as whole words in a folded text; `*` at a word's end stands for any ending. */
function wordPattern(words) {
	const escaped = words.split(/[|\n]/).map(fold).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\*$/, "\\p{L}*"));
	const letters = escaped.filter((word) => /[a-z]/.test(word)).join("|");
	const others = escaped.filter((word) => !/[a-z]/.test(word)).join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${letters})(?![\\p{L}\\p{N}])${others ? `|${others}` : ""}`, "u");
}
// lib/formats/article/text/piece.ts
/** From its first to its last unit; an empty piece came from nowhere, so from 0 to 0. */
function extentOf(piece) {
	const start = piece.at[0] ?? 0;
	return {
		start,
		end: (piece.at.at(-1) ?? start - 1) + 1
	};
}
function slicePiece(piece, from, to = piece.text.length) {
	return {
		text: piece.text.slice(from, to),
		at: piece.at.slice(from, to)
	};
}
function trimPiece(piece) {
	const from = piece.text.length - piece.text.trimStart().length;
	const to = piece.text.trimEnd().length;
	return from === 0 && to === piece.text.length ? piece : slicePiece(piece, from, Math.max(from, to));
}
/** Pieces one after another; the glue between them has the place where the one before ends. */
function joinPieces(pieces, glue) {
	const at = [];
	for (const [i, piece] of pieces.entries()) {
		if (i > 0) for (let g = 0; g < glue.length; g++) at.push(at.at(-1) ?? 0);
		for (const place of piece.at) at.push(place);
	}
	return {
		text: pieces.map(({ text }) => text).join(glue),
		at
	};
}
/** The parts between the matches of a separator, trimmed, without the empty ones. The pattern must be global. */
function splitPiece(piece, separator) {
	const parts = [];
	let from = 0;
	for (const match of piece.text.matchAll(separator)) {
		parts.push(trimPiece(slicePiece(piece, from, match.index)));
		from = match.index + match[0].length;
	}
	parts.push(trimPiece(slicePiece(piece, from)));
	return parts.filter(({ text }) => text !== "");
}
// lib/formats/article/text/split-sentences.ts
var abbreviation = /(?:^|[\s(“"'])(?:\p{Lu}|[A-Z]\.[A-Z]|mr|mrs|ms|dr|prof|st|jr|sr|vs|ca|bzw|usw|etc|approx|feat|inkl|z\.b|d\.h|u\.a|e\.g|i\.e|p\.ex|np|tzn|tj|atd|bijv)$/iu;
/** `No. 5` and the like. */
var numbered = /(?:^|\P{L})(?:no|nr|vol|pt|ep|kap|ch|art)$/iu;
var longestWordLooked = 12;
/** Whether the stop at a place ends a sentence: not after an abbreviation or initial, and a new beginning follows. */
function endsSentence(text, stop, next) {
	if (/[。！？]/.test(text[stop] ?? "")) return true;
	if (next >= text.length) return true;
	if (!/\s/.test(text[next] ?? "")) return false;
	const begin = text.slice(next, next + 4).trimStart();
	if (!/^[\p{Lu}\p{N}“"„«»‘'¿¡([*—–-]/u.test(begin)) return false;
	if (/^\d/.test(begin) && numbered.test(text.slice(Math.max(0, stop - longestWordLooked), stop))) return false;
	return text[stop] !== "." || !abbreviation.test(text.slice(Math.max(0, stop - longestWordLooked), stop));
}
/** The sentences of a paragraph, each trimmed, with its own closing quotes. Linear for texts of common shape. */
function splitSentences(paragraph) {
	const { text } = paragraph;
	const sentences = [];
	let from = 0;
	for (const match of text.matchAll(/[.!?…。！？]+[”"’')\]»“]*/g)) {
		const next = match.index + match[0].length;
		const stop = match.index + match[0].replace(/[”"’')\]»“]+$/, "").length - 1;
		if (next < from || !endsSentence(text, stop, next)) continue;
		sentences.push(trimPiece(slicePiece(paragraph, from, next)));
		from = next;
	}
	sentences.push(trimPiece(slicePiece(paragraph, from)));
	return sentences.filter(({ text: sentence }) => sentence !== "");
}
// lib/formats/article/body/choose-verdict.ts
var judges = new RegExp(wordPattern(judging).source, "gu");
var sums = new RegExp(`^(?:${wordPattern(summing).source})`, "u");
var strays = wordPattern(aside);
var theFilm = wordPattern("film | movie | picture | sequel | thriller | comedy | drama | filme | película | pelicula | filmu | streifen | 映画 | 作品");
var longestVerdict = 400;
var shortConclusion = 160;
var comfortable = {
	least: 30,
	most: 260
};
var mostSentences$1 = 60;
/** Follows a title where a sentence says what the film is. */
var copula = /^["'”’»]?\s+(?:is|was|remains|proves|works|delivers|succeeds|fails|ist|bleibt|bietet|überzeugt|est|reste|es|sigue|resulta|è|resta|é|continua|to|jest|pozostaje|blijft|je|zůstává|は)(?!\p{L})/u;
/** Whether a sentence begins with the title and goes on to say what the film is. */
function saysWhatItIs(sentence, title) {
	const begin = sentence.replace(/^["'“‘„«『「]|^(?:the (?:film|movie)|der film|le film|la película|il film|o filme)\s+["“„«]?/i, "");
	return begin.toLowerCase().startsWith(title.toLowerCase()) && copula.test(begin.slice(title.length));
}
function weigh(sentence, title) {
	const folded = fold(sentence);
	const words = Math.min(3, [...folded.matchAll(judges)].length);
	const names = title !== null && folded.includes(fold(title)) ? 2 : theFilm.test(folded) ? 1 : 0;
	const says = words > 0 && title !== null && saysWhatItIs(sentence, title) ? 2.5 : 0;
	const length = sentence.length < comfortable.least || sentence.length > comfortable.most ? -2 : 0;
	const asks = /[?？]["”’)]?$/.test(sentence) ? -3 : 0;
	const supposes = /^(?:if|wenn|falls|si|se|jesli|als|indien|kdyby|jestli|eger)\s/.test(folded) ? -2 : 0;
	const begins = sums.test(folded) ? 2 : /^(?:but|and|he|she|they|his|her|aber|und|er|sie|mais|et|pero|y|ma|e)\s/.test(folded) ? -1 : 0;
	return words * 1.5 + names + says + begins + supposes + length + asks + (strays.test(folded) ? -4 : 0);
}
/** Whether a text judges at all; a summary that does not is one of the plot. */
function isJudgement(text) {
	return fold(text.slice(0, 2e3)).search(judges) >= 0;
}
/**
* The sentence that sums a review up: the one of the conclusion that judges the film most plainly, or a plainer one from
* before it that begins with the title and says what the film is. A short conclusion stands whole.
*/
function chooseVerdict(conclusion, before, title) {
	const whole = conclusion.length > 0 ? joinPieces(conclusion, " ") : null;
	if (!whole) return null;
	if (whole.text.length <= shortConclusion) return whole;
	const ending = conclusion.flatMap(splitSentences).slice(0, mostSentences$1);
	const thesis = before.flatMap(splitSentences).slice(0, mostSentences$1).filter(({ text }) => title !== null && saysWhatItIs(text, title));
	return [...ending.map((sentence, i) => ({
		sentence,
		weight: weigh(sentence.text, title) + (i === 0 || i === ending.length - 1 ? .5 : 0)
	})), ...thesis.map((sentence) => ({
		sentence,
		weight: weigh(sentence.text, title) - 2
	}))].reduce((best, one) => one.weight > best.weight ? one : best).sentence;
}
/** A verdict that is labelled as one: its first paragraph where that is short, else its plainest sentence. */
function shortenVerdict(verdict, title) {
	const [first] = verdict;
	if (!first) return null;
	const whole = joinPieces(verdict, " ");
	if (whole.text.length <= shortConclusion) return whole;
	return first.text.length <= longestVerdict ? first : chooseVerdict(verdict, [], title);
}
// lib/formats/article/body/find-verdict.ts
/** Pieces in the order in which they stand in the text. */
var inOrder = (pieces) => pieces.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
/**
* The sentence that stands for a review: what a label calls the verdict, else a summary that judges, else the sentence
* of the conclusion that judges most.
*/
function findVerdict(facts, body, filmTitle) {
	const behindLabels = inOrder(facts.verdict);
	const labelled = shortenVerdict(behindLabels, filmTitle);
	if (labelled) return {
		verdict: labelled,
		body: labelled.at.length >= behindLabels.reduce((sum, { at }) => sum + at.length, 0) ? body : {
			...body,
			conclusion: inOrder([...body.conclusion, ...behindLabels])
		}
	};
	const headed = shortenVerdict(body.labelledVerdict, filmTitle);
	if (headed) return {
		verdict: headed,
		body
	};
	if (facts.summary && isJudgement(facts.summary.text)) return {
		verdict: facts.summary,
		body
	};
	const isShort = body.conclusion.length === 0;
	const told = body.sections.filter(({ spoiler }) => !spoiler).flatMap(({ paragraphs }) => paragraphs);
	const before = isShort ? [] : [...body.intro, ...told];
	return {
		verdict: chooseVerdict(isShort ? body.intro : body.conclusion, before, filmTitle),
		body
	};
}
// lib/formats/article/film/box-heading.ts
var boxHeading = /^(?:(?:film|movie|cast)?\s*(?:details?|infos?|information|facts?|credits|data|box)|(?:film)?daten|steckbrief|fiche technique|ficha t[ée]cnica|scheda(?: tecnica)?|dane|gegevens|o filmu|k[üu]nye|作品情報|基本情報|作品データ|about the film|overview|cast (?:and|&) crew)\W*$/iu;
/** Whether a line heads an info box and says nothing of the film: `Film details`, `Fiche technique`. */
function isBoxHeading(text) {
	return text.length <= 60 && boxHeading.test(text);
}
// lib/formats/article/body/split-sections.ts
var concluding = /(?:verdict|conclusion|final (?:thoughts|word|verdict)|closing thoughts|bottom line|wrap(?:ping)?[- ]?up|summing up|turn(?:ed|s)? out|worth (?:watching|seeing|your|it|the|a)\b|should you (?:watch|see)|is it (?:any )?good|overall|takeaway|fazit|urteil|lohnt (?:sich|es)|sehenswert|zusammenfass|bilan|faut-il (?:voir|aller)|vaut(?:-il| le)|au final|veredicto|merece la pena|vale la pena|conclusi|in definitiva|verdetto|da vedere\?|veredito|vale a pena|podsumowanie|werdykt|warto (?:obejrze|zobaczy)|conclusie|oordeel|de moeite waard|zaver|verdikt|stoji za|sonuc|izlenir mi|izlemeli|総評|まとめ|結論|見るべき)/u;
var spoilerHeading = /(?<!(?:no|non|without|ohne|sans|sin|senza|sem|bez|zonder)[\s-])\b(?:spoilers?|spoilery|spoileri|spoilerteil)\b(?!(?:[\s-]*(?:free|frei))|s? ?vrij)|ネタバレ(?!なし)/u;
/** Whether a heading announces the end of the argument, in whatever words. */
function isConcluding(heading) {
	return heading.length <= 110 && concluding.test(fold(heading));
}
function splitAtHeadings(blocks, boxLines) {
	const sections = [];
	let box = 0;
	for (const block of blocks) {
		const boxesBefore = box;
		while ((boxLines[box] ?? Number.POSITIVE_INFINITY) < block.index) box++;
		const isAfterBox = box > boxesBefore;
		const open = sections.at(-1);
		if (block.kind === "heading") {
			const spoiler = spoilerHeading.test(fold(block.piece.text));
			sections.push({
				heading: block.piece,
				paragraphs: [],
				isVerdict: block.isVerdictHeading,
				spoiler,
				isAfterBox
			});
		} else if (open && !(isAfterBox && open.heading === null)) open.paragraphs.push(block.piece);
		else sections.push({
			heading: null,
			paragraphs: [block.piece],
			isVerdict: false,
			spoiler: false,
			isAfterBox
		});
	}
	return sections;
}
/**
* Orders a body: the intro is what stands before the first heading and the first box of facts or points (its first
* paragraph where there is neither); the conclusion is the last section whose heading says so, else the last paragraph.
* @param boxLines the lines of facts and points in order, which part the body as headings do
*/
function splitSections(blocks, boxLines) {
	const sections = splitAtHeadings(blocks, boxLines).filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
	const body = {
		intro: [],
		sections,
		conclusion: [],
		conclusionHeading: null,
		labelledVerdict: []
	};
	body.labelledVerdict = sections.filter(({ isVerdict, paragraphs }) => isVerdict && paragraphs.length > 0)[0]?.paragraphs ?? [];
	takeIntro(body);
	takeConclusion(body);
	body.sections = body.sections.filter(({ heading, paragraphs }) => paragraphs.length > 0 || heading && !isBoxHeading(heading.text)).slice(0, limits.sections);
	return body;
}
/** A paragraph that argues, and is no entry of a list. */
function isProse({ text }) {
	return text.length >= 40 && /[.!?…。！？]["”’»)」]?$/u.test(text);
}
function takeIntro(body) {
	const [first, second] = body.sections;
	if (!first || first.isVerdict) return;
	const hasParts = body.sections.length > 1 && (second?.heading || second?.isAfterBox);
	if (first.heading === null && hasParts && first.paragraphs.length > 0) body.intro = first.paragraphs.splice(0);
	else body.intro = first.heading === null || body.sections.length === 1 ? first.paragraphs.splice(0, 1) : [];
}
function takeConclusion(body) {
	const index = body.sections.findLastIndex((section, i) => (section.isVerdict || section.heading && isConcluding(section.heading.text) && i > 0) && section.paragraphs.length > 0);
	const section = body.sections[index];
	if (section) {
		body.conclusion = section.paragraphs;
		body.conclusionHeading = section.isVerdict ? null : section.heading;
		body.sections.splice(index, 1);
		return;
	}
	const lastIndex = body.sections.findLastIndex(({ paragraphs }) => paragraphs.some(isProse));
	const last = body.sections[lastIndex];
	if (!last) return;
	body.conclusion = last.paragraphs.splice(last.paragraphs.findLastIndex(isProse));
	if (last.paragraphs.length > 0) return;
	body.conclusionHeading = last.heading;
	body.sections.splice(lastIndex, 1);
}
/** From the first to the last of some pieces, which stand in the text's order. */
function extentOfAll(pieces) {
	const [first, last] = [pieces[0], pieces.at(-1)];
	return first && last ? {
		start: extentOf(first).start,
		end: extentOf(last).end
	} : {
		start: 0,
		end: 0
	};
}
// lib/formats/article/build-take.ts
var cut = (text, max) => text.length > max ? text.slice(0, max) : text;
var openable = (address) => address.length <= limits.url && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
/** Writes values into a take and their places into its sources, within the limits of the schema. */
function buildTake(parts) {
	const { facts, body, title, year } = parts;
	const sources = {};
	const setAside = [];
	const doubts = [];
	const note = (field, extents) => {
		if (extents.length > 0) sources[field] = extents;
	};
	const one = (field, piece, max) => {
		if (!piece || piece.text === "") return null;
		note(field, [extentOf(piece)]);
		return cut(piece.text, max);
	};
	const list = (field, pieces, mostEntries, max) => {
		for (const piece of pieces.slice(mostEntries)) setAside.push({
			extent: extentOf(piece),
			reason: "longer than a review may be"
		});
		const kept = pieces.slice(0, mostEntries);
		note(field, kept.map(extentOf));
		return kept.map(({ text }) => cut(text, max));
	};
	const paragraphs = (pieces) => {
		const text = pieces.map(({ text: words }) => words).join("\n\n");
		const last = pieces.at(-1);
		if (text.length > limits.paragraphs && last) {
			const all = joinPieces(pieces, "\n\n");
			setAside.push({
				extent: {
					start: all.at[limits.paragraphs] ?? 0,
					end: extentOf(last).end
				},
				reason: "longer than a review may be"
			});
		}
		return cut(text, limits.paragraphs);
	};
	const value = (field, read) => {
		if (read) note(field, [extentOf(read.piece)]);
		return read?.value ?? null;
	};
	const film = parts.kind ? makeFilm({
		kind: parts.kind,
		title: one("title", title?.title ?? null, limits.title) ?? "",
		originalTitle: one("originalTitle", facts.originalTitle, limits.title),
		year: value("year", year),
		genres: list("genres", facts.genres, limits.genres, limits.name),
		directors: list("directors", facts.directors, limits.people, limits.name),
		cast: facts.cast.slice(0, limits.people).map(({ name, role }) => ({
			name: cut(name, limits.name),
			role: role && cut(role, limits.role)
		})),
		premiere: one("premiere", facts.premiere, limits.name),
		runtimeMinutes: value("runtimeMinutes", facts.runtime),
		keys: [...new Set(facts.keys.map(({ value: key }) => key))].slice(0, limits.keys)
	}) : makeFilm();
	if (parts.kind) {
		note("cast", facts.cast.slice(0, limits.people).map(({ piece }) => extentOf(piece)));
		note("keys", facts.keys.slice(0, limits.keys).map(({ piece }) => extentOf(piece)));
	}
	const rating = value("rating", parts.rating);
	if (parts.rating?.isScaleGuessed) doubts.push({
		field: "rating",
		why: `The text does not say out of how much; ${parts.rating.value.best} is likely.`
	});
	if (title && title.sureness < 50) doubts.push({
		field: "title",
		why: "The text does not say plainly which film it is about."
	});
	note("stance", parts.stance && parts.rating ? [extentOf(parts.rating.piece)] : []);
	note("sections", body.sections.map(({ heading, paragraphs: pieces }) => extentOfAll([...heading ? [heading] : [], ...pieces])));
	note("intro", body.intro.length > 0 ? [extentOfAll(body.intro)] : []);
	const ending = [...body.conclusionHeading ? [body.conclusionHeading] : [], ...body.conclusion];
	note("conclusion", ending.length > 0 ? [extentOfAll(ending)] : []);
	const url = facts.url && openable(facts.url.text) ? one("url", facts.url, limits.url) : null;
	return {
		take: makeTake(film, {
			author: one("author", facts.author, limits.name),
			publisher: one("publisher", facts.publisher, limits.name),
			language: parts.language,
			verdict: one("verdict", parts.verdict, limits.line) ?? "",
			stance: parts.stance,
			rating,
			pros: list("pros", facts.pros, limits.lines, limits.line),
			cons: list("cons", facts.cons, limits.lines, limits.line),
			intro: paragraphs(body.intro),
			sections: body.sections.map(({ heading, paragraphs: pieces, spoiler }) => ({
				heading: cut(heading?.text ?? "", limits.title),
				text: paragraphs(pieces),
				spoiler
			})),
			conclusion: paragraphs(ending),
			spoiler: one("spoiler", parts.spoilerWarning, limits.line) !== null,
			tags: list("tags", facts.tags, limits.tags, limits.name),
			url,
			publishedOn: value("publishedOn", facts.published)
		}),
		sources,
		setAside,
		doubts
	};
}
// lib/formats/article/film/person-pattern.ts
var word = "(?:\\p{Lu}[\\p{L}]+(?:[-'’](?!s\\b)\\p{L}+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:Mc|Mac|O[’']|D[’'])\\p{Lu}\\p{L}+)";
/** Two to four words with capitals, as a pattern's source. */
var name = `${word}(?:\\s+(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|St\\.)\\s+){0,2}${word}){1,3}(?:\\s+(?:Jr|Sr)\\.?)?`;
/** One such, or several parted by commas and "and". */
var names = `${name}(?:(?:\\s*,\\s*(?:(?:and|und|et|y|e|i|en)\\s+)?|\\s+(?:and|und|et|y|e|i|en|&)\\s+)${name}){0,12}`;
/** The words that a pattern's first filled group stands for. */
function pickGroup(sentence, match) {
	const found = match?.slice(1).find(Boolean);
	if (!match || !found) return null;
	const from = (match.index ?? 0) + match[0].indexOf(found);
	return slicePiece(sentence, from, from + found.length);
}
/** The single names in what `names` matched. */
function splitPeople(list) {
	return [...list.text.matchAll(new RegExp(name, "gu"))].map((match) => slicePiece(list, match.index, match.index + match[0].length));
}
// lib/formats/article/film/count-mentions.ts
var enough$2 = 9;
/** How often a text names a title, up to a few times. */
function countMentions(foldedBody, title) {
	const wanted = fold(title);
	if (wanted.length < 2) return 0;
	let count = 0;
	for (let at = foldedBody.indexOf(wanted); at >= 0 && count < enough$2; at = foldedBody.indexOf(wanted, at + wanted.length)) if (!/[\p{L}\p{N}]/u.test(foldedBody[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(foldedBody[at + wanted.length] ?? " ") || /[\u3040-\u9fff]/.test(wanted)) count++;
	return count;
}
// lib/formats/article/film/sentences-on-film.ts
var longestSentence$1 = 1200;
var mostSentences = 400;
/** A sentence that sets off another phrase than the film's title may speak of another film. */
function isOfOther(sentence, title) {
	const quoted = [...sentence.matchAll(/[“"«„]([^”"»“]{2,60})[”"»“]/gu)].map((match) => fold(match[1] ?? "").replace(/[.,!?]$/, ""));
	const own = fold(title);
	return quoted.some((phrase) => /^\p{L}/u.test(phrase) && phrase !== own && !own.includes(phrase) && !phrase.includes(own)) && countMentions(fold(sentence), title) === 0;
}
/** The sentences of a text that speak of its own film as far as can be told. */
function sentencesOnFilm(paragraphs, title) {
	return paragraphs.flatMap(splitSentences).filter(({ text }) => text.length <= longestSentence$1).slice(0, mostSentences).filter(({ text }) => !isOfOther(text, title));
}
// lib/formats/article/film/find-cast.ts
var starring = new RegExp(`\\b(?:[Ss]tarring|[Ss]tars|[Pp]rotagonizad[ao] por|[Cc]on la actuación de|[Ii]nterpretat[ao] da|[Cc]on protagonistas)\\s+(${names})`, "u");
var playedBy = new RegExp(`\\b(?:played|portrayed|voiced|gespielt von|verkörpert von|dargestellt von|incarnée?|jouée?|interprétée?|interpretad[ao]|interpretat[ao])(?:\\s+(?:by|par|por|da))?\\s+(?:(?:the|a|an|always|ever|wonderful|great|brilliant|excellent)\\s+){0,2}(${name})`, "gu");
var plays = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:plays|stars as|portrays|spielt|verkörpert|incarne|interpreta)\\s+(?!(?:a|an|the)\\s+(?:role|part|key|big|small|game|trick)|(?:eine?|keine)\\s+Rolle|un rôle|un papel|un ruolo)(?=(?:an?|the|his|her|both|one|eine?n?|den|die|das|der|une?|le|la|una|el|il|l['’])\\s|\\p{Lu})`, "gu");
var asRole = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:as|als)\\s+(?=\\p{Lu}\\p{L}+)`, "gu");
/**
* The people that sentences name as playing in the film: `starring …`, `played by …`, `X plays …`, and `X as Y` beside
* one of these.
*/
function findCast(paragraphs, title) {
	if (!title) return [];
	const found = /* @__PURE__ */ new Map();
	const add = (piece) => {
		for (const one of piece ? splitPeople(piece) : []) if (!found.has(fold(one.text))) found.set(fold(one.text), {
			name: one.text,
			role: null,
			piece: one
		});
	};
	for (const sentence of sentencesOnFilm(paragraphs, title)) {
		const before = found.size;
		const addAll = (pattern) => {
			for (const match of sentence.text.matchAll(pattern)) add(pickGroup(sentence, match));
		};
		add(pickGroup(sentence, starring.exec(sentence.text)));
		addAll(playedBy);
		addAll(plays);
		if (found.size > before) addAll(asRole);
	}
	return [...found.values()];
}
// lib/formats/article/film/find-directors.ts
/** `directed by the French auteur, Somebody`: a few words in small letters may stand before the name. */
var filler = "(?:(?:the|a|an|le|la|der|dem|die|den|il|lo|el)\\s+)?(?:(?:\\p{Ll}[\\p{L}-]+|French|British|American|German|Italian|Spanish|Korean|Japanese|Danish|Swedish|Polish|Czech|Indian|Mexican|Australian)\\s+){0,3}(?:\\p{Ll}+,\\s+)?";
var directed = [
	new RegExp(`\\((?:[Rr]egie|R|[Dd]ir(?:\\.|ector)?|[Rr]éal(?:\\.|isation|isateur)?|[Rr]egia|[Dd]irección)\\s?:?\\s+(${names})`, "u"),
	new RegExp(`\\b(?:[Dd]irected|[Hh]elmed|[Ff]ilmed)\\s+by\\s+${filler}(${names})`, "u"),
	new RegExp(`\\b(?:[Ii]nszeniert|[Gg]edreht)\\s+von\\s+${filler}(${names})|\\b[Rr]egie\\s+(?:führte?|hat)\\s+(?:hier\\s+)?(${names})`, "u"),
	new RegExp(`\\b(?:[Rr]éalisée?|[Mm]ise? en scène)\\s+par\\s+${filler}(${names})`, "u"),
	new RegExp(`\\b(?:[Dd]irigid[ao]|[Rr]ealizad[ao])\\s+por\\s+${filler}(${names})`, "u"),
	new RegExp(`\\b(?:[Dd]irett[ao]|[Gg]irat[ao])\\s+da\\s+${filler}(${names})`, "u"),
	new RegExp(`\\b[Gg]eregisseerd\\s+door\\s+${filler}(${names})`, "u"),
	new RegExp(`(?<![\\p{Lu}][\\p{L}]*\\s)\\b(?:[Ww]riter[-/])?(?:[Dd]irector|[Ff]ilmmaker|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Dd]irectora?|[Rr]egista|[Dd]iret(?:or|ora)|[Rr]ealizador)\\s+(${name})(?!['’]s\\s+["“]?\\p{Lu})`, "u")
];
var owned = `(${name})['’]s\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:film|movie|thriller|drama|comedy|horror|western|epic|biopic|documentary|sequel|debut|masterpiece|adaptation|picture|flick)?,?\\s*["“‘'«]?`;
var directing = /direct|regie|réalis|regia|regis|filmmak|dirig/iu;
/** The title behind a possessive: `Somebody's thriller, “Title”`. Somebody may only have written the book. */
function findOwner(sentences, title) {
	const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const pattern = new RegExp(`${owned}${escaped}(?![\\p{L}\\p{N}])`, "u");
	for (const sentence of sentences) {
		const found = pickGroup(sentence, pattern.exec(sentence.text));
		const family = found?.text.split(/\s+/).at(-1) ?? "";
		if (found && sentences.some(({ text }) => text.includes(family) && directing.test(text))) return [found];
	}
	return [];
}
/** The directors that sentences name as such; an owner of the film counts where another sentence has him or her direct. */
function findDirectors(paragraphs, title) {
	if (!title) return [];
	const sentences = sentencesOnFilm(paragraphs, title);
	for (const pattern of directed) for (const sentence of sentences) {
		const found = pickGroup(sentence, pattern.exec(sentence.text));
		if (found) return splitPeople(found);
	}
	return findOwner(sentences, title);
}
/** `Title, de Somebody`: headlines of critiques that name who made the film. */
function findDirectorInHeadline(headline, title) {
	if (!headline || !title || !headline.text.startsWith(title)) return [];
	const rest = slicePiece(headline, title.length);
	const found = pickGroup(rest, new RegExp(`^,\\s(?:de|d['’]|di|von|by|van|od)\\s?(${name})(?=$|\\s*[([:–—-])`, "u").exec(rest.text));
	return found ? [found] : [];
}
// lib/film/film-key.ts
var filmKeyPattern = /^[a-z][a-z0-9]{1,30}:\S+$/u;
/** Whether a text is a film key of legal shape and length. */
function isFilmKey(text) {
	return text.length <= limits.key && filmKeyPattern.test(text);
}
/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
function imdbKey(text) {
	const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
	return digits && digits !== "0" ? `imdb:tt${digits.padStart(7, "0")}` : null;
}
// lib/formats/article/film/find-keys.ts
var addresses = [
	{
		pattern: /imdb\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/(tt\d{5,10})/i,
		key: imdbKey
	},
	{
		pattern: /themoviedb\.org\/(movie\/\d{1,9}|tv\/\d{1,9})/i,
		key: (id) => `tmdb:${id.toLowerCase()}`
	},
	{
		pattern: /letterboxd\.com\/film\/([a-z0-9-]{1,120})/i,
		key: (slug) => `letterboxd:${slug.toLowerCase()}`
	},
	{
		pattern: /rottentomatoes\.com\/((?:m|tv)\/[a-z0-9_-]{1,150})/i,
		key: (path) => `rottentomatoes:${path.toLowerCase()}`
	},
	{
		pattern: /wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})/i,
		key: (id) => `wikidata:${id.toUpperCase()}`
	}
];
/** The film key that a web address names; null where it leads elsewhere. */
function keyOfAddress(address) {
	for (const { pattern, key } of addresses) {
		const id = pattern.exec(address.slice(0, 500))?.[1];
		const found = id ? key(id) : null;
		if (found && isFilmKey(found)) return found;
	}
	return null;
}
// lib/formats/article/film/find-linked-keys.ts
var siteName = /\b(?:imdb|tmdb|themoviedb|letterboxd|rotten tomatoes|wikidata)\b/;
var longestLabel$2 = 120;
/** Links of a line that are this film's own: they are labelled with its title or the site's name, or stand alone. */
function ownLinks(line, foldedTitle) {
	const labelled = line.links.flatMap(({ label, url }) => {
		const words = fold(label.text.slice(0, longestLabel$2));
		return siteName.test(words) || foldedTitle !== "" && words.replace(/\s*\(\d{4}\)$/, "") === foldedTitle ? [{
			url,
			piece: label
		}] : [];
	});
	const alone = /^(?:\S{1,40}[:\s]\s*)?(https?:\/\/\S{5,500})$/.exec(line.piece.text.slice(0, 600));
	return alone?.[1] ? [...labelled, {
		url: alone[1],
		piece: slicePiece(line.piece, line.piece.text.length - alone[1].length)
	}] : labelled;
}
/** Film keys in the links of a text, of each authority only where all of its own links name one film. */
function findLinkedKeys(lines, title) {
	const foldedTitle = fold(title ?? "");
	const found = /* @__PURE__ */ new Map();
	for (const line of lines) {
		if (line.links.length === 0 && !line.piece.text.includes("http")) continue;
		for (const { url, piece } of ownLinks(line, foldedTitle)) {
			const value = keyOfAddress(url);
			const authority = value?.split(":")[0] ?? "";
			if (value) found.set(authority, [...found.get(authority) ?? [], {
				value,
				piece
			}]);
		}
	}
	return [...found.values()].flatMap((keys) => new Set(keys.map(({ value }) => value)).size === 1 ? keys.slice(0, 1) : []);
}
// lib/formats/article/film/read-year.ts
/** The only year in a text, or the first where several stand; null where none does. */
function readYear(text) {
	const year = Number(/(?<![\d.,/-])((?:18|19|20)\d\d)(?!\d|[.,]\d)/.exec(text)?.[1] ?? NaN);
	return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
// lib/formats/article/film/find-year.ts
var fromPiece = (piece) => {
	const value = piece ? readYear(piece.text) : null;
	return value && piece ? {
		value,
		piece
	} : null;
};
/** The year in brackets right behind the film's title, in the first paragraph that has one. */
function findBehindTitle(title, paragraphs) {
	const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const pattern = new RegExp(`${escaped}["”’»“'」』]?\\s*(?:\\([^()]{1,60}\\)\\s*)?[(\\[（]\\s*(?:[^()\\d]{1,30},\\s*)?((?:18|19|20)\\d\\d)\\s*[)\\]）]`, "iu");
	const listed = new RegExp(`^${escaped},\\s+((?:18|19|20)\\d\\d)(?!\\d)`, "iu");
	for (const paragraph of paragraphs) {
		const match = pattern.exec(paragraph.text) ?? listed.exec(paragraph.text);
		if (!match?.[1]) continue;
		const at = match.index + match[0].lastIndexOf(match[1]);
		return slicePiece(paragraph, at, at + 4);
	}
	return null;
}
/**
* The film's year: what a label says, else what stands by the title in the headline, else behind the title in the text,
* else the year of a premiere named in full. Other years in the text belong to other films.
*/
function findYear(facts, title, paragraphs) {
	const behind = title ? findBehindTitle(title.title.text, paragraphs) : null;
	return facts.year ?? fromPiece(title?.year) ?? fromPiece(behind) ?? fromPiece(facts.premiere);
}
// lib/formats/article/kind/guess-language.ts
var sets = Object.entries({
	en: "the and of is that it with this but his as are for was",
	de: "der die und das ist nicht ein eine mit auch sich den dem auf wie aber",
	fr: "le la les des est une un et qui que dans pas pour sur du plus ce",
	es: "el la los las que una un es por con para del como mas pero su y",
	it: "il che di una un per non con del della sono piu gli anche nel e",
	pt: "o que uma um do da nao com os para mais mas dos em se ao e",
	pl: "i w nie na sie to jest z ze do jak ale przez tym",
	nl: "de het een van en is dat niet met die op voor zijn maar ook",
	cs: "a se je na v to ze ale jako do i s pro tak",
	tr: "bir ve bu da de icin ile cok ama olarak gibi filmin"
}).map(([language, words]) => ({
	language,
	words: new Set(words.split(" "))
}));
var looked = 4e3;
var enough$1 = 5;
/** The language that a text is written in, as its two-letter code; null where it can't be told. */
function guessLanguage(text) {
	const head = text.slice(0, looked);
	if ([...head.matchAll(/[\u3040-\u30ff]/g)].length > 10) return "ja";
	const words = fold(head).split(/[^\p{L}']+/u);
	const [best, second] = sets.map(({ language, words: own }) => ({
		language,
		count: words.filter((word) => own.has(word)).length
	})).toSorted((a, b) => b.count - a.count);
	return best && second && best.count >= enough$1 && best.count > second.count ? best.language : null;
}
// lib/formats/article/kind/read-stance.ts
/** From here on a rating recommends, and up to there it warns, in hundredths of its scale; letters by their own rule. */
var recommendedFrom = 70;
var avoidUpTo = 40;
var gradeSteps = 12;
var avoids = /^(?:(?:skip|avoid|pass|miss)\b(?: it| this(?: one)?)?|not recommended|don't (?:bother|watch)|stay away|nicht empfehlenswert|keine empfehlung|finger weg|a eviter|a fuir|no recomendada|evitar|sconsigliato|da evitare|nao recomendado|nie polecam|niet aanbevolen|afrader|nedoporucuji|tavsiye edilmez)[\s.!]*$/u;
var recommends = /^(?:(?:highly |strongly )?recommended|must[- ]see|must[- ]watch|watch it|see it|stream it|worth (?:watching|seeing|a watch|it)|empfehlenswert|sehenswert|(?:klare )?empfehlung|unbedingt ansehen|a voir|a ne pas manquer|recommande|recomendada|recomendable|imprescindible|muy recomendada|consigliato|da vedere|da non perdere|recomendado|imperdivel|polecam|warto|aanrader|doporucuji|tavsiye edilir)[\s.!]*$/u;
/**
* What a review advises: what its short verdict says in so many words; else what its rating says clearly, 70 of 100 and
* more to recommend, 40 and less to avoid, between them mixed (letters: A and B, C, D and F); else null. The prose is
* not guessed at.
*/
function readStance(verdict, rating, isRecommended) {
	if (isRecommended !== null) return isRecommended ? "recommended" : "avoid";
	const words = fold(verdict);
	if (avoids.test(words)) return "avoid";
	if (recommends.test(words)) return "recommended";
	if (!rating) return null;
	if (rating.best === gradeSteps) return rating.value >= 7 ? "recommended" : rating.value <= 3 ? "avoid" : "mixed";
	const hundredths = normaliseRating(rating);
	if (hundredths >= recommendedFrom) return "recommended";
	return hundredths <= avoidUpTo ? "avoid" : "mixed";
}
// lib/formats/article/scan/facts.ts
/** How much a rating's place says that it is the author's own: the last one is the surest. */
var ratingRanks = [
	"sentence",
	"headline",
	"line",
	"label",
	"overall"
];
function makeFacts() {
	return {
		title: null,
		originalTitle: null,
		year: null,
		genres: [],
		directors: [],
		cast: [],
		premiere: null,
		runtime: null,
		web: [],
		keys: [],
		ratings: [],
		author: null,
		publisher: null,
		published: null,
		url: null,
		pros: [],
		cons: [],
		verdict: [],
		summary: null,
		tags: []
	};
}
/** What the text itself says, filled up where it is silent by what stands above it. */
function mergeFacts(body, front) {
	const list = (own, other) => own.length > 0 ? own : other;
	return {
		title: body.title ?? front.title,
		originalTitle: body.originalTitle ?? front.originalTitle,
		year: body.year ?? front.year,
		genres: list(body.genres, front.genres),
		directors: list(body.directors, front.directors),
		cast: list(body.cast, front.cast),
		premiere: body.premiere ?? front.premiere,
		runtime: body.runtime ?? front.runtime,
		web: [...body.web, ...front.web],
		keys: [...front.keys, ...body.keys],
		ratings: [...front.ratings, ...body.ratings],
		author: body.author ?? front.author,
		publisher: body.publisher ?? front.publisher,
		published: body.published ?? front.published,
		url: body.url ?? front.url,
		pros: list(body.pros, front.pros),
		cons: list(body.cons, front.cons),
		verdict: list(body.verdict, front.verdict),
		summary: body.summary ?? front.summary,
		tags: list(body.tags, front.tags)
	};
}
// lib/formats/article/rating/found-rating.ts
/** A rating that keeps to its own scale, as found; null where it does not. */
function makeFound(match, value, best, isScaleGuessed = false) {
	const from = match.index ?? 0;
	if (value === null || Number.isNaN(value) || value < 0 || value > best || best <= 0) return null;
	return {
		rating: {
			value,
			worst: 0,
			best
		},
		from,
		to: from + match[0].trimEnd().length,
		isScaleGuessed
	};
}
// lib/formats/article/rating/number-words.ts
/** Numbers in words, zero to ten, in the languages known here; alternatives parted by a stroke. */
var words = [
	"zero|null|zéro|cero|nul|nula|sıfır",
	"one|eins|ein|einen|un|une|uno|una|um|uma|jeden|jedna|één|een|bir",
	"two|zwei|deux|dos|due|dois|duas|dwie|dwa|twee|dvě|dva|iki",
	"three|drei|trois|tres|tre|três|trzy|drie|tři|üç",
	"four|vier|quatre|cuatro|quattro|quatro|cztery|čtyři|dört",
	"five|fünf|cinq|cinco|cinque|pięć|vijf|pět|beş",
	"six|sechs|seis|sei|sześć|zes|šest|altı",
	"seven|sieben|sept|siete|sette|sete|siedem|zeven|sedm|yedi",
	"eight|acht|huit|ocho|otto|oito|osiem|osm|sekiz",
	"nine|neun|neuf|nueve|nove|dziewięć|negen|devět|dokuz",
	"ten|zehn|dix|diez|dieci|dez|dziesięć|tien|deset|on"
];
var values = new Map(words.flatMap((row, value) => row.split("|").map((word) => [fold(word), value])));
/** A pattern source that matches a number in digits or words, with a half in digits, signs or words. */
var numberSource = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*[½¼¾]|\\s1\\/2)?|[½]|(?:${words.join("|")})(?:[\\s-](?:and|und|et|y|e|en|i|a)[\\s-](?:a[\\s-])?(?:half|halb|demi|media|mezzo|meia|half|pół|půl))?|(?:zwei|drei|vier)einhalb)`;
var half = /(?:half|halb|demi|media|mezzo|meia|pół|půl)$/iu;
/** The number that `numberSource` matched: `3,5`, `3½`, `four`, `three and a half`. */
function readNumber(text) {
	const digits = /^(\d{1,3}(?:[.,]\d{1,2})?)?\s*([½¼¾])?$/.exec(text.trim().replace(/\s1\/2$/, "½"));
	if (digits && (digits[1] || digits[2])) {
		const fraction = digits[2] ? {
			"½": .5,
			"¼": .25,
			"¾": .75
		}[digits[2]] : 0;
		return Number((digits[1] ?? "0").replace(",", ".")) + (fraction ?? 0);
	}
	const joined = /^(.+)einhalb$/.exec(text.trim().toLowerCase());
	const word = values.get(fold(joined?.[1] ?? text.trim().split(/[\s-]/)[0] ?? ""));
	return word === void 0 ? null : word + (joined || half.test(text.trim()) ? .5 : 0);
}
// lib/formats/article/rating/find-fraction.ts
/** Upper ends that people rate to. Others (`24/7`, `9/11`) are no rating unless a label says so. */
var scales = /* @__PURE__ */ new Set([
	4,
	5,
	6,
	10,
	20,
	100
]);
var fraction = /(?<![\d/.,:\p{L}-])(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)\s*[/⁄]\s*(\d{1,3})(?![\d/]|[.,]\d)/u;
var outOf = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})\\s*(?:points?\\s*|punkten?\\s*)?(?:out of|von(?: möglichen)?|sur|sobre|su|na|op|em|van de|van|z|ze|de)\\s+(?:a possible\\s+)?(${numberSource})(?![\\p{L}\\d/]|[.,]\\d)`, "iu");
var turkish = /(?<!\d)(\d{1,3})\s*(?:(?:puan|yıldız)\s*)?üzerinden\s*(\d{1,3}(?:[.,]\d)?)/iu;
var japanese = /(\d{1,3})点(?:満点)?中\s*(\d{1,3}(?:[.,]\d)?)点?|(\d{1,3}(?:[.,]\d)?)点\s*[/／（(]\s*(\d{1,3})点(?:満点)?/u;
var percent = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|prozent\b|pour cent\b|por ciento\b)/iu;
function findSwapped(text) {
	const match = turkish.exec(text) ?? japanese.exec(text);
	if (!match) return null;
	const [best, value] = match[3] ? [match[4], match[3]] : [match[1], match[2]];
	return makeFound(match, readNumber(value ?? ""), Number(best));
}
/** `7/10`, `3,5/5`, `four out of five`, `8 von 10`, `10点中7点`. Without a label only the usual scales count. */
function findFraction(text, isLabelled) {
	for (const pattern of [fraction, outOf]) {
		const match = pattern.exec(text);
		const best = match && readNumber(match[2] ?? "");
		if (!match || !best || !(scales.has(best) || isLabelled && best >= 3)) continue;
		const found = makeFound(match, readNumber(match[1] ?? ""), best);
		if (found) return found;
	}
	return findSwapped(text);
}
function findPercent(text) {
	const match = percent.exec(text);
	return match ? makeFound(match, readNumber(match[1] ?? ""), 100) : null;
}
// lib/formats/article/rating/find-grade.ts
var labelled = /^[\s"'“(]*([A-DF])\s?([+\-–−]|plus|minus)?(?![\p{L}\p{N}'’])/u;
var alone = /^([A-DF])([+\-–−])$/u;
/** A letter grade behind a label (`Grade: B`), or with its sign alone on a line (`B+`). */
function findGrade(text, isLabelled) {
	const match = isLabelled ? labelled.exec(text) : alone.exec(text.trim());
	if (!match) return null;
	const sign = match[2] ? /[+p]/.test(match[2]) ? "+" : "-" : "";
	const value = letterGrades.indexOf(`${match[1]}${sign}`.replace("F-", "F").replace("F+", "F"));
	const from = text.indexOf(match[1] ?? "");
	const found = makeFound(match, value, letterGrades.length - 1);
	return found && {
		...found,
		from,
		to: from + match[0].trim().replace(/^["'“(]+/, "").length
	};
}
// lib/formats/article/rating/find-stars.ts
var full = "[★⭐🌟✮✭✯✪⍟🟊🍿❤♥🎬●]\\uFE0F?";
var empty = "[☆✩✰⚝♡🤍🖤○◯]\\uFE0F?";
var halfSign = "(?:½|⯪|⯨|✬|💛|\\s?1\\/2|\\.5|\\+?\\s?½)";
var scale = `(?:\\s*[([]?\\s*(?:\\/|out of|of|von|sur|de|su|z|van)\\s*(?:(\\d{1,2})(?![\\d/])|(five|four|ten|fünf|cinq|cinco|cinque)\\b|((?:${full}|\\*)+)))?`;
var starRow = new RegExp(`(?:${full}\\s?)+${halfSign}?\\s?(?:${empty}\\s?)*[)\\]]?${scale}`, "iu");
var emptyRow = new RegExp(`^(?:${empty}\\s?){3,10}$`, "u");
var asteriskRow = new RegExp(`(?<![*\\p{L}\\p{N}])(\\*{1,5})\\s?(${halfSign})?${scale}(?![*\\p{L}])`, "iu");
var usualStars = 5;
var count = (text, glyph) => [...text.matchAll(new RegExp(glyph, "gu"))].length;
function bestOf(match, shown) {
	const [, digits, word, row] = match.slice(-4);
	if (digits) return {
		best: Number(digits),
		isGuessed: false
	};
	if (word) return {
		best: readNumber(word) ?? usualStars,
		isGuessed: false
	};
	if (row) return {
		best: count(row, `${full}|\\*`),
		isGuessed: false
	};
	return {
		best: shown <= usualStars ? usualStars : 10,
		isGuessed: true
	};
}
/** Rows of star signs: `★★★½`, `★★★☆☆`, `⭐⭐⭐⭐/5`, `★★★½ out of ★★★★`. */
function findStarRow(text) {
	const blank = emptyRow.exec(text.trim());
	if (blank) return makeFound(blank, 0, count(blank[0], empty));
	const match = starRow.exec(text);
	if (!match) return null;
	const own = match[0].slice(0, match[0].length - (match[3]?.length ?? 0));
	const filled = count(own, full);
	const hollow = count(own, empty);
	const half = new RegExp(`${full}\\s?${halfSign}`, "u").test(own) ? .5 : 0;
	const shown = filled + hollow + (hollow > 0 ? Math.ceil(half) : 0);
	const scaled = hollow > 0 ? {
		best: Math.max(shown, filled + half),
		isGuessed: false
	} : bestOf(match, filled + half);
	return makeFound(match, filled + half, scaled.best, scaled.isGuessed);
}
/** Asterisks for stars: `***½`, `** out of ****`; only where nothing else stands beside them or a scale follows. */
function findAsterisks(text, isLabelled) {
	const match = asteriskRow.exec(text);
	if (!match?.[1]) return null;
	const hasScale = match.slice(-3).some(Boolean);
	if (!hasScale && !isLabelled && match[0].trim() !== text.trim()) return null;
	if (!hasScale && !isLabelled && match[1].length < 2) return null;
	const value = match[1].length + (match[2] ? .5 : 0);
	const { best, isGuessed } = bestOf(match, value);
	return makeFound(match, value, best, isGuessed);
}
var starWord = "(?:stars?|sternen?|sterne|étoiles?|estrellas?|stelle|stella|estrelas?|gwiazd(?:ki|ek|ka|y)|sterren|ster|hvězd(?:ičky|iček|y|a)?|yıldız)";
var starsInWords = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})[\\s-]*${starWord}(?![\\p{L}-])(?:\\s*(?:out of|of|von|sur|de|su|z|ze|van(?: de)?)\\s*(${numberSource}))?`, "iu");
var starsOf = new RegExp(`(?<![\\p{L}\\d.,/]|\\d\\s)(${numberSource})\\s*(?:out of|of|\\/|von|sur|de|su|z|van)\\s*(${numberSource})\\s*${starWord}`, "iu");
var japaneseStars = /(?:星|★)\s?(\d(?:[.,]\d)?)(?:つ)?/u;
/** `3.5 stars`, `four out of five stars`, `4 Sterne von 5`, `星4つ`. */
function findStarsInWords(text) {
	const of = starsOf.exec(text);
	if (of) return makeFound(of, readNumber(of[1] ?? ""), readNumber(of[2] ?? "") ?? usualStars);
	const match = starsInWords.exec(text) ?? japaneseStars.exec(text);
	if (!match?.[1]) return null;
	const value = readNumber(match[1]);
	const named = match[2] ? readNumber(match[2]) : null;
	return makeFound(match, value, named ?? (value !== null && value > usualStars ? 10 : usualStars), named === null);
}
/** A rating in stars, of glyphs, asterisks or words. */
function findStars(text, isLabelled) {
	return findStarRow(text) ?? findStarsInWords(text) ?? findAsterisks(text, isLabelled);
}
// lib/formats/article/rating/find-rating.ts
var longestLooked = 300;
/**
* A bare number behind a label: the scale is the smallest usual one that holds it (5, 10, 20, 100), for that is how
* ratings are mostly written; marked as guessed.
*/
function findBareNumber(text) {
	const match = /^[\s"'“(]*(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)(?:\s*(?:points?|punkte?n?|pts?|点|puan|bod[yůu]?|pkt)\b\.?|点)?[\s.!")”]*$/iu.exec(text);
	const value = match && readNumber(match[1] ?? "");
	if (!match || value === null) return null;
	const best = [
		5,
		10,
		20,
		100
	].find((end) => value <= end);
	return best ? makeFound(match, value, best, true) : null;
}
/** Digits as wide as Japanese letters, and the signs between them, in their usual width; every place stays the same. */
function narrow(text) {
	return text.replace(/[０-９．／％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248));
}
/** The rating behind a label that announces one, of whatever kind. */
function findLabelledRating(text) {
	const head = narrow(text.slice(0, longestLooked));
	return findFraction(head, true) ?? findStars(head, true) ?? findPercent(head) ?? findBareNumber(head) ?? findGrade(head, true);
}
/** What may stand around a rating that has a line for itself: `7/10 Punkte`, `(8/10)`, `– ★★★½ –`. */
var besideRating = /^[\s\p{P}\p{S}]*(?:(?:points?|punkten?|pkt|pts?|stars?|sterne?n?|étoiles?|estrell?as?|stelle|gwiazdek|sterren|hvězdiček|yıldız|popcorn(?:s|tüten)?|[#@]\S+|(?:re-?)?watched (?:on )?[\p{L}\d ,.]{4,20})[\s\p{P}\p{S}]*)*$/iu;
/** The rating that is all of a line: `7/10`, `★★★½`, `83 %`, `B+`. */
function findRatingLine(line) {
	if (line.length > 60) return null;
	const text = narrow(line);
	const found = findFraction(text, false) ?? findStars(text, false) ?? findPercent(text) ?? findGrade(text, false);
	if (!found) return null;
	return besideRating.test(text.slice(0, found.from)) && besideRating.test(text.slice(found.to)) ? found : null;
}
var given = /\b(?:rat(?:e|ed|ing)|scor(?:e|ed|ing)|giv(?:e|es|ing|en)|gets?|got|earns?|grade[ds]?|award(?:s|ed)?|deserves?|bewert\w*|wertung|gebe|vergebe\w*|bekommt|erhält|verdient|punkte\w*|note|mets|donne|mérite|obtient|nota|doy|pongo|merece|puntu\w+|voto|assegno|dou|leva|ocen\w+|daję|geef|krijgt|cijfer|hodnot\w+|dávám|puan\w*|veriyorum)\b|評価|点/iu;
/** A rating that a sentence gives (`I give it 7/10`, `Four out of five.`); none that merely counts something. */
function findRatingInSentence(sentence) {
	if (sentence.length > longestLooked) return null;
	const found = findFraction(sentence, false) ?? findStars(sentence, false) ?? (given.test(sentence) ? findPercent(sentence) : null);
	if (!found) return null;
	const rest = sentence.slice(0, found.from) + sentence.slice(found.to);
	return given.test(sentence) || rest.trim().length <= 25 ? found : null;
}
// lib/formats/article/rating/choose-rating.ts
/** Ratings by others, which articles like to quote. */
var byOthers = /\b(?:imdb|rotten|tomatometer|metacritic|metascore|letterboxd|cinemascore|tmdb|allociné|filmaffinity|critics?|audiences?|moviepilot|filmweb|csfd|čsfd)\b/iu;
function readSentence$1(sentence, rank) {
	const found = byOthers.test(sentence.text.slice(0, 600)) ? null : findRatingInSentence(sentence.text);
	if (!found) return [];
	return [{
		value: found.rating,
		piece: slicePiece(sentence, found.from, found.to),
		rank,
		isScaleGuessed: found.isScaleGuessed
	}];
}
/** Ratings that a headline or a sentence gives; only worth asking for where no label or line gives one. */
function readRatingsInProse(headline, paragraphs) {
	const sentences = paragraphs.flatMap(splitSentences).slice(-500);
	return [...headline ? readSentence$1(headline, "headline") : [], ...sentences.flatMap((sentence) => readSentence$1(sentence, "sentence"))];
}
/** Of several ratings the one whose place makes it the author's for the whole film; of equals the last. */
function chooseRating(ratings) {
	const best = ratingRanks.toReversed().find((rank) => ratings.some((rating) => rating.rank === rank));
	return ratings.findLast(({ rank }) => rank === best) ?? null;
}
// lib/formats/article/labels/cs.ts
/** Czech. */
var cs = {
	pros: `
    plusy | plus | klady | pro | pozitiva | co se povedlo | silné stránky | výhody | co se mi líbilo
    líbilo se mi | to dobré | kladné body | co potěšilo | klady filmu | co se líbilo | plusy filmu | to nejlepší`,
	cons: `
    minusy | minus | zápory | proti | negativa | co se nepovedlo | slabé stránky | nevýhody | co se mi nelíbilo
    nelíbilo se mi | to špatné | záporné body | co zklamalo | zápory filmu | co se nelíbilo | minusy filmu
    to nejhorší`,
	verdict: `
    verdikt | závěr | shrnutí | celkové hodnocení | celkový dojem | závěrem | konečný verdikt | suma sumarum
    resumé | můj verdikt | závěrečné hodnocení | celkově | závěrečný verdikt | slovo závěrem | náš verdikt
    verdikt redakce`,
	rating: `
    hodnocení | moje hodnocení | naše hodnocení | známka | body | hvězdičky | bodové hodnocení | mé hodnocení
    celkové hodnocení | hodnocení redakce | hodnocení autora | hodnocení filmu | celková známka | výsledné hodnocení
    konečné hodnocení`,
	author: "autor | autorka | napsal | napsala | recenzent | recenzi napsal",
	published: "publikováno | datum | vydáno | zveřejněno",
	title: "název | film | český název",
	originalTitle: "originální název | původní název",
	genre: "žánr | žánry",
	director: "režie | režisér | režírovala | režíroval",
	cast: "hrají | obsazení | herci | v hlavních rolích | účinkují",
	premiere: "premiéra | premiéra v čr | v kinech od | datum premiéry",
	year: "rok | rok vydání | rok výroby",
	runtime: "délka | stopáž | doba trvání",
	web: "web | oficiální stránky | odkazy | dostupné na | kde sledovat",
	other: "scénář | hudba | země | jazyk | produkce | distributor | kamera | střih | původ | viděno"
};
// lib/formats/article/labels/de.ts
/** German. */
var de = {
	pros: `
    pro | pros | das gute | gut | positiv | positives | positive punkte | plus | pluspunkte | vorteile | stärken
    das hat mir gefallen | was mir gefallen hat | hat mir gefallen | was gefällt | was uns gefällt | das gefällt
    was gut ist | gelungen | top | tops | das spricht dafür | dafür | das positive | was funktioniert
    was uns gefallen hat | uns hat gefallen | positiv aufgefallen | die stärken | das lief gut | gut gemacht`,
	cons: `
    contra | kontra | cons | das schlechte | schlecht | negativ | negatives | negative punkte | minus
    minuspunkte | nachteile | schwächen | das hat mir nicht gefallen | was mir nicht gefallen hat
    hat mir nicht gefallen | was nicht gefällt | was uns nicht gefällt | das gefällt nicht | nicht gelungen
    flop | flops | das spricht dagegen | dagegen | wider | das negative | was nicht funktioniert
    was uns nicht gefallen hat | uns hat nicht gefallen | negativ aufgefallen | die schwächen`,
	verdict: `
    fazit | mein fazit | unser fazit | das fazit | urteil | das urteil | kurzfazit | schlussfazit | kurzum
    gesamteindruck | gesamturteil | zusammenfassung | abschließend | schluss | endurteil | resümee | kurz gesagt
    kurz und knapp | empfehlung | gesamtfazit | abschließendes fazit | kurz-fazit | alles in allem | schlusswort
    schlussurteil | unser urteil | mein urteil`,
	summary: "teaser | vorspann | untertitel",
	rating: `
    bewertung | meine bewertung | unsere bewertung | gesamtbewertung | wertung | meine wertung | gesamtwertung
    punkte | note | sterne | endwertung | gesamtnote | filmbewertung | punktzahl | schulnote | unsere wertung
    sternebewertung | endnote | filmwertung`,
	author: `
    autor | autorin | verfasser | verfasserin | kritik von | geschrieben von | rezensent | rezensentin | text
    von | eine kritik von`,
	published: "veröffentlicht | veröffentlicht am | erschienen am | datum | vom | publiziert am",
	title: "titel | film | filmtitel | deutscher titel",
	originalTitle: "originaltitel | ot",
	genre: "genre | genres | gattung | kategorie",
	director: "regie | regisseur | regisseurin | regisseure | regie führte | ein film von",
	cast: `
    besetzung | darsteller | schauspieler | darstellerinnen | schauspielerinnen | hauptdarsteller | mit | cast
    in den hauptrollen | hauptrollen`,
	premiere: `
    premiere | kinostart | start | starttermin | deutscher kinostart | deutschlandstart | ab | veröffentlichung
    im kino ab | filmstart | heimkinostart | erscheinungstermin`,
	year: "jahr | erscheinungsjahr | produktionsjahr | filmjahr | veröffentlichungsjahr",
	runtime: "laufzeit | länge | spieldauer | filmlänge | dauer | spielzeit",
	web: `
    web | webseite | offizielle seite | links | link | verfügbar bei | verfügbar auf | zu sehen bei | streaming
    im stream bei | zu finden bei`,
	other: `
    drehbuch | buch | produktion | produzent | produzenten | musik | land | produktionsland | sprache | fsk
    altersfreigabe | freigabe | verleih | kamera | schnitt | geschaut | gesehen | gesehen am | originalsprache
    studio | vorlage | einspielergebnis | publikum | zuschauerwertung | schlagworte | herkunft | drehbuchautor
    bild`
};
// lib/formats/article/labels/en.ts
/** English. */
var en = {
	pros: `
    pros | pro | the pros | good | the good | the good stuff | the good things | good points | positives
    positive | the positives | positive points | upsides | the upside | strengths | likes | what i liked
    what we liked | what i loved | what we loved | what i like | what works | what worked | what is good
    what's good | what's right with it | highs | the highs | hits | the hits | plus | pluses | plus points
    best bits | thumbs up | reasons to watch | reasons to see it | high points | advantages | the best
    what stands out | liked | loved | yay | yays | what we like | what i enjoyed | what we enjoyed
    strong points | the strengths | what we love`,
	cons: `
    cons | con | contra | the cons | bad | the bad | the bad stuff | the bad things | the not so good
    the not-so-good | not so good | bad points | negatives | negative | the negatives | negative points
    downsides | the downside | weaknesses | dislikes | what i didn't like | what we didn't like
    what i did not like | what i disliked | what doesn't work | what didn't work | what isn't good
    what's not so good | what's wrong with it | what's bad | lows | the lows | misses | the misses | minus
    minuses | minus points | worst bits | thumbs down | reasons not to watch | reasons to skip it | low points
    disadvantages | the worst | drawbacks | disliked | nay | nays | issues | what we don't like
    what i don't like | what we disliked | weak points | the weaknesses | lowlights | what could be better`,
	verdict: `
    verdict | the verdict | our verdict | my verdict | final verdict | the final verdict | bottom line
    the bottom line | conclusion | in conclusion | final thoughts | closing thoughts | final word
    the final word | final words | last word | overall | overall thoughts | in short | in summary | summary
    to sum up | summing up | tl;dr | tldr | wrap-up | wrap up | the takeaway | takeaway | in a nutshell
    final analysis | final impression | final impressions | our take | recommendation | one-line review
    one line review | one-sentence review | quick take | the upshot | overall verdict | final take
    the last word | all in all | our final verdict | my final verdict`,
	summary: "synopsis | tagline | standfirst | excerpt | logline",
	rating: `
    rating | the rating | my rating | our rating | overall rating | final rating | score | my score | our score
    overall score | final score | total score | total | grade | my grade | final grade | overall grade | stars
    star rating | review score | review rating | subjective rating | i rate it | i give it | rated | points
    movie rating | film rating | mark`,
	author: `
    author | reviewer | review by | reviewed by | written by | words by | words | text by | critic | posted by
    by`,
	published: `
    published | published on | posted | posted on | date | review date | date published | publication date
    reviewed on | first published`,
	title: "title | film | movie | film title | movie title | name | movie name | film name",
	originalTitle: "original title | also known as | aka",
	genre: "genre | genres | category | type",
	director: "director | directors | directed by | director(s) | direction | a film by | dir | dir. | filmmaker",
	cast: `
    cast | the cast | starring | stars | actors | main cast | lead actors | featuring | with | leads
    principal cast | actors and actresses`,
	premiere: `
    premiere | premiered | release | release date | released | released on | in cinemas | in theaters
    in theatres | theatrical release | us release | uk release | opens | opening date | premiere date`,
	year: `
    year | year of release | release year | production year | year of production | released in | film year`,
	runtime: "runtime | run time | running time | length | duration | run-time",
	web: `
    web | website | official site | official website | links | link | more info | available on | available at
    where to watch | watch it on | streaming on | trailer`,
	other: `
    writer | writers | written by | screenplay | screenplay by | screenwriter | script | story by | producer
    producers | produced by | music | music by | score by | composer | soundtrack | country | countries | language
    languages | budget | box office | distributor | distributed by | studio | production | production company
    mpaa | mpaa rating | rated | certificate | age rating | classification | cinematography
    director of photography | editor | editing | watched | watched on | seen | date watched | format
    aspect ratio | imdb | imdb rating | imdb score | rotten tomatoes | tomatometer | metacritic | metascore
    letterboxd | tmdb | audience score | critics score | user score | based on | franchise | subtitles
    content warning | tags | plot | awards | color | network | platform | publisher | developer | average rating`
};
// lib/formats/article/labels/es.ts
/** Spanish. */
var es = {
	pros: `
    pros | a favor | lo mejor | lo bueno | lo positivo | puntos fuertes | puntos positivos | puntos a favor
    ventajas | aciertos | positivo | lo que más me gustó | lo que me gustó | me gustó | lo que más gusta
    fortalezas | virtudes | lo que nos gustó | lo que nos ha gustado | lo que me ha gustado | lo que funciona
    lo mejor de la película | puntos altos | nos gustó | los pros | las virtudes | aspectos positivos`,
	cons: `
    contras | en contra | lo peor | lo malo | lo negativo | puntos débiles | puntos negativos | puntos en contra
    desventajas | fallos | negativo | lo que menos me gustó | lo que no me gustó | no me gustó
    lo que menos gusta | debilidades | defectos | lo que no nos gustó | lo que no nos ha gustado
    lo que no me ha gustado | lo que no funciona | lo peor de la película | puntos bajos | no nos gustó
    los contras | a mejorar | los defectos | aspectos negativos`,
	verdict: `
    veredicto | el veredicto | conclusión | conclusiones | en conclusión | en resumen | resumen
    en pocas palabras | valoración final | opinión | mi opinión | opinión final | mi veredicto | en definitiva
    conclusión final | nuestro veredicto | a modo de conclusión | nuestra opinión | veredicto final
    para terminar`,
	summary: "entradilla | sinopsis breve",
	rating: `
    nota | mi nota | nuestra nota | nota final | puntuación | mi puntuación | puntuación final | valoración
    mi valoración | calificación | mi calificación | calificación final | estrellas | puntaje
    nuestra puntuación | nota media | valoración final | nuestra valoración | nuestra calificación | nota global`,
	author: "autor | autora | escrito por | crítica de | publicado por | por | redactor | redactora",
	published: "publicado | publicado el | fecha | fecha de publicación",
	title: "título | película | título de la película",
	originalTitle: "título original",
	genre: "género | géneros",
	director: `
    director | directora | directores | dirección | dirigida por | dirigido por | una película de | realizador`,
	cast: "reparto | actores | intérpretes | elenco | con | protagonistas | interpretación | reparto principal",
	premiere: "estreno | fecha de estreno | estreno en españa | en cines",
	year: "año | año de estreno | año de producción",
	runtime: "duración",
	web: "web | web oficial | sitio oficial | enlaces | enlace | disponible en | dónde ver",
	other: `
    guión | guionista | música | país | idioma | producción | productora | distribuidora | fotografía | montaje
    nacionalidad | clasificación por edades | visto`
};
// lib/formats/article/labels/fr.ts
/** French. */
var fr = {
	pros: `
    pour | les pour | points forts | les points forts | point fort | le point fort | points positifs
    les points positifs | les plus | plus | avantages | les avantages | positif | le positif | ce que j'ai aimé
    ce qu'on a aimé | j'ai aimé | j'aime | on aime | on a aimé | qualités | les qualités | le bon
    les bons points | bons points | le meilleur | le + | les + | forces | on a adoré | ce qui fonctionne
    ce qui marche | ce que l'on a aimé | ce que nous avons aimé | nous avons aimé | les réussites
    ce que j'aime | ce qu'on aime | les atouts | atouts`,
	cons: `
    contre | les contre | points faibles | les points faibles | point faible | le point faible | points négatifs
    les points négatifs | les moins | moins | inconvénients | les inconvénients | négatif | le négatif
    ce que je n'ai pas aimé | ce qu'on n'a pas aimé | je n'ai pas aimé | j'ai moins aimé
    ce que j'ai moins aimé | on n'aime pas | on aime moins | défauts | les défauts | le mauvais
    les mauvais points | mauvais points | le pire | le - | les - | faiblesses | ce qui ne fonctionne pas
    ce qui ne marche pas | on a moins aimé | on a regretté | les bémols | bémols | nous n'avons pas aimé
    les ratés | ce que l'on n'a pas aimé | ce qu'on aime moins | ce que j'aime moins`,
	verdict: `
    verdict | le verdict | notre verdict | mon verdict | conclusion | en conclusion | bilan | le bilan | en bref
    en résumé | pour conclure | avis final | notre avis | mon avis | au final | l'avis | résumé | pour résumer
    le mot de la fin | en deux mots | l'avis de la rédaction | pour finir | notre conclusion | ma conclusion`,
	summary: "chapeau | accroche",
	rating: `
    note | ma note | notre note | la note | note finale | note globale | évaluation | cote | ma cote | étoiles
    note du film | score | note générale | note de la rédaction | ma note finale | note du rédacteur`,
	author: "auteur | auteure | autrice | rédacteur | rédactrice | critique de | écrit par | publié par | par",
	published: "publié | publié le | date | date de publication | mis en ligne le | posté le",
	title: "titre | film | titre du film | titre français",
	originalTitle: "titre original | vo",
	genre: "genre | genres",
	director: `
    réalisateur | réalisatrice | réalisateurs | réalisation | réalisé par | mise en scène | un film de | de`,
	cast: `
    acteurs | avec | distribution | casting | interprètes | acteurs principaux | interprétation | actrices`,
	premiere: `
    sortie | date de sortie | sortie en salles | en salles le | au cinéma le | sortie nationale | première`,
	year: "année | année de sortie | année de production | millésime",
	runtime: "durée",
	web: "site | site officiel | liens | lien | disponible sur | à voir sur",
	other: `
    scénario | scénariste | musique | pays | nationalité | langue | production | producteur | distributeur
    photographie | montage | origine | presse | spectateurs | vu le | public`
};
// lib/formats/article/labels/it.ts
/** Italian. */
var it = {
	pros: `
    pro | i pro | pregi | punti di forza | punti a favore | punti forti | aspetti positivi | positivo | vantaggi
    cosa funziona | cosa mi è piaciuto | mi è piaciuto | il bello | il meglio | i pregi | cosa ci è piaciuto
    ci piace | perché ci piace | i punti di forza | gli aspetti positivi | perché sì | cosa va | i punti forti
    punti positivi | cosa ci piace`,
	cons: `
    contro | i contro | difetti | punti deboli | punti di debolezza | punti a sfavore | aspetti negativi
    negativo | svantaggi | cosa non funziona | cosa non mi è piaciuto | non mi è piaciuto | il brutto
    il peggio | i difetti | cosa non ci è piaciuto | non ci piace | i punti deboli | gli aspetti negativi
    perché no | cosa non va | i punti di debolezza | punti negativi | cosa non ci piace`,
	verdict: `
    verdetto | il verdetto | conclusione | conclusioni | in conclusione | in breve | in sintesi | giudizio
    giudizio finale | commento finale | tirando le somme | in definitiva | giudizio complessivo
    verdetto finale | il nostro verdetto | il nostro giudizio | il commento finale | considerazioni finali
    per concludere`,
	summary: "occhiello | sommario",
	rating: `
    voto | il mio voto | voto finale | il nostro voto | valutazione | la mia valutazione | punteggio | stelle
    giudizio in stelle | voto complessivo | voto del film | il voto | voto totale | voto globale
    valutazione finale | valutazione complessiva`,
	author: "autore | autrice | recensione di | scritto da | a cura di | pubblicato da | di",
	published: "pubblicato | pubblicato il | data | data di pubblicazione",
	title: "titolo | film | titolo italiano",
	originalTitle: "titolo originale",
	genre: "genere | generi",
	director: "regia | regista | registi | regia di | diretto da | un film di",
	cast: "cast | attori | interpreti | con | protagonisti | attori principali",
	premiere: "uscita | data di uscita | uscita al cinema | al cinema dal | uscita italiana | anteprima",
	year: "anno | anno di uscita | anno di produzione",
	runtime: "durata",
	web: "sito | sito ufficiale | link | disponibile su | dove vederlo",
	other: `
    sceneggiatura | soggetto | musiche | musica | paese | nazione | lingua | produzione | distribuzione
    fotografia | montaggio | origine | visto`
};
// lib/formats/article/labels/ja.ts
/** Japanese. */
var ja = {
	pros: `
    良い点 | 良かった点 | よかった点 | 良いところ | 良かったところ | 長所 | メリット | 好きな点 | 好きなところ | 高評価ポイント | プラス | いいところ | よかったところ | 良い所
    良かった所 | 好きだった点 | ここが良い | 面白かった点 | 高評価 | グッドポイント | イイところ | 良い部分 | 良かった部分`,
	cons: `
    悪い点 | 悪かった点 | 気になった点 | 気になる点 | 残念な点 | 残念だった点 | 悪いところ | 残念なところ | 短所 | デメリット | イマイチな点 | マイナス | 悪い所 | 悪かった所
    嫌いな点 | 低評価 | 気になったところ | 気になった所 | 不満点 | つまらなかった点 | バッドポイント | 微妙な点 | 残念な部分 | 惜しい点 | いまいちな点 | イマイチなところ`,
	verdict: `
    総評 | まとめ | 結論 | 総合評価 | 一言 | ひとこと | 最後に | 総括 | 評決 | 一言で言うと | 感想まとめ | おわりに | さいごに | 最終評価 | 全体の感想 | 総合感想
    総合的な感想`,
	rating: `
    評価 | 採点 | 点数 | 評点 | 個人的評価 | 満足度 | おすすめ度 | オススメ度 | 星 | スコア | 私の評価 | 評価点 | 個人評価 | 総合点 | お気に入り度 | 総合評価 | 自己評価
    鑑賞後の評価 | 評価点数`,
	author: "著者 | 筆者 | 文 | 執筆 | 執筆者 | 投稿者 | ライター | 評者 | レビュアー",
	published: "投稿日 | 公開日時 | 掲載日 | 更新日 | 日付",
	title: "作品名 | タイトル | 邦題 | 映画",
	originalTitle: "原題 | 英題",
	genre: "ジャンル",
	director: "監督",
	cast: "出演 | キャスト | 出演者 | 主演 | 俳優",
	premiere: "公開 | 公開日 | 日本公開 | 劇場公開日 | 封切り | 日本公開日",
	year: "公開年 | 製作年 | 制作年 | 年",
	runtime: "上映時間 | 時間 | 本編時間 | 尺",
	web: "公式サイト | リンク | 配信 | 視聴",
	other: "脚本 | 音楽 | 製作 | 制作 | 製作国 | 制作国 | 配給 | 撮影 | 原作 | 国 | 編集 | 鑑賞日"
};
// lib/formats/article/labels/nl.ts
/** Dutch. */
var nl = {
	pros: `
    pluspunten | plus | voordelen | pros | goed | het goede | sterke punten | positief | positieve punten
    pluspunt | wat werkt | wat ik goed vond | voor | wat is goed | de pluspunten | de voordelen | het beste
    de plussen | plussen | de sterke punten | wat ging goed`,
	cons: `
    minpunten | min | nadelen | cons | slecht | het slechte | zwakke punten | negatief | negatieve punten
    minpunt | wat niet werkt | wat ik minder vond | tegen | wat is slecht | de minpunten | de nadelen
    wat kan beter | de minnen | minnen | de zwakke punten | het minste`,
	verdict: `
    conclusie | oordeel | eindoordeel | ons oordeel | mijn oordeel | slotsom | kortom | samenvatting | verdict
    tot slot | eindconclusie | het oordeel | onze conclusie | mijn conclusie | het eindoordeel | al met al
    ons verdict | het verdict`,
	summary: "samengevat",
	rating: `
    beoordeling | waardering | score | cijfer | mijn cijfer | eindcijfer | sterren | rapportcijfer | eindscore
    mijn score | onze score | ons cijfer | onze beoordeling | mijn beoordeling | eindbeoordeling | totaalscore
    onze waardering`,
	author: "auteur | recensent | geschreven door | recensie door | door | tekst",
	published: "gepubliceerd | gepubliceerd op | geplaatst op | datum",
	title: "titel | film",
	originalTitle: "originele titel | oorspronkelijke titel",
	genre: "genre | genres",
	director: "regie | regisseur | regisseuse | geregisseerd door | een film van",
	cast: "cast | acteurs | met | rolverdeling | hoofdrollen | hoofdrolspelers",
	premiere: "premiere | release | releasedatum | bioscooprelease | in de bioscoop | te zien vanaf",
	year: "jaar | jaar van uitgave | productiejaar | releasejaar",
	runtime: "speelduur | duur | lengte | looptijd",
	web: "website | officiële site | links | te zien bij | te zien op | beschikbaar op",
	other: "scenario | muziek | land | taal | productie | distributeur | camera | montage | kijkwijzer | gezien"
};
// lib/formats/article/labels/pl.ts
/** Polish. */
var pl = {
	pros: `
    plusy | plus | zalety | na plus | mocne strony | za | dobre strony | atuty | to, co dobre
    co mi się podobało | podobało mi się | co się udało | najlepsze | pozytywy | co się podobało | zalety filmu
    mocne punkty | plusy filmu | co zagrało | na tak | największe zalety`,
	cons: `
    minusy | minus | wady | na minus | słabe strony | przeciw | złe strony | to, co złe | co mi się nie podobało
    nie podobało mi się | co się nie udało | najgorsze | negatywy | co się nie podobało | wady filmu
    słabe punkty | minusy filmu | co nie zagrało | na nie | największe wady`,
	verdict: `
    werdykt | podsumowanie | podsumowując | wnioski | ocena końcowa | w skrócie | słowem | moja opinia
    ostatecznie | czy warto obejrzeć | czy warto | ostateczny werdykt | końcowa opinia | na koniec
    zakończenie recenzji`,
	rating: `
    ocena | moja ocena | nasza ocena | ocena ogólna | punkty | gwiazdki | ocena filmu | końcowa ocena
    ocena redakcji | ocena autora | ocena recenzenta | nota końcowa`,
	author: "autor | autorka | recenzja | recenzent | napisał | napisała",
	published: "opublikowano | data | data publikacji | dodano",
	title: "tytuł | film | tytuł polski",
	originalTitle: "tytuł oryginalny",
	genre: "gatunek | gatunki",
	director: "reżyseria | reżyser | reżyserka | reż | reż.",
	cast: "obsada | występują | aktorzy | w rolach głównych | grają",
	premiere: "premiera | data premiery | premiera kinowa | premiera polska | w kinach od",
	year: "rok | rok produkcji | rok premiery",
	runtime: "czas trwania | czas | długość",
	web: "strona | strona oficjalna | linki | dostępny na | gdzie obejrzeć",
	other: "scenariusz | muzyka | kraj | produkcja | dystrybutor | dystrybucja | zdjęcia | montaż | język"
};
// lib/formats/article/labels/pt.ts
/** Portuguese. */
var pt = {
	pros: `
    pros | pro | os pros | pontos fortes | pontos positivos | ponto positivo | vantagens | o melhor | o bom
    o que gostei | o que funciona | gostei | positivo | positivos | a favor | o que é bom | acertos
    o que funcionou | pontos altos | pontos a favor | o melhor do filme | os pontos positivos | os pontos fortes
    aspectos positivos | qualidades`,
	cons: `
    contras | contra | os contras | pontos fracos | pontos negativos | ponto negativo | desvantagens | o pior
    o mau | o ruim | o que não gostei | o que não funciona | não gostei | negativo | negativos | o que é mau
    erros | defeitos | o que não funcionou | pontos baixos | pontos contra | o pior do filme
    os pontos negativos | os pontos fracos | aspectos negativos`,
	verdict: `
    veredito | veredicto | o veredito | conclusão | em resumo | resumo | em suma | em conclusão
    considerações finais | opinião final | avaliação final | minha opinião | opinião | veredito final
    veredicto final | nosso veredito | meu veredito | vale a pena | vale a pena assistir | conclusão final
    para concluir`,
	summary: "chamada",
	rating: `
    nota | nota final | minha nota | avaliação | a minha avaliação | minha avaliação | classificação | pontuação
    estrelas | nossa nota | cotação | nota do crítico | nota do filme | classificação final | nota geral
    minha classificação`,
	author: "autor | autora | escrito por | crítica de | publicado por | postado por | por",
	published: "publicado | publicado em | data | postado em | data de publicação",
	title: "título | filme | título do filme",
	originalTitle: "título original",
	genre: "gênero | gêneros",
	director: `
    realizador | realizadora | realização | direção | diretor | diretora | dirigido por | realizado por
    um filme de`,
	cast: "elenco | atores | com | intérpretes | actores | elenco principal",
	premiere: "estreia | data de estreia | lançamento | data de lançamento | nos cinemas",
	year: "ano | ano de lançamento | ano de produção",
	runtime: "duração | tempo de duração",
	web: "site | site oficial | links | disponível em | onde assistir | onde ver",
	other: `
    roteiro | argumento | música | país | idioma | produção | distribuição | distribuidora | fotografia | montagem
    origem | visto em | classificação indicativa`
};
// lib/formats/article/labels/tr.ts
/** Turkish. */
var tr = {
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
	author: "yazar | yazan | eleştirmen | inceleyen",
	published: "yayın tarihi | yayınlanma tarihi | tarih",
	title: "film adı | filmin adı | film | adı",
	originalTitle: "orijinal adı | özgün adı",
	genre: "tür | türü | türler",
	director: "yönetmen | yonetmenler | yöneten",
	cast: "oyuncular | oyuncu kadrosu | başrol | başroller | oyuncu",
	premiere: "vizyon tarihi | vizyona giriş tarihi | gösterim tarihi | vizyon",
	year: "yıl | yapım yılı | çıkış yılı",
	runtime: "süre | süresi",
	web: "web sitesi | resmi site | bağlantılar | nereden izlenir",
	other: "senaryo | senarist | müzik | ülke | dil | yapım | yapımcı | dağıtım | goruntu yonetmeni"
};
// lib/formats/article/labels/find-label.ts
var longestLabel$1 = 60;
/** Folded label to its meanings, in the order in which the tables are named. */
function indexLabels(tables) {
	const index = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [field, words] of Object.entries(table)) for (const key of words.split(/[|\n]/).map(fold)) {
		const fields = index.get(key) ?? [];
		if (key !== "") index.set(key, [.../* @__PURE__ */ new Set([...fields, field])]);
	}
	return index;
}
var index = indexLabels([
	en,
	de,
	fr,
	es,
	it,
	pt,
	pl,
	nl,
	cs,
	tr,
	ja
]);
/** What a whole text may mean as a label: `Mein Fazit` is a verdict. Brackets and a plural `(s)` do not matter. */
function fieldsOfLabel(text) {
	if (text.length > longestLabel$1) return [];
	const folded = fold(text);
	const bare = folded.replace(/\s*\([^()]*\)/g, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+-]+$/gu, "");
	return index.get(folded) ?? index.get(bare) ?? [];
}
function separatorOf(text) {
	if (/[:：=]/.test(text)) return ":";
	if (/[|｜]/.test(text)) return "|";
	return /[-–—]/.test(text) ? "-" : "";
}
/** Reads `Label: value`, `Label – value`, or a label alone, at the beginning of a piece. */
function findLabel(piece) {
	const head = piece.text.slice(0, 80);
	const begin = head.search(/[\p{L}\p{N}]/u);
	if (begin < 0) return null;
	const parts = /^(.{1,60}?)(\s*[:：=]\s*|\s+[-–—]\s+|\s*[|｜]\s*|$)/u.exec(head.slice(begin));
	if (!parts?.[1]) return null;
	const fields = fieldsOfLabel(parts[1]);
	if (fields.length === 0) return null;
	const end = begin + parts[0].length;
	return {
		fields,
		label: slicePiece(piece, begin, begin + parts[1].length),
		value: trimPiece(slicePiece(piece, end)),
		separator: separatorOf(parts[2] ?? "")
	};
}
// lib/formats/article/scan/scan.ts
function startScan(lines) {
	const filled = new Int32Array(lines.length + 1).fill(-1);
	for (let i = lines.length - 1; i >= 0; i--) filled[i] = lines[i]?.mark === "blank" ? filled[i + 1] ?? -1 : i;
	const scan = {
		lines,
		filled,
		uses: lines.map(() => "open"),
		labels: [],
		verdictHeadings: /* @__PURE__ */ new Set(),
		facts: makeFacts(),
		setAside: []
	};
	for (const [i, line] of lines.entries()) if (line.mark === "markup") setAsideLine(scan, i, "markup");
	else if (line.mark === "rule") scan.uses[i] = "noise";
	return scan;
}
function setAsideLine(scan, index, reason) {
	const line = scan.lines[index];
	if (!line) return;
	scan.uses[index] = "noise";
	scan.setAside.push({
		extent: line.extent,
		reason
	});
}
/** The label at a line's beginning; null where it has none. */
function labelAt(scan, index) {
	const line = scan.lines[index];
	if (!line) return null;
	const known = scan.labels[index];
	if (known !== void 0) return known;
	const label = findLabel(line.piece);
	scan.labels[index] = label;
	return label;
}
/** Whether a line still waits for its use and has words. */
function isOpen(scan, index) {
	return scan.uses[index] === "open" && (scan.lines[index]?.piece.text ?? "") !== "";
}
/** The first line with words that wait for their use; -1 where there is none. */
function firstOpen(scan) {
	return scan.uses.findIndex((_, i) => isOpen(scan, i));
}
/** The next line with a mark other than blank, from a place on; -1 where there is none. */
function nextFilled(scan, from) {
	return scan.filled[from] ?? -1;
}
// lib/formats/article/body/find-headings.ts
var longestHeading = 110;
var mostWords$1 = 16;
var paragraph$3 = 110;
/** A short line that is no sentence: a heading if what follows is a paragraph. */
function looksLikeHeading(line) {
	const { text } = line.piece;
	if (line.mark !== "text" || text.length > longestHeading || text.split(" ").length > mostWords$1) return false;
	if (/[.,;:…»”"]$/u.test(text.replace(/^["“«‘'].{1,80}["”»’']$/u, ""))) return false;
	if (/^[-–—(]|https?:|[@|]|^\d{1,2}[:.]\d{2}$/.test(text)) return false;
	return /\p{L}{2}/u.test(text) && /^["“«‘'¿¡(#]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}
function isParagraph$1(line) {
	return line?.mark === "text" && line.piece.text.length >= paragraph$3 && /[.!?…。！？]["”’»)」]?$/u.test(line.piece.text);
}
/**
* Marks the headings that a text has: lines with `#`, lines set in bold, and, where a text marks none of these, short
* lines that are no sentences and stand above a paragraph.
*/
function findHeadings(scan) {
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index)) continue;
		const isShort = line.piece.text.length <= longestHeading && line.piece.text.split(" ").length <= mostWords$1;
		if (line.mark === "heading") scan.uses[index] = "heading";
		else if (line.mark === "text" && line.isBold && isShort && !/[.…:]$/.test(line.piece.text)) scan.uses[index] = "heading";
	}
	if (scan.lines.some(({ mark }) => mark === "heading")) return;
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index) || !looksLikeHeading(line)) continue;
		const next = nextFilled(scan, index + 1);
		if (scan.uses[next] === "open" && isParagraph$1(scan.lines[next])) scan.uses[index] = "heading";
	}
}
// lib/formats/article/film/read-headline.ts
var longestHeadline$1 = 250;
var mostStartWords = 6;
var yearBehind = /^(.{1,150}?)\s*(?:[([（【]\s*(?:[^()[\]]{1,60}[,;]\s*)?((?:18|19|20)\d\d)(?:\s*[,;][^()[\]]{0,60})?\s*[)\]）】]|\s[|–—-]\s*((?:18|19|20)\d\d)(?!\d))/u;
var quoted = /“([^”]{1,100})”|„([^“”]{1,100})[“”]|«\s?([^»]{1,100}?)\s?»|»([^«]{1,100})«|(?<![\p{L}\p{N}])(?:"([^"]{1,100})"|‘([^’]{1,100})’(?!\p{L})|'([^']{1,100})'(?!\p{L}))|「([^」]{1,60})」|『([^』]{1,60})』|《([^》]{1,60})》/u;
var reviewBefore = new RegExp(`^${reviewWord}\\s*(?:[:：|–—-]|of\\b|zu\\b|von\\b|zum film\\b|de la película|du film\\b|de\\b|di\\b|del film\\b|do filme\\b|filmu\\b|van\\b|:)\\s*(?=\\S)`, "iu");
var reviewBehind = new RegExp(`^(.{1,150}?)(?:\\s*[:：|,–—([/-]\\s*|\\s+|(?<=[\\u3040-\\u9fff」』]))(?:(?:a|an|the|my|our|die|eine|ein|la|une|una|unsere|meine|im)\\s+)?${reviewWord}(?![\\p{L}\\p{N}])`, "iu");
var seriesPrefix = /^.{1,60}?#\s?\d{1,4}\s*[:–—-]\s*(?=\S)|^(?:day|week|night|part|episode|tag|jour|día)\s+\d{1,3}\s*[:–—-]\s+(?=\S)/iu;
var bracketPrefix = /^[[(【]([^\])】]{1,30})[\])】]\s*(?=\S)/u;
var siteSuffix = /\s+(?:[|–—•·«»]|-|::)\s+([^|–—•·«»]{1,50})$/u;
/** First words that are no title by themselves. */
var generic = /^(?:the|this|that|film|films|movie|movies|review|kritik|critique|der|die|das|les|une|los|las|una|gli|why|how|what|warum|wie)$/iu;
var endings = /[\s:：|–—,\-/]+$/u;
/** Without what comes before a title: a rubric in brackets, the name and number of a series of posts, `Review:`. */
function withoutPrefixes(piece) {
	let rest = piece;
	for (let round = 0; round < 3; round++) {
		const bracket = bracketPrefix.exec(rest.text);
		const prefix = bracket?.[1] && rubric.test(bracket[1].trim()) && bracket || seriesPrefix.exec(rest.text) || reviewBefore.exec(rest.text);
		if (!prefix || prefix[0].length >= rest.text.length) break;
		rest = trimPiece(slicePiece(rest, prefix[0].length));
	}
	return rest;
}
function withoutQuotes(piece) {
	const match = quoted.exec(piece.text);
	const inside = match?.slice(1).find(Boolean);
	if (!match || !inside || match.index > 0 || match[0].length < piece.text.length) return piece;
	const from = match[0].indexOf(inside);
	return slicePiece(piece, from, from + inside.length);
}
function tidy$1(piece) {
	const end = endings.exec(piece.text);
	return trimPiece(withoutQuotes(trimPiece(end ? slicePiece(piece, 0, end.index) : piece)));
}
/** Without the name of the site, which pages put behind their title. */
function withoutSite(page) {
	const match = siteSuffix.exec(page.text);
	if (!match?.[1] || sureReviewWord.test(match[1]) || /^(?:18|19|20)\d\d$/.test(match[1].trim())) return page;
	return slicePiece(page, 0, match.index);
}
/** Reads what film a headline is about, in the ways in which headlines of reviews say it. The surest come first. */
function readHeadline(headline) {
	if (headline.text === "" || headline.text.length > longestHeadline$1) return {
		candidates: [],
		isReview: false
	};
	const isReview = sureReviewWord.test(headline.text);
	const bare = withoutPrefixes(headline);
	const candidates = [];
	const add = (how, piece, of = null) => {
		const title = tidy$1(piece);
		if (title.text !== "" && /[\p{L}\p{N}]/u.test(title.text)) candidates.push({
			title,
			year: of,
			how
		});
	};
	const dated = yearBehind.exec(bare.text);
	if (dated?.[1]) {
		const digits = dated[2] ?? dated[3] ?? "";
		const at = dated[0].lastIndexOf(digits);
		const before = slicePiece(bare, 0, dated[1].length);
		const behind = reviewBehind.exec(before.text);
		add("year", behind?.[1] ? slicePiece(before, 0, behind[1].length) : before, slicePiece(bare, at, at + 4));
	}
	const quote = quoted.exec(bare.text);
	const inside = quote?.slice(1).find(Boolean);
	if (quote && inside) {
		const from = quote.index + quote[0].indexOf(inside);
		add("quoted", slicePiece(bare, from, from + inside.length));
	}
	const behind = reviewBehind.exec(bare.text);
	if (behind?.[1]) add("review", slicePiece(bare, 0, behind[1].length));
	else if (bare.text !== headline.text && reviewBefore.test(headline.text)) add("announced", bare);
	add("whole", bare);
	const signed = /^(.{1,100}?),\s(?:de|d['’]|di|von|by|van|od)\s?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.exec(bare.text);
	if (signed?.[1]) add("signed", slicePiece(bare, 0, signed[1].length));
	const trailing = /^(.{2,100}?)\s+((?:18|19|20)\d\d)$/u.exec(bare.text);
	if (trailing?.[1]) add("dated", slicePiece(bare, 0, trailing[1].length), slicePiece(bare, bare.text.length - 4));
	const cut = bare.text.search(/\s*(?::\s|\s[–—-]\s)|,\s(?:de|d'|di|by|von|by)\s/u);
	if (cut > 0) add("part", slicePiece(bare, 0, cut));
	const words = [...bare.text.matchAll(/\S+/g)].slice(0, mostStartWords);
	for (const word of words.toReversed()) {
		const start = slicePiece(bare, 0, word.index + word[0].length);
		if (start.text.length > 3 && !generic.test(start.text)) add("start", start);
	}
	return {
		candidates,
		isReview
	};
}
// lib/formats/article/body/find-headline.ts
var longestHeadline = 200;
var paragraph$2 = 60;
var linesLooked$3 = 12;
function isParagraph({ mark, piece: { text } }) {
	return mark === "text" && (text.length > longestHeadline || text.length >= paragraph$2 && /[.!?…。！？]["”’»)」]?$/u.test(text));
}
/** Nothing stands above but days, names and ratings: no words of the text, no labelled facts, no points. */
function isOnTop(scan, index) {
	return scan.lines.slice(0, index).every((line, i) => {
		if (line.piece.text === "" || scan.uses[i] === "noise") return true;
		return scan.uses[i] === "fact" && line.mark !== "bullet" && !labelAt(scan, i);
	});
}
/** In a text without marks its first line that is no date or name, where it is short, no sentence, and more follows. */
function isPlainHeadline(scan, index, line) {
	const { text } = line.piece;
	if (scan.uses[index] !== "open" || !isOnTop(scan, index)) return false;
	if (line.mark !== "text" || text.length > 140 || /[,;:。]$|[^.]\.$/.test(text)) return false;
	return nextFilled(scan, index + 1) >= 0;
}
/** The first heading above the first paragraph: of the first rank or the first line, or of any rank. */
function findAtTop(scan, anyRank) {
	let looked = 0;
	for (const [index, line] of scan.lines.entries()) {
		if (line.mark === "blank" || scan.uses[index] === "noise" || scan.verdictHeadings.has(index)) continue;
		const isMarked = line.mark === "heading" && scan.uses[index] !== "fact" && (anyRank || line.level === 1);
		const isPlain = isPlainHeadline(scan, index, line);
		if ((isMarked || isPlain) && line.piece.text.length <= longestHeadline && line.piece.text !== "") return {
			piece: line.piece,
			index
		};
		if (looked++ > linesLooked$3 || scan.uses[index] === "open" && isParagraph(line)) return null;
	}
	return null;
}
/**
* The article's headline: a heading of the first rank or a short first line above the first paragraph, else front
* matter's title, else any heading up there, else the title of the page.
*/
function findHeadline(scan, front) {
	const inFront = (piece) => piece ? {
		piece,
		index: -1
	} : null;
	return findAtTop(scan, false) ?? inFront(front?.title) ?? findAtTop(scan, true) ?? inFront(front?.page && trimPiece(withoutSite(front.page)));
}
// lib/formats/article/noise/find-advertisements.ts
var weighed = [
	{
		pattern: wordPattern(soldOnly),
		weight: 2
	},
	{
		pattern: wordPattern(soldToo),
		weight: 1
	},
	{
		pattern: wordPattern(salesCalls),
		weight: 2
	},
	{
		pattern: wordPattern(mildCalls),
		weight: 1
	}
];
var promise = wordPattern(promises);
var talk = wordPattern(filmTalk);
/** A brand written as one word whose part names the trade: `StayCasino`, `BetWorld`, `FastVPN`, `spinpalace.com`. */
var brand = /(?<![\p{L}\p{N}])(?:\p{L}+(?:Casino|Bet|VPN|Slots?|Poker|Spins?|Bingo|Lotto|Coin)|(?:Bet|Casino|Spin|Slot|Poker|Crypto|Coin)\p{Lu}\p{L}+|\p{L}+(?:bet|casino|slots|vpn)\d{0,4}\.\p{Ll}{2,6}|[Bb]et\d{2,4})(?![\p{L}\p{N}])/u;
var anaphor = /^(?:this|that|these|there|here|it|its|they|with (?:it|this|them)|whether|simply|just|so|from|das|dies|diese[rs]?|dort|hier|dabei|damit|es|ob|c'est|cela|ici|la-bas|elle|il|ces|es|esto|este|esta|aqui|alli|alla|con (?:ello|esto)|questo|questa|qui|li|isto|isso|este|aqui|to|tam|tutaj|dit|dat|daar|hier|je to|to je|tam|zde|bu|burada|orada|これ|ここ|そこ)(?![\p{L}\p{N}])/u;
var longestSentence = 700;
var enough = 3;
/** Whether a sentence sells something: a trade with a call to buy, a brand that names its trade with either. */
function isAdvertisement(sentence, folded) {
	return weighed.reduce((sum, { pattern, weight }) => sum + (pattern.test(folded) ? weight : 0), 0) + (brand.test(sentence) ? 2 : 0) >= enough;
}
/** Whether a sentence that follows an advertisement still belongs to it: it points back and goes on about winning or offers. */
function goesOn(folded) {
	return anaphor.test(folded) && promise.test(folded) && !talk.test(folded);
}
/**
* Which sentences of a paragraph advertise. One sells by itself; those right after it go with it as long as they point
* back to it, sell on, and do not talk of the film.
*/
function findAdvertisements(sentences) {
	let isOpen = false;
	return sentences.map(({ text }) => {
		if (text.length > longestSentence) {
			isOpen = false;
			return false;
		}
		const folded = fold(text);
		isOpen = isAdvertisement(text, folded) || isOpen && goesOn(folded);
		return isOpen;
	});
}
// lib/formats/article/body/make-blocks.ts
/** Lines broken at about the same width are one paragraph, where most of a text is broken so. */
function isHardWrapped(scan) {
	let broken = 0;
	let ended = 0;
	for (const [i, line] of scan.lines.entries()) {
		const next = scan.lines[i + 1];
		if (line.mark !== "text" || next?.mark !== "text" || scan.uses[i] !== "open") continue;
		const { text } = line.piece;
		if (text.length >= 40 && text.length <= 110 && !/[.!?…:"”]$/.test(text)) broken++;
		else ended++;
	}
	return broken >= 3 && broken > ended * 1.5;
}
/** A paragraph without the sentences that advertise, which are set aside. */
function withoutAdvertisements(scan, paragraph) {
	const sentences = splitSentences(paragraph);
	const isAd = findAdvertisements(sentences);
	if (!isAd.includes(true)) return paragraph;
	for (const [i, sentence] of sentences.entries()) if (isAd[i]) scan.setAside.push({
		extent: extentOf(sentence),
		reason: "advertisement"
	});
	const kept = sentences.filter((_, i) => !isAd[i]);
	return kept.length > 0 ? joinPieces(kept, " ") : null;
}
/** The article's own text in blocks: what is left when facts and noise are taken out. */
function makeBlocks(scan) {
	const wrapped = isHardWrapped(scan);
	const blocks = [];
	let open = [];
	let openIndex = 0;
	const close = () => {
		const paragraph = open.length > 0 ? withoutAdvertisements(scan, open.length > 1 ? joinPieces(open, " ") : open[0]) : null;
		if (paragraph) blocks.push({
			kind: "paragraph",
			piece: paragraph,
			index: openIndex,
			isVerdictHeading: false,
			level: 0
		});
		open = [];
	};
	for (const [index, line] of scan.lines.entries()) {
		const use = scan.uses[index];
		if (!wrapped || line.mark !== "text" || use !== "open") close();
		if (line.piece.text === "" || use !== "open" && use !== "heading") continue;
		if (use === "heading") blocks.push({
			kind: "heading",
			piece: line.piece,
			index,
			isVerdictHeading: scan.verdictHeadings.has(index),
			level: line.level
		});
		else {
			if (open.length === 0) openIndex = index;
			open.push(line.piece);
		}
	}
	close();
	return blocks;
}
// lib/formats/article/film/above-info-box.ts
/** The short line right above the first fact of an info box names the film. */
function aboveInfoBox(scan) {
	const first = scan.uses.findIndex((use, i) => use === "fact" && /[:：|]/.test(scan.lines[i]?.piece.text ?? "") && !/^(?:pros?|cons?)\b/i.test(scan.lines[i]?.piece.text ?? ""));
	for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
		const line = scan.lines[i];
		if (!line || line.mark === "blank") continue;
		const isShort = line.piece.text.length <= 80 && !/[.,;:!?…]$/.test(line.piece.text) && !findRatingInSentence(line.piece.text);
		return scan.uses[i] === "open" && line.mark !== "bullet" && isShort && line.piece.text !== "" && !isBoxHeading(line.piece.text) ? {
			piece: line.piece,
			index: i
		} : null;
	}
	return null;
}
// lib/formats/article/film/find-mentions.ts
var quotes = /“([^”“]{1,80})”|„([^“”„]{1,80})[“”]|«\s?([^«»]{1,80}?)\s?»|»([^«»]{1,80})«|「([^」]{1,40})」|『([^』]{1,40})』|《([^》]{1,40})》|(?<![\p{L}\p{N}])"([^"]{1,80})"|(?<![\p{L}\p{N}])‘([^’‘]{1,80})’(?!\p{L})/gu;
var longestTitle$2 = 80;
var longestLine$7 = 2e4;
var behind = /^["”’»“)」』]?\s*[(（]\s*((?:18|19|20)\d\d)\s*[)）]/;
/** Whether a phrase may be a title: it begins with a capital or digit and is no sentence. */
function isTitleLike(text) {
	if (text.length < 1 || text.length > longestTitle$2 || !/^[\p{Lu}\p{Lo}\p{N}[¡¿#*(.]/u.test(text)) return false;
	return !/[.!?,;:]\s+\p{Ll}|[,;:]$|\.$/u.test(text) && text.split(/\s+/).length <= 12;
}
function phrasesOf$1(line) {
	const phrases = line.isBold ? [] : [...line.emphasised];
	if (line.piece.text.length > longestLine$7) return phrases;
	for (const match of line.piece.text.matchAll(quotes)) {
		const inside = match.slice(1).find(Boolean) ?? "";
		const from = match.index + match[0].indexOf(inside);
		phrases.push(slicePiece(line.piece, from, from + inside.length));
	}
	return phrases;
}
/** A possessive or a comma inside the quotes does not make it another title. */
function tidy(piece) {
	const end = /(?:['’]s|[,.!?…])$/u.exec(piece.text);
	return end && end[0] !== "!" && end[0] !== "?" ? slicePiece(piece, 0, end.index) : piece;
}
var mostPhrases = 5e3;
/** Phrases set off in lines, with how often each occurs, the most frequent first; among equals the first. */
function findMentions(lines) {
	const mentions = /* @__PURE__ */ new Map();
	let seen = 0;
	for (const line of lines) for (const phrase of phrasesOf$1(line)) {
		if (seen++ > mostPhrases) return [...mentions.values()].sort((a, b) => b.count - a.count);
		const piece = tidy(phrase);
		if (!isTitleLike(piece.text)) continue;
		const key = fold(piece.text);
		const from = line.piece.at.indexOf((piece.at.at(-1) ?? -2) + 0);
		const match = from < 0 ? null : behind.exec(line.piece.text.slice(from + 1, from + 16));
		const digits = match?.[1] ? line.piece.text.indexOf(match[1], from) : -1;
		const year = digits < 0 ? null : slicePiece(line.piece, digits, digits + 4);
		const known = mentions.get(key);
		if (known) Object.assign(known, {
			count: known.count + 1,
			year: known.year ?? year
		});
		else mentions.set(key, {
			piece,
			count: 1,
			year
		});
	}
	return [...mentions.values()].sort((a, b) => b.count - a.count);
}
var capital = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,4})";
var dated = new RegExp(`(${capital}(?:(?::?\\s(?:of|the|and|to|in|a|an|for|on|&|de|der|die|das|und|du|la|le|les|et|del|y|di|do|da)){0,3}:?\\s${capital}){0,7})\\s\\(((?:18|19|20)\\d\\d)\\)`, "gu");
var opening = 400;
/** `Title (2014)` in the opening of a text that names no other film so; null where it names several, or none. */
function findDatedOpening(lines) {
	const first = lines.find(({ piece }) => piece.text !== "")?.piece;
	if (!first) return null;
	const all = lines.flatMap(({ piece }) => [...piece.text.slice(0, longestLine$7).matchAll(dated)].map((match) => match[0]));
	const match = [...first.text.slice(0, opening).matchAll(dated)][0];
	if (!match?.[1] || new Set(all.map(fold)).size !== 1) return null;
	const year = match.index + match[0].length - 5;
	return {
		piece: slicePiece(first, match.index, match.index + match[1].length),
		count: 1,
		year: slicePiece(first, year, year + 4)
	};
}
// lib/formats/article/film/find-title.ts
var longestTitle$1 = 150;
var weights = {
	year: 88,
	review: 78,
	quoted: 70,
	signed: 60,
	announced: 50,
	whole: 40,
	dated: 38,
	start: 36,
	part: 34
};
function fromHeadline(piece, bonus) {
	if (!piece) return [];
	return readHeadline(piece).candidates.map(({ title, year, how }) => ({
		title,
		year,
		sureness: weights[how] + bonus + (how === "quoted" && /[『《]/.test(piece.text) ? 25 : 0),
		mentionsNeeded: how === "start" ? 2 : how === "part" || how === "dated" || how === "whole" && title.text.length > 60 ? 1 : 0
	}));
}
/** Above an info box stands the title and nothing else, if not with its year. */
function fromBoxTitle(piece) {
	const [first] = fromHeadline(piece, 0);
	const whole = {
		title: piece,
		year: null,
		sureness: 45,
		mentionsNeeded: 0
	};
	return first && first.year !== null ? [first] : [whole];
}
/** Front matter that knows the film's year, people or genre has the film's title for its own. */
function isOfFilm({ facts }) {
	return facts.year !== null || facts.directors.length > 0 || facts.genres.length > 0 || facts.keys.length > 0;
}
/**
* Finds the film that a text is about. What names it outright (a label, front matter) goes first, then headlines that
* give a year or call themselves a review, the line above an info box, and the phrase that the text sets off most.
* What is only likely must be spoken of in the text.
* @param headline the article's own headline, where it has one
* @param foldedBody the article's text, folded, without its headline
*/
function findTitle(scan, front, headline, foldedBody) {
	const above = aboveInfoBox(scan);
	const lines = scan.lines.filter((_, i) => scan.uses[i] === "open" || scan.uses[i] === "heading");
	const mentions = findMentions(lines).slice(0, 8);
	const opening = findDatedOpening(lines);
	const certain = (title, sureness) => title ? [{
		title,
		year: null,
		sureness,
		mentionsNeeded: 0
	}] : [];
	const verified = [
		...certain(front?.film, 100),
		...certain(scan.facts.title, 98),
		...fromHeadline(front?.title ?? null, front && isOfFilm(front) ? 40 : 7),
		...fromHeadline(headline, 0),
		...fromHeadline(front?.page ? withoutSite(front.page) : null, -3),
		...above && above.piece.at[0] !== headline?.at[0] ? fromBoxTitle(above.piece) : []
	].flatMap((candidate) => {
		const isBoxTitle = candidate.title.at[0] === above?.piece.at[0] && above?.piece.at[0] !== headline?.at[0];
		const count = countMentions(foldedBody, candidate.title.text) - (isBoxTitle ? 1 : 0);
		const bonus = count > 1 ? 22 : count > 0 ? 12 : 0;
		return count < candidate.mentionsNeeded ? [] : [{
			...candidate,
			sureness: candidate.sureness + bonus
		}];
	});
	const setOff = mentions.map(({ piece, count, year }) => ({
		title: piece,
		year,
		sureness: count > 2 ? 60 : count > 1 ? 52 : 34,
		mentionsNeeded: 0
	}));
	const inOpening = opening ? [{
		title: opening.piece,
		year: opening.year,
		sureness: 50,
		mentionsNeeded: 0
	}] : [];
	const candidates = [
		...verified,
		...setOff,
		...inOpening
	].filter(({ title }) => title.text.length <= longestTitle$1);
	const best = candidates.toSorted((a, b) => b.sureness - a.sureness)[0];
	if (!best) return null;
	const same = candidates.filter(({ title }) => fold(title.text) === fold(best.title.text));
	return {
		title: best.title,
		year: best.year ?? same.find(({ year }) => year)?.year ?? null,
		sureness: Math.min(100, best.sureness)
	};
}
// lib/formats/article/film/only-title.ts
var year$1 = /(?:18|19|20)\d\d/;
var foldedReviewWord = new RegExp(fold(reviewWord), "iu");
/** Whether a headline says nothing but the film's title, its year and that this is a review. */
function isOnlyTitle(headline, title) {
	if (!title) return false;
	const rest = fold(headline).replace(fold(title.title.text), " ");
	return rest !== fold(headline) && !/[\p{L}\p{N}]/u.test(rest.replace(year$1, "").replace(foldedReviewWord, ""));
}
/** A line above the info box, or on top, that only names the film is no heading of the text. */
function dropTitleLine(scan, title) {
	const above = aboveInfoBox(scan);
	for (const index of [above?.index ?? -1, nextFilled(scan, 0)]) if (scan.uses[index] === "open" && isOnlyTitle(scan.lines[index]?.piece.text ?? "", title)) scan.uses[index] = "fact";
}
// lib/formats/article/film/split-names.ts
var separator$1 = /\s*[,;、，／•·|](?!\s*(?:jr|sr|ii|iii|iv|ph\.?d)\b)\s*|\s+[/&+]\s+|\s+(?:and|und|et|y|e|i|en|a|ve|sowie|with|und mit)\s+(?=\p{Lu})/giu;
var nothing = /^(?:et al|u\.? ?a|etc|and (?:more|others)|more|others|uvm|u\.v\.m|m\.fl|i inni|a dalsi|vd|ve digerleri|ほか|他|など|n\/a|none|tba|-|–)\.?$/iu;
var tail = /\s*(?:\bet al\.?|\bu\.\s?a\.?|\betc\.?|\bu\.?v\.?m\.?|\band (?:more|others)|\bm\.fl\.?|ほか|など|他)\s*$/iu;
var longestName = 60;
/** Cuts a list of names apart: at commas, "and", and the like, but not before "Jr.". Words for "and others" are dropped. */
function splitNames(list) {
	const cut = tail.exec(list.text);
	return splitPiece(cut ? slicePiece(list, 0, cut.index) : list, separator$1).map(withoutEnd).filter(({ text }) => text !== "" && !nothing.test(fold(text)));
}
function withoutEnd(name) {
	const end = /[\s.,;:]+$/.exec(name.text);
	if (!end || /\b(?:Jr|Sr|[A-Z])\.$/.test(name.text)) return name;
	return trimPiece(slicePiece(name, 0, end.index));
}
/**
* Whether a text looks like the name of a person or a group: few words, each with a capital (or of a script that has
* none), no sentence.
*/
function isName(text) {
	if (text.length > longestName || text.length < 2 || /[!?:"“”„«»@#=<>]|https?/.test(text)) return false;
	if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return text.length <= 20 && !/[。、]/.test(text);
	const words = text.split(/\s+/);
	if (words.length > 6 || !/\p{Lu}/u.test(text[0] ?? "")) return /^(?:will\.i\.am|[a-z]'\p{Lu}|de |di |von |van )/u.test(text) && words.length <= 5;
	return words.every((word) => /^[\p{Lu}\p{N}(“"'‘]/u.test(word) || particles.has(word.toLowerCase()) || /^\p{Ll}['’]\p{Lu}/u.test(word));
}
var particles = new Set("de da do dos das del della di du la le los van von der den dem ter ten te zu zur af al el bin ibn y e i jr. sr. the of".split(" "));
// lib/formats/article/film/read-cast.ts
var roleAfter = /\s+(?:as|als|dans le rôle de|como|nei panni di|come|jako|als:|\.{2,}|…|[-–—])\s+/iu;
/** One entry of a cast list: `Name`, `Name as Role`, `Name (Role)`, `Name ... Role`. Null where it is no name. */
function readMember(entry) {
	const bracket = /^([^()]{2,60})\s*[(（]([^()（）]{1,80})[)）]$/u.exec(entry.text);
	const as = roleAfter.exec(entry.text);
	const name = trimPiece(slicePiece(entry, 0, bracket?.[1]?.length ?? as?.index ?? entry.text.length));
	const role = bracket?.[2] ?? (as ? entry.text.slice(as.index + as[0].length) : null);
	return isName(name.text) ? {
		name: name.text,
		role: role?.trim() || null,
		piece: name
	} : null;
}
/** The people of a cast list; null where it is a sentence about the cast and no list. */
function readCast(list) {
	if (list.text.length > 3e3) return null;
	const entries = splitOutsideBrackets(list);
	const known = entries.map(readMember).filter((member) => member !== null);
	return known.length > 0 && known.length >= entries.length * .7 ? known : null;
}
/** Splits like a list of names, but leaves `(Role A, Role B)` whole. */
function splitOutsideBrackets(list) {
	return splitNames({
		text: list.text.replace(/[(（][^()（）]{1,80}[)）]/gu, (bracket) => "".repeat(bracket.length)),
		at: list.at
	}).map((part) => {
		const from = list.at.indexOf(part.at[0] ?? -1);
		return slicePiece(list, from, from + part.text.length);
	});
}
// lib/formats/article/film/read-runtime.ts
var hour = "(?:h|hr|hrs|hours?|std|stunden?|stdn|heures?|horas?|ore|ora|uur|u|godz|hod|saat|時間)";
var minute = "(?:m|min|mins|mn|minutes?|minuten|minutos?|minuti|minut|minuty|dakika|dk|'|’|′|分)";
var hoursAndMinutes = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${hour}\\.?\\s*(?:(?:and|und|et|y|e|en)\\s+)?(\\d{1,2})\\s*(?:${minute})?(?![\\p{L}\\d])`, "iu");
var hoursOnly = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${hour}(?![\\p{L}\\d])`, "iu");
var minutesOnly = new RegExp(`(?<!\\d)(\\d{1,3})\\s*[-‐]?\\s*${minute}(?![\\p{L}\\d])`, "iu");
var clock = /^(\d):([0-5]\d)(?::[0-5]\d)?$/;
/**
* A running time in minutes: `2h 7min`, `127 min`, `1:43`, `PT2H7M`; a bare number only where a label says what it is.
* Null where there is none, or one that no film has.
*/
function readRuntime(text, isLabelled) {
	const short = text.trim().slice(0, 60);
	const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?/i.exec(short);
	const timed = clock.exec(short);
	const both = hoursAndMinutes.exec(short);
	const minutes = minutesOnly.exec(short);
	const hours = hoursOnly.exec(short);
	const bare = isLabelled ? /^(\d{2,3})\b/.exec(short) : null;
	const read = iso && (iso[1] || iso[2]) && Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0) || timed && Number(timed[1]) * 60 + Number(timed[2]) || both && Number(both[1]) * 60 + Number(both[2]) || minutes && Number(minutes[1]) || hours && Number(hours[1]) * 60 || bare && Number(bare[1]) || 0;
	return read >= 1 && read <= 1200 ? read : null;
}
// lib/formats/article/text/html-tags.ts
/** Tags that blogs' Markdown is sprinkled with. All others stay as they stand: they are text. */
var attributes = "(?:\\s[^<>]{0,500})?/?>";
/** Tags that begin or end a block: lines end there. */
var blockTag = new RegExp(`(?<!\\\\)</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|tbody|thead|tr|td|th|center|section|article)${attributes}`, "gi");
var inlineTag = new RegExp(`<(/?)(em|i|cite|strong|b|u|s|small|big|span|a|font|sup|sub|mark|abbr|time)${attributes}`, "gi");
/** What an opening tag makes of the line that it begins: a heading's level, or a list item. */
function markOfTag(tag) {
	return {
		level: Number(/^<h([1-6])/i.exec(tag)?.[1] ?? 0),
		isItem: /^<li\b/i.test(tag)
	};
}
/** Strikes the inline tags of a line out of `keep`, and tells what stood in italics or bold. Linear. */
function strikeInlineTags(line, keep, escaped) {
	const between = [];
	if (!line.includes("<")) return between;
	const open = /* @__PURE__ */ new Map();
	for (const match of line.matchAll(inlineTag)) {
		const end = match.index + match[0].length;
		if (escaped[match.index]) continue;
		const name = match[2]?.toLowerCase() ?? "";
		keep.fill(0, match.index, end);
		if (match[1] === "") open.set(name, end);
		const start = open.get(name);
		if (match[1] !== "/" || start === void 0) continue;
		open.delete(name);
		if (/^(?:em|i|cite|strong|b)$/.test(name)) between.push([start, match.index]);
	}
	return between;
}
// lib/formats/article/text/match-emphasis.ts
var isWord = (unit) => unit !== void 0 && /[\p{L}\p{N}]/u.test(unit);
var isSpace = (unit) => unit === void 0 || /\s/.test(unit);
function readRun(line, index) {
	const mark = line[index];
	let end = index;
	while (line[end] === mark) end++;
	const [before, after] = [line[index - 1], line[end]];
	const loose = mark === "*" || mark === "~" || mark === "`";
	return {
		index,
		length: end - index,
		opens: !isSpace(after) && (loose || !isWord(before)),
		closes: !isSpace(before) && (loose || !isWord(after))
	};
}
/** One mark alone (`~`) or more than three (`****` is a rating) are no emphasis. */
function isEmphasis(mark, length) {
	if (mark === "~") return length === 2;
	if (mark === "`") return length === 1;
	return length <= 3;
}
/**
* Pairs the runs of `*`, `_`, `~~` and backticks of a line, strikes them out of `keep`, and tells what stands between
* the pairs. A run finds its partner among equals only, so a star rating (`***½ out of ****`) stays. Linear.
*/
function matchEmphasis(line, keep, escaped) {
	const open = /* @__PURE__ */ new Map();
	const between = [];
	for (let i = 0; i < line.length; i++) {
		const mark = line[i] ?? "";
		if (!"*_~`".includes(mark) || !keep[i] || escaped[i]) continue;
		const run = readRun(line, i);
		i += run.length - 1;
		if (!isEmphasis(mark, run.length)) continue;
		const kind = `${mark}${run.length}`;
		const partner = open.get(kind);
		if (partner && run.closes && run.index > partner.index + partner.length) {
			keep.fill(0, partner.index, partner.index + partner.length);
			keep.fill(0, run.index, run.index + run.length);
			if (mark === "*" || mark === "_") between.push([partner.index + partner.length, run.index]);
			open.delete(kind);
		} else if (run.opens) open.set(kind, run);
	}
	return between;
}
// lib/formats/article/text/clean-marks.ts
var longestLabel = 400;
/** Strikes the backslashes that escape a sign out of `keep`, and tells which signs are escaped. */
function strikeEscapes(line, keep) {
	const escaped = new Uint8Array(line.length);
	for (let i = line.indexOf("\\"); i >= 0; i = line.indexOf("\\", i)) {
		if (/[!-/:-@[-`{-~]/.test(line[i + 1] ?? "")) {
			keep[i] = 0;
			escaped[i + 1] = 1;
			i++;
		}
		i++;
	}
	return escaped;
}
/** Where the next `]` stands, for every place of a line; -1 where none follows. Keeps the search for link ends linear. */
function findNextBrackets(line) {
	const next = new Int32Array(line.length + 1).fill(-1);
	for (let i = line.length - 1; i >= 0; i--) next[i] = line[i] === "]" ? i : next[i + 1] ?? -1;
	return next;
}
/** The address in `(…)` that starts at a place, and where it ends. */
function readAddress(line, open) {
	if (line[open] !== "(") return null;
	const found = /^\(\s*<?([^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,500})?)>?(?:\s+"[^"]{0,300}")?\s*\)/.exec(line.slice(open, open + 3200));
	return found?.[1] ? {
		url: found[1],
		end: open + found[0].length
	} : null;
}
/** Which units of a line are kept, and its links. */
function readBrackets(line, keep, escaped) {
	const links = [];
	if (!line.includes("[")) return links;
	const next = findNextBrackets(line);
	for (let i = 0; i < line.length; i++) {
		if (line[i] !== "[" || escaped[i]) continue;
		const wiki = line[i + 1] === "[";
		const close = next[i] ?? -1;
		if (close < 0) break;
		if (close - i > longestLabel) continue;
		const image = line[i - 1] === "!";
		if (wiki && line[close + 1] === "]") {
			const bar = line.slice(i, close).lastIndexOf("|");
			const from = i + (bar > 0 ? bar + 1 : 2);
			keep.fill(0, image ? i - 1 : i, image ? close : from);
			keep.fill(0, close, close + 2);
			i = close + 1;
			continue;
		}
		const address = readAddress(line, close + 1);
		if (!address) continue;
		if (image) keep.fill(0, i - 1, address.end);
		else {
			links.push({
				label: [i + 1, close],
				url: address.url
			});
			keep[i] = 0;
			keep.fill(0, close, address.end);
		}
		i = address.end - 1;
	}
	return links;
}
/**
* Frees one line of Markdown's marks: `[[wiki|links]]`, `[links](…)`, images, emphasis, code, escapes, invisible
* characters, and tags for italics, bold and links. White space becomes single spaces. Other HTML stays as it is: text
* is text. Runs in linear time.
* @param offset where the line starts in the given text
*/
function cleanMarks(line, offset) {
	const keep = new Uint8Array(line.length).fill(1);
	const escaped = strikeEscapes(line, keep);
	const tagged = strikeInlineTags(line, keep, escaped);
	const found = readBrackets(line, keep, escaped);
	const emphasis = [...tagged, ...matchEmphasis(line, keep, escaped)];
	const place = new Int32Array(line.length + 1);
	const at = [];
	const kept = [];
	for (let i = 0; i < line.length; i++) {
		place[i] = at.length;
		const unit = line[i] ?? "";
		if (!keep[i] || /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(unit)) continue;
		const space = /\s/.test(unit);
		if (space && (kept.length === 0 || kept.at(-1) === " ")) continue;
		kept.push(space ? " " : unit);
		at.push(offset + i);
	}
	place[line.length] = at.length;
	if (kept.at(-1) === " ") {
		kept.pop();
		at.pop();
	}
	const piece = {
		text: kept.join(""),
		at
	};
	const range = (from, to) => [place[from] ?? 0, Math.min(place[to] ?? 0, piece.text.length)];
	return {
		piece,
		emphasised: emphasis.map(([from, to]) => range(from, to)),
		links: found.map(({ label, url }) => {
			const [from, to] = range(...label);
			return {
				label: {
					text: piece.text.slice(from, to),
					at: at.slice(from, to)
				},
				url
			};
		})
	};
}
// lib/formats/article/text/months.ts
var numbers = new Map([
	"january jan januar jänner janvier janv enero ene gennaio gen janeiro styczeń stycznia sty januari leden ledna led ocak",
	"february feb februar février fevr fév febrero febbraio fevereiro fev luty lutego lut februari únor února úno şubat",
	"march mar märz mrz mars marzo março marzec marca maart mrt březen března bře mart",
	"april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub nisan",
	"may mai mayo maggio mag maio maj maja mei květen května kvě mayıs",
	"june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června haziran",
	"july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července temmuz",
	"august aug août agosto ago sierpień sierpnia sie augustus srpen srpna srp ağustos",
	"september sept sep septembre septiembre settembre set setembro wrzesień września wrz září eylül",
	"october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října říj ekim",
	"november nov novembre noviembre novembro listopada lis listopad kasım",
	"december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosinec prosince pro aralık"
].flatMap((names, i) => names.split(" ").map((name) => [fold(name), i + 1])));
/** 1 to 12 for the name of a month, whole or shortened; null for any other word. */
function monthOf(word) {
	return numbers.get(fold(word).replace(/\.$/, "")) ?? null;
}
// lib/formats/article/text/find-date.ts
var year = "((?:18|19|20)\\d\\d)";
var shapes = [
	{
		pattern: new RegExp(`(?<!\\d)${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
		read: ([y, , m, d]) => [
			Number(y),
			Number(m),
			Number(d)
		]
	},
	{
		pattern: new RegExp(`${year}\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`),
		read: ([y, m, d]) => [
			Number(y),
			Number(m),
			Number(d)
		]
	},
	{
		pattern: new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?${year}(?!\\d)`, "iu"),
		read: ([d, month, y]) => withMonth(y, month, d)
	},
	{
		pattern: new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${year}(?!\\d)`, "iu"),
		read: ([month, d, y]) => withMonth(y, month, d)
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}(?!\\d)`),
		read: ([d, m, y]) => [
			Number(y),
			Number(m),
			Number(d)
		]
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]${year}(?!\\d)`),
		read: ([a, b, y]) => withoutOrder(Number(y), Number(a), Number(b))
	}
];
function withMonth(y, month, d) {
	const m = monthOf(month ?? "");
	return m ? [
		Number(y),
		m,
		Number(d)
	] : null;
}
/** `12/25/2020` and `25/12/2020` can be told; `03/04/2020` means two days and is left alone. */
function withoutOrder(y, a, b) {
	if (a > 12 || a === b) return [
		y,
		b,
		a
	];
	return b > 12 ? [
		y,
		a,
		b
	] : null;
}
var pad = (n, width) => String(n).padStart(width, "0");
/** The first whole date in the first 200 units of a text: day, month and year, in digits or with the month's name. */
function findDate(text) {
	const head = text.slice(0, 200);
	for (const { pattern, read } of shapes) {
		const match = pattern.exec(head);
		const parts = match && read(match.slice(1));
		if (!match || !parts) continue;
		const date = `${pad(parts[0], 4)}-${pad(parts[1], 2)}-${pad(parts[2], 2)}`;
		if (isCalendarDate(date)) return {
			date,
			from: match.index,
			to: match.index + match[0].length
		};
	}
	return null;
}
// lib/formats/article/front-matter/front-matter-keys.ts
/** What the keys of front matter say, as `keyOf` folds them: no case, accents, `_` or `-`. */
var frontMatterKeys = {
	title: [
		"title",
		"titel",
		"titre",
		"titulo",
		"titolo"
	],
	film: [
		"film",
		"movie",
		"movietitle",
		"filmtitle",
		"moviename",
		"filmname",
		"itemreviewed",
		"item"
	],
	kind: [
		"type",
		"itemtype",
		"kind",
		"mediatype"
	],
	originalTitle: [
		"originaltitle",
		"originaltitel",
		"titreoriginal",
		"titulooriginal",
		"titolooriginale"
	],
	page: [
		"page",
		"pagetitle",
		"seotitle",
		"metatitle"
	],
	year: [
		"year",
		"releaseyear",
		"filmyear",
		"movieyear",
		"jahr",
		"annee",
		"ano",
		"anno",
		"rok",
		"jaar"
	],
	released: [
		"released",
		"releasedate",
		"premiere",
		"premiered",
		"kinostart",
		"sortie",
		"estreno",
		"uscita"
	],
	genre: [
		"genre",
		"genres",
		"genero",
		"generos",
		"genere",
		"generi"
	],
	director: [
		"director",
		"directors",
		"directedby",
		"regie",
		"regisseur",
		"regia",
		"realisateur",
		"direccion",
		"rezyser"
	],
	cast: [
		"cast",
		"actors",
		"starring",
		"stars cast",
		"darsteller",
		"schauspieler",
		"besetzung",
		"acteurs",
		"reparto",
		"attori",
		"obsada"
	],
	runtime: [
		"runtime",
		"runningtime",
		"length",
		"duration",
		"laufzeit",
		"duree",
		"duracion",
		"durata"
	],
	rating: [
		"rating",
		"myrating",
		"score",
		"grade",
		"note",
		"bewertung",
		"wertung",
		"punkte",
		"voto",
		"nota",
		"ocena",
		"ratingvalue",
		"reviewrating"
	],
	stars: [
		"stars",
		"star",
		"sterne",
		"etoiles",
		"estrellas",
		"stelle"
	],
	scale: [
		"scale",
		"bestrating",
		"maxrating",
		"ratingmax",
		"outof",
		"maxscore",
		"ratingscale"
	],
	published: [
		"date",
		"published",
		"publisheddate",
		"publishdate",
		"publishedat",
		"publishedon",
		"pubdate",
		"datepublished",
		"posted",
		"reviewdate",
		"datum",
		"created",
		"createdat"
	],
	author: [
		"author",
		"authors",
		"reviewer",
		"critic",
		"autor",
		"auteur",
		"autore",
		"writer",
		"by"
	],
	publisher: [
		"publisher",
		"site",
		"sitename",
		"publication",
		"blog"
	],
	summary: [
		"excerpt",
		"summary",
		"description",
		"tagline",
		"subtitle",
		"dek",
		"oneliner",
		"teaser",
		"standfirst",
		"lead",
		"abstract",
		"synopsis",
		"logline"
	],
	verdict: [
		"verdict",
		"fazit",
		"bottomline",
		"conclusion"
	],
	stance: [
		"recommended",
		"recommend",
		"stance",
		"empfehlung"
	],
	pros: [
		"pros",
		"pro",
		"good",
		"likes",
		"positives"
	],
	cons: [
		"cons",
		"con",
		"bad",
		"dislikes",
		"negatives"
	],
	tags: [
		"tags",
		"keywords",
		"tag"
	],
	imdb: [
		"imdb",
		"imdbid",
		"imdburl",
		"imdblink",
		"idimdb"
	],
	tmdb: [
		"tmdb",
		"tmdbid",
		"themoviedb",
		"tmdburl",
		"idtmdb"
	],
	letterboxd: [
		"letterboxd",
		"letterboxdurl",
		"letterboxdlink"
	],
	url: [
		"url",
		"canonical",
		"canonicalurl",
		"permalink",
		"sourceurl"
	],
	web: [
		"website",
		"officialsite",
		"homepage",
		"web"
	],
	slug: ["slug"],
	language: [
		"lang",
		"language",
		"locale"
	]
};
// lib/formats/article/front-matter/read-front-facts.ts
var longestText = 2e3;
/** A value without Markdown's marks; places stay right because the value is cleaned where it stands. */
function clean(value) {
	const { piece } = cleanMarks(value.text.slice(0, longestText), 0);
	return {
		text: piece.text,
		at: piece.at.map((i) => value.at[i] ?? 0)
	};
}
function readRatingFact(value, scale, isStars) {
	const found = findLabelledRating(value.text);
	if (!found) return [];
	const named = Number(scale?.text);
	const isNamed = found.isScaleGuessed && (isStars || named >= found.rating.value);
	const best = isNamed ? named >= found.rating.value ? named : Math.max(5, found.rating.best) : found.rating.best;
	const piece = slicePiece(value, found.from, found.to);
	return [{
		value: {
			...found.rating,
			best
		},
		piece,
		rank: "overall",
		isScaleGuessed: found.isScaleGuessed && !isNamed
	}];
}
function readKeys(pick) {
	const tmdb = (text) => /^\d{1,9}$/.test(text) ? `tmdb:movie/${text}` : null;
	return [
		"imdb",
		"tmdb",
		"letterboxd"
	].flatMap((field) => pick(field).flatMap((piece) => {
		const own = field === "imdb" ? imdbKey(piece.text) : field === "tmdb" ? tmdb(piece.text) : null;
		const value = keyOfAddress(piece.text) ?? own;
		return value ? [{
			value,
			piece
		}] : [];
	}));
}
/** Reads the fields of front matter that a review has a place for. */
function readFrontFacts(front) {
	const pick = (field) => {
		for (const key of frontMatterKeys[field]) {
			const values = front.entries.get(key)?.map(clean).filter(({ text }) => text !== "");
			if (values && values.length > 0) return values;
		}
		return [];
	};
	const names = (field) => pick(field).flatMap(splitNames);
	const slug = pick("slug").find(({ text }) => /-(?:18|19|20)\d\d$/.test(text));
	const yearPiece = pick("year")[0] ?? pick("released")[0] ?? (slug && slicePiece(slug, slug.text.length - 4));
	const year = yearPiece ? readYear(yearPiece.text) : null;
	const runtime = pick("runtime")[0];
	const minutes = runtime ? readRuntime(runtime.text, true) : null;
	const published = pick("published")[0];
	const date = published ? findDate(published.text) : null;
	const cast = pick("cast");
	const stars = pick("stars")[0];
	const rating = pick("rating")[0];
	const url = pick("url").find(({ text }) => /^https?:\/\//i.test(text));
	const recommended = pick("stance")[0]?.text ?? "";
	return {
		film: pick("film")[0] ?? null,
		title: pick("title")[0] ?? null,
		page: pick("page")[0] ?? null,
		kind: pick("kind")[0]?.text ?? null,
		language: pick("language")[0]?.text.slice(0, 35) ?? null,
		isRecommended: /^(?:true|yes|ja|oui|si)$/i.test(recommended) ? true : /^(?:false|no|nein|non)$/i.test(recommended) ? false : null,
		facts: {
			...makeFacts(),
			originalTitle: pick("originalTitle")[0] ?? null,
			year: year && yearPiece ? {
				value: year,
				piece: yearPiece
			} : null,
			genres: pick("genre").flatMap((value) => splitNames(value)),
			directors: names("director"),
			cast: cast.length > 0 && readCast(joinPieces(cast, ", ")) || [],
			runtime: minutes && runtime ? {
				value: minutes,
				piece: runtime
			} : null,
			web: pick("web").map((label) => ({
				label,
				url: /^https?:/.test(label.text) ? label.text : null
			})),
			keys: readKeys(pick),
			ratings: [...rating ? readRatingFact(rating, pick("scale")[0], false) : [], ...stars ? readRatingFact(stars, pick("scale")[0], true) : []].slice(0, 1),
			author: names("author")[0] ?? null,
			publisher: pick("publisher")[0] ?? null,
			published: published && date && isCalendarDate(date.date) ? {
				value: date.date,
				piece: slicePiece(published, date.from, date.to)
			} : null,
			url: url ?? null,
			pros: pick("pros"),
			cons: pick("cons"),
			verdict: pick("verdict"),
			summary: pick("summary")[0] ?? null,
			tags: pick("tags")
		}
	};
}
// lib/formats/article/front-matter/read-front-matter.ts
var mostLines$1 = 400;
var longestLine$6 = 1e4;
function keyOf(text) {
	return fold(text).replace(/[\s_"'-]+/g, "");
}
/** Without quotes, and without a comment where it is not quoted. */
function unquote(value) {
	const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value.text);
	if (quoted) return slicePiece(value, 1, 1 + (quoted[2]?.length ?? 0));
	const comment = /\s#\s?.*$/.exec(value.text);
	return trimPiece(comment ? slicePiece(value, 0, comment.index) : value);
}
/** The values of one line: a list in brackets gives several. */
function readValues(value) {
	const list = /^\[(?!\[)(.*)\]\s*(?:#.*)?$/.exec(value.text);
	if (!list) return [unquote(value)].filter(({ text }) => text !== "" && !/^(?:null|~|\[\]|\||>)$/.test(text));
	const inside = slicePiece(value, 1, 1 + (list[1]?.length ?? 0));
	const values = [];
	for (const match of inside.text.matchAll(/"([^"]*)"|'([^']*)'|[^,]+/g)) values.push(unquote(trimPiece(slicePiece(inside, match.index, match.index + match[0].length))));
	return values.filter(({ text }) => text !== "");
}
function linesOf(text, from) {
	const lines = [];
	for (let start = from; start < text.length && lines.length < mostLines$1;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		const cut = Math.min(end, start + longestLine$6);
		lines.push({
			text: text.slice(start, cut).replace(/\r$/, ""),
			at: Array.from({ length: cut - start }, (_, i) => start + i)
		});
		start = end + 1;
	}
	return lines;
}
/**
* YAML as blogs and note-takers write it at the top of a Markdown file (`key: value`, lists in brackets or on lines of
* their own, folded texts), or TOML between `+++`. Nested keys are read as if they were not nested. Null where a text
* does not begin with it.
*/
function readFrontMatter(text) {
	const opening = /^\uFEFF?\s{0,40}?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 60));
	if (!opening) return null;
	const entries = /* @__PURE__ */ new Map();
	let key = "";
	for (const line of linesOf(text, opening[0].length)) {
		if (/^(?:---|\.\.\.|\+\+\+)\s*$/.test(line.text)) {
			const end = extentOf(line).end;
			return {
				entries,
				extent: {
					start: 0,
					end
				},
				bodyStart: Math.min(text.length, end)
			};
		}
		const pair = /^\s*["']?([\p{L}][\p{L}\p{N}_ -]{0,40}?)["']?\s*[:=](?:\s+|$)/u.exec(line.text);
		const item = /^\s*-\s+/.exec(line.text);
		if (pair?.[1] && !item) {
			key = keyOf(pair[1]);
			entries.set(key, [...entries.get(key) ?? [], ...readValues(trimPiece(slicePiece(line, pair[0].length)))]);
		} else if (item && key) entries.set(key, [...entries.get(key) ?? [], ...readValues(trimPiece(slicePiece(line, item[0].length)))]);
		else if (line.text.trim() !== "" && !line.text.trim().startsWith("#") && /^\s/.test(line.text) && key) entries.set(key, [...entries.get(key) ?? [], trimPiece(line)]);
	}
	return null;
}
// lib/formats/article/noise/reason-of-caption.ts
var longestCaption = 220;
/** Words that announce whose picture it is, in folded form. */
var credit = new RegExp([
	"(?:photo|image|picture|still|photograph|poster|pic)s? ?(?:credits?|courtesy|source|by|via|from|©|:|copyright)",
	"(?:photo|image|picture) ?(?:courtesy|courtesy of)",
	"(?:bild|foto|fotos|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|szenenbild|filmstill)s? ?(?:quelle|nachweis|:|©|von:)",
	"(?:credits? photos?|photos?|image|crédit|credit|copyright) ?(?::|©)",
	"(?:foto|fotografia|imagen|imagem|immagine|creditos?|cortesia|fonte) ?(?::|©|de:|di:)",
	"(?:zdj\\.|zdjecie|fot\\.|zrodlo|kadr z filmu) ?(?::|©)?",
	"(?:beeld|fotografie|gorsel|fotograf|kaynak|zdroj) ?(?::|©)",
	"(?:写真|画像|提供) ?[::/]",
	"(?:courtesy of|copyright|credit|credits|quelle|source|bron|via) ?: ?",
	"©|\\(c\\) ?\\d{4}"
].join("|"), "u");
var creditAtStart = new RegExp(`^[\\s\\p{P}]{0,3}(?:${credit.source})`, "u");
var creditBehind = new RegExp(`(?:[.!?|(\\[–—-]|\\s{2,}|^)\\s*(?:${credit.source}).{0,100}$`, "u");
var captionMark = /^(?:\[caption|caption:|bildunterschrift:|legende ?:|didascalia:|pie de foto:)/u;
var picture = /^\[?(?:image|img|photo|picture|video|trailer|poster|bild|foto|gallery|galerie)[\s\d:#\]]*$/u;
var scene = /(?:^|\s)(?:in|aus|dans|en|de|du|nel|di|em|w|z|v|uit|from|on the set of)\s+(?:the (?:film|movie) |einer szene aus |una scena di )?$/u;
var verb = /\b(?:is|was|are|has|had|does|gets|goes|ist|war|hat|wird|est|era|e|jest|je)\b/u;
/** Begins with a person's name: two words in capitals, the first no article. */
var beginsWithName = /^(?!(?:The|An?|Der|Die|Das|Eine?|Le|La|Les|Une?|El|Los|Las|Il|Lo|Gli|Os?|As|De|Het|Een)\s)\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|da|di|la|van|von|der|den|del)\s+){0,2}\p{Lu}/u;
/** `Somebody as Someone in The Film`: ends with the title after a preposition, and has no verb. */
function isSceneCaption(folded, title) {
	const bare = folded.replace(/\s*\(\d{4}\)|[."')]+$/g, "").replace(/["']/g, "");
	if (title.length < 2 || bare.length > 140 || !bare.endsWith(title)) return false;
	const before = bare.slice(0, bare.length - title.length);
	return before.length > 4 && scene.test(before) && !verb.test(before);
}
/** Whether a short line is a picture's credit or caption. */
function reasonOfCaption(text, filmTitle) {
	if (text.length > longestCaption) return null;
	const folded = fold(text);
	if (creditAtStart.test(folded) || creditBehind.test(folded)) return "photo credit";
	if (captionMark.test(folded) || picture.test(folded)) return "caption";
	return filmTitle && beginsWithName.test(text) && isSceneCaption(folded, fold(filmTitle).replace(/["']/g, "")) ? "caption" : null;
}
// lib/formats/article/noise/furniture-phrases.ts
var furniture = [
	{
		reason: "comment form",
		isTail: true,
		whole: `
      reply | no comments | no comments yet | comments | comment | # comments | # comment | # replies | # responses
      comments are closed | comments closed | comments off | cancel reply | post comment | submit comment
      kommentare | kommentar | # kommentare | # kommentar | keine kommentare | antworten | antwort abbrechen
      commentaires | # commentaires | # commentaire | aucun commentaire | répondre | annuler la réponse
      comentarios | # comentarios | # comentario | no hay comentarios | sin comentarios | responder | cancelar la respuesta
      commenti | # commenti | # commento | nessun commento | rispondi | annulla risposta
      comentários | # comentários | # comentário | nenhum comentário | sem comentários | cancelar resposta
      komentarze | # komentarzy | # komentarze | # komentarz | brak komentarzy | odpowiedz | anuluj pisanie odpowiedzi
      reacties | # reacties | # reactie | geen reacties | reageren | reactie annuleren
      komentáře | # komentářů | # komentáře | # komentář | žádné komentáře | zrušit odpověď
      yorumlar | # yorum | yorum yok | yanıtı iptal et | コメント | コメント # | コメント一覧 | 返信する | 返信`,
		begins: `
      leave a reply | leave a comment | leave your comment | leave a response | post a comment | add a comment
      write a comment | join the discussion | join the conversation | be the first to comment | what did you think of
      your email address will not be published | required fields are marked | save my name | fill in your details below
      you must be logged in to | log in to comment | notify me of | # thoughts on | # thought on | # responses to | # comments on
      schreibe einen kommentar | schreib einen kommentar | hinterlasse einen kommentar | kommentar verfassen | kommentar schreiben
      kommentar hinterlassen | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht
      laisser un commentaire | laissez un commentaire | écrire un commentaire | enregistrer un commentaire | publier un commentaire
      ajouter un commentaire | votre adresse e-mail ne sera | votre adresse de messagerie ne sera
      deja un comentario | deja una respuesta | dejar un comentario | escribe un comentario | publicar un comentario
      añade un comentario | tu dirección de correo electrónico no será
      lascia un commento | scrivi un commento | posta un commento | aggiungi un commento | lascia una risposta | il tuo indirizzo email non
      deixe um comentário | deixe uma resposta | deixe o seu comentário | enviar um comentário | postar um comentário
      o seu endereço de e-mail não será | o seu endereço de email não será
      dodaj komentarz | napisz komentarz | zostaw komentarz | zostaw odpowiedź | twój adres e-mail nie zostanie | twój adres email nie zostanie
      plaats een reactie | geef een reactie | laat een reactie achter | laat een bericht achter | schrijf een reactie | je e-mailadres wordt niet
      napsat komentář | přidat komentář | napište komentář | zanechte komentář | okomentovat | vaše e-mailová adresa nebude
      bir cevap yazın | yorum yap | yorum yaz | yorum gönder | bir yorum yazın | bir yanıt yazın | e-posta adresiniz yayınlanmayacak
      コメントを残す | コメントを書く | コメントを投稿 | コメントする | メールアドレスが公開されることはありません`
	},
	{
		reason: "share buttons",
		whole: `
      share | share this | sharing | tweet | tweet this | pin it | like this | print | email this | copy link | # shares | # likes
      facebook | twitter | pinterest | whatsapp | linkedin | reddit | tumblr | telegram | email | instagram | bluesky
      teilen | gefällt mir | wird geladen | drucken | partager | j'aime | j'aime ça | compartir | compartir esto | me gusta
      condividi | mi piace | compartilhar | compartilhe | curtir isso | partilhar | udostępnij | polub to | podziel się
      delen | dit delen | sdílet | sdílejte | paylaş | bunu paylaş | 共有 | シェア | シェアする | ツイート | いいね`,
		begins: `
      share this post | share this article | share this review | share on | share via | share with | click to share | click to email
      click to print | like loading | teilen mit | teile diesen | teile das | partager sur | partagez cet | compartir en | compártelo
      condividi su | condividi questo | compartilhe isso | compartilhar no | udostępnij na | deel dit | delen op | sdílet na | sdílejte na`
	},
	{
		reason: "newsletter",
		whole: `
      newsletter | subscribe | subscribe now | follow | follow us | follow me | subscribed | abonnieren | s'abonner | suscríbete | iscriviti
      inscreva-se | subskrybuj | abonneren | odebírat | abone ol | フォロー | フォローする | チャンネル登録`,
		begins: `
      subscribe to | sign up for | sign up to | join our newsletter | join our mailing | get our newsletter | get the latest | follow us on
      follow me on | follow my blog | follow this blog | follow blog via | enter your email | get new posts | get new content | like us on
      find us on | find me on | support us on | support me on | buy me a | never miss | don't miss a post | want more
      abonniere | abonniert | abonnieren sie | melde dich | jetzt anmelden | folgt uns | folge uns | folgt mir | folge mir
      abonnez-vous | abonne-toi | inscrivez-vous | suivez-nous | suivez-moi | suscríbete a | síguenos | sígueme
      iscriviti alla | seguici | seguimi su | inscreva-se | assine a | siga-nos | zapisz się | obserwuj nas | śledź nas
      abonneer je | schrijf je in | volg ons | přihlaste se k odběru | sledujte nas | bültenimize | bizi takip | メルマガ`
	},
	{
		reason: "related posts",
		isTail: true,
		whole: `
      similar films | similar movies | ähnliche filme | films similaires | películas similares | film simili | filmes parecidos | podobne filmy
      related | related posts | related post | related articles | related stories | related reviews | related content | related reading
      similar posts | similar articles | more reviews | more stories | more posts | recommended for you | recommended reading
      recommended posts | popular posts | recent posts | latest posts | latest reviews | latest news | trending | trending now
      from around the web | editor's picks | previous post | next post | older posts | newer posts | previous article | next article
      ähnliche beiträge | ähnliche artikel | auch interessant | vorheriger beitrag | nächster beitrag | weitere kritiken
      articles similaires | articles liés | sur le même sujet | article précédent | article suivant
      entradas relacionadas | artículos relacionados | relacionado | relacionados | entrada anterior | entrada siguiente
      articoli correlati | correlati | articolo precedente | articolo successivo | posts relacionados | artigos relacionados
      podobne wpisy | podobne posty | powiązane | powiązane posty | gerelateerd | gerelateerde berichten | gerelateerde artikelen
      podobné články | související | související články | benzer yazılar | ilgili yazılar | ilgili içerikler
      関連記事 | 関連 | 関連投稿 | 前の記事 | 次の記事 | おすすめ記事`,
		begins: `
      you may also like | you might also like | you may also enjoy | das könnte dich auch | das könnte ihnen auch | vous aimerez aussi
      vous pourriez aimer | también te puede | te puede interesar | potrebbe interessarti | ti potrebbe interessare | potrebbero interessarti
      você também pode gostar | misschien vind je dit | mohlo by vás | mohlo by se vám | bunlar da ilginizi | こちらもおすすめ`
	},
	{
		reason: "related posts",
		whole: "read more | continue reading | weiterlesen | mehr lesen | lire la suite | en savoir plus | leer más | seguir leyendo | leggi tutto | continua a leggere | leia mais | ler mais | continue lendo | czytaj dalej | czytaj więcej | lees meer | lees verder | číst dál | devamını oku | 続きを読む",
		begins: `
      read more: | read more about | read also: | also read: | read next: | see also: | more: | related: | continue reading | read our | read my review of | click here to read | don't miss:
      lies auch: | lesen sie auch: | auch interessant: | mehr dazu: | passend dazu: | lire aussi | à lire aussi | à lire également | voir aussi : | voir aussi:
      lee también: | ver también: | te recomendamos: | relacionado: | leggi anche: | vedi anche: | veja também: | leia também: | leia mais:
      czytaj także: | czytaj też: | czytaj również: | zobacz także: | zobacz też: | lees ook: | bekijk ook: | čtěte také: | čtěte i: | přečtěte si také: | ayrıca oku | あわせて読みたい`
	},
	{
		reason: "advertisement",
		whole: `
      advertisement | advertisements | advertorial | ad | ads | sponsored | sponsored post | sponsored content | report this ad
      anzeige | werbung | publicité | annonce | publicidad | anuncio | anuncios | pubblicità | publicidade | reklama | reklam | advertentie
      広告 | スポンサーリンク | スポンサードリンク`,
		begins: "article continues below | story continues below | this post is sponsored | this is a sponsored | artikel wird unten fortgesetzt"
	},
	{
		reason: "publication note",
		begins: `
      this review was featured in | this review was published in | this review was first | this review was originally | this review originally
      this review first | this review appeared | this review appears | this article was first | this article was originally
      this article originally | this article first | this article appeared | this article was published in | this post originally
      this post was originally | this piece originally | this piece first | the following review was featured | the following review was published
      the following review originally | the following review appeared | the following review was originally | originally published
      first published in | first published on | first published at | a version of this review | an earlier version of this
      diese kritik erschien | diese kritik ist zuerst | diese rezension erschien | dieser text erschien | dieser artikel erschien | zuerst erschienen
      ursprünglich erschienen | cette critique a été publiée | cette critique est parue | cet article a été publié | cet article est paru
      publié à l'origine | publié initialement | esta crítica se publicó | esta crítica fue publicada | esta reseña se publicó
      este artículo se publicó | publicado originalmente | questa recensione è stata pubblicata | questa recensione è apparsa
      questo articolo è stato pubblicato | pubblicato originariamente | esta crítica foi publicada | este texto foi publicado
      recenzja ukazała się | tekst ukazał się | deze recensie verscheen | dit artikel verscheen | tato recenze vyšla | recenze vyšla`
	},
	{
		reason: "disclosure",
		begins: `
      as an amazon associate | this post contains affiliate | this post may contain affiliate | this article contains affiliate | this page contains affiliate
      we may earn | i may earn | some of the links | some links on this | disclosure: | disclaimer: | full disclosure: | affiliate disclosure
      dieser beitrag enthält affiliate | dieser artikel enthält affiliate | als amazon-partner | mit * gekennzeichnete | cet article contient des liens
      este artículo contiene enlaces | este post contiene enlaces | in qualità di affiliato | questo articolo contiene link | este post contém links
      dit artikel bevat affiliate | článek obsahuje affiliate`
	},
	{
		reason: "page furniture",
		whole: `
      home | menu | search | skip to content | skip to main content | back to top | login | log in | sign in | register | contact | contact us
      about | about us | about me | archives | categories | permalink | edit | privacy policy | cookie policy | terms of use | # views | views #
      # min read | # minute read | suche | startseite | impressum | datenschutz | accueil | rechercher | buscar | inicio | cerca | início | szukaj | zoeken | hledat | ara`,
		begins: `
      all rights reserved | copyright # | copyright © | copyright (c) | © # | powered by | proudly powered by | theme: | blog at wordpress | filed under | posted in | tagged with | tagged as
      tagged: | tags: | tagged | labels: | category: | categories: | schlagwörter: | schlagwort: | kategorie: | kategorien: | etiquetas: | categorías:
      mots-clés | étiquettes : | catégorie : | catégories : | classé dans | categoria: | categorie: | tag: | kategoria: | tagi: | rubriek: | štítky: | rubrika: | etiketler:
      was this review helpful | was this helpful | # out of # found this helpful | # people found this | sign in to vote
      estimated reading time | reading time | lesezeit | temps de lecture | tiempo de lectura | tempo di lettura | タグ | カテゴリー`
	}
];
// lib/formats/article/noise/reason-of-line.ts
var longestLine$5 = 160;
var ends = /^[^\p{L}\p{N}#©]+|[^\p{L}\p{N}#]+$/gu;
/** As phrases are compared: folded, numbers as `#`. */
function toKey(text) {
	return fold(text).replace(/\d[\d.,]*/g, "#").replace(/\s+/g, " ");
}
var phrasesOf = (words = "") => words.split(/[|\n]/).map(toKey).filter(Boolean);
var wholes = new Map(furniture.flatMap((row) => phrasesOf(row.whole).map((phrase) => [phrase.replace(ends, ""), row])));
/** Beginnings by their first word, so that a line is compared with a few and not with all. */
var beginnings = /* @__PURE__ */ new Map();
for (const row of furniture) for (const phrase of phrasesOf(row.begins)) {
	const first = phrase.split(" ")[0] ?? "";
	beginnings.set(first, [...beginnings.get(first) ?? [], {
		phrase,
		row
	}]);
}
function findBeginning(key) {
	const first = key.split(" ")[0] ?? "";
	return [...beginnings.get(first) ?? [], .../[\u3040-\u30ff\u3400-\u9fff]/.test(key) ? [...beginnings.values()].flat() : []].find(({ phrase }) => key.startsWith(phrase) && !/^[a-z0-9]/.test(/[a-z0-9]$/.test(phrase) ? key.slice(phrase.length) : ""))?.row;
}
/** A line of nothing but tags: `#Film #Drama`. */
var hashtags = /^(?:#[\p{L}\p{N}_-]+[\s,]*)+$/u;
/** Why a whole line belongs to the page and not to the article; null where it may well be the article's. */
function reasonOfLine(text) {
	if (text.length > longestLine$5) return null;
	if (hashtags.test(text)) return {
		reason: "page furniture",
		isTail: false
	};
	const key = toKey(text).replace(/^[^\p{L}\p{N}#©]+/u, "");
	const row = wholes.get(key.replace(ends, "")) ?? findBeginning(key);
	return row ? {
		reason: row.reason,
		isTail: row.isTail ?? false
	} : null;
}
// lib/formats/article/noise/set-aside-lines.ts
/** So much text must stand above a line such as "3 comments" for it to end the article. */
var leastArticle = 150;
var paragraph$1 = 200;
/** Sets aside what follows a line that ends the article: comments altogether, related posts up to the next paragraph. */
function setAsideTail(scan, from, reason) {
	for (let i = from; i < scan.lines.length; i++) {
		const line = scan.lines[i];
		if (!line || !isOpen(scan, i)) continue;
		if (reason !== "comment form" && line.piece.text.length >= paragraph$1) return;
		setAsideLine(scan, i, reason);
	}
}
/** Sets aside the lines of the page around the article: share buttons, newsletter, comment form and what is below it. */
function setAsideFurniture(scan) {
	let above = 0;
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index)) continue;
		const found = reasonOfLine(line.piece.text);
		if (!found) {
			above += line.piece.text.length;
			continue;
		}
		setAsideLine(scan, index, found.reason);
		if (found.isTail && above >= leastArticle) setAsideTail(scan, index + 1, found.reason);
	}
}
var longestNote = 220;
var isOut = /^.{0,120}\b(?:is|are|opens|arrives|comes|läuft|startet|est|sort|se estrena|esce|estreia)\b.{0,40}\b(?:out|released|available|streaming|in (?:\w+ )?(?:cinemas|theaters|theatres)|on (?:digital|netflix|prime|mubi|disney|blu-ray)|im kino|in den kinos|en salles|au cinéma|en cines|al cinema|nelle sale|nos cinemas)\b/iu;
/** Sets aside the line at a text's end that tells where the film can be seen, as newspapers put it there. */
function setAsideReleaseNote(scan, filmTitle) {
	const index = scan.uses.findLastIndex((_, i) => isOpen(scan, i));
	const text = scan.lines[index]?.piece.text ?? "";
	if (text.length <= longestNote && text.toLowerCase().startsWith(filmTitle.toLowerCase()) && isOut.test(text)) setAsideLine(scan, index, "release note");
}
/** Sets aside pictures' credits and captions. */
function setAsideCaptions(scan, filmTitle) {
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index) || line.mark !== "text") continue;
		const reason = reasonOfCaption(line.piece.text, filmTitle);
		if (reason) setAsideLine(scan, index, reason);
	}
}
// lib/formats/article/scan/read-day-and-author.ts
var longestLine$4 = 120;
var linesLooked$2 = 14;
var paragraph = 200;
var by = /^(?:(?:review(?:ed)?|written|posted|words|text|story|a review|kritik|rezension|recensione|critique|reseña|crítica)\s+)?(?:by|von|par|por|di|door|od)\s+(?=\p{Lu})/iu;
var dateWords = /^(?:(?:posted|published|updated|last updated|date|on|am|vom|le|el|il|em|dnia|op|dne|veroffentlicht|publie|publicado|pubblicato|opublikowano|gepubliceerd|publikovano|in|at|by|the|mon|tues?|wednes|thurs?|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}[:.h]\d{2}|uhr|am|pm)[\s,.:|·•–—-]*)*$/u;
var yearsLooked = 5;
/** A year alone on one of the first lines is the film's. */
function readYearLine(scan, index) {
	const line = scan.lines[index];
	const year = /^[([]?((?:18|19|20)\d\d)[)\]]?$/.exec(line?.piece.text ?? "")?.[1];
	if (!line || !year) return false;
	const at = line.piece.text.indexOf(year);
	scan.facts.year ??= {
		value: Number(year),
		piece: slicePiece(line.piece, at, at + 4)
	};
	return true;
}
/** Takes a line's date and by-line; false where the line says more than these. */
function readPart(facts, part) {
	const found = findDate(part.text);
	const rest = found ? `${part.text.slice(0, found.from)} ${part.text.slice(found.to)}` : part.text;
	if (found && dateWords.test(fold(rest).replace(/^[\s\p{P}]+/u, ""))) {
		facts.published ??= {
			value: found.date,
			piece: slicePiece(part, found.from, found.to)
		};
		return true;
	}
	const start = by.exec(part.text)?.[0].length;
	if (start === void 0) return false;
	const clock = part.text.search(/\s+(?:at|um|à|a las|alle|às|o|om|v)\s+\d{1,2}[:.h]\d{2}/);
	const name = trimPiece(slicePiece(part, start, Math.min(part.text.length, ...[clock, found?.from ?? -1].filter((place) => place > start))));
	const bare = slicePiece(name, 0, name.text.replace(/[\s,.|–—-]+$|\s+on$/g, "").length);
	if (!isName(bare.text) || bare.text.split(" ").length > 4 || /^(?:admin|administrator|staff)$/i.test(bare.text)) return false;
	facts.author ??= bare;
	if (found) facts.published ??= {
		value: found.date,
		piece: slicePiece(part, found.from, found.to)
	};
	return true;
}
function readLine(scan, index) {
	const line = scan.lines[index];
	if (!line || !isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestLine$4) return;
	const parts = splitPiece(line.piece, /\s+[|•·–—]\s+|\s+\/\s+/g);
	const read = parts.filter((part) => readPart(scan.facts, part));
	if (read.length > 0 && read.length >= parts.length / 2) scan.uses[index] = "fact";
}
/**
* Reads the lines above an article's first paragraph, and below its last, that tell its day and its author: `January
* 18, 2021`, `By Jane Doe`, `Posted on 3 May 2020 by Jane Doe`.
*/
function readDayAndAuthor(scan) {
	const downward = [...scan.lines.keys()];
	for (const indexes of [downward, downward.toReversed()]) {
		let looked = 0;
		for (const index of indexes) {
			const line = scan.lines[index];
			if (!line || line.mark === "blank" || scan.uses[index] === "noise") continue;
			if (looked++ > linesLooked$2 || line.piece.text.length > paragraph) break;
			if (indexes === downward && looked <= yearsLooked && isOpen(scan, index) && readYearLine(scan, index)) scan.uses[index] = "fact";
			else readLine(scan, index);
		}
	}
}
// lib/formats/article/film/genre-words.ts
var known = new Set(`
  action | adventure | animation | anime | biography | biopic | black comedy | comedy | coming of age | crime | dark comedy
  disaster | documentary | drama | dramedy | family | fantasy | film noir | history | historical | horror | martial arts
  melodrama | music | musical | mystery | neo-noir | noir | psychological thriller | road movie | romance | romantic comedy
  romcom | rom-com | satire | sci-fi | sci fi | science fiction | science-fiction | short | slasher | sport | sports | spy
  superhero | suspense | thriller | tragicomedy | war | western
  abenteuer | animationsfilm | biografie | dokumentation | dokumentarfilm | familie | familienfilm | fantasie | geschichte
  historie | historienfilm | horrorfilm | komödie | kriegsfilm | krimi | krieg | liebesfilm | musikfilm | romantik | satire
  spielfilm | tragikomödie | zeichentrick | actionfilm | superhelden
  animation | aventure | biographie | comédie | comédie dramatique | comédie romantique | documentaire | drame
  épouvante | épouvante-horreur | espionnage | famille | fantastique | film d'animation | guerre | historique | policier
  péplum | romance | science-fiction
  acción | aventura | aventuras | animación | bélico | biografía | ciencia ficción | comedia | comedia romántica
  crimen | documental | drama | familiar | fantasía | fantástico | histórico | intriga | misterio | romance | suspense
  terror | thriller | cine negro
  animazione | avventura | azione | biografico | commedia | documentario | drammatico | fantascienza | fantastico
  fantasy | giallo | guerra | orrore | poliziesco | romantico | sentimentale | storico
  ação | animação | aventura | biografia | comédia | comédia romântica | crime | documentário | fantasia | ficção científica
  guerra | mistério | musical | romance | suspense | terror
  akcja | animacja | biograficzny | dokument | dokumentalny | dramat | familijny | historyczny | komedia | kryminał
  przygodowy | romans | wojenny
  actie | animatie | avontuur | documentaire | familie | historisch | komedie | misdaad | oorlog | romantiek | tragikomedie
  akční | animovaný | dobrodružný | dokumentární | drama | historický | komedie | krimi | rodinný | romantický | válečný
  aksiyon | animasyon | belgesel | bilim kurgu | dram | fantastik | gerilim | gizem | komedi | korku | macera | polisiye
  romantik | savaş | suç
  アクション | アドベンチャー | アニメ | サスペンス | スリラー | ドキュメンタリー | ドラマ | コメディ | ファンタジー | ホラー | ミステリー
  ラブストーリー | ミュージカル | 恋愛 | 戦争 | 時代劇 | SF`.split(/[|\n]/).map(fold).filter(Boolean));
/** Whether a text is the name of a genre in one of the languages known here. */
function isGenreWord(text) {
	return text.length <= 40 && known.has(fold(text));
}
// lib/formats/article/film/read-genres.ts
var separator = /\s*[,;/|、，・／•·&+]\s*|\s+(?:and|und|et|y|e|i|en|a|ve|-|–)\s+/giu;
var mostWords = 4;
/** The genres of a labelled list; null where it is a sentence and no list. */
function readGenres(list) {
	if (list.text.length > 300 || /[.!?]\s/.test(list.text)) return null;
	const genres = splitPiece(list, separator);
	return genres.length > 0 && genres.every(({ text }) => text.length <= 40 && text.split(/\s+/).length <= mostWords) ? genres : null;
}
/** The genres of a list without a label: every part must be a known genre. */
function readBareGenres(list) {
	const genres = readGenres(list);
	return genres?.every(({ text }) => isGenreWord(text)) ? genres : null;
}
// lib/formats/article/scan/split-items.ts
var marks = /\s*(?:;|•|·|\s\/\s|\s\|\s|、(?=.{8}))\s*/gu;
var shortItem = 40;
/**
* The points of `Pros: …` written on one line: cut at semicolons and bullets, else into sentences, else at commas
* where all that stands between them is short.
*/
function splitItems(value) {
	const marked = splitPiece(value, marks);
	if (marked.length > 1) return marked;
	const sentences = splitSentences(value);
	if (sentences.length > 1) return sentences;
	const listed = splitPiece(value, /\s*[,，、]\s*(?:(?:and|und|et|y|e|i|en|a|ve)\s+)?/giu);
	return listed.length >= 3 && listed.every(({ text }) => text.length <= shortItem) ? listed : [value].filter(({ text }) => text !== "");
}
// lib/formats/article/scan/apply-label.ts
var longestTitle = 150;
var longestPremiere = 160;
var longestSummary = 600;
/** `Overall`, `Total`, `Gesamtwertung` and the like stand for the whole, beside ratings of its parts. */
var overall = /^(?:overall|total|final|gesamt|endwertung|schluss|globale|finale|complessivo|koncowa|celkove|genel|総合)/i;
/** What stands between a rating and words about it: `8/10 (great). One of …`. */
var behindRating = /^[^\p{L}\p{N}(]*(?:\([^()]{0,60}\))?[\s\p{P}]*/u;
var leastSaid = 25;
function addRating(facts, value, rank, label = "") {
	const found = rank === "line" ? findRatingLine(value.text) : findLabelledRating(value.text);
	if (!found) return false;
	const piece = slicePiece(value, found.from, found.to);
	const isOverall = rank === "label" && overall.test(label);
	const said = trimPiece(slicePiece(value, found.to + (behindRating.exec(value.text.slice(found.to))?.[0].length ?? 0)));
	if (rank === "label" && said.text.length >= leastSaid) facts.verdict.push(said);
	facts.ratings.push({
		value: found.rating,
		piece,
		rank: isOverall ? "overall" : rank,
		isScaleGuessed: found.isScaleGuessed
	});
	return true;
}
function addNames(list, value) {
	const names = value.text.length <= 300 ? splitNames(value) : [];
	if (names.length === 0 || !names.every(({ text }) => isName(text))) return false;
	list.push(...names);
	return true;
}
/** A title is a few words that make no sentence. */
function isTitle(text) {
	return text !== "" && text.length <= longestTitle && !/[.。]$/.test(text.replace(/\b[A-Z]\.$|\.\.\.$/, "")) && text.split(/\s+/).length <= 16;
}
var addWeb = (facts, value, links) => {
	if (value.text.length > 500) return false;
	const parts = splitPiece(value, /\s*[,;|、•·]\s+|\s+(?:and|und|et|y|e|en|i|a|ve)\s+|\s+\|\s+/giu);
	for (const part of parts) {
		const url = links.find(({ label }) => label.at[0] === part.at[0])?.url ?? /https?:\/\/\S{3,1900}/.exec(part.text)?.[0] ?? null;
		facts.web.push({
			label: part,
			url
		});
		const key = keyOfAddress(url ?? "");
		if (key) facts.keys.push({
			value: key,
			piece: part
		});
	}
	return parts.length > 0;
};
var once = (field, accepts) => (facts, value) => {
	if (!accepts(value.text)) return false;
	facts[field] ??= value;
	return true;
};
var appliers = {
	pros: (facts, value) => facts.pros.push(...splitItems(value)) > 0,
	cons: (facts, value) => facts.cons.push(...splitItems(value)) > 0,
	verdict: (facts, value) => findRatingLine(value.text) ? addRating(facts, value, "label", "overall") : facts.verdict.push(value) > 0,
	summary: once("summary", (text) => text.length <= longestSummary),
	rating: (facts, value) => addRating(facts, value, "label"),
	author: (facts, value) => {
		const [name] = splitPiece(value, /\s*[,|(–—]\s*|\s+-\s+|\s+(?:on|am|le|el|il)\s+/g);
		if (!name || !isName(name.text)) return false;
		facts.author ??= name;
		return true;
	},
	published: (facts, value) => {
		const found = findDate(value.text);
		if (!found) return false;
		facts.published ??= {
			value: found.date,
			piece: slicePiece(value, found.from, found.to)
		};
		return true;
	},
	title: once("title", isTitle),
	originalTitle: once("originalTitle", isTitle),
	genre: (facts, value) => {
		const genres = readGenres(value);
		if (genres && facts.genres.length === 0) facts.genres.push(...genres);
		return genres !== null;
	},
	director: (facts, value) => facts.directors.length > 0 ? false : addNames(facts.directors, value),
	cast: (facts, value) => {
		const members = readCast(value);
		if (members) facts.cast.push(...members);
		return members !== null;
	},
	premiere: once("premiere", (text) => text !== "" && text.length <= longestPremiere),
	year: (facts, value) => {
		const year = value.text.length <= 60 ? readYear(value.text) : null;
		const at = value.text.indexOf(String(year));
		if (year) facts.year ??= {
			value: year,
			piece: slicePiece(value, at, at + 4)
		};
		return year !== null;
	},
	runtime: (facts, value) => {
		const minutes = value.text.length <= 60 ? readRuntime(value.text, true) : null;
		if (minutes) facts.runtime ??= {
			value: minutes,
			piece: value
		};
		return minutes !== null;
	},
	web: addWeb,
	other: () => false
};
/** Takes the words behind a label into the facts, by the first of its meanings that they fit; null where none does. */
function applyLabel(facts, fields, value, links, label = "") {
	for (const field of fields) {
		if (field === "rating" && addRating(facts, value, "label", label)) return field;
		if (field !== "rating" && appliers[field](facts, value, links)) return field;
	}
	return null;
}
// lib/formats/article/scan/read-info-lines.ts
var longestLine$3 = 800;
var longestSentences = 400;
var stroke = /\s+[|｜•·‖∙⋅]\s+|\s*｜\s*|\s+\/\/\s+/gu;
var filmFields$1 = /* @__PURE__ */ new Set([
	"title",
	"genre",
	"director",
	"cast",
	"premiere",
	"year",
	"runtime",
	"rating",
	"other",
	"originalTitle"
]);
/** A part of an info line that has no label, but can be nothing else: genres, a running time, a year, a rating. */
function readBarePart(facts, part) {
	const genres = facts.genres.length === 0 ? readBareGenres(part) : null;
	if (genres) {
		facts.genres.push(...genres);
		return true;
	}
	const minutes = part.text.length <= 24 ? readRuntime(part.text, false) : null;
	if (minutes) {
		facts.runtime ??= {
			value: minutes,
			piece: part
		};
		return true;
	}
	if (/^(?:18|19|20)\d\d$/.test(part.text)) {
		facts.year ??= {
			value: Number(part.text),
			piece: slicePiece(part, 0, 4)
		};
		return true;
	}
	return addRating(facts, part, "line");
}
/** `DE/AT 2023`: countries in capitals and the year in which they made the film. */
var madeIn = /^(?:\p{Lu}[\p{Lu}/., -]{0,24}|\p{Lu}\p{L}+(?:[/,] ?\p{Lu}\p{L}+){0,3})\s((?:18|19|20)\d\d)$/u;
/** A part that holds several bare facts parted by commas: `FR 2023, 104 min`. True where at least one was read. */
function readBareParts(facts, part) {
	if (readBarePart(facts, part)) return true;
	return splitPiece(part, /\s*,\s*/g).filter((piece) => {
		const year = madeIn.exec(piece.text)?.[1];
		if (!year) return readBarePart(facts, piece);
		facts.year ??= {
			value: Number(year),
			piece: slicePiece(piece, piece.text.length - 4)
		};
		return true;
	}).length > 0;
}
/** The parts of a line: between strokes, or sentences where several begin with a label (`Regie: X. Mit: Y`). */
function partsOf(piece) {
	const parts = splitPiece(piece, stroke);
	if (parts.length > 1 || piece.text.length > longestSentences) return parts;
	const sentences = splitSentences(piece);
	return sentences.filter((sentence) => findLabel(sentence)?.separator === ":").length >= 2 ? sentences : parts;
}
/** An info line has a label in it that info boxes have, or two parts that can be nothing but such facts. */
function isInfoLine(parts, isBesideFact) {
	const labelled = parts.filter((part) => findLabel(part)?.separator === ":" && findLabel(part)?.fields.some((field) => filmFields$1.has(field)));
	const bare = parts.filter((part) => readBareGenres(part) || part.text.length <= 24 && readRuntime(part.text, false));
	return labelled.length > 0 || bare.length >= (isBesideFact ? 1 : 2);
}
/** Reads lines that hold several facts parted by strokes: `Drama | 1h 43min | Director: Somebody`. */
function readInfoLines(scan) {
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index) || line.piece.text.length > longestLine$3) continue;
		const parts = partsOf(line.piece);
		const isBesideFact = [index - 1, index + 1].some((i) => filmFields$1.has(labelAt(scan, i)?.fields[0] ?? ""));
		if (parts.length < 2 || !isInfoLine(parts, isBesideFact)) continue;
		scan.uses[index] = "fact";
		for (const part of parts) {
			const label = findLabel(part);
			if (!(label?.value.text ? applyLabel(scan.facts, label.fields, label.value, line.links, label.label.text) : readBareParts(scan.facts, part))) scan.setAside.push({
				extent: extentOf(part),
				reason: "other facts"
			});
		}
	}
}
// lib/formats/article/scan/read-labels.ts
var filmFields = /* @__PURE__ */ new Set([
	"title",
	"originalTitle",
	"genre",
	"director",
	"cast",
	"premiere",
	"year",
	"runtime",
	"other"
]);
/** What a dash may part from its label; `Author - …` and `Film – …` are headlines as often as not. */
var dashFields = /* @__PURE__ */ new Set([
	"rating",
	"verdict",
	"genre",
	"director",
	"cast",
	"year",
	"runtime",
	"premiere"
]);
var longestValueBelow = 300;
var ageRating = /^(?:rated\s+)?(?:g|pg|pg-?13|r|nc-?17|nr|unrated|not rated|u|12a?|15|18|tv-?\w{1,2}|fsk\b.{0,12})\b.{0,80}$/i;
function usableFields({ fields, separator }) {
	return fields.filter((field) => field !== "pros" && field !== "cons" && (separator !== "-" || dashFields.has(field)));
}
/** `Rating` alone on its line, or `Director`: what it announces stands on the next lines, as bullets or as one line. */
function readValueBelow(scan, index, fields) {
	const first = nextFilled(scan, index + 1);
	if (first < 0 || first > index + 3 || !isOpen(scan, first)) return false;
	const indexes = [];
	for (let i = first; scan.lines[i]?.mark === "bullet" && isOpen(scan, i); i++) indexes.push(i);
	if (indexes.length === 0) indexes.push(first);
	const value = joinPieces(indexes.map((i) => scan.lines[i]?.piece).filter((piece) => piece !== void 0), ", ");
	const links = indexes.flatMap((i) => scan.lines[i]?.links ?? []);
	const wanted = fields.filter((field) => ![
		"verdict",
		"summary",
		"title",
		"web",
		"other",
		"author",
		"published"
	].includes(field));
	if (value.text.length > longestValueBelow || findLabel(value)?.separator === ":") return false;
	if (!applyLabel(scan.facts, wanted, value, links)) return false;
	for (const i of [index, ...indexes]) scan.uses[i] = "fact";
	return true;
}
function readLabelLine(scan, index, isFirst) {
	const line = scan.lines[index];
	const label = labelAt(scan, index);
	if (!line || !label) return;
	const fields = usableFields(label);
	if (label.value.text !== "") {
		if (applyLabel(scan.facts, fields, label.value, line.links, label.label.text)) scan.uses[index] = "fact";
		else if (fields.includes("rating") && ageRating.test(label.value.text)) setAsideLine(scan, index, "other facts");
		return;
	}
	if (isFirst && label.separator === "") return;
	if (fields.includes("verdict")) {
		scan.uses[index] = "heading";
		scan.verdictHeadings.add(index);
	} else if (fields.includes("summary")) scan.uses[index] = "heading";
	else readValueBelow(scan, index, fields);
}
/** Facts that a review has no place for are set aside where they stand beside facts that it has. */
function setAsideOthers(scan) {
	const others = /* @__PURE__ */ new Set();
	const isFact = (i) => scan.uses[i] === "fact" || others.has(i);
	const order = [...scan.lines.keys()];
	for (const [step, indexes] of [[-1, order], [1, order.toReversed()]]) for (const i of indexes) {
		const line = scan.lines[i];
		const label = line && isOpen(scan, i) && line.piece.text.length <= 240 ? labelAt(scan, i) : null;
		if (!label || label.separator === "" || !label.fields.some((field) => filmFields.has(field))) continue;
		if (!isFact(i + step) && !(scan.lines[i + step]?.mark === "blank" && isFact(i + 2 * step))) continue;
		setAsideLine(scan, i, "other facts");
		others.add(i);
	}
}
/** Reads every line of the form `Label: value`, and labels with their value below. */
function readLabels(scan) {
	const first = firstOpen(scan);
	for (const index of scan.lines.keys()) if (isOpen(scan, index)) readLabelLine(scan, index, index === first);
	setAsideOthers(scan);
}
/** Reads the lines that are a rating and nothing else. */
function readRatingLines(scan) {
	for (const [index, line] of scan.lines.entries()) if (isOpen(scan, index) && line.piece.text.length <= 60 && addRating(scan.facts, line.piece, "line")) scan.uses[index] = "fact";
}
// lib/formats/article/scan/read-lead-ins.ts
/** Beginnings that say as much as a label, with no colon after them, folded. */
var leadIns = {
	director: /^(?:directed by|a film by|regia di|un film de|un film di|una pelicula de|um filme de|ein film von|een film van|realise par|dirigida por|dirigido por|diretto da|geregisseerd door)\s+/,
	cast: /^(?:starring|featuring|avec|con|com|mit|met|in den hauptrollen)\s+/,
	other: /^(?:written by|screenplay by|produced by|music by|based on|scenario de|musique de|drehbuch von|escrita por|scritto da|escrito por)\s+/
};
var longestLine$2 = 300;
var linesLooked$1 = 40;
function readSentence(scan, sentence) {
	const folded = fold(sentence.text);
	for (const [field, pattern] of Object.entries(leadIns)) {
		const length = pattern.exec(folded)?.[0].length;
		if (!length || folded.length !== sentence.text.length) continue;
		if (field === "other") {
			scan.setAside.push({
				extent: extentOf(sentence),
				reason: "other facts"
			});
			return true;
		}
		const end = /[.\s]+$/.exec(sentence.text)?.index ?? sentence.text.length;
		return applyLabel(scan.facts, [field], slicePiece(sentence, length, end), []) !== null;
	}
	return false;
}
/** Reads lines such as `Directed by Somebody. Starring Somebody Else.` near the top, where all of the line says such. */
function readLeadIns(scan) {
	let looked = 0;
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index)) continue;
		if (looked++ > linesLooked$1) return;
		if (line.piece.text.length > longestLine$2 || line.mark === "heading") continue;
		const sentences = splitSentences(line.piece);
		if (sentences.every(({ text }) => Object.values(leadIns).some((pattern) => pattern.test(fold(text)))) && sentences.map((sentence) => readSentence(scan, sentence)).some(Boolean)) scan.uses[index] = "fact";
	}
}
// lib/formats/article/scan/collect-items.ts
var boxFields = /* @__PURE__ */ new Set([
	"title",
	"genre",
	"director",
	"cast",
	"premiere",
	"year",
	"runtime"
]);
var mostItems = 60;
var longestBullet = 2e3;
var longestBareItem = 280;
/** Bare lines with blank ones between them are points only while they are this short. */
var longestLooseItem = 160;
/** A line that heads something else ends a list. */
function endsList(scan, index) {
	const line = scan.lines[index];
	if (!line || !isOpen(scan, index) || line.mark === "heading") return true;
	const label = line.mark === "bullet" ? null : labelAt(scan, index);
	return label !== null && (label.separator === ":" || label.value.text === "");
}
function collectBullets(scan, from) {
	const found = {
		items: [],
		indexes: []
	};
	for (let i = nextFilled(scan, from); i >= 0 && found.items.length < mostItems; i = nextFilled(scan, i + 1)) {
		const line = scan.lines[i];
		if (line?.mark !== "bullet" || !isOpen(scan, i) || line.piece.text.length > longestBullet) break;
		if (labelAt(scan, i)?.separator === ":" && found.items.length > 0) break;
		found.items.push(line.piece);
		found.indexes.push(i);
	}
	return found;
}
/** Points without bullets: the lines directly below the label, or short ones with blank lines between them. */
function collectBareLines(scan, from) {
	const found = {
		items: [],
		indexes: []
	};
	const first = nextFilled(scan, from);
	if (first < 0) return found;
	const next = scan.lines[first + 1];
	const isLoose = next === void 0 || next.mark === "blank";
	const longest = isLoose ? longestLooseItem : longestBareItem;
	for (let i = first; i >= 0 && found.items.length < mostItems; i = isLoose ? nextFilled(scan, i + 1) : i + 1) {
		const line = scan.lines[i];
		if (line?.mark !== "text" || endsList(scan, i) || line.isBold || line.piece.text.length > longest) break;
		if (isLoose && i > first && (scan.lines[i + 1]?.mark ?? "blank") !== "blank") break;
		found.items.push(line.piece);
		found.indexes.push(i);
	}
	return withoutBoxTitle(scan, found);
}
/** The film's title right above an info box is no point of the list that ends there. */
function withoutBoxTitle(scan, { items, indexes }) {
	const label = labelAt(scan, (indexes.at(-1) ?? -2) + 1);
	const isBox = label?.separator === ":" && label.fields.some((field) => boxFields.has(field));
	const isTitle = items.length > 1 && !/[.!?…]$/.test(items.at(-1)?.text ?? "");
	return isBox && isTitle ? {
		items: items.slice(0, -1),
		indexes: indexes.slice(0, -1)
	} : {
		items,
		indexes
	};
}
/** The points that stand below a label such as `Pros`, with bullets or without. */
function collectItems(scan, from) {
	const bullets = collectBullets(scan, from);
	return bullets.items.length > 0 ? bullets : collectBareLines(scan, from);
}
// lib/formats/article/scan/read-points.ts
/** A paragraph below `The Good` makes it a heading of prose and no list of points. */
var longestOnlyPoint = 300;
var longestLabelledValue = 1500;
function sideOf(scan, index) {
	const label = isOpen(scan, index) ? labelAt(scan, index) : null;
	const side = label?.fields.find((field) => field === "pros" || field === "cons");
	return side && label ? {
		side,
		label
	} : null;
}
/** The first line of a text may be a film's title (`The Good`): a label only with a list below or its counterpart later. */
function isTitleLine(scan, index, side) {
	if (scan.lines[nextFilled(scan, index + 1)]?.mark === "bullet") return false;
	const other = side === "pros" ? "cons" : "pros";
	return !scan.lines.some((_, i) => i > index && sideOf(scan, i)?.side === other);
}
function take(scan, side, index, found) {
	scan.facts[side].push(...found.items);
	for (const i of [index, ...found.indexes]) scan.uses[i] = "fact";
}
/** Reads the lists of points below (or behind) labels such as `Pros:` and `What doesn't work`. */
function readLabelledPoints(scan) {
	const first = firstOpen(scan);
	for (const index of scan.lines.keys()) {
		const found = sideOf(scan, index);
		if (!found) continue;
		const { side, label } = found;
		if (label.value.text !== "" && label.separator !== "") {
			if (label.fields.some((field) => field === "cast") && scan.facts.pros.length === 0 || label.value.text.length > longestLabelledValue) continue;
			const below = collectItems(scan, index + 1);
			const bullets = scan.lines[below.indexes[0] ?? -1]?.mark === "bullet" && below.indexes[0] === index + 1;
			take(scan, side, index, {
				items: [...splitItems(label.value), ...bullets ? below.items : []],
				indexes: bullets ? below.indexes : []
			});
		} else if (!(index === first && label.separator === "" && isTitleLine(scan, index, side))) {
			const items = collectItems(scan, index + 1);
			const isProse = items.items.length === 1 && (items.items[0]?.text.length ?? 0) > longestOnlyPoint;
			const isNextBullet = scan.lines[items.indexes[0] ?? -1]?.mark === "bullet";
			if (items.items.length > 0 && (isNextBullet || !isProse)) take(scan, side, index, items);
		}
	}
}
/** Reads lists whose bullets say which side they are on: `+ good`, `- bad`, thumbs, ticks and crosses. */
function readSignedPoints(scan) {
	for (let from = 0; from < scan.lines.length; from++) {
		if (scan.lines[from]?.mark !== "bullet" || !isOpen(scan, from)) continue;
		let to = from;
		while (scan.lines[to + 1]?.mark === "bullet" && isOpen(scan, to + 1)) to++;
		const group = scan.lines.slice(from, to + 1);
		if (group.every(({ sign }) => sign) && new Set(group.map(({ sign }) => sign)).size === 2) for (const [i, line] of group.entries()) {
			scan.facts[line.sign === "+" ? "pros" : "cons"].push(line.piece);
			scan.uses[from + i] = "fact";
		}
		from = to;
	}
}
function readPoints(scan) {
	readLabelledPoints(scan);
	if (scan.facts.pros.length === 0 && scan.facts.cons.length === 0) readSignedPoints(scan);
}
// lib/formats/article/scan/read-spoiler-warning.ts
var longestWarning = 120;
var warning = /\bspoilers? (?:ahead|warning|alert|below|follow|within|inside)|\b(?:contains?|contain|with|full of|heavy|major|enthalt|mit|contient|contiene|contem|zawiera|bevat|obsahuje) (?:\p{L}+ )?spoiler|^(?:warning|achtung|attention|ojo|aviso|attenzione|atencao|uwaga|let op|pozor|dikkat)\W{1,4}(?:\p{L}+ )?spoiler|^spoiler(?:s|warnung|alarm)?\W*$|ネタバレ(?:あり|注意)/u;
var denial = /\b(?:no|non|without|free of|ohne|keine|sans|sin|senza|sem|bez|zonder|geen) (?:\p{L}+ )?spoiler|spoiler[- ]?(?:free|frei|vrij)|ネタバレ(?:なし|無し)/u;
/** Reads the line that warns of a text that gives the plot away; the line stays out of the text. Null where none does. */
function readSpoilerWarning(scan) {
	for (const [index, line] of scan.lines.entries()) {
		if (!isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestWarning) continue;
		const folded = fold(line.piece.text);
		if (!warning.test(folded) || denial.test(folded)) continue;
		scan.uses[index] = "fact";
		return line.piece;
	}
	return null;
}
// lib/formats/article/scan/read-top-lines.ts
var linesLooked = 10;
var longestLine$1 = 80;
/** The line with words above a line, whatever became of it. */
function above(scan, index) {
	for (let i = index - 1; i >= 0; i--) if (scan.lines[i]?.mark !== "blank") return i;
	return -1;
}
/** `Title`, `2015`, `Somebody Else` on three lines: the third made the film. */
function isDirectorLine(scan, index) {
	const year = above(scan, index);
	const title = above(scan, year);
	const words = scan.lines[index]?.piece.text ?? "";
	return scan.uses[year] === "fact" && scan.lines[year]?.piece.at[0] === scan.facts.year?.piece.at[0] && title >= 0 && above(scan, title) < 0 && isName(words) && /^\S+(?: \S+){1,3}$/.test(words);
}
/** Reads the bare facts that stand on lines of their own above a text: its genres, and who made it below title and year. */
function readTopLines(scan) {
	let looked = 0;
	for (const [index, line] of scan.lines.entries()) {
		if (line.mark === "blank") continue;
		if (looked++ > linesLooked || line.piece.text.length > 160) return;
		if (!isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestLine$1 || looked === 1) continue;
		const genres = scan.facts.genres.length === 0 ? readBareGenres(line.piece) : null;
		if (genres) scan.facts.genres.push(...genres);
		const isDirector = scan.facts.directors.length === 0 && isDirectorLine(scan, index);
		if (isDirector) scan.facts.directors.push(line.piece);
		if (genres || isDirector) scan.uses[index] = "fact";
	}
}
// lib/formats/article/scan/set-aside-part-ratings.ts
var longestLine = 60;
/** `Acting: 4/5`: a short label that is not one of the known ones, and a rating. */
function isPartRating(scan, index) {
	const text = scan.lines[index]?.piece.text ?? "";
	const parts = isOpen(scan, index) && text.length <= longestLine ? /^([^:：]{2,30}?)\s*[:：–-]\s*(.{1,30})$/u.exec(text) : null;
	if (!parts?.[2]) return false;
	const found = findLabelledRating(parts[2]);
	return found !== null && found.from <= 1 && /^[\s\p{P}\p{L}]*$/u.test(parts[2].slice(found.to));
}
/** Ratings of a film's parts (acting, music, plot) stand in rows; the review has a place for the whole one only. */
function setAsidePartRatings(scan) {
	const found = [...scan.lines.keys()].filter((index) => isPartRating(scan, index));
	if (found.length < 2) return;
	for (const index of found) setAsideLine(scan, index, "rating of a part");
}
// lib/formats/article/text/read-lines.ts
var lineEnd = new RegExp(`\\r\\n|[\\n\\r\\u2028\\u2029]|${blockTag.source}`, "gi");
var ruleLine = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|~{3,}|<hr\b[^<>]{0,80}>|\|[\s|:-]*\||:?-{2,}:?\s*\|[\s|:-]*)\s*$/i;
var markupLine = /^\s*(?:\{%.{0,2000}%\}|\{\{.{0,2000}\}\}|<!--.{0,2000}-->|!\[.{0,500}\]\(.{0,2000}\)|:::.{0,80})\s*$/;
var headingMark = /^\s{0,3}(#{1,6})\s+/;
var quoteMark = /^\s{0,3}(?:>\s?)+/;
var plusBullet = /^\s*(?:[+＋]+(?=\s*[^\s+\d-])|[👍✅✔✓☑💚🟢]\uFE0F?)\s*/u;
var minusBullet = /^\s*(?:[👎❌✗✘✖🔴⛔]\uFE0F?)\s*/u;
var dashBullet = /^\s*[-–—−](?:\s+|(?=\p{Lu}))/u;
var plainBullet = /^\s*(?:[*•·・‣▪●○◦■➤►▶➔→]\s*(?=\S)|\d{1,3}[.)]\s+)/u;
/** The mark at the beginning of a line and how long it is. */
function readMark(raw) {
	const begin = raw.slice(0, 2400);
	const as = (mark, length = 0, sign = null, level = 0) => ({
		mark,
		level,
		sign,
		length
	});
	if (begin.trim() === "") return as("blank");
	if (begin.length < 100 && ruleLine.test(begin)) return as("rule");
	if (raw.length < 2400 && markupLine.test(begin)) return as("markup");
	const heading = headingMark.exec(begin);
	if (heading?.[1]) return as("heading", heading[0].length, null, heading[1].length);
	const quoted = quoteMark.exec(begin)?.[0].length ?? 0;
	const rest = begin.slice(quoted);
	const plus = plusBullet.exec(rest);
	if (plus) return as("bullet", quoted + plus[0].length, "+");
	const minus = minusBullet.exec(rest) ?? dashBullet.exec(rest);
	if (minus) return as("bullet", quoted + minus[0].length, "-");
	if (/^\s*\*+\S/.test(rest)) return as("text", quoted);
	const bullet = plainBullet.exec(rest);
	return bullet ? as("bullet", quoted + bullet[0].length) : as("text", quoted);
}
/** The mark of a line that a tag begins: `<h2>` and `<li>` say what it is, other tags leave it to its own signs. */
function readTaggedMark(raw, tag) {
	const own = readMark(raw);
	const { level, isItem } = markOfTag(tag);
	if (own.mark === "blank" || own.mark === "markup" || !(level || isItem)) return own;
	return level ? {
		mark: "heading",
		level,
		sign: null,
		length: 0
	} : {
		...own,
		mark: "bullet"
	};
}
function makeLine(text, start, end, tag) {
	const raw = text.slice(start, end);
	const { mark, level, sign, length } = readTaggedMark(raw, tag);
	const clean = mark === "blank" || mark === "rule" || mark === "markup" ? {
		piece: {
			text: "",
			at: []
		},
		emphasised: [],
		links: []
	} : cleanMarks(raw.slice(length), start + length);
	const { piece, links } = clean;
	const emphasised = clean.emphasised.map(([from, to]) => trimPiece(slicePiece(piece, from, to)));
	const isEmpty = mark === "text" && piece.text === "";
	return {
		extent: {
			start,
			end
		},
		mark: isEmpty ? "markup" : mark,
		level,
		sign,
		isNumbered: mark === "bullet" && /^\s*\d/.test(raw),
		piece: mark === "heading" ? withoutOrnaments(piece) : piece,
		emphasised: emphasised.filter((part) => part.text !== ""),
		isBold: clean.emphasised.some(([from, to]) => from === 0 && to >= piece.text.replace(/[:：]$/, "").length && to > 0),
		links
	};
}
/** `## 🎬 Heading ##` without its picture and its tail. */
function withoutOrnaments(piece) {
	const head = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s+)+(?=[\p{L}\p{N}"“„«‘'¿¡([])/u.exec(piece.text.slice(0, 40))?.[0].length ?? 0;
	const tail = /\s#{1,6}$/.exec(piece.text.slice(-8))?.[0].length ?? 0;
	return head + tail > 0 ? slicePiece(piece, head, piece.text.length - tail) : piece;
}
/** A text line that is underlined by `===` or `---` is a heading; the underline is its rule. */
function markUnderlined(lines) {
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const before = lines[i - 1];
		if (line.mark !== "text" || next?.mark !== "rule" || line.piece.text.length > 120) continue;
		if (before && before.mark !== "blank" && before.mark !== "rule") continue;
		if (next.extent.end - next.extent.start >= 3 && /[.!…]$/.test(line.piece.text) === false) Object.assign(line, {
			mark: "heading",
			level: 2
		});
	}
}
/** The lines of a text from a place on, each with its marks read and taken off. */
function readLines(text, from = 0) {
	const lines = [];
	let start = from;
	let tag = "";
	for (const match of text.slice(from).matchAll(lineEnd)) {
		const end = from + match.index;
		lines.push(makeLine(text, start, end, tag));
		tag = match[0];
		start = end + tag.length;
	}
	lines.push(makeLine(text, start, text.length, tag));
	markUnderlined(lines);
	return lines;
}
// lib/formats/article/read-article.ts
/** What is read off a text's lines, in this order: each step sees what those before it have left open. */
var steps = [
	setAsideFurniture,
	readDayAndAuthor,
	readPoints,
	readInfoLines,
	readLabels,
	readLeadIns,
	readTopLines,
	setAsidePartRatings,
	readRatingLines
];
/** A headline that is set as one, or that only names the film, is no heading of a part of the text. */
function dropHeadline(scan, index, title) {
	const line = scan.lines[index];
	if (line && (line.level === 1 || line.mark === "text" || isOnlyTitle(line.piece.text, title))) scan.uses[index] = "fact";
}
/** The text that speaks of the film: everything but headline and noise. */
function foldBody(scan, headlineIndex) {
	return fold(scan.lines.filter((_, i) => i !== headlineIndex && scan.uses[i] !== "noise").map(({ piece }) => piece.text).join("\n"));
}
/** Reads a text step by step: noise, points, facts, headline, title, headings, and what is left as its body. */
function readArticle(text) {
	const matter = readFrontMatter(text);
	const front = matter ? readFrontFacts(matter) : null;
	const scan = startScan(readLines(text, matter?.bodyStart ?? 0));
	for (const step of steps) step(scan);
	const spoilerWarning = readSpoilerWarning(scan);
	const found = findHeadline(scan, front);
	const title = findTitle(scan, front, found?.piece ?? null, foldBody(scan, found?.index ?? -1));
	if (title) dropTitleLine(scan, title);
	if (found) dropHeadline(scan, found.index, title);
	setAsideCaptions(scan, title?.title.text ?? null);
	if (title) setAsideReleaseNote(scan, title.title.text);
	findHeadings(scan);
	const blocks = makeBlocks(scan);
	const facts = mergeFacts(scan.facts, front?.facts ?? makeFacts());
	const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ piece }) => piece);
	const inProse = readRatingsInProse(found?.piece ?? null, [...paragraphs, ...facts.verdict]);
	const isOwn = found !== null && !(found.index < 0 && isOnlyTitle(found.piece.text, title));
	return {
		scan,
		front,
		facts: {
			...facts,
			ratings: [...inProse, ...facts.ratings]
		},
		title,
		headline: isOwn ? found.piece : null,
		headlineIndex: found?.index ?? -1,
		spoilerWarning,
		blocks
	};
}
/** The paragraphs of the text itself. */
function paragraphsOf({ blocks }) {
	return blocks.filter(({ kind }) => kind === "paragraph").map(({ piece }) => piece);
}
/** The headings of its parts. */
function headingsOf({ blocks }) {
	return blocks.filter(({ kind }) => kind === "heading").map(({ piece }) => piece.text);
}
// lib/formats/article/make-review.ts
var mostlyTold = [
	"title",
	"year",
	"directors",
	"cast",
	"genres",
	"rating",
	"verdict",
	"pros",
	"cons",
	"author",
	"publishedOn"
];
/** What labels leave open about the film is looked for in prose and links. */
function addFilmFacts({ facts, scan, title, headline }, paragraphs) {
	const name = title?.title.text ?? null;
	const named = findDirectorInHeadline(headline, name);
	return {
		...facts,
		directors: [facts.directors, named].find(({ length }) => length > 0) ?? findDirectors(paragraphs, name),
		cast: facts.cast.length > 0 ? facts.cast : findCast(paragraphs, name),
		keys: [...facts.keys, ...findLinkedKeys(scan.lines, name)]
	};
}
/** Of a review of something else no film may come; nor is its author asked for, whom only film reviews are kept under. */
function withoutFilm(facts) {
	return {
		...facts,
		genres: [],
		directors: [],
		cast: [],
		premiere: null,
		runtime: null,
		keys: [],
		originalTitle: null,
		author: null,
		web: []
	};
}
/** Lines of points and of labelled facts part a text; its date, its rating and the like do not. */
function isBoxLine(scan, index) {
	return scan.lines[index]?.mark === "bullet" || labelAt(scan, index) !== null;
}
/** Makes the review of what was read from a text that is one. */
function makeReview(reading, kind) {
	const { scan, front, title, headline, headlineIndex, blocks } = reading;
	const isFilm = kind !== "other-review";
	const paragraphs = paragraphsOf(reading);
	const facts = isFilm ? addFilmFacts(reading, paragraphs) : withoutFilm(reading.facts);
	const { verdict, body } = findVerdict(facts, splitSections(blocks, [...scan.uses.keys()].filter((i) => scan.uses[i] === "fact" && i !== headlineIndex && isBoxLine(scan, i))), isFilm ? title?.title.text ?? null : null);
	const rating = chooseRating(facts.ratings);
	const { take, sources, setAside, doubts } = buildTake({
		kind: isFilm ? kind === "tv-review" ? "series" : "film" : null,
		title,
		year: isFilm ? findYear(facts, title, paragraphs) : null,
		facts,
		rating,
		stance: readStance(verdict?.text ?? "", rating?.value ?? null, front?.isRecommended ?? null),
		verdict,
		spoilerWarning: reading.spoilerWarning,
		body,
		language: front?.language ?? guessLanguage(paragraphs.map(({ text }) => text).join(" "))
	});
	const spareSummary = facts.summary && facts.summary !== verdict ? [{
		extent: extentOf(facts.summary),
		reason: "summary beside the verdict"
	}] : [];
	if (headline) sources.headline = [extentOf(headline)];
	if (facts.summary) sources.summary = [extentOf(facts.summary)];
	if (facts.web.length > 0) sources.web = facts.web.map(({ label }) => extentOf(label));
	return {
		ok: true,
		kind,
		headline: headline?.text ?? null,
		publishedOn: take.publishedOn,
		take,
		sources,
		summary: facts.summary?.text ?? null,
		web: facts.web.map(({ label, url }) => ({
			label: label.text,
			url
		})),
		headings: headingsOf(reading),
		setAside: [
			...scan.setAside,
			...setAside,
			...spareSummary
		],
		missing: mostlyTold.filter((field) => !sources[field]),
		doubts
	};
}
/** And texts of more lines than this, of which none is a review either. */
var mostLines = 5e4;
function refuse(reason) {
	return {
		ok: false,
		kind: "article",
		headline: null,
		publishedOn: null,
		reason
	};
}
var longestNumbered = 80;
function isShortAndNumbered({ isNumbered, piece: { text } }) {
	return isNumbered && text.length <= longestNumbered && !/[.,;:]$/.test(text);
}
function judge(reading) {
	const { scan, front, facts, title, headline } = reading;
	return findKind({
		facts,
		front,
		title,
		headline: [
			headline?.text,
			front?.title?.text,
			front?.page?.text
		].filter(Boolean).join("\n"),
		body: paragraphsOf(reading).map(({ text }) => text).join("\n"),
		headings: headingsOf(reading),
		numbered: scan.lines.filter(isShortAndNumbered).map(({ piece }) => piece.text),
		hasVerdictHeading: scan.verdictHeadings.size > 0
	});
}
/**
* Reads a review out of the text of an article: plain text as copied from a page, Markdown with front matter, or what
* `readArticleText` makes of a page. Every field comes with the places it was read from; noise is set aside with its
* place and reason. Pure; its time grows linearly with the text. With `isReview` a person has said that it is a review of
* one film, which is not judged any more.
*/
function parseArticle(text, { isReview = false } = {}) {
	if (text.trim() === "") return refuse("There is no text to read.");
	if (text.length > 1e6) return refuse("This text is longer than a million characters. Paste the review alone.");
	if (text.split("\n", 50001).length > mostLines) return refuse("This text has too many lines. Paste the review alone.");
	const reading = readArticle(text);
	const kind = judge(reading);
	if (kind !== "article" && kind !== "roundup") return makeReview(reading, kind);
	if (isReview) return makeReview(reading, "film-review");
	const { facts, scan, title, headline } = reading;
	const hasVerdict = facts.verdict.length > 0 || scan.verdictHeadings.size > 0;
	const reason = explainRefusal(kind, facts, (title?.sureness ?? 0) >= 50, hasVerdict);
	return {
		ok: false,
		kind,
		headline: headline?.text ?? null,
		publishedOn: facts.published?.value ?? null,
		reason
	};
}
// lib/formats/article/settle-source.ts
/** What newsletters and networks hang onto an address to see who follows it. */
var tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref_src)$/i;
function hostOf(address) {
	return URL.parse(address)?.hostname.replace(/^(?:www|m|amp)\./, "") ?? null;
}
function trim(address) {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
	url.hash = "";
	return url.href;
}
/**
* The review with the address that its page was opened under. What the page itself calls its address is better, for
* it has no parameters, and is believed where it is on the same site: a page may name any other.
*/
function settleSource(parsed, pageUrl) {
	const { url } = parsed.take;
	if (url && hostOf(url) === hostOf(pageUrl)) return parsed;
	const { url: _, ...sources } = parsed.sources;
	const address = trim(pageUrl);
	return {
		...parsed,
		sources,
		take: {
			...parsed.take,
			url: address.length <= limits.url ? address : null
		}
	};
}
// entrypoints/clip/read-clipped.ts
/** Reads a text that was clipped at an address. */
function readClipped(text, url, isReview) {
	const parsed = parseArticle(text, { isReview });
	return parsed.ok ? settleSource(parsed, url) : parsed;
}
export { readClipped };
