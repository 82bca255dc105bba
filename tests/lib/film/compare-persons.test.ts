import { expect, test } from 'vitest';
import { comparePersons } from '../../../lib/film/compare-persons.ts';
import { spellName } from '../../../lib/film/spell-name.ts';

const compare = (a: string, b: string) => comparePersons(spellName(a), spellName(b));

test.each([
  ['the order of the words', 'Bong Joon-ho', 'Joon-ho Bong'],
  ['joined words', 'Bong Joonho', 'Bong Joon-ho'],
  ['an initial in the middle', 'Robert Altman', 'Robert B. Altman'],
  ['an initial for the first name', 'J. Abrams', 'Jeffrey Abrams'],
  ['a first name cut short', 'Rob Reiner', 'Robert Reiner'],
  ['diacritics', 'Agnès Varda', 'Agnes Varda'],
  ['umlauts spelled out', 'Jörg Müller', 'Joerg Mueller'],
  ['Russian in Cyrillic', 'Андрей Тарковский', 'Andrei Tarkovsky'],
  ['ways to spell Russian', 'Sergei Bodrov', 'Sergey Bodrov'],
  ['Greek in Greek letters', 'Κώστας Γαβράς', 'Kostas Gavras'],
  ['a slip of the pen', 'Michelangelo Antonioni', 'Michelangelo Antonini'],
  ['a name in the middle', 'Francis Coppola', 'Francis Ford Coppola'],
  ['IMDb’s number', 'John Smith (III)', 'John Smith'],
  ['Junior', 'Robert Downey Jr.', 'Robert Downey'],
  ['letters broken by a wrong encoding', 'Roland JoffÃ©', 'Roland Joffé'],
])('names that differ by %s are the same person', (_why, a, b) => {
  expect(compare(a, b)).toBe('same');
  expect(compare(b, a)).toBe('same');
});

test.each([
  ['Joel Coen', 'Ethan Coen'],
  ['Derek Yee', 'Tung-Shing Yee'],
  ['Tarsem', 'Tarsem Singh'],
])('%s and %s are alike at most', (a, b) => {
  expect(compare(a, b)).toBe('alike');
  expect(compare(b, a)).toBe('alike');
});

test.each([
  ['John Ford', 'John Huston'],
  ['Wong Kar-wai', 'Wong Jing'],
  ['', 'John Ford'],
  ['…', '…'],
])('%s and %s are others', (a, b) => {
  expect(compare(a, b)).toBe('other');
});
