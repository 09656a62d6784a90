import type { Reach } from '@/db/lists/reach'

/** What a form sends along to say whom it is about. */
export const sendsOf = (reach: Reach): Record<string, string> =>
  'contactId' in reach
    ? { contactId: reach.contactId }
    : { candidateId: reach.candidateId, for: reach.viewer.company.slug }
