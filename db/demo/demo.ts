import { findSetting } from '../site/settings'
import { demoCandidates, demoMembers, demoPassword, demoStaff } from './people'

/** Which rows of the record are the demo's, as its setting keeps them. */
export type DemoRows = { users: string[]; companies: string[]; briefs: string[] }

/** True while the record holds the demo. */
export async function hasDemo(): Promise<boolean> {
  return (await findSetting('demo')) !== undefined
}

/** Who may sign in to the demo, and with what. */
export function demoPeople(): { access: string; email: string; password: string }[] {
  const candidate = { access: 'candidate', email: demoCandidates[0].email }
  const member = { access: 'company', email: demoMembers.people[0].email }
  return [...demoStaff, candidate, member].map(({ access, email }) => ({
    access,
    email,
    password: demoPassword,
  }))
}

/** True while somebody of the demo can sign in with the password that everybody knows. */
export async function hasDemoPassword(): Promise<boolean> {
  // Only the start of a public site asks; another need not load what hashes them.
  const { checkPassword } = await import('../people/users')
  for (const { email, password } of demoPeople()) if (await checkPassword(email, password)) return true
  return false
}
