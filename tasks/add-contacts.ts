import { addNextRows } from '@/db/contacts/add-rows'

/** Adds the people of the files that were begun at the desk, until none is left. */
export async function addContacts(now = new Date()): Promise<void> {
  while (await addNextRows(now)) {}
}
