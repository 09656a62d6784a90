/** What a message to the site may be about. */
export const topics = {
  job: 'A job or a company on this site',
  application: 'An application of mine',
  brief: 'A brief, or hiring with you',
  guide: 'A mistake in a guide or a figure',
  data: 'My personal data',
  accessibility: 'Something I cannot use',
  security: 'A security problem',
  other: 'Something else',
} as const

export type Topic = keyof typeof topics
