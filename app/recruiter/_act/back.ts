/** The page of the desk to which a form leads back, as its address says; the list of applications for anything else. */
export function deskPath(given: unknown): string {
  return typeof given === 'string' && /^\/recruiter(\/[\w-]+)*$/.test(given)
    ? given
    : '/recruiter/applications'
}
