import { messageToCandidate } from '../conversations/letters'
import { addDays } from '../dates'
import { applicationMoved, applicationRejected, type Letter } from '../letters'
import { invitedToApply } from '../lists/letters'
import type { TemplatePurpose } from './draft'
import type { Addressee } from './fields'

type Of = { name: string; title: string; company: string; by: string; link: string }

/** The letter in which words for a purpose go out; a refusal has its most common reason, a move the usual next stage. */
export function letterWith(purpose: TemplatePurpose, of: Of, words: string): Letter {
  if (purpose === 'refusal') return applicationRejected({ ...of, reason: 'skills', note: words })
  if (purpose === 'move') return applicationMoved({ ...of, stage: 'interview', note: words })
  return purpose === 'invitation' ? invitedToApply({ ...of, words }) : messageToCandidate({ ...of, words })
}

/** Somebody invented, to look at a template with. */
export const someAddressee = (now: Date): Addressee => ({
  name: 'Camille Roux',
  title: 'Back-end developer',
  company: 'Halden',
  dueAt: addDays(now, 5),
})
