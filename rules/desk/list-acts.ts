/** What is known of a row of a list when it is asked what can be done with it; absent where it has no such thing. */
export type Facts = {
  closedAt?: Date | null
  deletedAt?: Date | null
  settledAt?: Date | null
  answeredAt?: Date | null
  archivedAt?: Date | null
  sentAt?: Date | null
  failedAt?: Date | null
  claimedAt?: Date | null
  hasText?: boolean
  about?: string | null
}

/** What is asked before it is done. */
export type Asks = 'colleague' | 'labels' | 'job' | 'answer'

/** Something that is done to all the rows that were chosen; `fits` says to which it can be done, and `needs` says it in words. */
export type ListAct = {
  key: string
  words: string
  done: string
  says: string
  needs: string
  asks?: Asks
  fits: (row: Facts) => boolean
  canUndo?: true
}

type DeskList = { path: string; title: string; one: string; many: string; acts: Record<string, ListAct> }

const always = () => true

const label: ListAct = {
  key: 't',
  words: 'Tags and lists',
  done: 'Tagged, or put on a list:',
  says: 'Each gets these tags and comes on these lists, beside those that they have. Your colleagues do not see them.',
  needs: 'They are no longer here for you.',
  asks: 'labels',
  fits: ({ deletedAt }) => !deletedAt,
  canUndo: true,
}

const invite: ListAct = {
  key: 'i',
  words: 'Invite to apply',
  done: 'Invited',
  says: 'Each gets an e-mail of their own, which names the job and says why they get it. It leaves at once.',
  needs: 'Somebody who was deleted is not written to.',
  asks: 'job',
  fits: ({ deletedAt }) => !deletedAt,
}

/** The lists of the desk on which rows are chosen, and what can be done with them. Jobs and applications have pages of their own. */
export const listActs = {
  briefs: {
    path: '/recruiter/briefs',
    title: 'Briefs',
    one: 'brief',
    many: 'briefs',
    acts: {
      give: {
        key: 'g',
        words: 'Give to a colleague',
        done: 'Given to a colleague:',
        says: 'Their jobs go with them, with the applications. The companies read who answers for them.',
        needs: 'Only a brief that is not closed can be given away.',
        asks: 'colleague',
        fits: ({ closedAt }) => !closedAt,
        canUndo: true,
      },
    },
  },
  candidates: {
    path: '/recruiter/candidates',
    title: 'Candidates',
    one: 'profile',
    many: 'profiles',
    acts: { label, invite },
  },
  contacts: {
    path: '/recruiter/contacts',
    title: 'Contacts',
    one: 'person',
    many: 'people',
    acts: {
      label,
      invite,
      delete: {
        key: 'd',
        words: 'Delete',
        done: 'Deleted',
        says: 'They are gone from the desk. For 30 days they can be brought back.',
        needs: 'They are deleted already.',
        fits: ({ deletedAt }) => !deletedAt,
        canUndo: true,
      },
    },
  },
  mail: {
    path: '/recruiter/mail',
    title: 'Mail',
    one: 'e-mail',
    many: 'e-mails',
    acts: {
      again: {
        key: 'a',
        words: 'Send again',
        done: 'On their way again:',
        says: 'Each is tried anew within a minute.',
        needs: 'Only an e-mail that was given up or stopped can be sent again.',
        fits: ({ failedAt, hasText }) => Boolean(failedAt && hasText),
      },
      stop: {
        key: 's',
        words: 'Stop',
        done: 'Stopped',
        says: 'They do not leave. You can send them again.',
        needs: 'Only an e-mail that waits can be stopped, and none that people are owed about their account.',
        fits: ({ sentAt, failedAt, claimedAt, about }) =>
          !sentAt && !failedAt && !claimedAt && about !== 'account',
        canUndo: true,
      },
    },
  },
  reports: {
    path: '/recruiter/reports',
    title: 'Reports',
    one: 'report',
    many: 'reports',
    acts: {
      settle: {
        key: 's',
        words: 'Settle',
        done: 'Settled',
        says: 'They are off the list of what waits. What you write goes to whoever left an address, at once.',
        needs: 'They are settled already.',
        asks: 'answer',
        fits: ({ settledAt }) => !settledAt,
        canUndo: true,
      },
    },
  },
  messages: {
    path: '/recruiter/messages',
    title: 'Messages',
    one: 'message',
    many: 'messages',
    acts: {
      elsewhere: {
        key: 'a',
        words: 'Answered elsewhere',
        done: 'Noted as answered:',
        says: 'They are off the list of what waits. Nobody is written to.',
        needs: 'They have their answers already.',
        fits: ({ answeredAt }) => !answeredAt,
        canUndo: true,
      },
    },
  },
  conversations: {
    path: '/recruiter/messages/people',
    title: 'Messages',
    one: 'conversation',
    many: 'conversations',
    acts: {
      archive: {
        key: 'a',
        words: 'Put away',
        done: 'Put away',
        says: 'They are read, and off this list until somebody writes in them again.',
        needs: 'They are put away already.',
        fits: ({ archivedAt }) => !archivedAt,
        canUndo: true,
      },
    },
  },
  templates: {
    path: '/recruiter/templates',
    title: 'Templates of messages',
    one: 'template',
    many: 'templates',
    acts: {
      delete: {
        key: 'd',
        words: 'Delete',
        done: 'Deleted',
        says: 'Nobody is offered them any more. They can be brought back.',
        needs: 'Those that everybody uses are deleted by a manager or an owner.',
        fits: always,
        canUndo: true,
      },
    },
  },
} as const satisfies Record<string, DeskList>

export type ListName = keyof typeof listActs

export const isListName = (name: unknown): name is ListName =>
  typeof name === 'string' && Object.hasOwn(listActs, name)

/** What can be done on a list, by the name that its address has for it. */
export const actsOf = (list: ListName): Record<string, ListAct> => listActs[list].acts

/** Settling a report with an answer has written to somebody, which nothing takes back. */
export const mayTakeBack = (list: ListName, act: string, answer = ''): boolean =>
  Boolean(actsOf(list)[act]?.canUndo) && answer === ''

/** At most so many rows are done something to at once. */
export const mostRows = 50
