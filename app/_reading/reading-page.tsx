import { unstable_rethrow } from 'next/navigation'
import type { NextRequest } from 'next/server'
import type { ReactNode } from 'react'
import { statusSaid } from '@/app/_lib/response'
import { readFrame } from '@/app/_lib/site-frame'
import { NotThere } from '@/components/not-there'
import { whatIsBuilt } from './built'
import { renderDocument } from './document'
import type { Head } from './head'
import { rememberWhile } from './once'
import { Trouble, troubleHead } from './trouble'

/** What an address asks of a page: its parts in brackets by their names, and its query. */
export type Asked<Name extends string = never> = {
  params: Record<Name, string>
  searchParams: Record<string, string | string[] | undefined>
}

type Answer = { body: ReactNode; head: Head; status?: number }

/**
 * The `GET` of a page that is only read: written out as HTML at once, at half the price of a page that a framework could
 * take over in the browser. `page` waits for all that it shows, as nothing in it may wait; it may redirect or not be there.
 */
export function readingPage<Name extends string = never>(
  page: (asked: Asked<Name>) => ReactNode | Promise<ReactNode>,
  head: Head | ((asked: Asked<Name>) => Head | Promise<Head>),
) {
  return (request: NextRequest, { params }: { params: Promise<Record<Name, string>> }) =>
    rememberWhile(async () => {
      // Next asks for data where a form leads here: the browser then opens the page itself.
      if (request.headers.has('rsc')) return new Response(null, { status: 204 })
      const asked = { params: await params, searchParams: queryOf(request.nextUrl.searchParams) }
      try {
        const said = typeof head === 'function' ? head(asked) : head
        const [body, whole] = await Promise.all([page(asked), said])
        return await answer({ body, head: whole, status: statusSaid() })
      } catch (error) {
        if (isNotThere(error)) return answer({ body: <NotThere />, head: notThere, status: 404 })
        unstable_rethrow(error)
        console.error(error)
        return answer({ body: <Trouble />, head: troubleHead, status: 500 })
      }
    })
}

export const notThere: Head = { title: 'Page not found', robots: { index: false } }

async function answer({ body, head, status }: Answer): Promise<Response> {
  const [built, frame] = await Promise.all([whatIsBuilt(), readFrame()])
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
  })
  if (built.ahead) headers.set('link', built.ahead)
  const html = renderDocument({ head, built, frame, children: body })
  // As bytes: a text would be copied before it is turned into them.
  return new Response(Buffer.from(html), { status, headers })
}

function queryOf(params: URLSearchParams): Asked['searchParams'] {
  const names = [...new Set(params.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

/** What `notFound()` throws; a page that is read says it itself, as Next would leave it to scripts. */
const isNotThere = (error: unknown) =>
  error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'
