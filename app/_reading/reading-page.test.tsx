import { notFound, permanentRedirect } from 'next/navigation'
import { NextRequest } from 'next/server'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { someCandidate } from '@/db/testing/makers'
import { asSomebody } from '../_who-may/testing'
import { oncePerPage } from './once'
import { type Asked, readingPage } from './reading-page'

afterEach(() => vi.restoreAllMocks())

type Get = ReturnType<typeof readingPage<'slug'>>

const asked = (address: string, headers = {}) => new NextRequest(`http://localhost${address}`, { headers })
const open = (get: Get, address = '/jobs/one', headers = {}, user?: Parameters<typeof asSomebody>[0]) =>
  asSomebody(user, () => get(asked(address, headers), { params: Promise.resolve({ slug: 'one' }) }))
const pageOf = (show: (asked: Asked<'slug'>) => ReactNode | Promise<ReactNode>) =>
  readingPage<'slug'>(show, {})

test('a page is one document, with what it shows in the frame of the site', async () => {
  const get = readingPage<'slug'>(({ params }) => <h1>Job {params.slug}</h1>, { title: 'One & all' })
  const answer = await open(get)
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('link')).toBe('</inter.woff2>; rel=preload')
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en" class="faces"><head>.*<\/html>$/s)
  expect(html).toContain('<title>One &amp; all · Metier</title>')
  expect(html).toContain('<link rel="stylesheet" href="/_next/styles.css"/>')
  expect(html).toContain('<main id="main" tabindex="-1" class="flex-1 outline-none"><h1>Job one</h1></main>')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('Sign in')
})

test('it is rendered for whoever looks', async () => {
  const html = await (
    await open(
      pageOf(() => <p>Text</p>),
      '/jobs/one',
      {},
      await someCandidate(),
    )
  ).text()
  expect(html).toContain('My applications')
  expect(html).not.toContain('Sign in')
})

test('what is asked of it comes as it was said, once or several times', async () => {
  const get = pageOf(({ searchParams }) => JSON.stringify(searchParams))
  const html = await (await open(get, '/jobs/one?q=java&role=a&role=b&place=')).text()
  expect(html).toContain(JSON.stringify({ q: 'java', role: ['a', 'b'], place: '' }).replaceAll('"', '&quot;'))
})

test('a page that is not there says so, and one that is elsewhere leads on', async () => {
  const missing = await open(pageOf(() => notFound()))
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('There is no page at this address')
  await expect(open(pageOf(() => permanentRedirect('/jobs/two')))).rejects.toMatchObject({
    digest: expect.stringContaining(';/jobs/two;308'),
  })
})

test('a page that fails says so in the frame of the site, and in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const answer = await open(pageOf(() => Promise.reject(new Error('the record is away'))))
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('We could not show you this page')
  expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'the record is away' }))
})

test('something that waits inside of what is shown is a failure, and no hole in the page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const Late = async () => <p>late</p>
  expect((await open(pageOf(() => <Late />))).status).toBe(500)
})

test('what a page and its head both read is asked once, and anew for the next', async () => {
  const read = vi.fn(async (slug: string) => `the job ${slug}`)
  const find = oncePerPage(read)
  const get = readingPage<'slug'>(
    async ({ params }) => <p>{await find(params.slug)}</p>,
    async ({ params }) => ({ title: await find(params.slug) }),
  )
  expect(await (await open(get)).text()).toContain('the job one')
  expect(read).toHaveBeenCalledTimes(1)
  await open(get)
  expect(read).toHaveBeenCalledTimes(2)
})

test('Next, which asks for data, is told that there is only the page', async () => {
  const show = vi.fn(() => <p>Text</p>)
  expect((await open(pageOf(show), '/jobs/one', { rsc: '1' })).status).toBe(204)
  expect(show).not.toHaveBeenCalled()
})
