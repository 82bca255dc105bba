/** Words that judge, in the languages known here, folded: a verdict has some of them. */
export const judging = `
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
export const summing = `
  overall | in short | in the end | in all | all in all | ultimately | in essence | in conclusion | to sum up | in summary | bottom line | on the whole | at the end of the day
  simply put | as it stands | so | in sum | taken as a whole | alles in allem | am ende | insgesamt | unterm strich | letztlich | letztendlich | schlussendlich | kurzum | fazit
  zusammenfassend | au final | en somme | bref | finalement | en bref | en définitive | au bout du compte | en resumen | en definitiva | en suma | al final | en conclusión
  in definitiva | insomma | in sintesi | alla fine | tutto sommato | nel complesso | em suma | no fim | no geral | em resumo | enfim | podsumowując | ogólnie | koniec końców | słowem
  kortom | al met al | uiteindelijk | alles bij elkaar | celkově | zkrátka | nakonec | suma sumárum | sonuç olarak | kısacası | özetle | 総じて | 結局 | 全体として`;

/** What a sentence talks of when it talks of the blog, the reader or the next film, and not of this one. */
export const aside = `
  blog | side note | subscribe | comment | comments | logged | next time | next week | follow me | click | trailer | let me know | stay tuned | curious | thanks for reading
  newsletter | kommentare | schreibt mir | abonniert | n'hésitez pas | comentarios | commenti | comentários | komentarze | reacties | yorumlarda | コメント`;
