import type { Exercise } from '../exercise'

export const knowTheCode: Exercise = {
  slug: 'know-the-code',
  title: 'Know the code',
  company: 'Kestrel Parcels',
  pitch:
    'A method that everyone fears decides every price. Hold its behaviour with tests, then make it plain.',
  situation: [
    'Kestrel Parcels began with one price and three customers. Six years on, `ParcelFee.java` has grown a branch for each promise that somebody made by phone. It has no test. It is also right: the invoices of 40,000 parcels a week come out of it, and customers have built on every oddity that it has.',
    'In a month a fourth service is to be added, and nobody dares. You are asked to change the shape of the code and nothing else: after your work, every parcel must cost to the cent what it costs today, even where today’s price looks like a mistake.',
  ],
  steps: [
    {
      name: 'Hold what it does',
      text: 'Before you change a line, write cases that say what the old code answers, right or odd. Eight refactorings that went wrong are waiting below: good cases catch all of them, and five are enough.',
    },
    {
      name: 'Find the table in the branches',
      text: 'Behind the nested conditions stands a table: a service, a weight, a price. Write it down, with as few lines as it needs.',
    },
    {
      name: 'Name what is left',
      text: 'Surcharge and discount differ between the services in two small ways. Say for each service what an island adds, and what exactly the tenth for contract customers is taken off.',
    },
    {
      name: 'Write the new class',
      text: 'In Java or in the language that you know: the table as data, one class for each service or one for all, no method longer than ten lines. Run your cases on the old and on the new code, and let your build run them on every commit.',
    },
    {
      name: 'Open the request for review',
      text: 'Two or three commits, each of which keeps the tests green. In the description, list the oddities that you found and kept, as questions to whoever sets the prices.',
    },
  ],
  material: [{ file: 'ParcelFee.java', about: 'The class, as it runs today. It needs nothing but Java.' }],
  skills: [
    'Reading code',
    'Tests that hold a behaviour',
    'Refactoring',
    'Object-oriented programming',
    'Review',
  ],
  checks: 'your test cases, the table of prices, and the rules of the three services',
  hours: { min: 4, max: 5 },
  guides: ['back-end-developer'],
  follows: { title: 'Know the Code', source: 'Forage' },
}
