import { dayOf, siteCalendar } from '@/rules/calendar'
import { addDays } from '@/rules/dates'
import { keepAbsence } from '../../absences/absences'
import { apply } from '../../applications/apply'
import { recordFirstOpinion, setBlind } from '../../blind/blind'
import { deleteContact, holdContact } from '../../contacts/desk'
import { mergeContacts } from '../../contacts/merge'
import { keepApart } from '../../contacts/proposals'
import { writeToCandidate, writeToDesk } from '../../conversations/write'
import { listDeskLetters, stopLetter } from '../../desk/letters'
import { keepImportAddress } from '../../imports/addresses'
import { chooseTime } from '../../interviews/answer'
import { listInterviews } from '../../interviews/interviews'
import { proposeInterview } from '../../interviews/propose'
import { addViews } from '../../job-views/job-views'
import { setQuestions } from '../../jobs/ask'
import type { Staff } from '../../people/users'
import { setCriteria } from '../../scorecards/scorecards'
import { lookAtShortlist } from '../../shortlist/room'
import { giveVerdict } from '../../shortlist/say'
import { changeStages } from '../../stages/change'
import { setTriageRules } from '../../triage/triage'
import { someContact, someContactFile } from '../contacts'
import { someGuideDraft } from '../guides'
import { someImportRows } from '../imports'
import { someApplication, someCandidate, someEmail, someFile, someJob, someManager } from '../makers'
import { someMeeting, someShortlisted } from '../shortlist'
import type { Desk } from './desk'
import { growClosed } from './grow-closed'

export const day = (days: number) => dayOf(addDays(new Date(), days), siteCalendar())
const upTo = (n: number) => Array.from({ length: n }, (_, i) => `${i + 1}`)
const words = 'Reads the plan before the code.'
const question = { kind: 'yes_no' as const, required: false, options: [] }

/** One row more of all that hangs on one job, one application, one contact, one search and one file: the one of that number. */
export async function growOne(desk: Desk, n: number) {
  await growJob(desk, n)
  await growApplication(desk, n)
  await growContact(desk, n)
  const { owner, search, importFile, guide, colleague } = desk
  const shown = await someShortlisted(search)
  const visitor = { briefId: search.id, personId: null, by: 'Marc' }
  await lookAtShortlist(visitor)
  await growClosed(desk, n)
  await giveVerdict(visitor, shown.id, { verdict: 'yes', comment: `No. ${n}` })
  desk.file = await someContactFile(
    owner,
    upTo(n).map((one) => [`Bo ${one}`, someEmail(), 'Go']),
  )
  await someImportRows(importFile, n)
  await someGuideDraft(await someManager(), guide)
  const away = { firstDay: day(20 + 2 * n), lastDay: day(20 + 2 * n) }
  await keepAbsence(owner, { personId: owner.id, coverId: colleague.id, ...away })
  await keepAbsence(owner, {
    personId: colleague.id,
    coverId: owner.id,
    firstDay: day(21 + 2 * n),
    lastDay: day(21 + 2 * n),
  })
  const waiting = await listDeskLetters(owner, undefined, 50, 'waiting')
  const letter = waiting.find(({ about }) => about === 'application')
  await stopLetter(owner, letter?.id ?? '')
}

async function growJob({ owner, job, blind }: Desk, n: number) {
  const asked = upTo(n).map((one) => ({ text: `Question ${one}?`, ...question }))
  await setQuestions(owner, job.id, asked)
  await setCriteria(owner, job.id, upTo(n))
  const rule = { says: 'is', value: 'yes', effect: 'flag' } as const
  const rules = upTo(n).map((one) => ({ ...rule, question: `Question ${one}?`, label: `Rule ${one}` }))
  await setTriageRules(owner, job.id, rules)
  await changeStages(owner, job.id, { act: 'add', id: `stage-${n}`, name: `Stage ${n}`, kind: 'in_review' })
  await addViews([{ slug: job.slug, source: n % 2 ? 'search' : 'none', n }], day(-n))
  if (n === 1) await setBlind(owner, blind.id, true)
  await setBlind(owner, (await someJob({ recruiter: owner })).id, true)
  const ada = await someCandidate()
  const draft = { name: ada.name, email: ada.email, phone: '', note: '' }
  await apply(job.slug, draft, someFile(), { candidate: ada, answers: () => 'yes' })
  const hidden = await someApplication(blind.slug, await someCandidate())
  await someApplication(blind.slug, await someCandidate())
  await recordFirstOpinion(owner, hidden.id, { rating: 3, verdict: 'yes' })
}

async function growApplication({ owner, application, candidate }: Desk, n: number) {
  await proposeInterview(owner, application.id, someMeeting(3 + n))
  const open = (await listInterviews(application.id)).find(({ startsAt }) => !startsAt)
  const [time] = open?.times ?? []
  if (open && time && n % 2) await chooseTime({ applicationId: application.id, interviewId: open.id }, time)
  await writeToDesk({ applicationId: application.id }, `${words} ${n}`, candidate.id)
  const other = await someJob({ recruiter: owner, publishedAt: new Date(), language: n % 2 ? 'en' : 'fr' })
  const more = await someApplication(other.slug, candidate)
  await writeToCandidate(owner, more.id, 'When could you begin?')
  await writeToDesk({ applicationId: more.id }, words, candidate.id)
}

async function growContact({ owner, contact }: Desk, n: number) {
  const held = await someContact(owner)
  await holdContact(owner, held.id, { until: addDays(new Date(), 30), reason: `A question ${n}` })
  await deleteContact(owner, (await someContact(owner)).id)
  const [one, other] = [await alike(owner, n), await alike(owner, n)]
  await keepApart(owner, one.id, other.id)
  const same = await someContact(owner, someEmail(), { phone: '+33 6 99 88 77 66' })
  await mergeContacts(owner, { keptId: contact.id, goneId: same.id, choices: {} })
  const feed = { source: 'ashby', board: `halden-${n}`, companyName: 'Halden', hour: 4 }
  await keepImportAddress(owner, { ...feed, address: `https://jobs.example/${n}.json` })
}

const alike = (owner: Staff, n: number) =>
  someContact(owner, someEmail(), { phone: `+33 6 77 88 ${1000 + n}` })
