import type { DeskList, ListAct } from './list-act'

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

/** What can be done with people on their lists. */
export const listsOfPeople = {
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
} as const satisfies Record<string, DeskList>
