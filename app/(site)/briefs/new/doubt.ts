import { type FormState, refused } from '@/app/_lib/form-state'
import { openedAt, whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { countSentToday } from '@/db/briefs/briefs'
import { isDisposable } from '@/integrations/mail/disposable'
import type { BriefDraft } from '@/rules/briefs/draft'
import { signsOfSpam, signsToAsk } from '@/rules/briefs/signs-of-spam'
import { isAnswered, newQuestion } from './human-question'

/** Why a brief that could be taken is asked for once more: a program may have written it. Nothing that was typed is lost. */
export async function doubt(form: FormData, draft: BriefDraft): Promise<FormState | undefined> {
  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  if (await throttle('send a brief by e-mail', draft.email)) return refused(form, tooMany)
  const signs = signsOfSpam({
    seconds: secondsSince(openedAt(form)),
    isDisposable: isDisposable(draft.email),
    texts: [draft.problem, draft.about, draft.reach],
    names: [draft.companyName, draft.contactName],
    sentToday: await countSentToday(draft.email),
  })
  if (signs.length < signsToAsk || isAnswered(form)) return undefined
  const asked = refused(form, 'Nothing was sent yet. One question is left:', 'human', 'Answer the question')
  return { ...asked, values: { ...asked.values, asked: newQuestion(), human: '' } }
}

const tooMany = 'We have had many briefs from this e-mail address today. Write to us, or send it tomorrow.'

const secondsSince = (moment: Date | undefined) => moment && (Date.now() - moment.getTime()) / 1000
