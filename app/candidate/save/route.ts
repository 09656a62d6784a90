import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import { z } from 'zod'
import { comesFromHere } from '@/app/_lib/request'
import { rememberWish } from '@/app/_lib/saved-jobs'
import { findUser } from '@/app/_lib/session'
import { saveJob, unsaveJob } from '@/db/jobs/saved'
import { safePath, withNext } from '@/rules/safe-path'

const choice = z.object({ jobId: z.coerce.number().int().positive(), save: z.enum(['yes', 'no']) })

/** Saves a job or lets it go, and leads back to `returnTo`; a visitor signs in first, and finds it saved then. */
export async function POST(request: Request) {
  if (!comesFromHere(request)) return new NextResponse(null, { status: 403 })
  const form = await request.formData().catch(() => undefined)
  if (!form) return new NextResponse(null, { status: 415 })
  const chosen = choice.safeParse(Object.fromEntries(form))
  if (!chosen.success) return new NextResponse(null, { status: 404 })

  const { jobId, save } = chosen.data
  const returnTo = safePath(form.get('returnTo'), '/candidate/saved')
  const user = await findUser()
  if (!user) {
    if (save === 'yes') rememberWish(await cookies(), jobId)
    return leadTo(withNext('/sign-in', returnTo))
  }
  if (save === 'no') await unsaveJob(user.id, jobId)
  else if (!(await saveJob(user.id, jobId))) return new NextResponse(null, { status: 404 })
  return leadTo(returnTo)
}

const leadTo = (location: string) => new NextResponse(null, { status: 303, headers: { location } })
