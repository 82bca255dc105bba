import { expect, test } from 'vitest';
import { comparePersons } from '../../../lib/film/compare-persons.ts';
import { spellName } from '../../../lib/film/spell-name.ts';

const compare = (a: string, b: string) => comparePersons(spellName(a), spellName(b));

test.each<[why: string, first: string, ...others: string[]]>([
  ['the order of the words', 'Bong Joon-ho', 'Joon-ho Bong'],
  ['joined words', 'Bong Joonho', 'Bong Joon-ho'],
  ['an initial in the middle', 'Robert Altman', 'Robert B. Altman'],
  ['an initial for the first name', 'J. Abrams', 'Jeffrey Abrams'],
  ['a first name cut short', 'Rob Reiner', 'Robert Reiner'],
  ['diacritics', 'Agnès Varda', 'Agnes Varda'],
  ['umlauts spelled out', 'Jörg Müller', 'Joerg Mueller'],
  ['Russian in Cyrillic', 'Андрей Тарковский', 'Andrei Tarkovsky'],
  ['ways to spell Russian', 'Sergei Bodrov', 'Sergey Bodrov'],
  ['Russian in Polish, German and French letters', 'Andrej Tarkowski', 'Andrej Tarkowskij', 'Andreï Tarkovski'],
  ['Russian as Germans and as others write it', 'Andrej Swjaginzew', 'Andrey Zvyagintsev', 'Андрей Звягинцев'],
  ['a name of the father', 'Андрей Арсеньевич Тарковский', 'Andrei Tarkovsky'],
  ['the surname first, with a comma', 'Tarkovsky, Andrei', 'Andrei Tarkovsky', 'Tarkovsky Andrei'],
  ['the surname first in Japanese', 'Kurosawa Akira', 'Akira Kurosawa', 'Kurosawa, Akira'],
  ['long vowels in Japanese', 'Yasujirō Ozu', 'Yasujirou Ozu', 'Ozu Yasujiro'],
  ['the surname first in Chinese', 'Wong Kar-wai', 'Kar Wai Wong', 'Wong Karwai'],
  ['the surname first in Hungarian', 'Tarr Béla', 'Bela Tarr'],
  ['a second surname cut short', 'Alejandro González Iñárritu', 'Alejandro G. Inarritu', 'Alejandro Iñárritu'],
  ['initials with and without stops and spaces', 'J.J. Abrams', 'J. J. Abrams', 'JJ Abrams'],
  ['initials for two first names', 'F.W. Murnau', 'Friedrich Wilhelm Murnau', 'Friedrich W. Murnau'],
  ['names for short', 'Bob Zemeckis', 'Robert Zemeckis'],
  ['another name for short', 'Bill Condon', 'William Condon'],
  ['Greek in Greek letters', 'Κώστας Γαβράς', 'Kostas Gavras'],
  ['pairs of Greek letters', 'Θόδωρος Αγγελόπουλος', 'Theo Angelopoulos', 'Theodoros Angelopoulos'],
  ['a slip of the pen', 'Michelangelo Antonioni', 'Michelangelo Antonini'],
  ['a name in the middle', 'Francis Coppola', 'Francis Ford Coppola'],
  ['IMDb’s number', 'John Smith (III)', 'John Smith'],
  ['Junior', 'Robert Downey Jr.', 'Robert Downey'],
  ['letters broken by a wrong encoding', 'Roland JoffÃ©', 'Roland Joffé'],
])('names that differ by %s are the same person', (_why, first, ...others) => {
  for (const other of others) {
    expect(compare(first, other)).toBe('same');
    expect(compare(other, first)).toBe('same');
  }
});

test('a name is not looked up among what every object has', () => {
  expect(spellName('Constructor Valueof')).toEqual(['konstruktor', 'valuof']);
});

test.each([
  ['Joel Coen', 'Ethan Coen'],
  ['Derek Yee', 'Tung-Shing Yee'],
  ['Paul Thomas Anderson', 'Wes Anderson'],
  ['Akira Kurosawa', 'Kiyoshi Kurosawa'],
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
