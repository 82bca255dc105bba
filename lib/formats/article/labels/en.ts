import type { LabelTable } from './label-table.ts';

/** English. */
export const en: LabelTable = {
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
  summary: 'synopsis | tagline | standfirst | excerpt | logline',
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
  title: 'title | film | movie | film title | movie title | name | movie name | film name',
  originalTitle: 'original title | also known as | aka',
  genre: 'genre | genres | category | type',
  director: 'director | directors | directed by | director(s) | direction | a film by | dir | dir. | filmmaker',
  cast: `
    cast | the cast | starring | stars | actors | main cast | lead actors | featuring | with | leads
    principal cast | actors and actresses`,
  premiere: `
    premiere | premiered | release | release date | released | released on | in cinemas | in theaters
    in theatres | theatrical release | us release | uk release | opens | opening date | premiere date`,
  year: `
    year | year of release | release year | production year | year of production | released in | film year`,
  runtime: 'runtime | run time | running time | length | duration | run-time',
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
    content warning | tags | plot | awards | color | network | platform | publisher | developer | average rating`,
};
