import { personal, plain } from './kinds'

/** What somebody at the desk keeps for their own work: a part of the register. */
export const deskColumns = {
  savedViews: { ...personal('name', 'query'), ...plain('id', 'userId', 'list', 'createdAt') },
  messageTemplates: {
    ...personal('name', 'en', 'fr'),
    ...plain('id', 'ownerId', 'purpose', 'createdAt', 'retiredAt'),
  },
}
