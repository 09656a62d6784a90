import type { Exercise } from '../exercise'

export const twoCheckouts: Exercise = {
  slug: 'two-checkouts',
  title: 'Two checkouts',
  company: 'Harrow & Reed',
  pitch: 'The new checkout sells worse, says the report. Somebody is about to switch it off. Is it true?',
  situation: [
    'Harrow & Reed sells boxes of vegetables. For eight weeks, some visitors were shown a new checkout. The weekly report says that it sells a quarter less than the old one, and on Thursday it is to be switched off. The developer who built it thinks that the report is wrong, and so does everybody who builds anything.',
    'You have the two tables that the report is made of, as they are: with visits that were sent twice, our own people among the visitors, and orders that were cancelled. The new checkout was tried on phones first, which nobody told whoever wrote the report.',
  ],
  steps: [
    {
      name: 'Read how the data came about',
      text: 'Look at the comments in `shop.sql` and at twenty rows of each table. What is a row? What may stand there twice, and who should not be counted?',
    },
    {
      name: 'Answer the question that was asked',
      text: 'Count the visits, then compare the checkouts as the report does, on clean data.',
    },
    {
      name: 'Ask a better one',
      text: 'Compare them again for each device. If the two answers disagree, find out which visitors each checkout was given before you believe either.',
    },
    {
      name: 'Look past the first order',
      text: 'A checkout that sells one box to people who never come back has sold little. Who came back, and who has not had the time to?',
    },
    {
      name: 'Write three sentences',
      text: 'One for what the data say, one for how sure you are with this many visits, and one for what to do on Thursday. Leave out the SQL.',
    },
  ],
  material: [
    { file: 'shop.sql', about: 'Visits and orders of eight weeks, with `CREATE TABLE` and comments.' },
  ],
  skills: ['SQL', 'Cleaning data', 'Comparing groups', 'Cohorts', 'Writing a finding'],
  checks: 'four questions, each on two sets of data',
  hours: { min: 2, max: 3 },
  guides: ['data-analyst', 'bi-analyst', 'analytics-engineer', 'data-scientist', 'growth-marketer'],
}
