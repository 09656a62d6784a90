import type { Exercise } from '../exercise'

export const nextQuarter: Exercise = {
  slug: 'next-quarter',
  title: 'Next quarter',
  company: 'Fernhill Tickets',
  pitch: 'Twelve wishes, room for five or six, and everybody’s own comes first. Decide, and say no well.',
  situation: [
    'Fernhill Tickets sells seats for thirty small theatres. Its team has 20 person-weeks between 4 January and 31 March 2027, after holidays and the usual repairs. The list of wishes asks for 54.',
    'In `backlog.csv` each wish has the weeks that the developers estimate, what it would bring in a year if it works, in thousands of euros, the chance that it does, what has to be there before, and a note. The figures are rough. They are all you have, and on Monday the theatres want to know.',
  ],
  steps: [
    {
      name: 'Read the notes first',
      text: 'A list invites to be sorted by one column. Before you do, look for what no column says: a promise, a day, a wish that belongs to one person.',
    },
    {
      name: 'Choose what fits',
      text: 'Expected value is the value times its chance. Find a plan that fits into 20 weeks, takes nothing without what it needs, and brings as much as it can. Check it below.',
    },
    {
      name: 'Put a price on “later”',
      text: 'What waits costs something, too. Work out what a quarter of waiting costs for one of them.',
    },
    {
      name: 'Change your mind',
      text: 'On 5 January the bank says that paying with the phone needs a certificate: `F7` takes six weeks. Nothing has been begun. Make the plan again: the weeks that you have put into a list are no reason to keep it.',
    },
    {
      name: 'Say no',
      text: 'Write to the sales lead, who wants `F8`, in four sentences: what was decided, why, what would change it, and when you look again. Then read it as the sales lead.',
    },
  ],
  material: [{ file: 'backlog.csv', about: 'Twelve wishes with their weeks, value, chance and notes.' }],
  skills: ['Prioritisation', 'Expected value', 'Cost of delay', 'Saying no', 'Choosing a measure'],
  checks: 'two plans, a cost, a reply and a measure',
  hours: { min: 1, max: 2 },
  guides: [
    'product-manager',
    'product-owner',
    'chief-product-officer',
    'business-analyst',
    'it-project-manager',
  ],
}
