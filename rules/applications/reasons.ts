import { z } from 'zod'
import { type SiteSettings, siteSettings } from '../site/settings'
import { keysOf } from '../vocabulary'
import { type RejectionReason, rejectionReasons } from './stages'

/** The settings by which an owner retires a reason; the two that the closing of a job itself gives have none. */
const settingOf: Partial<Record<RejectionReason, keyof SiteSettings>> = {
  skills: 'givesSkills',
  experience: 'givesExperience',
  pay: 'givesPay',
  place: 'givesPlace',
  language: 'givesLanguage',
}

function isOffered(reason: RejectionReason): boolean {
  const setting = settingOf[reason]
  return !setting || siteSettings()[setting] !== false
}

/** The reasons that the desk gives today, as candidates read them; a retired one stays where it was given, and is counted there. */
export function offeredReasons(): Record<string, string> {
  return Object.fromEntries(
    keysOf(rejectionReasons).flatMap((key) => (isOffered(key) ? [[key, rejectionReasons[key]]] : [])),
  )
}

/** A reason as a form sends it; `missing` says what to do where there is none. */
export const offeredReason = (missing: string) =>
  z
    .enum(keysOf(rejectionReasons), missing)
    .refine(isOffered, 'This reason is not given any more. Choose another; what you wrote is still here')
