/** What a form says whose change did not come into the draft. */
export const draftNotTaken = {
  text: 'You changed this text in another tab after you opened this one. What you wrote is still below. Open the guide in another tab and add your changes there.',
  row: 'You changed this row in another tab after you opened this one. What you wrote is still below. Open the page anew to see the other change.',
  same: 'This is what readers see already, so there is no draft to keep.',
  moved:
    'Your draft changed in another tab at the same moment. What you wrote is still here. Please send it again.',
  missing: 'This guide no longer exists.',
}

/** Problems as sentences, one after another. */
export const sentences = (problems: string[]) =>
  problems.map((problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`).join(' ')
