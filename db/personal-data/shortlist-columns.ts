import { personal, plain, secret } from './kinds'

/** What the tables of shortlists hold of people: a part of the register. */
export const shortlistColumns = {
  presentations: {
    ...personal('words', 'times', 'place', 'note', 'interviewTime', 'startsAt'),
    ...plain(
      'id',
      'briefId',
      'candidateId',
      'applicationId',
      'recruiterId',
      'askedAt',
      'companyNamedAt',
      'answeredAt',
      'agreed',
      'number',
      'withdrawnAt',
      'interviewAskedAt',
      'interviewAskedById',
      'minutes',
      'sequence',
      'calledOffAt',
      'remindedAt',
      'interviewAnsweredAt',
    ),
  },
  presentationLinks: { ...secret('tokenHash'), ...plain('presentationId', 'createdAt') },
  presentationLooks: { ...personal('by'), ...plain('id', 'presentationId', 'at') },
  presentationVerdicts: {
    ...personal('verdict', 'comment', 'by'),
    ...plain('id', 'presentationId', 'personId', 'at'),
  },
}
