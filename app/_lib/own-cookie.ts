import { readEnvironment } from '@/rules/environment'

/** How a cookie of ours is kept: no script reads it, no other site sends it, and under https it goes nowhere else. */
export function ownCookie(path: string, maxAge: number) {
  return {
    path,
    maxAge,
    httpOnly: true,
    sameSite: 'lax',
    secure: readEnvironment(process.env).SITE_URL.startsWith('https:'),
  } as const
}
