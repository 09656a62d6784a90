import type { Exercise } from '../exercise'

export const pageReview: Exercise = {
  slug: 'page-review',
  title: 'Accessibility review',
  company: 'Thistle Bay Dental Practice',
  pitch: 'A page of forty lines keeps people from booking. Find out whom, and mend what hurts most.',
  situation: [
    'Thistle Bay Dental Practice takes bookings on one small page. A patient who uses a screen reader has written that the booking “cannot be done”, and another one that everything she had typed was gone. The scanner that the agency ran gave the page 92 points.',
    'You have the page, `booking.html`. Eleven things in it fail a criterion of WCAG 2.2. A scanner finds about half of them; some other lines look wrong to it and are right. The practice has money for one afternoon.',
  ],
  steps: [
    {
      name: 'Use it before you read it',
      text: 'Open the file and book a visit with the keyboard alone, then at 200 % zoom, then with a screen reader if you have one. Write down where you stop, in the words of a patient.',
    },
    {
      name: 'Read it line by line',
      text: 'Name each fault by its line and the criterion that it fails. Leave alone what is right: a review that cries at everything is not read twice.',
    },
    {
      name: 'Measure, do not guess',
      text: 'Work out the contrast of the hint, and count the stops of the Tab key.',
    },
    {
      name: 'Mend one line, and choose what comes first',
      text: 'Write the phone field anew. Then say which of the faults you would mend if there were time for one only.',
    },
    {
      name: 'Tell the practice',
      text: 'Half a page for people who run a practice and not a site: who cannot book today, what the afternoon buys, and what is left.',
    },
  ],
  material: [
    { file: 'booking.html', about: 'The page, forty lines of HTML. Nothing that it leads to is there.' },
  ],
  skills: ['Accessibility', 'HTML', 'WCAG 2.2', 'Keyboard testing', 'Writing a review'],
  checks: 'your findings, a contrast, the Tab stops, a mended line and a choice',
  hours: { min: 1, max: 2 },
  guides: ['front-end-developer', 'ui-designer', 'product-designer', 'ux-researcher', 'qa-engineer'],
}
