import { expect, test } from 'vitest'
import { type ApplicationFacts, applicationNotices, applicationSentences } from './applications/sentences'
import type { Stage } from './applications/stages'
import { type BriefFacts, briefNotices, briefSentences } from './briefs/sentences'
import { type JobFacts, jobNotices, jobSentences } from './jobs/sentences'
import type { ClosingReason, JobState } from './jobs/state'

const now = new Date('2026-11-18T10:00:00Z')
const before = new Date('2026-11-12T10:00:00Z')
const after = new Date('2026-11-20T10:00:00Z')

type Cases<K extends string, F> = Record<K, { so: F; not: F[] }>

function walk<K extends string, F>(
  catalogue: Record<K, (facts: F) => string | undefined>,
  cases: Cases<K, F>,
) {
  const names = Object.keys(catalogue) as K[] // Object.keys forgets its key type
  for (const name of names) {
    const said = catalogue[name](cases[name].so)
    expect(said, `${name} is said where it is so`).toMatch(/^[\p{Lu}\d][^{}]{3,}$/u)
    expect(said, name).not.toMatch(/undefined|null|NaN/)
    expect(cases[name].not.length, `${name} has a record in which it is false`).toBeGreaterThan(0)
    for (const facts of cases[name].not)
      expect(catalogue[name](facts), `${name} is not said where it is not so`).toBeUndefined()
  }
}

test('a candidate is told nothing that is not so of the application', () => {
  const at = (stage: Stage, more: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
    stage,
    company: 'Orbital Freight',
    recruiter: 'Claire Martin',
    dueAt: after,
    closedAt: null,
    rejectedBecause: null,
    jobIsOpen: true,
    now,
    ...more,
  })
  const over = { dueAt: null, closedAt: before }
  const late = at('in_review', { dueAt: before })
  const waits = at('received')
  const offer = at('offer')
  const hired = at('hired', over)
  const withdrawn = at('withdrawn', over)
  const refused = at('rejected', { ...over, rejectedBecause: 'pay' })
  const ended = [hired, withdrawn, refused]
  walk(applicationSentences, {
    waitingForCompany: { so: waits, not: [late, offer, ...ended] },
    lateBy: { so: late, not: [waits, offer, at('offer', { dueAt: before }), ...ended] },
    due: { so: waits, not: [late, offer, ...ended] },
    wasDue: { so: late, not: [waits, offer, ...ended] },
    nothingToDo: { so: waits, not: [late, offer, ...ended] },
    markedLate: { so: late, not: [waits, offer, ...ended] },
    counted: { so: late, not: [offer, ...ended] },
    waitingForYou: { so: offer, not: [waits, late, ...ended] },
    offered: { so: offer, not: [waits, late, ...ended] },
    tellThem: { so: offer, not: [waits, late, ...ended] },
    hired: { so: hired, not: [waits, offer, withdrawn, refused] },
    hiredOn: { so: hired, not: [waits, offer, withdrawn, refused] },
    withdrew: { so: withdrawn, not: [waits, offer, hired, refused] },
    withdrewOn: { so: withdrawn, not: [waits, offer, hired, refused] },
    mayApplyAgain: { so: withdrawn, not: [{ ...withdrawn, jobIsOpen: false }, waits, hired, refused] },
    refused: { so: refused, not: [waits, offer, hired, withdrawn] },
    reason: { so: refused, not: [waits, offer, hired, withdrawn] },
    answeredOn: { so: refused, not: [waits, offer, hired, withdrawn] },
    readers: { so: waits, not: [withdrawn] },
    closedToReaders: { so: withdrawn, not: [waits, offer, hired, refused] },
  })
  walk(applicationNotices, {
    moved: { so: offer, not: [waits, refused, withdrawn] },
    refused: { so: refused, not: [waits, hired, withdrawn] },
    scored: { so: waits, not: [withdrawn] },
    revealed: { so: waits, not: [withdrawn] },
    'looked-again': { so: waits, not: [withdrawn] },
    noted: { so: waits, not: [withdrawn] },
  })
})

test('a company is told nothing that is not so of its brief', () => {
  const at = (status: BriefFacts['status'], more: Partial<BriefFacts> = {}): BriefFacts => ({
    status,
    dueAt: null,
    contactName: 'Ana Ferreira',
    phone: '+33 6 12 34 56 78',
    email: 'ana@orbital.example',
    recruiter: 'Claire Martin',
    job: null,
    hired: 0,
    now,
    ...more,
  })
  const job = (closedBecause: ClosingReason | null, more: Partial<NonNullable<BriefFacts['job']>> = {}) => ({
    publishedAt: before,
    unlistedAt: null,
    unlistedBecause: null,
    validUntil: null,
    closedAt: closedBecause && before,
    closedBecause,
    ...more,
  })
  const waits = at('received', { dueAt: after, recruiter: null })
  const late = { ...waits, dueAt: before }
  const noNumber = { ...waits, phone: '' }
  const taken = at('qualified')
  const draft = at('searching', { job: job(null, { publishedAt: null }) })
  const open = at('searching', { job: job(null) })
  const expired = at('searching', { job: job(null, { validUntil: before }) })
  const shut = at('searching', { job: job('withdrawn') })
  const shutAfterHire = { ...shut, hired: 1 }
  const filled = at('won', { job: job('filled') })
  const hired = { ...filled, hired: 1 }
  const closed = at('closed')
  const afterTheCall = [taken, draft, open, expired, shut, filled, hired, closed]
  walk(briefSentences, {
    callBy: { so: waits, not: [late, ...afterTheCall] },
    shouldHaveCalled: { so: late, not: [waits, ...afterTheCall] },
    weAreLate: { so: late, not: [waits, ...afterTheCall] },
    weMoveNext: { so: taken, not: [late, open, expired, shut, filled, hired, closed] },
    online: { so: open, not: [waits, draft, expired, shut, filled, closed] },
    noLongerOnline: { so: shut, not: [waits, draft, open, filled, closed] },
    whoCalls: { so: waits, not: [noNumber, ...afterTheCall] },
    asksForNumber: { so: noNumber, not: [waits, late, ...afterTheCall] },
    nameToCome: { so: waits, not: [{ ...waits, recruiter: 'Claire Martin' }, ...afterTheCall] },
    counted: { so: waits, not: afterTheCall },
    markedLate: { so: late, not: [waits, ...afterTheCall] },
    takenOn: { so: taken, not: [waits, draft, open, closed, filled] },
    beingWritten: { so: draft, not: [waits, taken, open, shut, closed] },
    notPublicYet: { so: draft, not: [waits, taken, open, shut, closed] },
    isPublic: { so: open, not: [draft, expired, shut, filled, closed] },
    hasExpired: { so: expired, not: [draft, open, shut, filled, closed] },
    isClosed: { so: shut, not: [draft, open, expired, filled, closed] },
    isFilled: { so: filled, not: [hired, shut, closed, open] },
    somebodyWasHired: { so: hired, not: [filled, shut, closed, open] },
    briefIsClosed: { so: closed, not: [waits, taken, open, shut, filled] },
    inCharge: { so: taken, not: [waits, filled, closed] },
    wasInCharge: { so: closed, not: [waits, taken, open, { ...closed, recruiter: null }] },
    leftOn: { so: shut, not: [waits, taken, draft, open, closed] },
    leftAfterHire: { so: shutAfterHire, not: [shut, filled, open, draft] },
    leftFilled: { so: filled, not: [hired, shut, expired, open, draft] },
    leftWithoutHire: { so: shut, not: [shutAfterHire, filled, expired, open, draft] },
  })
  walk(briefNotices, {
    qualified: { so: taken, not: [waits, closed] },
    closed: { so: closed, not: [waits, taken, filled] },
  })
})

test('a recruiter is told nothing that is not so of a job', () => {
  const at = (
    state: JobState,
    stages: Partial<Record<Stage, number>> = {},
    more: Partial<JobFacts> = {},
  ): JobFacts => ({
    state,
    closedBecause: state === 'closed' ? 'filled' : null,
    imported: false,
    elsewhere: false,
    stages: new Map(Object.entries(stages) as [Stage, number][]), // Object.entries forgets its key type
    ...more,
  })
  const [draft, empty, emptyClosed] = [at('draft'), at('published'), at('closed')]
  const waiting = at('published', { received: 2, rejected: 1 })
  const answered = at('closed', { rejected: 3 })
  const mixed = at('published', { rejected: 1, withdrawn: 1 })
  const allWithdrawn = at('published', { withdrawn: 2 })
  const hired = at('closed', { hired: 1 })
  const ended = at('closed', {}, { closedBecause: 'withdrawn' })
  const elsewhere = at('published', {}, { imported: true, elsewhere: true })
  const goneAtSource = at('closed', {}, { imported: true, closedBecause: 'withdrawn' })
  walk(jobSentences, {
    onceItIsPublished: { so: draft, not: [empty, answered] },
    appliedElsewhere: { so: elsewhere, not: [empty, draft, goneAtSource] },
    nobodyYet: { so: empty, not: [draft, elsewhere, waiting, allWithdrawn, emptyClosed] },
    nobodyApplied: { so: emptyClosed, not: [empty, answered, allWithdrawn] },
    allAnswered: { so: answered, not: [empty, emptyClosed, waiting, mixed, allWithdrawn] },
    allAnsweredOrWithdrawn: { so: mixed, not: [empty, answered, waiting, allWithdrawn] },
    allWithdrawn: { so: allWithdrawn, not: [empty, mixed, answered, waiting] },
    stillWaiting: { so: waiting, not: [empty, answered, mixed, draft] },
    closedByHire: { so: hired, not: [answered, emptyClosed, ended, at('published', { hired: 1 })] },
    closedAsFilled: { so: answered, not: [hired, ended, empty] },
    closedWithoutHire: {
      so: ended,
      not: [answered, goneAtSource, { ...ended, stages: hired.stages }, empty],
    },
    closedUnconfirmed: {
      so: at('closed', {}, { closedBecause: 'unconfirmed' }),
      not: [answered, hired, ended, at('unconfirmed')],
    },
    isArchived: { so: at('archived'), not: [draft, answered] },
    lastDayPassed: { so: at('expired'), not: [draft, empty, answered] },
    isGone: { so: answered, not: [draft, empty] },
  })
  expect(jobSentences.stillWaiting(at('closed', { offer: 1 }))).toBe(
    '1 application still waits for your answer.',
  )
  walk(jobNotices, {
    published: { so: empty, not: [draft, answered, at('expired')] },
    revised: { so: empty, not: [draft, answered] },
    toApprove: { so: draft, not: [answered, at('expired')] },
    asked: { so: draft, not: [answered, at('expired')] },
    corrected: { so: elsewhere, not: [empty] },
    followed: { so: elsewhere, not: [empty] },
    unchanged: { so: elsewhere, not: [empty] },
    undone: { so: at('expired'), not: [draft] },
    extended: { so: empty, not: [at('expired'), answered] },
    confirmed: { so: empty, not: [draft, answered, at('unconfirmed')] },
    toReview: { so: at('in_review'), not: [draft, empty] },
    scheduled: { so: at('scheduled'), not: [draft, empty] },
    unscheduled: { so: draft, not: [at('scheduled'), empty] },
    archived: { so: at('archived'), not: [draft, answered] },
    unarchived: { so: answered, not: [at('archived')] },
    paused: { so: at('paused'), not: [empty, draft, answered] },
    resumed: { so: empty, not: [draft, answered, at('paused')] },
    reopened: { so: empty, not: [draft, answered, at('expired')] },
    closed: { so: answered, not: [empty, at('expired')] },
  })
})
