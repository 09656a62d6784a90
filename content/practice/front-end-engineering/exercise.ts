import type { Exercise } from '../exercise'

export const frontEndEngineering: Exercise = {
  slug: 'front-end-engineering',
  title: 'Front-end engineering',
  company: 'Saltmarsh Ferries',
  pitch: 'A ferry line wants a calendar of fares. Agree with the server on what it needs, then build it.',
  situation: [
    'Saltmarsh Ferries sails from Port Ellery to Marrow Island, route `ELL-MAR`. On its site people choose a date in the dark: they pick a day, wait, and learn that it is full. The month view that was tried sends one request for each sailing, sixty of them on a phone at the quay, and shows the cheapest ticket of a day even when that ticket is gone.',
    'You take over the calendar. The colleague who keeps the server will build whatever you ask for, once, next week. So the first thing to make is not a component: it is the contract between the two of you.',
  ],
  steps: [
    {
      name: 'Read what is there',
      text: 'Open `calendar.jsx`. Count its requests, and write down four things that a visitor would notice: a day with two sailings, a day that is full, a day without a sailing, a keyboard instead of a mouse.',
    },
    {
      name: 'Write the contract',
      text: 'Decide which single request the calendar sends for March 2027 and what it gets back. Fill in the answer by hand for 1 to 4 March from `sailings.csv`, then say what happens when something is wrong. Check it below.',
    },
    {
      name: 'Build the calendar',
      text: 'Write the component against your contract, with your own answer as its data. A library for dates or for the grid is welcome: say why you chose it, what it weighs and what its licence asks. Days are buttons in a table with the names of the weekdays; a full day says “full”, and not by colour alone.',
    },
    {
      name: 'Look at it as a stranger',
      text: 'At 390 pixels, by keyboard only, in the dark theme, with the request delayed by three seconds and with the request refused.',
    },
  ],
  material: [
    { file: 'sailings.csv', about: 'What is sold for the first days of March 2027, sailing by sailing.' },
    { file: 'calendar.jsx', about: 'The React component as it stands, faults included.' },
  ],
  skills: ['HTTP and JSON', 'Contract of an API', 'React', 'Choosing a library', 'Accessibility'],
  checks: 'the request, the answer for four days, and four statuses',
  hours: { min: 1, max: 2 },
  guides: ['back-end-developer'],
  follows: { title: 'Front-End Engineering', source: 'Forage' },
}
