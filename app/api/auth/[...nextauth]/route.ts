import { handlers } from '@/app/_lib/session'

export const { GET, POST } = handlers
