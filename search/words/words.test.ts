import { describe, expect, test } from 'vitest'
import { telling, words } from './words'

describe('a text is kept as plain words in one spelling', () => {
  test.each([
    ['Back-End Developer', 'backend developpeur'],
    ['backend / back end / back–end', 'backend backend backend'],
    ['Développeur·euse front-end (H/F)', 'developpeur frontend h f'],
    ['Testeuse, testeur, testeuses', 'testeur testeur testeur'],
    ['Administratrice ou administrateur/trice', 'administrateur ou administrateur'],
    ['Technicienne, infirmière, commerciale', 'technicien infirmier commercial'],
    ['Chargé(e) de paie', 'charge de paie'],
    ['cpp, c sharp, C ++', 'cplusplus csharp cplusplus'],
    ['cyber sécurité', 'cybersecurite'],
    ['Vue, étienne, matrice', 'vue etienne matrice'],
    ['Ingénieure DevOps, dev ops', 'ingenieur devops devops'],
    ['Software engineers, development of an engine', 'software ingenieur development of an engine'],
    ['C++, C# and F# on .NET', 'cplusplus csharp and fsharp on dotnet'],
    ['C++17/C', 'cplusplus 17 c'],
    ['ASP.NET Core', 'aspnet dotnet core'],
    ['the internet', 'the internet'],
    ['IT support, make it work', 'infotech support make it work'],
    ['Node.js, NodeJS, node js, node', 'nodejs nodejs nodejs nodejs'],
    ['Vue.js React.js Next.js D3.js', 'vue react nextjs d3 javascript'],
    ['JS & TS on k8s with Postgres', 'javascript typescript on kubernetes with postgresql'],
    ['Éléonore œuvre à Łódź', 'eleonore oeuvre a lodz'],
    ['', ''],
  ])('%s', (text, kept) => expect(words(text).join(' ')).toBe(kept))
})

describe('what is typed is looked for without what says nothing', () => {
  test.each([
    ['developer in Lyon', 'developpeur lyon'],
    ["chef de projet d'équipe", 'chef projet equipe'],
    ['devops jobs', 'devops'],
    ['it support', 'infotech support'],
    ['IT', 'infotech'],
    ['italian itinerary', 'italian itinerary'],
    ['chargée, employée, diplômées, consultante', 'charge employe diplome consultant'],
    ['the', 'the'],
    ['lyon lyon LYÓN', 'lyon'],
    ['C', 'c'],
    ['🚀 !!! "', ''],
  ])('%s', (typed, looked) => expect(telling(typed).join(' ')).toBe(looked))

  test('a very long text is cut', () => {
    expect(telling('ab '.repeat(5000))).toEqual(['ab'])
    expect(telling('x'.repeat(10_000))).toEqual(['x'.repeat(40)])
    expect(telling(Array.from({ length: 90 }, (_, i) => i).join(' '))).toHaveLength(12)
  })
})
