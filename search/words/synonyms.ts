/** Spellings that are one word: in the text of a job and in what is typed alike. Keys are folded; a pair may be joined by anything. */
export const spellings = new Map<string, string>([
  ['back end', 'backend'],
  ['front end', 'frontend'],
  ['full stack', 'fullstack'],
  ['dev ops', 'devops'],
  ['e commerce', 'ecommerce'],
  ['js', 'javascript'],
  ['ts', 'typescript'],
  ['node js', 'nodejs'],
  ['node', 'nodejs'],
  ['next js', 'nextjs'],
  ['react js', 'react'],
  ['reactjs', 'react'],
  ['vue js', 'vue'],
  ['vuejs', 'vue'],
  ['k8s', 'kubernetes'],
  ['postgres', 'postgresql'],
  ['dot net', 'dotnet'],
  ['objective c', 'objectivec'],
  ['ia', 'ai'],
  ['cpp', 'cplusplus'],
  ['c sharp', 'csharp'],
  ['cyber securite', 'cybersecurite'],
  ['cyber security', 'cybersecurity'],
  ['experienced', 'senior'],
  ['experimente', 'senior'],
  ['experimentee', 'senior'],
  ['debutant', 'junior'],
  ['debutante', 'junior'],
  ['entry level', 'junior'],
  ['cheffe', 'chef'],
  ['cheffes', 'chef'],
  // In French, since the English stems are those of “development” and “engine” too.
  ...'dev devs developer developers developper developpers developpeurs developpeure developpeures developpeuse developpeuses'
    .split(' ')
    .map(as('developpeur')),
  ...'engineer engineers engineering ingenieurs ingenieure ingenieures ingenierie'
    .split(' ')
    .map(as('ingenieur')),
])

function as(spelling: string) {
  return (other: string): [string, string] => [other, spelling]
}

/** Names that punctuation would tear apart. */
export const symbols: [RegExp, string][] = [
  [/\bc ?\+\+/g, ' cplusplus '],
  [/\bc#/g, ' csharp '],
  [/\bf#/g, ' fsharp '],
  [/(?<![a-z0-9]|\basp)\.net\b/g, ' dotnet '],
  [/\basp\.net\b/g, ' aspnet dotnet '],
]

// “développeur·euse”, “chargé(e)”, “directeur/rice”: the second ending says nothing more.
export const secondEndings =
  /(?:[·•‧(]-?(?:e|ne|se|ve|iere|euse|rice|trice)|[/-](?:euse|rice|trice))s?\)?(?![\p{L}\p{N}])/gu

const feminines: [RegExp, string][] = [
  [/antes?$/, 'ant'],
  [/trices?$/, 'teur'],
  [/euses?$/, 'eur'],
  [/iennes?$/, 'ien'],
  [/ciales?$/, 'cial'],
  [/ieres?$/, 'ier'],
]

/** A feminine form as its masculine one, so that “testeuse” and “testeur” are one word; short words stay as they are. */
export function masculine(word: string): string {
  // All of the endings end so, and few words do.
  if (word.length < 7 || !(word.endsWith('e') || word.endsWith('es'))) return word
  if (/ees?$/.test(word)) return word.replace(/ees?$/, 'e')
  if (word.length < 8) return word
  for (const [ending, other] of feminines) if (ending.test(word)) return word.replace(ending, other)
  return word
}

type Column = 'title' | 'technologies'

// One trade in two languages, as titles say it; each finds the other.
const translated: [string, string][] = [
  ['payroll', 'paie'],
  ['accounting', 'comptabilite'],
  ['accountant', 'comptable'],
  ['sales', 'vente'],
  ['purchasing', 'achats'],
  ['buyer', 'acheteur'],
  ['lawyer', 'juriste'],
  ['legal', 'juridique'],
  ['recruitment', 'recrutement'],
  ['training', 'formation'],
  ['quality', 'qualite'],
  ['software', 'logiciel'],
  ['network', 'reseau'],
  ['embedded', 'embarque'],
  ['tax', 'fiscaliste'],
  ['treasury', 'tresorerie'],
  ['translator', 'traducteur'],
  ['insurance', 'assurance'],
  ['health', 'sante'],
  ['warehouse', 'entrepot'],
  ['bank', 'banque'],
]

const bothWays = translated.flatMap(([one, other]): [string, { phrase: string; column: 'title' }][] => [
  [one, { phrase: other, column: 'title' }],
  [other, { phrase: one, column: 'title' }],
])

/** What else a typed word may find: a phrase anywhere, or in one column only where it says too little elsewhere. */
export const related = new Map<string, { phrase: string; column?: Column }>([
  ['developpeur', { phrase: 'ingenieur', column: 'title' }],
  ['ingenieur', { phrase: 'developpeur', column: 'title' }],
  ['front', { phrase: 'frontend' }],
  ['back', { phrase: 'backend' }],
  ['golang', { phrase: 'go', column: 'technologies' }],
  ['sre', { phrase: 'site reliability' }],
  ['graphiste', { phrase: 'designer', column: 'title' }],
  ['ml', { phrase: 'machine learning' }],
  ['informatique', { phrase: 'infotech', column: 'title' }],
  ['infotech', { phrase: 'informatique', column: 'title' }],
  ...bothWays,
])
