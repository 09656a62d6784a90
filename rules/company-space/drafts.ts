import { z } from 'zod'
import { theirName } from '../briefs/draft'
import { companyPage } from '../companies'
import { email } from '../people/email'

/** Whom a company invites to its space. */
export const memberDraft = z.object({ name: theirName, email })

/** What a company writes of itself, as readers see it; to whom it belongs is for the desk to say. */
export const ownPage = companyPage.omit({ parent: true })

export type OwnPage = z.output<typeof ownPage>
