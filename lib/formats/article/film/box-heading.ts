const boxHeading =
  /^(?:(?:film|movie|cast)?\s*(?:details?|infos?|information|facts?|credits|data|box)|(?:film)?daten|steckbrief|fiche technique|ficha t[ée]cnica|scheda(?: tecnica)?|dane|gegevens|o filmu|k[üu]nye|作品情報|基本情報|作品データ|about the film|overview|cast (?:and|&) crew)\W*$/iu;

/** Whether a line heads an info box and says nothing of the film: `Film details`, `Fiche technique`. */
export function isBoxHeading(text: string): boolean {
  return text.length <= 60 && boxHeading.test(text);
}
