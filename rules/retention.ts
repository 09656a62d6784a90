import { addDays } from './dates'
import { firstSettings, siteSettings } from './site/settings'

/** How long what nobody needs any more is kept, in days; docs/operating.md says the same to whoever runs the site. */
export const keptDays = {
  /** A session, once it has run out or was ended. */
  sessions: 30,
  /** The text of a letter, once it was sent or given up; to whom and when stays. */
  letterTexts: 90,
  /** What an index that was left behind still catches up on; an older one is built again. */
  jobChanges: 30,
  /** The private links to an application, once it is closed. */
  applicationLinks: 365,
  /** The private links to a brief, once it is closed. */
  briefLinks: 365,
  /** The links in letters that sign in, confirm or let choose, used or not, once their time is over. */
  accountLinks: 30,
  /** An alert, once it is stopped, and what it reported. */
  alerts: 60,
  /** A file of a form that came back, for whoever has no scripts: an hour. */
  heldFiles: 1 / 24,
  /** How often jobs were read, by day. */
  views: 731,
  /** What somebody said of applying, publishing or an alert: two years. */
  feedback: 731,
  /** A file of people that was uploaded at the desk, with the rows that were not added. */
  contactFiles: 30,
  /** A file of jobs that was imported at the desk, with what became of each record; its counts stay. */
  importFiles: 30,
  /** A file that no row names, such as a CV whose application was never written: an hour. */
  orphanFiles: 1 / 24,
}

/** Months as whole days: 3 are 92, and 24 are 731. */
export const daysOf = (months: number) => Math.ceil((months * 365.25) / 12)

/** For so long it is kept what tells of people, in days; where a process ends, from its end. An owner may shorten some in the settings. */
export const peopleKeptDays = () => ({
  /** An application, after its process has ended: at most three months to explain the answer, as the CNIL advises. */
  applications: daysOf(siteSettings().applicationMonths),
  /** An application that its candidate let us keep for other jobs, or of whoever stays in the pool, from the last contact: at most two years, as the CNIL advises. */
  consented: daysOf(siteSettings().consentedMonths),
  /** An application that was begun and never sent, since it was last saved. */
  drafts: 183,
  /** An account whose holder was not here, without an open application. */
  accounts: daysOf(siteSettings().accountMonths),
  /** Whom to write to about a brief, once it is closed. */
  briefs: 1095,
  /** A message, once it is answered. */
  messages: 365,
  /** A report of a job, once it is settled. */
  reports: 365,
  /** To whom a letter went, and when. */
  letters: 731,
})

const policyDay = '2026-11-27'
export const daysOfGrace = 30

/**
 * The version of this policy: its day, with the months of the settings where an owner has chosen others. A change of its
 * days gets a new day, and nothing is purged in the first 30 days of a version.
 */
export function policyVersion(): string {
  const { applicationMonths, consentedMonths, accountMonths } = siteSettings()
  const [chosen, usual] = [
    [applicationMonths, consentedMonths, accountMonths].join('-'),
    [firstSettings.applicationMonths, firstSettings.consentedMonths, firstSettings.accountMonths].join('-'),
  ]
  return chosen === usual ? policyDay : `${policyDay}, ${chosen} months`
}

/** What ended, or was last used, before these moments is kept no longer. */
export function endOfRetention(now: Date): Record<keyof ReturnType<typeof peopleKeptDays>, Date> {
  const { applications, consented, drafts, accounts, briefs, messages, reports, letters } = peopleKeptDays()
  const ago = (days: number) => addDays(now, -days)
  return {
    applications: ago(applications),
    consented: ago(consented),
    drafts: ago(drafts),
    accounts: ago(accounts),
    briefs: ago(briefs),
    messages: ago(messages),
    reports: ago(reports),
    letters: ago(letters),
  }
}
