import type { Exercise } from '../exercise'

export const softwareEngineering: Exercise = {
  slug: 'software-engineering',
  title: 'Software engineering',
  company: 'Lark Lane Savings',
  pitch: 'A small bank asks its ledger four questions, then wants a rule of its data model to change.',
  situation: [
    'Lark Lane Savings keeps its accounts in three tables, which have served it well. This week the counter, the accountants and a customer with a doubled coffee on the statement all need an answer, and the product team has promised joint accounts for May.',
    'You have the ledger of March 2026 on your machine. Ask it in SQL. What you write should be right next month, too, when other customers have done other things: every answer is tried on the ledger of April as well.',
  ],
  steps: [
    {
      name: 'Get to know the data',
      text: 'Read the three `CREATE TABLE` statements. Which column may be empty, and what does it mean then? What identifies a customer: surely not the name?',
    },
    {
      name: 'Answer four questions',
      text: 'One query each, from a filter to a running total. Before you check a result, find a row of it that you can verify by hand.',
    },
    {
      name: 'Change the model',
      text: 'Let an account have several holders, with a rule that the database itself enforces. Then think the change through: which program still reads `accounts.customer_id`, and in which order would you deploy?',
    },
    {
      name: 'Put it under version control',
      text: 'Write the change as a migration in a file of its own with a way back, and test both on a copy. Describe in its commit what happens to a query that runs meanwhile.',
    },
    {
      name: 'Offer it as an API',
      text: 'Sketch the request that gives a customer the statement of one account, page by page. Whose accounts may be asked for, and where is that checked?',
    },
  ],
  material: [
    {
      file: 'ledger.sql',
      about: 'Tables and rows of March 2026, for SQLite; on your machine: sqlite3 ledger.db < ledger.sql',
    },
  ],
  skills: ['SQL', 'Modifying a data model', 'Testing by hand', 'Version control', 'APIs'],
  checks: 'four queries and one change of the model, run in your browser on two ledgers',
  hours: { min: 5, max: 6 },
  guides: ['back-end-developer'],
  follows: { title: 'Software Engineering', source: 'Forage' },
}
