import { describe, expect, test } from 'vitest';
import { findAdvertisements } from '../../../../lib/formats/article/noise/find-advertisements.ts';
import { reasonOfCaption } from '../../../../lib/formats/article/noise/reason-of-caption.ts';
import { reasonOfLine } from '../../../../lib/formats/article/noise/reason-of-line.ts';
import { pieceOf } from '../../../../lib/formats/article/text/piece.ts';
import { splitSentences } from '../../../../lib/formats/article/text/split-sentences.ts';

function kept(paragraph: string): string[] {
  const sentences = splitSentences(pieceOf(paragraph));
  const isAd = findAdvertisements(sentences);
  return sentences.filter((_, i) => !isAd[i]).map(({ text }) => text);
}

describe('sentences that advertise leave a paragraph, and what belongs to them goes with them', () => {
  test.each([
    [
      'He runs. While he plans his heist, new players can start at the HighTideCasino login. This is where luck meets strategy. He falls.',
      ['He runs.', 'He falls.'],
    ],
    [
      'She hides. Check out the best online casinos for a welcome bonus. There you win real prizes. The film cuts to black.',
      ['She hides.', 'The film cuts to black.'],
    ],
    [
      'It rains. Use code FERRY for a discount at checkout with our sponsor SafeVPN. It rains again.',
      ['It rains.', 'It rains again.'],
    ],
    [
      'Er flieht. Jetzt beim Online-Casino anmelden und den Willkommensbonus sichern. Dort winken hohe Gewinne. Er stürzt.',
      ['Er flieht.', 'Er stürzt.'],
    ],
    [
      'Il fuit. Sur un casino en ligne, les nouveaux joueurs reçoivent un bonus de bienvenue. Il tombe.',
      ['Il fuit.', 'Il tombe.'],
    ],
    ['Huye. Visita las casas de apuestas con nuestro código promocional. Cae.', ['Huye.', 'Cae.']],
    ['Fugge. Sui casinò online i nuovi giocatori trovano un codice promozionale. Cade.', ['Fugge.', 'Cade.']],
    ['Ucieka. Kasyno online daje kod promocyjny na start. Pada.', ['Ucieka.', 'Pada.']],
  ])('%s', (paragraph, expected) => expect(kept(paragraph)).toEqual(expected));

  test.each([
    'The heist takes place in a casino on the coast. This is where luck runs out. He visits the slots each night.',
    'They bet everything on one card. The stakes are high and the odds are bad.',
    'Casino Royale is the better film. You can visit it again and again.',
    'She signs up for the army. Here she learns to win.',
    'The hacker hides behind a VPN. It is a clever scene.',
    'Er verspielt sein Geld im Casino. Dort lernt er sie kennen.',
  ])('a film may be about it: %s', (paragraph) =>
    expect(kept(paragraph)).toHaveLength(splitSentences(pieceOf(paragraph)).length),
  );
});

describe('lines of the page around an article are known for what they are', () => {
  test.each([
    ['Leave a reply', 'comment form'],
    ['Leave a Reply Cancel reply', 'comment form'],
    ['12 Comments', 'comment form'],
    ['4 thoughts on “The Boat”', 'comment form'],
    ['Schreibe einen Kommentar', 'comment form'],
    ['Laisser un commentaire', 'comment form'],
    ['Deja una respuesta', 'comment form'],
    ['コメントを残す', 'comment form'],
    ['Share this:', 'share buttons'],
    ['Facebook', 'share buttons'],
    ['Teilen mit:', 'share buttons'],
    ['Subscribe to our newsletter!', 'newsletter'],
    ['Related posts', 'related posts'],
    ['Read more: Ten films about boats', 'related posts'],
    ['Lees ook: tien films', 'related posts'],
    ['Advertisement', 'advertisement'],
    ['This review was first published in a magazine.', 'publication note'],
    ['As an Amazon Associate I earn from purchases.', 'disclosure'],
    ['© 2020 All rights reserved', 'page furniture'],
  ])('%s is of the %s', (line, reason) => expect(reasonOfLine(line)?.reason).toBe(reason));

  test.each([
    'Related by blood, they never met.',
    'Sharing is what this film is about',
    'Home is where the horror is',
    'Comments like this one hurt.',
    'The Read More Club',
    'Adler',
  ])('%s is not', (line) => {
    expect(reasonOfLine(line)).toBeNull();
  });

  test.each([
    ['Ines Hall as Mara in The Boat. Photo Credit: Tom Ray', 'photo credit'],
    ['© Harbour Films', 'photo credit'],
    ['Foto: Verleih', 'photo credit'],
    ['Image courtesy of Harbour Films', 'photo credit'],
    ['Crédit photo : Le Port', 'photo credit'],
    ['Ines Hall in The Boat', 'caption'],
    ['Ines Hall and Tom Ray in ‘The Boat’ (2020).', 'caption'],
  ])('%s is a %s', (line, reason) => expect(reasonOfCaption(line, 'The Boat')).toBe(reason));

  test.each([
    'The photo by the bed says it all.',
    'It is a story about hope in The Boat',
    'The Water in The Boat',
    'Nobody is better than Ines Hall is in The Boat',
  ])('%s is none', (line) => {
    expect(reasonOfCaption(line, 'The Boat')).toBeNull();
  });
});
