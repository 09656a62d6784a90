import { personal, plain } from './kinds'

/** What somebody at the desk keeps for their own work, and what is said of the site: a part of the register. */
export const deskColumns = {
  absences: {
    ...personal('firstDay', 'lastDay'),
    ...plain('id', 'personId', 'coverId', 'saidById', 'createdAt', 'endedAt'),
  },
  savedViews: { ...personal('name', 'query'), ...plain('id', 'userId', 'list', 'createdAt') },
  messageTemplates: {
    ...personal('name', 'en', 'fr'),
    ...plain('id', 'ownerId', 'purpose', 'createdAt', 'retiredAt'),
  },
  feedback: { ...personal('words'), ...plain('id', 'place', 'event', 'score', 'chip', 'at') },
}
