/** The day of the privacy notice that stands on the site; what is sent through a form keeps it. A new text gets a new day. */
export const privacyVersion = '2026-11-27'
