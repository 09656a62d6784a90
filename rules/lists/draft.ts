import { z } from 'zod'
import { commas, line, text } from '../forms/text'

/** A recruiter's own words for a person, and the lists that they are on; a new list has a name. */
export const labelsDraft = z.object({
  tags: commas('Tags', 12).transform((tags) => [...new Set(tags.map((tag) => tag.toLowerCase()))]),
  newList: line('New list', 60).default(''),
})

export type Labels = z.output<typeof labelsDraft> & { lists: string[] }

export const inviteDraft = z
  .object({
    job: z.coerce.number('Choose a job').int('Choose a job').positive('Choose a job'),
    invitation: text('Your words', 1500).default(''),
  })
  .transform(({ job, invitation: words }) => ({ job, words }))

/** Within so many minutes nobody is invited to the same job a second time. */
export const minutesBetweenInvites = 2
