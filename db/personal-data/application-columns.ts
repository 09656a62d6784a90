import { address, personal, plain, secret } from './kinds'

/** What the tables of applications, of their drafts and of their files hold of people: a part of the register. */
export const applicationColumns = {
  files: {
    ...personal('name', 'sha256'),
    ...secret('storedName'),
    ...plain('id', 'createdAt', 'type', 'size'),
  },
  applications: {
    ...address('email'),
    ...personal('name', 'phone', 'links', 'note'),
    ...plain(
      'id',
      'createdAt',
      'jobId',
      'candidateId',
      'cvId',
      'stage',
      'rejectedBecause',
      'movedAt',
      'dueAt',
      'closedAt',
      'privacyVersion',
      'consentAt',
      'openedAt',
      'language',
      'erasedAt',
    ),
  },
  cvTexts: { ...personal('text'), ...plain('fileId', 'readAt') },
  applicationDrafts: {
    ...address('email'),
    ...personal('name', 'phone', 'links', 'note'),
    ...plain(
      'id',
      'createdAt',
      'candidateId',
      'jobId',
      'consent',
      'cvId',
      'toCheck',
      'version',
      'savedAt',
      'reminded',
      'toldClosedAt',
    ),
  },
  draftAnswers: { ...personal('answer'), ...plain('draftId', 'questionId', 'question', 'kind', 'fileId') },
  applicationLinks: { ...secret('tokenHash'), ...plain('applicationId', 'createdAt') },
  applicationEvents: {
    ...personal('actorName', 'note'),
    ...plain('id', 'applicationId', 'stage', 'actor', 'visible', 'at'),
  },
  applicationAnswers: {
    ...personal('answer'),
    ...plain('id', 'applicationId', 'position', 'question', 'kind', 'fileId'),
  },
  conversations: plain(
    'id',
    'applicationId',
    'briefId',
    'newestAt',
    'deskReadAt',
    'otherReadAt',
    'deskArchivedAt',
    'otherArchivedAt',
  ),
}
