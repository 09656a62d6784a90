import type { Staff } from '@/db/people/users'

/** What tells the parts of Today apart that stand there twice: for who reads it, and for whom they cover. */
export const partId = ({ only }: Staff): string => (only && only !== 'own' ? `-${only.of}` : '')
