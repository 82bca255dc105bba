/** Addresses of sites that are on no list, and of a server at home. */
export const otherSites = {
  film: 'https://films.example/ballerina',
  /** Another page of the same site that is about no film. */
  about: 'https://films.example/about',
  bare: 'https://else.example/',
  pdf: 'https://else.example/programme.pdf',
  server: 'http://nas.home:8096/web/',
} as const;

const markup = {
  '@context': 'https://schema.org',
  '@type': 'Movie',
  name: 'Ballerina',
  datePublished: '2025-06-06',
  director: { '@type': 'Person', name: 'Len Wiseman' },
};

const id = '0123456789abcdef0123456789abcdef';
/** The film's route on the server at home. */
export const onServer = `#/details?id=${id}&serverId=${id}`;

/** What a server at home shows: everything is one page, put together late, and a film behind each `#`. */
const serverPage = `<!doctype html><html><head><title>Jellyfin</title></head><body><main></main><script>
  const film = (title, year, link) => '<div class="page itemDetailPage"><div class="nameContainer"><h1 class="itemName"><bdi>' + title +
    '</bdi></h1></div><div class="itemMiscInfo itemMiscInfo-primary"><div class="mediaInfoItem">' + year +
    '</div><div class="mediaInfoItem">2h 5m</div></div><div class="itemExternalLinks">' + link + '</div></div>';
  const show = () => setTimeout(() => {
    document.querySelector('main').innerHTML = location.hash.includes(${JSON.stringify(id)})
      ? film('Ballerina', '2025', '<a href="https://www.imdb.com/title/tt7181546">IMDb</a>')
      : location.hash.includes('details') ? film('Another', '1990', '') : '<p>Home</p>';
  }, 200);
  addEventListener('hashchange', show);
  show();
</script></body></html>`;

/** The smallest PDF with a page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** What stands there. */
export const otherPages = {
  [otherSites.film]: `<!doctype html><html lang="en"><head><title>Ballerina | Films, Examples</title>
    <script type="application/ld+json">${JSON.stringify(markup)}</script></head><body><h1>Ballerina</h1></body></html>`,
  [otherSites.about]: '<!doctype html><title>About us</title><h1>About us</h1>',
  [otherSites.bare]: '<!doctype html><title>Something else</title><h1>Something else</h1>',
  [otherSites.pdf]: { body: pdf, headers: { 'content-type': 'application/pdf' } },
  [otherSites.server]: serverPage,
};
