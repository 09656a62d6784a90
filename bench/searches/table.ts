import { mean, type Searched, type Searches } from './searches'

const weak = 0.8

/** What was measured as Markdown; `weak` names the searches below 0.8, the worst first. */
export function searchesTable({ words, sentences }: Searches): string {
  const row = (name: string, searched: Searched[]) =>
    `| ${name} | ${searched.length} | ${mean(searched).toFixed(3)} | ${searched.filter(({ ndcg }) => ndcg < weak).length} |`
  return [
    '### Searches on the demo',
    '',
    '| | searches | nDCG@10 | below 0.8 |',
    '|---|---|---|---|',
    row('a few words', words),
    row('natural sentences', sentences),
    '',
  ].join('\n')
}

export function weakSearches({ words, sentences }: Searches): string {
  return [...words, ...sentences]
    .filter(({ ndcg }) => ndcg < weak)
    .sort((a, b) => a.ndcg - b.ndcg)
    .map(({ q, ndcg, shown }) => `${ndcg.toFixed(2)} ${q}\n     ${shown.join('; ')}`)
    .join('\n')
}
