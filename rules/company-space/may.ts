import type { BriefStatus } from '../applications/stages'

/**
 * Whether a company that holds the private link of a brief may open its space: a recruiter has spoken with it and written its
 * job, so that somebody knows who it is. Once it has a space, its own people invite.
 */
export function mayOpenSpace({ status, members }: { status: BriefStatus; members: number }) {
  if (status !== 'searching' && status !== 'won') return 'not yet'
  return members > 0 ? 'has one' : 'yes'
}

/** So many people of a company may share its space. */
export const mostMembers = 20

/** Whether one more may be invited to it. */
export const mayInvite = (members: number): boolean => members < mostMembers

/** Whether somebody may be taken off a space, or leave it: not the last, who would leave it to nobody. */
export const mayTakeOff = (members: string[], who: string): boolean =>
  members.includes(who) && members.length > 1

/** Only who is no member of the desk acts for a company: its recruiter would sit at both sides. */
export const mayActForCompany = (access: string): boolean => access === 'candidate'
