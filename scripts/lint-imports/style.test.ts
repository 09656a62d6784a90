import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rooms } from './rules'

const style = readFileSync('STYLE.md', 'utf8')
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file && !file.startsWith('drizzle/') && isThere(file))
const tests = sources.filter((file) => /\.(test|spec)\.tsx?$|^db\/testing\//.test(file))
const code = sources.filter((file) => !tests.includes(file))
const ours = code.filter((file) => !file.startsWith('content/practice/'))
const textOf = (file: string) => readFileSync(file, 'utf8')
const linesOf = (file: string) => textOf(file).split('\n').length - 1

function isThere(file: string) {
  try {
    return readFileSync(file).length > 0
  } catch {
    return false
  }
}

test('the table of rooms says what each may import, as lint enforces it', () => {
  const table = new Map(
    [...style.matchAll(/^\| `(\w+)\/` \| [^|]* \| ([^|]*) \|$/gm)].map(([, room = '', may = '']) => [
      room,
      may,
    ]),
  )
  expect([...table.keys()].sort()).toEqual(Object.keys(rooms).sort())
  for (const [room, { may, typesOf = [] }] of Object.entries(rooms)) {
    const [allowed = '', rest = ''] = (table.get(room) ?? '').split(';')
    const named = (text: string) => [...text.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name).sort()
    expect([room, named(allowed)]).toEqual([room, [...may].sort()])
    if (typesOf.length > 0) expect([room, named(rest)]).toEqual([room, [...typesOf].sort()])
  }
})

test('the action that the pairs show is real code', () => {
  const [action = ''] = /export const remarkAction[\s\S]*?\n}\)\n/.exec(style) ?? []
  expect(action.length).toBeGreaterThan(200)
  expect(textOf('app/recruiter/applications/actions.ts')).toContain(action)
})

test('files are as long as their ideas', () => {
  expect(code.filter((file) => linesOf(file) > 250)).toEqual([])
  expect(tests.filter((file) => linesOf(file) > 350)).toEqual([])
  const short = sources.filter((file) => linesOf(file) <= 120)
  expect(short.length / sources.length).toBeGreaterThan(0.9)
})

test('no folder holds more files than a reader takes in', () => {
  const counts = new Map<string, number>()
  for (const file of code.filter((one) => !one.startsWith('e2e/')))
    counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 20)).toEqual([])
})

test('comments say why, and are few', () => {
  const lines = code.flatMap((file) => textOf(file).split('\n')).filter((line) => line.trim())
  const comments = lines.filter((line) => /^\s*(\/\/|\/\*|\*)[^\w“]*[\w“]/.test(line))
  expect(comments.length / lines.length).toBeLessThan(0.055)
})

test('what is sent in the background begins anew once it was accepted', () => {
  expect(code.filter((file) => /<form \{\.\.\.form\}/.test(textOf(file)))).toEqual([])
})

test('whoever imports a file of the record opens none', () => {
  expect(code.filter((file) => /^(export )?const \w+ = store\.(read|db)\b/m.test(textOf(file)))).toEqual([])
})

test('client components are leaves', () => {
  const screens = code.filter((file) => file.endsWith('.tsx'))
  const clients = screens.filter((file) => /^'use client'/.test(textOf(file)))
  expect(clients.length / screens.length).toBeLessThan(0.15)
})

test.each([
  ['files', ours.map((file) => path.basename(file).replace(/\.\w+$/, ''))],
  [
    'exports',
    ours.flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:async )?(?:function\*?|const|type|class) (\w+)/gm)].map(
        ([, name = '']) => name,
      ),
    ),
  ],
])('no name of %s is a word that the glossary avoids', (_, names) => {
  const avoided =
    /posting|vacanc|applicant|employer|dashboard|backoffice|notification|(^|-)(utils?|helpers?|common|misc|manager|service|handler|wrapper|temp)$|(Utils|Helper|Service|Handler|Wrapper)$/i
  expect(names.length).toBeGreaterThan(200)
  // schema.org calls a job a JobPosting.
  expect(names.filter((name) => avoided.test(name) && !/^job-?posting$/i.test(name))).toEqual([])
})

test('no code goes around its types', () => {
  const loose =
    /: any(?=[,;)[\]>|&\s]*(=|$|[,;)]))|as any\b|@ts-ignore|@ts-expect-error|\bTODO\b|\bFIXME\b|\.only\(/
  const self = 'scripts/lint-imports/style.test.ts'
  expect(sources.filter((file) => file !== self && loose.test(textOf(file)))).toEqual([])
})
