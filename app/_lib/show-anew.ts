import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

/**
 * Leads an action back to the page that it was sent from, as it is now: to the same address with another anchor, or
 * without one, the browser's side would go without asking for it anew.
 */
export function showAnew(path: string): never {
  revalidatePath(path.replace(/[?#].*/, ''))
  redirect(path)
}
