import type { DeskList, ListAct } from './list-act'
import { listsOfPeople } from './list-acts-of-people'

const always = () => true

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
  ...listsOfPeople,
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
