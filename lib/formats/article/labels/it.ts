import type { LabelTable } from './label-table.ts';

/** Italian. */
export const it: LabelTable = {
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
  summary: 'occhiello | sommario',
  rating: `
    voto | il mio voto | voto finale | il nostro voto | valutazione | la mia valutazione | punteggio | stelle
    giudizio in stelle | voto complessivo | voto del film | il voto | voto totale | voto globale
    valutazione finale | valutazione complessiva`,
  author: 'autore | autrice | recensione di | scritto da | a cura di | pubblicato da | di',
  published: 'pubblicato | pubblicato il | data | data di pubblicazione',
  title: 'titolo | film | titolo italiano',
  originalTitle: 'titolo originale',
  genre: 'genere | generi',
  director: 'regia | regista | registi | regia di | diretto da | un film di',
  cast: 'cast | attori | interpreti | con | protagonisti | attori principali',
  premiere: 'uscita | data di uscita | uscita al cinema | al cinema dal | uscita italiana | anteprima',
  year: 'anno | anno di uscita | anno di produzione',
  runtime: 'durata',
  web: 'sito | sito ufficiale | link | disponibile su | dove vederlo',
  other: `
    sceneggiatura | soggetto | musiche | musica | paese | nazione | lingua | produzione | distribuzione
    fotografia | montaggio | origine | visto`,
};
