import type { Language } from '@/rules/people/language'

export const languageNames: Record<Language, string> = { en: 'English', fr: 'French' }
