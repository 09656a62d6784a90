// Run by import.ts as a process of its own. Fills the record of DATA_DIR, and writes a file of so many invented adverts to
// import into it.
import { writeFileSync } from 'node:fs'
import { findStaff } from '@/db/people/users'
import { jobMaker } from '../fill-record'
import type { NewJob } from '../make-job'
import { readyRecord } from './web'

const jobsBefore = 1000

const [rows, file = ''] = process.argv.slice(2)
await readyRecord(jobsBefore)
writeFileSync(file, JSON.stringify({ jobs: await adverts(Number(rows)) }))

/** Invented adverts in the shape of a board, each with a text of its own. */
async function adverts(count: number) {
  if (!(await findStaff('bench@example.com'))) throw new Error('the market has no recruiter')
  const make = await jobMaker(count, new Date())
  return Array.from({ length: count }, (_, number) => advertOf(make(number), number))
}

function advertOf(job: NewJob, number: number) {
  const { title, city, country, work = '', duties = [], needs = [], nice = [], publishedAt } = job
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return {
    id: `invented-${number}`,
    title,
    isListed: true,
    location: `${city}, ${country}`,
    employmentType: 'FullTime',
    publishedAt: publishedAt?.toISOString(),
    jobUrl: `https://boards.example.com/invented/${number}`,
    descriptionHtml: `<h2>The work</h2><p>${work}</p><p>Advert ${number} of a market that nobody works in.</p><h2>What you do</h2>${list(duties)}<h2>What you bring</h2>${list(needs)}<p>Good to know:</p>${list(nice)}`,
  }
}
