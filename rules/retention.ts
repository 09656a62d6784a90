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
  /** An alert, once it is stopped, and what it reported; what its reader said of it stays with a running one. */
  alerts: 60,
  /** A file that no row names, such as a CV whose application was never written: an hour. */
  orphanFiles: 1 / 24,
}
