/** What most briefs say, until they say otherwise. */
export const usual: Record<string, string> = { contract: 'permanent', country: 'FR', payCurrency: 'EUR' }
