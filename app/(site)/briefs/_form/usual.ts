export const usual: Record<string, string> = { contract: 'permanent', country: 'FR', payCurrency: 'EUR' }
