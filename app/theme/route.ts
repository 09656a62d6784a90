import { NextResponse } from 'next/server'
import { z } from 'zod'
import { ownCookie } from '@/app/_lib/own-cookie'
import { comesFromHere } from '@/app/_lib/request'
import { safePath } from '@/rules/safe-path'

const choice = z.enum(['auto', 'light', 'dark']).catch('auto')

/** Keeps the chosen theme in a cookie and goes back to the page that asked. */
export async function POST(request: Request) {
  if (!comesFromHere(request)) return new NextResponse(null, { status: 403 })
  const form = await request.formData().catch(() => undefined)
  if (!form) return new NextResponse(null, { status: 415 })

  const theme = choice.parse(form.get('theme'))
  const response = new NextResponse(null, { status: 303, headers: { location: pageOf(request) } })
  if (theme === 'auto') response.cookies.delete('theme')
  else response.cookies.set('theme', theme, ownCookie('/', 31_536_000))
  return response
}

function pageOf(request: Request) {
  const referer = request.headers.get('referer') ?? ''
  const { pathname, search } = URL.canParse(referer) ? new URL(referer) : new URL('/', request.url)
  return safePath(pathname + search, '/')
}
