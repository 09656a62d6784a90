import { NextResponse } from 'next/server'
import { z } from 'zod'

const choice = z.enum(['auto', 'light', 'dark']).catch('auto')

/** Keeps the chosen theme in a cookie and goes back to the page that asked. */
export async function POST(request: Request) {
  const theme = choice.parse((await request.formData()).get('theme'))
  const from = new URL(request.headers.get('referer') ?? '/', request.url)
  const response = new NextResponse(null, { status: 303, headers: { location: from.pathname + from.search } })
  if (theme === 'auto') response.cookies.delete('theme')
  else
    response.cookies.set('theme', theme, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
  return response
}
