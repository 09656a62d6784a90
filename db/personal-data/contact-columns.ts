import { address, personal, plain, secret } from './kinds'

/** What the tables of people whom the desk has added hold of them: a part of the register. */
export const contactColumns = {
  contacts: {
    ...address('email'),
    ...personal(
      'name',
      'phone',
      'links',
      'title',
      'technologies',
      'city',
      'country',
      'note',
      'words',
      'source',
      'holdReason',
    ),
    ...plain(
      'id',
      'recruiterId',
      'language',
      'obtainedOn',
      'ground',
      'createdAt',
      'agreedAt',
      'candidateId',
      'deletedAt',
      'holdUntil',
      'mergedIntoId',
      'mergedAt',
    ),
  },
  contactLinks: { ...secret('tokenHash'), ...plain('contactId', 'createdAt') },
  contactImports: 'nobody',
  contactImportRows: {
    ...address('email'),
    ...personal('cells'),
    ...plain('importId', 'row', 'outcome', 'reason', 'contactId'),
  },
  contactObjections: { ...secret('emailHash'), ...plain('at') },
} as const
