import { isValidElement } from 'react'
import { beforeAll, expect, test } from 'vitest'
import type { Desk } from '@/db/testing/desk/desk'
import { hostile } from './hostile'
import { type Asked, openPage, pages, someGrownDesk } from './testing'

type Query = NonNullable<Asked['query']>

let desk: Desk

beforeAll(async () => {
  desk = await someGrownDesk(2)
}, 120_000)

/** What a page answers: how many rows its lists have, and what of its address it says that it could not read. */
async function open(folder: string, asked: Asked, query: Query) {
  const answer = { rows: 0, unread: [] as unknown[] }
  await openPage(desk.owner, folder, { ...asked, query }, (type, { children, names }) => {
    const name = typeof type === 'function' ? type.name : undefined
    if (name === 'DeskRow') answer.rows++
    if (name === 'Unread') answer.unread.push(names)
    for (const child of name ? [] : [children].flat(9))
      if (typeof child === 'function' || (child && typeof child === 'object' && !isValidElement(child)))
        throw new Error('no browser is shown a function or an object')
  })
  return { ...answer, unread: answer.unread.flat() }
}

/** The names that a page reads out of its address. */
async function namesRead(folder: string, asked: Asked): Promise<string[]> {
  const names = new Set<string>()
  const note = (name: string | symbol) => {
    if (typeof name === 'string' && name !== 'then') names.add(name)
  }
  const query = new Proxy<Query>(
    { ...asked.query },
    {
      get: (target, name: string) => {
        note(name)
        return target[name]
      },
      has: (target, name) => {
        note(name)
        return name in target
      },
      getOwnPropertyDescriptor: (target, name) => {
        note(name)
        return Object.getOwnPropertyDescriptor(target, name)
      },
    },
  )
  await open(folder, asked, query)
  return [...names].filter((name) => !(name in Object.prototype))
}

const isAnswer = (error: unknown) =>
  /^NEXT_(HTTP_ERROR_FALLBACK;404|REDIRECT)/.test(String((error as { digest?: string }).digest))

test.each(Object.keys(pages))(
  'whatever its address says, /recruiter/%s answers',
  async (folder) => {
    const asked = (await pages[folder]?.(desk)) ?? {}
    const failed: string[] = []
    for (const name of await namesRead(folder, asked))
      for (const [what, value] of hostile)
        await open(folder, asked, { ...asked.query, [name]: value }).catch((error) => {
          if (!isAnswer(error)) failed.push(`${name} with ${what}: ${error}`)
        })
    expect(failed).toEqual([])
  },
  60_000,
)

test.each(Object.keys(pages).filter((folder) => folder.includes('[')))(
  'whatever stands in its place, /recruiter/%s answers',
  async (folder) => {
    const asked = (await pages[folder]?.(desk)) ?? {}
    const failed: string[] = []
    for (const name of Object.keys(asked.params ?? {}))
      for (const [what, value] of hostile.filter(([, one]) => typeof one === 'string'))
        await open(folder, { ...asked, params: { ...asked.params, [name]: String(value) } }, {}).catch(
          (error) => {
            if (!isAnswer(error)) failed.push(`${name} with ${what}: ${error}`)
          },
        )
    expect(failed).toEqual([])
  },
  60_000,
)

// What a notice says, and where a page of a list begins.
const ofOthers = /^(done|did|ids|act|left|handed|jobs|said|mark|before|after)$/
const lists = Object.keys(pages).filter((folder) => !/act$|\[|merge|find/.test(folder))

test.each(lists)(
  '/recruiter/%s shows all in the place of what it does not know only where it says so',
  async (folder) => {
    const asked = (await pages[folder]?.(desk)) ?? {}
    const all = await open(folder, asked, {})
    const silent: string[] = []
    for (const name of await namesRead(folder, asked))
      if (!ofOthers.test(name) && (name !== 'for' || folder === 'candidates')) {
        const { rows, unread } = await open(folder, asked, { [name]: 'nonsense' })
        if (all.rows > 0 && rows === all.rows && !unread.includes(name)) silent.push(name)
      }
    expect(silent).toEqual([])
  },
)
