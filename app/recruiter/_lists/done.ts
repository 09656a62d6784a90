/** What the page of a person says after something was done there. */
export const personDone: Record<string, string> = {
  labelled: 'Saved. Your colleagues do not see your tags and lists.',
  invited: 'Invited. The e-mail is on its way.',
}
