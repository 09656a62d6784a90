/** What a company says of somebody on its shortlist. */
export const shortlistVerdicts = { yes: 'Yes', maybe: 'Maybe', no: 'No' } as const

export type ShortlistVerdict = keyof typeof shortlistVerdicts
