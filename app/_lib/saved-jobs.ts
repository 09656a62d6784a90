import { cookies } from 'next/headers'
import { saveJob } from '@/db/jobs/saved'
import { ownCookie } from './own-cookie'

type Cookies = Awaited<ReturnType<typeof cookies>>

const cookieName = 'save-job'

/** Keeps for an hour that this visitor wanted to save a job and has to sign in first. */
export function rememberWish(jar: Cookies, jobId: number) {
  jar.set(cookieName, String(jobId), ownCookie('/', 3600))
}

/** Saves what whoever has just signed in wanted to save before; a job that is gone by now is let go. */
export async function saveWished(userId: string): Promise<void> {
  const jar = await cookies()
  const wished = Number(jar.get(cookieName)?.value)
  if (Number.isSafeInteger(wished) && wished > 0) await saveJob(userId, wished)
  if (jar.has(cookieName)) jar.delete(cookieName)
}
