import type { LabelTable } from './label-table.ts';

/** Portuguese. */
export const pt: LabelTable = {
  pros: `
    pros | pro | os pros | pontos fortes | pontos positivos | ponto positivo | vantagens | o melhor | o bom
    o que gostei | o que funciona | gostei | positivo | positivos | a favor | o que é bom | acertos
    o que funcionou | pontos altos | pontos a favor | o melhor do filme | os pontos positivos | os pontos fortes
    aspectos positivos | qualidades`,
  cons: `
    contras | contra | os contras | pontos fracos | pontos negativos | ponto negativo | desvantagens | o pior
    o mau | o ruim | o que não gostei | o que não funciona | não gostei | negativo | negativos | o que é mau
    erros | defeitos | o que não funcionou | pontos baixos | pontos contra | o pior do filme
    os pontos negativos | os pontos fracos | aspectos negativos`,
  verdict: `
    veredito | veredicto | o veredito | conclusão | em resumo | resumo | em suma | em conclusão
    considerações finais | opinião final | avaliação final | minha opinião | opinião | veredito final
    veredicto final | nosso veredito | meu veredito | vale a pena | vale a pena assistir | conclusão final
    para concluir`,
  summary: 'chamada',
  rating: `
    nota | nota final | minha nota | avaliação | a minha avaliação | minha avaliação | classificação | pontuação
    estrelas | nossa nota | cotação | nota do crítico | nota do filme | classificação final | nota geral
    minha classificação`,
  author: 'autor | autora | escrito por | crítica de | publicado por | postado por | por',
  published: 'publicado | publicado em | data | postado em | data de publicação',
  title: 'título | filme | título do filme',
  originalTitle: 'título original',
  genre: 'gênero | gêneros',
  director: `
    realizador | realizadora | realização | direção | diretor | diretora | dirigido por | realizado por
    um filme de`,
  cast: 'elenco | atores | com | intérpretes | actores | elenco principal',
  premiere: 'estreia | data de estreia | lançamento | data de lançamento | nos cinemas',
  year: 'ano | ano de lançamento | ano de produção',
  runtime: 'duração | tempo de duração',
  web: 'site | site oficial | links | disponível em | onde assistir | onde ver',
  other: `
    roteiro | argumento | música | país | idioma | produção | distribuição | distribuidora | fotografia | montagem
    origem | visto em | classificação indicativa`,
};
