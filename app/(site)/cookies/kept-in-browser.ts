type Kept = { name: string; what: string; until: string }

// What a journey of the tests meets must be named here.
export const cookiesKept: Kept[] = [
  {
    name: 'authjs.session-token',
    what: 'Keeps you signed in. Its name begins with __Secure- where the site is served with https.',
    until: 'Until you sign out, or 30 days after your last visit.',
  },
  {
    name: 'authjs.callback-url',
    what: 'Comes with signing in, and names the page where that happened.',
    until: 'Until you close the browser.',
  },
  {
    name: 'authjs.state',
    what: 'Comes with signing in through GitHub, Google or LinkedIn, where this site offers it, with authjs.pkce.code_verifier and authjs.nonce: the answer must be to your own question.',
    until: 'For 15 minutes.',
  },
  {
    name: 'kept-form',
    what: 'Opens what you had typed into a form when your session ended, so that you find it again once you have signed in.',
    until: 'For an hour, or until you send the form.',
  },
  {
    name: 'known-device',
    what: 'Says that you have signed in on this device before, so that wrong passwords tried elsewhere do not slow you down. It is sent to the sign-in page alone.',
    until: 'For a year.',
  },
  {
    name: 'save-job',
    what: 'Remembers which job you wanted to save while you sign in.',
    until: 'For an hour, or until you have signed in.',
  },
  {
    name: 'theme',
    what: 'Remembers that you chose the light or the dark look.',
    until: 'For a year, or until you choose “Auto”.',
  },
]

export const keptInBrowser: Kept[] = [
  {
    name: 'practice:…',
    what: 'Your answers to an exercise, so that you find them again.',
    until: 'Until you start the exercise anew, or clear your browser.',
  },
  {
    name: 'desk-keys',
    what: 'Whether the keys that walk through a list at the desk are on.',
    until: 'Until you clear your browser.',
  },
  {
    name: 'jobs-seen',
    what: 'When you last looked at the list of jobs, so that it can mark those that came since.',
    until: 'Until you clear your browser.',
  },
  {
    name: 'offline',
    what: 'A page that tells you when you are offline, the same for everybody, with a small program that shows it. They come with your second page.',
    until: 'Until you clear your browser.',
  },
  {
    name: 'place …',
    what: 'How far you had scrolled in a list, for when you come back to it.',
    until: 'Until you close the tab.',
  },
]
