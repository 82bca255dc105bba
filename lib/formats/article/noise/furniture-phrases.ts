import type { NoiseReason } from './set-aside.ts';

/** How a line that belongs to the page around an article reads: all of it, or how a short one begins. */
export interface Furniture {
  reason: NoiseReason;
  /** Whole lines, parted by `|` or line ends; `#` is a number. Case, accents and signs at the ends do not matter. */
  whole?: string;
  /** Beginnings of lines of at most 160 units, up to a word's end. */
  begins?: string;
  /** Everything below such a line is of the same kind, where it stands in the lower half. */
  isTail?: boolean;
}

export const furniture: readonly Furniture[] = [
  {
    reason: 'comment form',
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
      コメントを残す | コメントを書く | コメントを投稿 | コメントする | メールアドレスが公開されることはありません`,
  },
  {
    reason: 'share buttons',
    whole: `
      share | share this | sharing | tweet | tweet this | pin it | like this | print | email this | copy link | # shares | # likes
      facebook | twitter | pinterest | whatsapp | linkedin | reddit | tumblr | telegram | email | instagram | bluesky
      teilen | gefällt mir | wird geladen | drucken | partager | j'aime | j'aime ça | compartir | compartir esto | me gusta
      condividi | mi piace | compartilhar | compartilhe | curtir isso | partilhar | udostępnij | polub to | podziel się
      delen | dit delen | sdílet | sdílejte | paylaş | bunu paylaş | 共有 | シェア | シェアする | ツイート | いいね`,
    begins: `
      share this post | share this article | share this review | share on | share via | share with | click to share | click to email
      click to print | like loading | teilen mit | teile diesen | teile das | partager sur | partagez cet | compartir en | compártelo
      condividi su | condividi questo | compartilhe isso | compartilhar no | udostępnij na | deel dit | delen op | sdílet na | sdílejte na`,
  },
  {
    reason: 'newsletter',
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
      abonneer je | schrijf je in | volg ons | přihlaste se k odběru | sledujte nas | bültenimize | bizi takip | メルマガ`,
  },
  {
    reason: 'related posts',
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
      você também pode gostar | misschien vind je dit | mohlo by vás | mohlo by se vám | bunlar da ilginizi | こちらもおすすめ`,
  },
  {
    reason: 'related posts',
    whole:
      'read more | continue reading | weiterlesen | mehr lesen | lire la suite | en savoir plus | leer más | seguir leyendo | leggi tutto | continua a leggere | leia mais | ler mais | continue lendo | czytaj dalej | czytaj więcej | lees meer | lees verder | číst dál | devamını oku | 続きを読む',
    begins: `
      read more: | read more about | read also: | also read: | read next: | see also: | more: | related: | continue reading | read our | read my review of | click here to read | don't miss:
      lies auch: | lesen sie auch: | auch interessant: | mehr dazu: | passend dazu: | lire aussi | à lire aussi | à lire également | voir aussi : | voir aussi:
      lee también: | ver también: | te recomendamos: | relacionado: | leggi anche: | vedi anche: | veja também: | leia também: | leia mais:
      czytaj także: | czytaj też: | czytaj również: | zobacz także: | zobacz też: | lees ook: | bekijk ook: | čtěte také: | čtěte i: | přečtěte si také: | ayrıca oku | あわせて読みたい`,
  },
  {
    reason: 'advertisement',
    whole: `
      advertisement | advertisements | advertorial | ad | ads | sponsored | sponsored post | sponsored content | report this ad
      anzeige | werbung | publicité | annonce | publicidad | anuncio | anuncios | pubblicità | publicidade | reklama | reklam | advertentie
      広告 | スポンサーリンク | スポンサードリンク`,
    begins:
      'article continues below | story continues below | this post is sponsored | this is a sponsored | artikel wird unten fortgesetzt',
  },
  {
    reason: 'publication note',
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
      recenzja ukazała się | tekst ukazał się | deze recensie verscheen | dit artikel verscheen | tato recenze vyšla | recenze vyšla`,
  },
  {
    reason: 'disclosure',
    begins: `
      as an amazon associate | this post contains affiliate | this post may contain affiliate | this article contains affiliate | this page contains affiliate
      we may earn | i may earn | some of the links | some links on this | disclosure: | disclaimer: | full disclosure: | affiliate disclosure
      dieser beitrag enthält affiliate | dieser artikel enthält affiliate | als amazon-partner | mit * gekennzeichnete | cet article contient des liens
      este artículo contiene enlaces | este post contiene enlaces | in qualità di affiliato | questo articolo contiene link | este post contém links
      dit artikel bevat affiliate | článek obsahuje affiliate`,
  },
  {
    reason: 'page furniture',
    whole: `
      home | menu | search | skip to content | skip to main content | back to top | login | log in | sign in | register | contact | contact us
      about | about us | about me | archives | categories | permalink | edit | privacy policy | cookie policy | terms of use | # views | views #
      # min read | # minute read | suche | startseite | impressum | datenschutz | accueil | rechercher | buscar | inicio | cerca | início | szukaj | zoeken | hledat | ara`,
    begins: `
      all rights reserved | copyright # | copyright © | copyright (c) | © # | powered by | proudly powered by | theme: | blog at wordpress | filed under | posted in | tagged with | tagged as
      tagged: | tags: | tagged | labels: | category: | categories: | schlagwörter: | schlagwort: | kategorie: | kategorien: | etiquetas: | categorías:
      mots-clés | étiquettes : | catégorie : | catégories : | classé dans | categoria: | categorie: | tag: | kategoria: | tagi: | rubriek: | štítky: | rubrika: | etiketler:
      was this review helpful | was this helpful | # out of # found this helpful | # people found this | sign in to vote
      estimated reading time | reading time | lesezeit | temps de lecture | tiempo de lectura | tempo di lettura | タグ | カテゴリー`,
  },
];
