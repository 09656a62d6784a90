import { stages } from './applications/stages'
import { formatDateAndTime } from './dates'

/** One thing that was done to a job, an application or a brief; `by` is null for who has no account at the desk. */
export type Act = { verb: string; by: string | null; at: Date }

const words: Record<string, (who: string, when: string) => string> = {
  create: (who, when) => `${who} wrote it on ${when}.`,
  revise: (who, when) => `${who} changed it on ${when}.`,
  'hide names': (who, when) => `${who} switched its blind first look on, on ${when}.`,
  'show names': (who, when) => `${who} switched its blind first look off, on ${when}.`,
  reveal: (who, when) => `${who} was shown who it is on ${when}.`,
  publish: (who, when) => `${who} published it on ${when}.`,
  open: (who, when) => `${who} opened it on ${when}.`,
  change: (_who, when) => `The candidate changed it on ${when}.`,
  'change triage': (who, when) => `${who} changed its rules for answers on ${when}.`,
  'change criteria': (who, when) => `${who} changed what interviewers look at on ${when}.`,
  'change stages': (who, when) => `${who} changed its stages on ${when}.`,
  'stage taken out': (who, when) => `${who} took its stage out on ${when}.`,
  'let it be kept': (_who, when) => `The candidate let it be kept for other jobs on ${when}.`,
  'take consent back': (_who, when) =>
    `The candidate no longer lets it be kept for other jobs, since ${when}.`,
  ask: (who, when) => `${who} changed its questions on ${when}.`,
  restore: (who, when) => `${who} brought it back on ${when}.`,
  retire: (who, when) => `${who} deleted it on ${when}.`,
  extend: (who, when) => `${who} gave it another last day on ${when}.`,
  'undo extend': (who, when) => `${who} put its former last day back on ${when}.`,
  'follow source': (who, when) => `${who} gave it back to its source on ${when}.`,
  confirm: (who, when) => `${who} confirmed on ${when} that it is still open.`,
  close: (who, when) => `${who} closed it on ${when}.`,
  'ask for review': (who, when) => `${who} asked for a review on ${when}.`,
  'take back': (who, when) => `${who} made it a draft again on ${when}.`,
  schedule: (who, when) => `${who} scheduled it on ${when}.`,
  unschedule: (who, when) => `${who} made it a draft again on ${when}.`,
  archive: (who, when) => `${who} archived it on ${when}.`,
  unarchive: (who, when) => `${who} took it out of the archive on ${when}.`,
  pause: (who, when) => `${who} paused it on ${when}.`,
  resume: (who, when) => `${who} brought it back on ${when}.`,
  'hand over': (who, when) => `${who} gave it to a colleague on ${when}.`,
  'undo hand over': (who, when) => `${who} took it back from a colleague on ${when}.`,
  reopen: (who, when) => `${who} opened it again on ${when}.`,
  in_review: (who, when) => `${who} moved it to “${stages.in_review}” on ${when}.`,
  interview: (who, when) => `${who} moved it to “${stages.interview}” on ${when}.`,
  offer: (who, when) => `${who} moved it to “${stages.offer}” on ${when}.`,
  hired: (who, when) => `${who} moved it to “${stages.hired}” on ${when}.`,
  rejected: (who, when) => `${who} answered that it is not taken on ${when}.`,
  'propose an interview': (who, when) => `${who} proposed times for an interview on ${when}.`,
  'take an interview over': (who, when) => `${who} took the interview over on ${when}.`,
  'call an interview off': (who, when) => `${who} called the interview off on ${when}.`,
  'choose a time': (_who, when) => `The candidate took a time for the interview on ${when}.`,
  'ask for other times': (_who, when) => `The candidate asked for other times on ${when}.`,
  'cannot come': (_who, when) => `The candidate called the interview off on ${when}.`,
  undo: (who, when) => `${who} took a step back on ${when}.`,
  withdraw: (_who, when) => `The candidate withdrew it on ${when}.`,
  qualify: (who, when) => `${who} accepted it on ${when}.`,
  answer: (who, when) => `${who} answered it on ${when}.`,
  convert: (who, when) => `${who} wrote a job from it on ${when}.`,
  'dismiss a warning': (who, when) => `${who} kept words that the wording check warns of on ${when}.`,
  'warn again': (who, when) => `${who} brought a warning of the wording check back on ${when}.`,
  win: (who, when) => `${who} closed its job as filled on ${when}.`,
}

/** What had been done before a page that was out of date was sent, one sentence an act; times in the site's zone. */
export function meanwhile(acts: Act[]): string {
  return acts
    .map(({ verb, by, at }) => {
      const say = words[verb] ?? ((who: string, when: string) => `${who} changed it on ${when}.`)
      return say(by ?? 'Somebody', formatDateAndTime(at))
    })
    .join(' ')
}
