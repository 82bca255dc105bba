import { spaceOdyssey } from './2001-a-space-odyssey.ts';
import { alien } from './alien.ts';
import { amelie } from './amelie.ts';
import { ballerina } from './ballerina.ts';
import { casablanca } from './casablanca.ts';
import { getOut } from './get-out.ts';
import { inTheMoodForLove } from './in-the-mood-for-love.ts';
import { madMaxFuryRoad } from './mad-max-fury-road.ts';
import { parasite } from './parasite.ts';
import { portraitOfALadyOnFire } from './portrait-of-a-lady-on-fire.ts';
import { sevenSamurai } from './seven-samurai.ts';
import { spiritedAway } from './spirited-away.ts';
import type { Starter } from './starter.ts';

/** A dozen films worth an evening, in the order they are offered. */
export const starterTakes: readonly Starter[] = [
  ballerina,
  casablanca,
  sevenSamurai,
  spaceOdyssey,
  alien,
  spiritedAway,
  amelie,
  inTheMoodForLove,
  madMaxFuryRoad,
  getOut,
  portraitOfALadyOnFire,
  parasite,
];
