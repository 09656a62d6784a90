import { keepAbsence } from '@/db/absences/absences'
import { withCovers } from '@/db/absences/cover'
import { chooseTime } from '@/db/interviews/answer'
import { listInterviews } from '@/db/interviews/interviews'
import { proposeInterview } from '@/db/interviews/propose'
import { someApplication, someCandidate, someJob, someRecruiter } from '@/db/testing/makers'
import { dayOf, daysAfter, siteCalendar } from '@/rules/calendar'
import { expect, test } from './fixtures'

const today = () => dayOf(new Date(), siteCalendar())

for (const tag of ['@js', '@nojs'])
  test(`back from holiday, a recruiter takes over an interview that her cover has agreed (${tag})`, {
    tag,
  }, async ({ page, signIn, mailbox, expectAccessible }) => {
    const [ana, ben] = [await someRecruiter({ name: 'Ana Costa' }), await someRecruiter({ name: 'Ben Ray' })]
    const job = await someJob({ recruiter: ana, publishedAt: new Date() })
    const candidate = await someCandidate({ name: 'Léa Fontaine' })
    const { id: applicationId } = await someApplication(job.slug, candidate)
    const days = { firstDay: today(), lastDay: daysAfter(today(), 2) }
    await keepAbsence(ana, { personId: ana.id, coverId: ben.id, ...days })
    const time = new Date(Date.now() + 6 * 86_400_000)
    const proposal = { times: [time], minutes: 45, place: 'Room 4', note: '' }
    await proposeInterview(await withCovers(ben), applicationId, proposal)
    const [interview] = await listInterviews(applicationId)
    await chooseTime({ applicationId, interviewId: interview?.id ?? '' }, time)

    await signIn(ana)
    await page.goto(await mailbox.linkTo(ana.email, 'unless you take it over'))
    const interviews = page.getByRole('region', { name: 'Interviews' })
    await expect(interviews).toContainText('Ben Ray meets them')
    if (tag === '@js') await expectAccessible(page)
    await interviews.getByRole('button', { name: 'Take it over' }).click()
    await expect(interviews.getByRole('button', { name: 'Take it over' })).toHaveCount(0)
    await expect(interviews).not.toContainText('meets them')
    expect(await mailbox.bodyTo(ben.email)).toContain('Ana Costa now does the interview with Léa Fontaine')
  })
