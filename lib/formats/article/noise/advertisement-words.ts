import { fold } from '../text/fold.ts';

/** What advertisements in film blogs sell and no film is about, in the languages known here. */
export const soldOnly = `
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
export const soldToo = `
  casino | casinos | betting | bookmaker | bookmakers | slots | slot machine | slot machines | jackpots | poker room | sweepstakes
  personal loan | dating site | dating app | escort service | mattress | dietary supplement | spielautomaten | buchmacher | machines à sous
  casa de apuestas | casa de apostas | tragamonedas | tragaperras | casinò | cassino | caça-níqueis | kasyno | bukmacher | gokkasten
  wedkantoor | kasino | sázková kancelář | výherní automaty | bahis | カジノ`;

/** How only an advertisement calls its reader. */
export const salesCalls = `
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
export const mildCalls = `
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
export const promises = `
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
export const filmTalk = `
  film | films | movie | movies | scene | scenes | director | actor | actress | actors | plot | script | screenplay | cinema | performance | performances
  character | characters | audience | sequel | franchise | cinematography | soundtrack | filme | szene | szenen | regisseur | regie | schauspieler | drehbuch
  handlung | kino | figur | figuren | scène | scènes | réalisateur | acteur | actrice | scénario | personnage | personnages | cinéma | película | escena | escenas
  actriz | guión | personaje | personajes | cine | regista | attore | attrice | sceneggiatura | personaggio | personaggi | cena | cenas | realizador | ator | atriz
  roteiro | personagem | personagens | reżyser | aktor | scena | sceny | scenariusz | postać | acteurs | personages | režisér | herec | scéna | postava
  yönetmen | oyuncu | sahne | senaryo | karakter | 映画 | 監督 | 俳優 | 場面`;

/** A pattern that finds any of the words as whole words in a folded text; `*` at a word's end stands for any ending. */
export function wordPattern(words: string): RegExp {
  const escaped = words
    .split(/[|\n]/)
    .map(fold)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*'));
  const letters = escaped.filter((word) => /[a-z]/.test(word)).join('|');
  const others = escaped.filter((word) => !/[a-z]/.test(word)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${letters})(?![\\p{L}\\p{N}])${others ? `|${others}` : ''}`, 'u');
}
