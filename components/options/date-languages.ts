const common = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'en-GB',
  'en-US',
  'es',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ro',
  'ru',
  'sk',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
];

/** Languages that dates may be written in, each by its own name, in the order of those names; the one in use is always there. */
export function listDateLanguages(inUse: string | null): { tag: string; name: string }[] {
  const tags = inUse === null || common.includes(inUse) ? common : [...common, inUse];
  return tags
    .map((tag) => ({ tag, name: nameLanguage(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
}

/** A language's own name; its tag where the browser has none. */
function nameLanguage(tag: string): string {
  const [locale] = supported(tag);
  if (!locale) return tag;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function supported(tag: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag);
  } catch {
    // No language tag at all: it came with an old or foreign backup, and stands as it is.
    return [];
  }
}
