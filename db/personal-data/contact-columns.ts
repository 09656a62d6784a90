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
  contactKeys: { ...personal('key'), ...plain('contactId', 'kind') },
  contactsApart: plain('oneId', 'otherId'),
  contactMerges: {
    ...personal('was', 'became'),
    ...secret('moved'),
    ...plain('id', 'keptId', 'goneId', 'byId', 'at', 'undoneAt'),
  },
  contactLinks: { ...secret('tokenHash'), ...plain('contactId', 'createdAt') },
  contactImports: 'nobody',
  contactImportRows: {
    ...address('email'),
    ...personal('cells'),
    ...plain('importId', 'row', 'outcome', 'reason', 'contactId'),
  },
  personTags: { ...personal('tag'), ...plain('id', 'recruiterId', 'candidateId', 'contactId') },
  peopleLists: 'nobody',
  listEntries: plain('id', 'listId', 'candidateId', 'contactId', 'addedAt'),
  jobInvites: plain('id', 'jobId', 'recruiterId', 'candidateId', 'contactId', 'at'),
  contactObjections: { ...secret('emailHash'), ...plain('at') },
} as const
