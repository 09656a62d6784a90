import { NextRequest } from 'next/server'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { Brand } from '@/components/brand'
import { JobHeading } from '@/components/job/job-heading'
import type { JobCard } from '@/db/jobs/jobs'
import { queueLetter } from '@/db/site/outbox'
import { store } from '@/db/store'
import { newestLetterTo, someEmail } from '@/db/testing/makers'
import { offeredReasons } from '@/rules/applications/reasons'
import { siteCalendar } from '@/rules/calendar'
import { answerDays, briefDays } from '@/rules/clock'
import { missingToPublish } from '@/rules/jobs/missing'
import { besideForm } from '@/rules/linter/of-job'
import { endOfRetention, policyVersion } from '@/rules/retention'
import { accentOfPictures, accentPath } from '@/rules/site/accent'
import { testLetter } from '@/rules/site/letters'
import { limitsOf } from '@/rules/site/promised'
import { adoptSettings, firstSettings, type SiteSettings, siteSettings } from '@/rules/site/settings'
import { GET as securityAnswer } from './.well-known/security.txt/route'
import { asSomebody } from './_who-may/testing'
import { GET as legalNotice } from './(site)/legal/route'
import { purposes } from './(site)/privacy/purposes'
import { GET as privacy } from './(site)/privacy/route'

afterEach(() => adoptSettings(firstSettings))

const now = new Date('2026-11-28T10:00:00Z')
const page = (element: React.ReactNode) => renderToStaticMarkup(element)
const shown = (get: typeof legalNotice) =>
  asSomebody(undefined, async () =>
    (await get(new NextRequest('http://localhost/'), { params: Promise.resolve({}) })).text(),
  )
const legal = () => shown(legalNotice)
const kept = () =>
  [policyVersion(), JSON.stringify(endOfRetention(now)), JSON.stringify(purposes())].join(' ')
const french = { slug: 'one', title: 'Développeur Java', language: 'fr' } as JobCard // what a heading shows of it

async function letterNow() {
  const email = someEmail()
  await store.tx((tx) => queueLetter(tx, email, testLetter(now), { about: 'account', aboutId: 'one' }))
  return (await newestLetterTo(email))?.text
}

/** What each setting changes: a new one does not compile before it is here. */
const users: { [S in keyof SiteSettings]: [other: SiteSettings[S], output: () => unknown, beside?: object] } =
  {
    name: ['Jobs of the Saône', () => page(<Brand />)],
    company: ['Saône Talent', legal],
    legalForm: ['SAS', legal, { company: 'Saône Talent' }],
    capital: ['10 000 €', legal, { company: 'Saône Talent' }],
    registration: ['RCS Lyon 123', legal, { company: 'Saône Talent' }],
    vat: ['FR 12', legal, { company: 'Saône Talent' }],
    address: ['1 quai de Saône, Lyon', legal, { company: 'Saône Talent' }],
    director: ['Odile Marchetti', legal, { company: 'Saône Talent' }],
    hostName: ['Nuage', legal],
    hostAddress: ['2 rue du Port, Roubaix', legal, { hostName: 'Nuage' }],
    hostPhone: ['+33 1 00 00 00 00', legal, { hostName: 'Nuage' }],
    email: ['hello@saone.example', legal, { company: 'Saône Talent' }],
    phone: ['+33 4 00 00 00 00', legal, { company: 'Saône Talent' }],
    privacyContact: ['data@saone.example', () => shown(privacy)],
    securityContact: ['safe@saone.example', () => securityAnswer().text()],
    zone: ['Asia/Tokyo', siteCalendar],
    holidays: ['DE-BY', siteCalendar],
    answerDays: [9, answerDays],
    briefDays: [9, briefDays],
    onlyFrenchInFrance: [true, () => besideForm()],
    payRequired: [false, () => missingToPublish({ duties: ['Write it'] }, now)],
    genderMark: [true, () => page(<JobHeading job={french} />)],
    letterLanguages: ['fr', letterNow],
    givesSkills: [false, offeredReasons],
    givesExperience: [false, offeredReasons],
    givesPay: [false, offeredReasons],
    givesPlace: [false, offeredReasons],
    givesLanguage: [false, offeredReasons],
    applicationMonths: [1, kept],
    consentedMonths: [12, kept],
    accountMonths: [12, kept],
    promised: [
      [{ until: +now, applicationMonths: 1, consentedMonths: 3, accountMonths: 6 }],
      () => JSON.stringify(limitsOf('accounts', now)),
    ],
    accent: ['#0f766e', () => [accentPath(siteSettings().accent), accentOfPictures(siteSettings().accent)]],
    logo: ['a'.repeat(32), () => page(<Brand />)],
    logoShape: [3, () => page(<Brand />), { logo: 'a'.repeat(32) }],
  }

test.each(Object.entries(users))(
  'the setting “%s” changes what somebody gets',
  async (name, [other, output, beside]) => {
    adoptSettings({ ...firstSettings, ...beside })
    const before = await output()
    adoptSettings({ ...firstSettings, ...beside, [name]: other })
    expect(await output()).not.toEqual(before)
  },
)

test('each setting stands in that table', () => {
  expect(Object.keys(users).sort()).toEqual(Object.keys(firstSettings).sort())
})
