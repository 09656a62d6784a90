import { askOutcomes } from '@/db/briefs/outcome'
import { sendDigests } from '@/db/desk/digest'
import { endInterviews, remindOfInterviews } from '@/db/interviews/tend'
import { expireJobs } from '@/db/jobs/expire'
import { tendConfirmations } from '@/db/jobs/listing/ask-to-confirm'
import { publishScheduled } from '@/db/jobs/listing/publish-scheduled'
import { remindOfSavedJobs, tellSavedClosed } from '@/db/jobs/remind'
import { countDueRoles } from '@/db/live/count'
import { takeSnapshots } from '@/db/live/snapshots'
import { tendPool } from '@/db/pool/tend'
import { endMeetings, remindOfMeetings } from '@/db/shortlist/meet'
import { onePerProcess } from '@/rules/one-per-process'
import { addContacts } from './add-contacts'
import { readAddresses } from './import/addresses'
import { importApart } from './import/start-apart'
import { keepRunning, type Task } from './keep-running'
import { keepSearch } from './keep-search'
import { keepViews } from './keep-views'
import { placeNewJobs } from './place-jobs'
import { prune } from './prune'
import { purgeData } from './purge-data'
import { readCvs } from './read-cvs'
import { sendAlerts } from './send-alerts'
import { sendMail } from './send-mail'
import { sweepOrphans } from './sweep-files'

const tasks: Task[] = [
  { name: 'send-mail', everySeconds: 3, run: () => sendMail() },
  { name: 'send-alerts', everySeconds: 60, run: () => sendAlerts() },
  { name: 'remind', everySeconds: 600, run: () => remindOfSavedJobs() },
  { name: 'remind-of-interviews', everySeconds: 300, run: () => remindOfInterviews() },
  { name: 'end-interviews', everySeconds: 30, run: () => endInterviews() },
  { name: 'remind-of-meetings', everySeconds: 300, run: () => remindOfMeetings() },
  { name: 'end-meetings', everySeconds: 30, run: () => endMeetings() },
  { name: 'tend-pool', everySeconds: 3600, run: () => tendPool() },
  { name: 'ask-outcomes', everySeconds: 3600, run: () => askOutcomes() },
  { name: 'tell-saved-closed', everySeconds: 120, run: () => tellSavedClosed() },
  { name: 'index-jobs', everySeconds: 10, run: () => keepSearch() },
  { name: 'count-roles', everySeconds: 3, run: () => countDueRoles(new Date(), 200) },
  { name: 'keep-days', everySeconds: 3600, run: () => takeSnapshots() },
  { name: 'add-contacts', everySeconds: 3, run: () => addContacts() },
  { name: 'read-addresses', everySeconds: 300, run: () => readAddresses() },
  { name: 'import-files', everySeconds: 2, run: () => importApart() },
  { name: 'keep-views', everySeconds: 60, run: () => keepViews() },
  { name: 'place-jobs', everySeconds: 15, run: () => placeNewJobs() },
  { name: 'read-cvs', everySeconds: 10, run: () => readCvs() },
  { name: 'prune', everySeconds: 3600, run: () => prune() },
  { name: 'purge-data', everySeconds: 86_400, run: () => purgeData() },
  { name: 'sweep-files', everySeconds: 3600, run: () => sweepOrphans() },
  { name: 'send-digests', everySeconds: 60, run: () => sendDigests() },
  { name: 'publish-scheduled', everySeconds: 30, run: () => publishScheduled() },
  { name: 'ask-to-confirm', everySeconds: 600, run: () => tendConfirmations() },
  { name: 'expire-jobs', everySeconds: 60, run: () => expireJobs() },
]

const running = onePerProcess<{ stops?: (() => Promise<void>)[] }>('tasks', () => ({}))

/** Starts the background work of this process; a second call changes nothing. The timers do not keep a process alive. */
export function startTasks(): void {
  running.stops ??= tasks.map(keepRunning)
}

/** Stops it, once the runs under way are done. */
export async function stopTasks(): Promise<void> {
  const stops = running.stops ?? []
  running.stops = undefined
  await Promise.all(stops.map((stop) => stop()))
}
