'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { plainAction } from '@/app/_plain/plain-form'
import { findBriefByToken } from '@/db/briefs/briefs'
import { answerApproval } from '@/db/jobs/approvals'
import { approvalAnswers } from '@/rules/briefs/approval'
import { text } from '@/rules/forms/text'
import { keysOf } from '@/rules/vocabulary'

const answering = z
  .object({
    answer: z.enum(keysOf(approvalAnswers), 'Approve the text, or ask for changes'),
    job: z.coerce.number().int(),
    text: z.string().max(100),
    words: text('What should change', 3000).default(''),
  })
  .refine(({ answer, words }) => answer !== 'changes' || words !== '', {
    path: ['words'],
    message: 'Write what should change',
  })

/** Whoever has the private link of a brief answers for its company. */
export const answerDraftAction = plainAction(
  formAction(async (form) => {
    const token = String(form.get('brief'))
    const brief = await findBriefByToken(token)
    if (!brief) notFound()

    const given = answering.safeParse(Object.fromEntries(form))
    if (!given.success) return invalid(given.error, form, 'Nothing is sent yet. Please look at this:')

    const { answer, job: jobId, text: textHash, words } = given.data
    const answered = await answerApproval(brief, { jobId, answer, textHash, words })

    if (answered === 'not found') notFound()
    if (answered === 'changed')
      return refused(
        form,
        'The text has changed since you opened this page. Load the page again and read it first.',
      )
    if (answered === 'unlawful')
      return refused(form, 'Your recruiter still has to correct this text: a law forbids some of its words.')
    if (answered === 'already') return refused(form, 'This text has its answer already.')
    showAnew(`/briefs/${token}`)
  }),
)
