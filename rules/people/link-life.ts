/** For so many minutes the link in a letter is good, by what it does. */
export const linkMinutes = {
  'sign in': 10,
  reset: 30,
  'leave address': 24 * 60,
  'take address': 24 * 60,
  confirm: 7 * 24 * 60,
  invitation: 7 * 24 * 60,
  // As long as the jobs that it asks about are not closed for want of an answer.
  'confirm jobs': 16 * 24 * 60,
} as const
