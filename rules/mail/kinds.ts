import { alertStands, confirmAlert, newJobs, stillWanted, tooManyAlerts } from '../alerts/letters'
import { briefClosed, briefWon, jobOfSeveralFilled } from '../briefs/ended-letters'
import {
  briefConverted,
  briefQualified,
  briefReceived,
  draftToApprove,
  howDidItEnd,
  invitedToBrief,
  jobIsPublic,
  newPrivateLink,
  shortlistWaits,
} from '../briefs/letters'
import { joinCompanySpace } from '../company-space/letters'
import { addedAtDesk } from '../contacts/letters'
import { messageToCandidate, messageToCompany } from '../conversations/letters'
import { addDays } from '../dates'
import { absenceSaid, coverAsked, coverEnded, inPlaceOf } from '../desk/absence-letters'
import { morningLetter } from '../desk/digest'
import { jobHandedOver } from '../desk/hand-over-letter'
import {
  interviewAgreed,
  interviewByColleague,
  interviewCalledOff,
  interviewProposed,
  interviewSoon,
  interviewTakenOver,
  noTimeFits,
} from '../interviews/letters'
import { jobsToConfirm } from '../jobs/confirm-letter'
import { jobChanged, jobNotPublished, jobReopened } from '../jobs/letters'
import {
  applicationMoved,
  applicationReceived,
  applicationRejected,
  applicationStands,
  jobClosed,
  type Letter,
} from '../letters'
import { invitedToApply } from '../lists/letters'
import { messageAnswered, messageReceived } from '../messages/letters'
import { addressAsked, addressIsTaken, addressMoved, newAddressAsked } from '../people/address-letters'
import {
  accountExists,
  accountOpened,
  invitedToDesk,
  noAccountHere,
  passwordChanged,
  passwordForgotten,
  signInByLink,
} from '../people/letters'
import { stillInPool } from '../pool/letters'
import { reportSettled } from '../reports/letters'
import { closingSoon, savedJobsClosed } from '../saved/letters'
import { interviewAsked, mayCompanySeeYou } from '../shortlist/letters'
import { meetingAgreed, meetingCalledOff, meetingSoon } from '../shortlist/meeting-letters'
import { testLetter } from '../site/letters'

/** Each kind of letter with invented people in it, as somebody at the desk looks it over. */
export function sampleLetters(now: Date, site: string): { kind: string; letter: Letter }[] {
  const link = `${site}a-private-link`
  const job = { title: 'Back-end developer', company: 'Halden', name: 'Camille Roux', link }
  const brief = { name: 'Marc Delorme', number: 'B-2026-0001', link }
  const by = 'Inès Carpentier'
  const search = { title: 'Python, Lyon', link }
  const facts = { en: 'Halden, Lyon, €60,000–72,000', fr: 'Halden, Lyon, 60 000–72 000 €' }
  const soon = addDays(now, 5)
  const meeting = { ...job, minutes: 45, place: 'https://calls.example/room-4' }
  const atDesk = { ...meeting, name: by }
  const entry = {
    ...{ uid: 'interview@jobs.example', sequence: 1, isCancelled: false, startsAt: soon },
    ...{ minutes: 45, title: `${job.title}, ${job.company}`, place: meeting.place },
  }
  const days = { firstDay: '2026-08-01', lastDay: '2026-08-08' }
  const ofShortlist = { ...meeting, name: brief.name, candidate: job.name }
  return [
    { kind: 'Application received', letter: applicationReceived({ ...job, dueAt: soon }) },
    { kind: 'Applied again', letter: applicationStands({ ...job, since: addDays(now, -3), at: now }) },
    {
      kind: 'Application moved',
      letter: applicationMoved({ ...job, stage: 'interview', note: 'Tuesday at ten?' }),
    },
    { kind: 'Application refused', letter: applicationRejected({ ...job, reason: 'experience', note: '' }) },
    {
      kind: 'Interview, choose a time',
      letter: interviewProposed({
        ...meeting,
        times: [soon, addDays(soon, 1)],
        note: 'With Ana, who leads the team.',
      }),
    },
    { kind: 'Interview agreed', letter: interviewAgreed({ ...meeting, startsAt: soon, entry }) },
    {
      kind: 'No time fits',
      letter: noTimeFits({ ...atDesk, candidate: job.name, words: 'After six on any day.' }),
    },
    { kind: 'Interview called off', letter: interviewCalledOff({ ...meeting, startsAt: soon }) },
    {
      kind: 'A colleague meets a candidate of yours',
      letter: interviewByColleague({ ...atDesk, candidate: job.name, colleague: 'Ana Ruiz', startsAt: soon }),
    },
    {
      kind: 'A colleague takes your interview over',
      letter: interviewTakenOver({ ...atDesk, candidate: job.name, colleague: 'Ana Ruiz', startsAt: soon }),
    },
    { kind: 'Interview tomorrow', letter: interviewSoon({ ...meeting, startsAt: soon }) },
    { kind: 'Job closed', letter: jobClosed({ ...job, because: 'filled', dueAt: soon, now }) },
    {
      kind: 'Job changed',
      letter: jobChanged({
        ...job,
        changes: [
          {
            part: 'contract',
            before: { en: 'Permanent (CDI)', fr: 'CDI' },
            after: { en: 'Fixed term (CDD)', fr: 'CDD' },
          },
        ],
      }),
    },
    { kind: 'Job open again', letter: jobReopened({ ...job, stage: 'interview', dueAt: soon }) },
    {
      kind: 'Jobs to confirm',
      letter: jobsToConfirm({
        jobs: [{ ...job, termFrom: addDays(now, -14), confirmAskedAt: now, unlistedAt: null }],
        link,
      }),
    },
    {
      kind: 'Job not published',
      letter: jobNotPublished({ ...job, missing: ['Say what the person will do: at least one line.'] }),
    },
    { kind: 'Job handed over', letter: jobHandedOver({ ...job, by, waiting: 3 }) },
    {
      kind: 'Morning at the desk',
      letter: morningLetter({ late: 2, today: 3, fresh: 1, unconfirmed: 1 }, link),
    },
    {
      kind: 'Morning with a colleague’s work',
      letter: morningLetter({ late: 0, today: 1, fresh: 0, unconfirmed: 0 }, link, [
        { name: by, morning: { late: 2, today: 0, fresh: 1, unconfirmed: 0 } },
      ]),
    },
    { kind: 'To cover for a colleague', letter: coverAsked({ ...days, name: by, by, link }) },
    { kind: 'No longer to cover', letter: coverEnded({ ...days, name: by, link }) },
    {
      kind: 'Away, said by a colleague',
      letter: absenceSaid({ ...days, by: 'Aurore Vidal', cover: by, link }),
    },
    {
      kind: 'For a colleague who is away',
      letter: inPlaceOf(jobHandedOver({ ...job, by, waiting: 3 }), { ...days, name: 'Ana Costa' }),
    },
    { kind: 'Brief received', letter: briefReceived(brief, soon) },
    { kind: 'Brief accepted', letter: briefQualified(brief, by, 'Two people before the end of the month.') },
    { kind: 'Draft to approve', letter: draftToApprove(brief, job.title) },
    { kind: 'Job written', letter: briefConverted(brief, by) },
    { kind: 'Job public', letter: jobIsPublic(brief, job.title) },
    { kind: 'Invited to a brief', letter: invitedToBrief(brief, 'Aurore Vidal') },
    {
      kind: 'Space of a company',
      letter: joinCompanySpace({ name: 'Marc Delorme', company: 'Halden', by: 'Aurore Vidal', link }),
    },
    { kind: 'New private link', letter: newPrivateLink(brief) },
    { kind: 'Shortlist waits', letter: shortlistWaits(brief) },
    { kind: 'May a company see you', letter: mayCompanySeeYou(job, by) },
    { kind: 'Interview proposed', letter: interviewAsked(job) },
    { kind: 'Company meets a candidate', letter: meetingAgreed({ ...ofShortlist, startsAt: soon, entry }) },
    { kind: 'Company meets a candidate soon', letter: meetingSoon({ ...ofShortlist, startsAt: soon }) },
    { kind: 'Meeting called off', letter: meetingCalledOff({ ...ofShortlist, startsAt: soon, entry }) },
    { kind: 'Job filled', letter: briefWon(brief, job.title, 1) },
    { kind: 'One of several jobs filled', letter: jobOfSeveralFilled(brief, job.title) },
    { kind: 'How it ended', letter: howDidItEnd(brief) },
    { kind: 'Brief closed', letter: briefClosed(brief, by, 'No budget this year.') },
    { kind: 'Message received', letter: messageReceived({ topic: 'other', at: now }) },
    {
      kind: 'Message answered',
      letter: messageAnswered({ name: 'Camille Roux', topic: 'other', at: now, answer: 'Yes, you can.', by }),
    },
    {
      kind: 'Message to a candidate',
      letter: messageToCandidate({ ...job, by, words: 'Could you send us a link to the talk you mention?' }),
    },
    {
      kind: 'Message to a company',
      letter: messageToCompany({ ...brief, by, words: 'Could the first interview be by video?' }),
    },
    {
      kind: 'Report settled',
      letter: reportSettled({ ...job, at: now, answer: 'The job has closed. Thank you.', by }),
    },
    { kind: 'Account opened', letter: accountOpened({ link, at: now, days: 7 }) },
    { kind: 'Account exists', letter: accountExists({ link, at: now }) },
    { kind: 'Link to sign in', letter: signInByLink({ link, at: now, minutes: 10 }) },
    { kind: 'New password', letter: passwordForgotten({ link, at: now, minutes: 30 }) },
    { kind: 'No account', letter: noAccountHere({ signUp: link, at: now }) },
    { kind: 'Password changed', letter: passwordChanged({ forgot: link, at: now }) },
    { kind: 'Leave an address', letter: addressAsked({ link, forgot: link, at: now }) },
    { kind: 'Take an address', letter: newAddressAsked({ link, at: now }) },
    { kind: 'Address taken', letter: addressIsTaken({ link, at: now }) },
    { kind: 'Address changed', letter: addressMoved({ at: now }) },
    { kind: 'Still in the pool', letter: stillInPool({ link, out: addDays(now, 16) }) },
    { kind: 'Alert asked for', letter: confirmAlert({ ...search, at: now }) },
    { kind: 'Alert exists', letter: alertStands({ ...search, at: now }) },
    { kind: 'Too many alerts', letter: tooManyAlerts({ link, at: now, most: 50 }) },
    {
      kind: 'New jobs',
      letter: newJobs({
        ...search,
        cadence: 'weekly',
        jobs: [{ title: job.title, facts, link: `${site}jobs/one` }],
        total: 2,
        search: `${site}jobs?q=python`,
        right: link,
        wrong: link,
        manage: link,
      }),
    },
    { kind: 'Alert still wanted', letter: stillWanted(search) },
    {
      kind: 'Saved job closes soon',
      letter: closingSoon({ jobs: [{ ...job, lastDay: soon, begun: false }], stop: link }),
    },
    {
      kind: 'Saved job closed',
      letter: savedJobsClosed({ jobs: [{ ...job, begun: false }], search: `${site}jobs`, stop: link }),
    },
    {
      kind: 'Added by a recruiter',
      letter: addedAtDesk({
        ...{ name: job.name, by, link, until: addDays(now, 90) },
        ...{ source: 'a talk at the meet-up in Lyon', obtainedOn: addDays(now, -2), ground: 'interest' },
      }),
    },
    {
      kind: 'Invited to apply',
      letter: invitedToApply({ ...job, by, words: 'Your talk on queues made me think of this team.' }),
    },
    { kind: 'Test of the mail server', letter: testLetter(now) },
    { kind: 'Invitation to the desk', letter: invitedToDesk({ by, access: 'recruiter', link, days: 7 }) },
  ]
}
