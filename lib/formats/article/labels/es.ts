import type { LabelTable } from './label-table.ts';

/** Spanish. */
export const es: LabelTable = {
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
  summary: 'entradilla | sinopsis breve',
  rating: `
    nota | mi nota | nuestra nota | nota final | puntuación | mi puntuación | puntuación final | valoración
    mi valoración | calificación | mi calificación | calificación final | estrellas | puntaje
    nuestra puntuación | nota media | valoración final | nuestra valoración | nuestra calificación | nota global`,
  author: 'autor | autora | escrito por | crítica de | publicado por | por | redactor | redactora',
  published: 'publicado | publicado el | fecha | fecha de publicación',
  title: 'título | película | título de la película',
  originalTitle: 'título original',
  genre: 'género | géneros',
  director: `
    director | directora | directores | dirección | dirigida por | dirigido por | una película de | realizador`,
  cast: 'reparto | actores | intérpretes | elenco | con | protagonistas | interpretación | reparto principal',
  premiere: 'estreno | fecha de estreno | estreno en españa | en cines',
  year: 'año | año de estreno | año de producción',
  runtime: 'duración',
  web: 'web | web oficial | sitio oficial | enlaces | enlace | disponible en | dónde ver',
  other: `
    guión | guionista | música | país | idioma | producción | productora | distribuidora | fotografía | montaje
    nacionalidad | clasificación por edades | visto`,
};
