import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { mayImport } from '@/rules/desk/may'

/** Whoever may import, and is asking; for anybody else there is no such page. */
export async function requireImporter(returnTo: string) {
  const staff = await requireRecruiter(returnTo)
  return mayImport(staff) ? staff : notFound()
}
