/** What somebody at the desk may do, from least to most: each reaches what the one before does, and more. */
export const deskAccesses = ['recruiter', 'manager', 'owner'] as const

/** The access of whoever works at the desk. */
export type DeskAccess = (typeof deskAccesses)[number]

export const accessNames: Record<DeskAccess, string> = {
  recruiter: 'Recruiter',
  manager: 'Manager',
  owner: 'Owner',
}

/** Those who answer for the work of everybody, and not for their own alone. */
export const managing = ['manager', 'owner'] as const
type Managing = (typeof managing)[number]

type Who = { access: string }
type May<A extends DeskAccess> = <W extends Who>(who: W) => who is W & { access: A }

const manages = <W extends Who>(who: W): who is W & { access: Managing } =>
  managing.some((access) => access === who.access)
const owns = <W extends Who>(who: W): who is W & { access: 'owner' } => who.access === 'owner'

/** Has a desk at all. */
export const isAtDesk = <W extends Who>(who: W): who is W & { access: DeskAccess } =>
  deskAccesses.some((access) => access === who.access)

/** Reaches the jobs, briefs, applications, contacts, letters and figures of every colleague, not only their own. */
export const seesAllWork: May<Managing> = manages
/** Brings jobs in from files and addresses of other systems: they come to the whole board, for the whole agency. */
export const mayImport: May<Managing> = manages
/** Writes the templates that everybody uses, of messages and of stages. */
export const sharesTemplates: May<Managing> = manages
/** Invites colleagues, removes them, and says for which company they work; whom, `mayManage` says. */
export const managesPeople: May<Managing> = manages
/** Makes a recruiter of a manager, an owner of a recruiter, and the other way round. */
export const changesAccess: May<'owner'> = owns
/** Says what the site is called, how long it keeps what it knows, what it answers by default. */
export const changesSettings: May<'owner'> = owns
/** Reads the letters about accounts, too, as those of sign-in and of invitations; what belongs to work goes with the work. */
export const readsAccountLetters: May<'owner'> = owns
/** Reads who did what, which is also what managers and owners did. */
export const readsAudit: May<'owner'> = owns
/** Reads what candidates and companies say of the site, in their own words. */
export const readsFeedback: May<'owner'> = owns
/** Reads how the server does. */
export const readsMetrics: May<'owner'> = owns

/** Whether somebody invites, removes or assigns a colleague of that access: owners everybody, a manager recruiters. */
export const mayManage = (who: Who, colleague: Who): boolean =>
  owns(who) || (manages(who) && colleague.access === 'recruiter')

/** The accesses that somebody may give by an invitation, the least first. */
export const accessesToInvite = (who: Who): DeskAccess[] =>
  deskAccesses.filter((access) => mayManage(who, { access }))
