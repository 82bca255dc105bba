/** Words that judge, in the languages known here, folded: a verdict has some of them. */
export const judging = `
  good | great | bad | best | worst | better | worse | fine | decent | solid | excellent | brilliant | superb | masterpiece | disappointing | disappointment
  disappointed | entertaining | enjoyable | enjoy | enjoyed | fun | boring | dull | worth | recommend | recommended | love | loved | hate | hated | like | liked
  weak | strong | perfect | flawed | mediocre | average | memorable | forgettable | satisfying | impressive | stunning | beautiful | gripping | thrilling
  compelling | engaging | delivers | fails | works | succeeds | falls short | must-see | must see | skip | avoid | fascinating | outstanding | commendable
  stylish | brutal | artistic | tense | taut | predictable | clever | charming | moving | powerful | messy | overlong | silly | ridiculous | ok | okay | amazing
  terrible | awful | wonderful | remarkable | spectacular | prefer | step up | letdown | let down | treat | triumph | gem | classic | waste | well-made | rare
  funny | scary | relevant | uneven | underwhelming | overrated | underrated | effective | straightforward | implausible | repetitive | watchable | original
  gut | guter | gutes | gute | schlecht | schwach | stark | großartig | grandios | toll | enttäuschend | enttäuscht | enttäuschung | unterhaltsam | spannend
  langweilig | sehenswert | empfehlenswert | empfehlen | empfehlung | gelungen | misslungen | meisterwerk | solide | lohnt | überzeugt | perfekt | leider | besser
  beste | schlechteste | mittelmäßig | durchschnittlich | kurzweilig | fesselnd | schwächen | stärken | gefällt | gefallen | liebe
  bon | bonne | mauvais | mauvaise | excellent | chef-d'oeuvre | décevant | déception | réussi | raté | réussite | touchant | captivant | ennuyeux | à voir | à éviter
  magistral | sublime | recommande | plaisir | intéressant | génial | médiocre | efficace | faible | beau | belle | meilleur
  buena | bueno | buen | mala | malo | excelente | obra maestra | decepcionante | decepción | entretenida | entretenido | aburrida | recomendable | recomiendo
  imprescindible | notable | brillante | floja | flojo | mejor | peor | disfrutable | divertida | emocionante
  buono | buona | bello | bella | brutto | capolavoro | deludente | delusione | riuscito | riuscita | consigliato | consigliata | noioso | divertente | ottimo | ottima
  splendido | mediocre | migliore | peggiore | intenso | convincente
  bom | boa | ótimo | ótima | ruim | mau | obra-prima | decepcionante | divertido | divertida | recomendo | recomendado | melhor | pior | fraco | forte | vale
  dobry | dobra | dobre | świetny | świetna | słaby | słaba | arcydzieło | rozczarowanie | rozczarowujący | polecam | nudny | udany | warto | najlepszy | ciekawy
  goed | goede | slecht | slechte | meesterwerk | teleurstellend | teleurstelling | vermakelijk | saai | aanrader | geslaagd | sterk | zwak | prachtig | beste | leuk
  dobrý | dobrá | skvělý | skvělá | špatný | mistrovské | zklamání | zábavný | nudný | doporučuji | povedený | slabý | silný | nejlepší | stojí
  iyi | kötü | harika | başyapıt | hayal kırıklığı | eğlenceli | sıkıcı | tavsiye | başarılı | başarısız | güzel | en iyi
  良い | よい | 良かった | 面白い | 面白かった | 傑作 | 駄作 | つまらない | おすすめ | 素晴らしい | 最高 | 残念 | 楽しめ | 名作`;

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
