import { dayOf, siteCalendar } from '@/rules/calendar'
import type { OwnJob } from './own-job'

/** A stored job as its form shows it: lists one item a line, amounts and dates as they are typed. */
export function jobValues(job: OwnJob): Record<string, string> {
  return {
    companyName: job.company.name,
    title: job.title,
    role: job.role ?? '',
    seniority: job.seniority ?? '',
    contract: job.contract ?? '',
    workplace: job.workplace ?? '',
    officeDays: job.officeDays?.toString() ?? '',
    city: job.city,
    country: job.country,
    payMin: job.payMin?.toString() ?? '',
    payMax: job.payMax?.toString() ?? '',
    payCurrency: job.payCurrency,
    payPeriod: job.payPeriod,
    language: job.language,
    summary: job.summary,
    work: job.work,
    duties: job.duties.join('\n'),
    needs: job.needs.join('\n'),
    nice: job.nice.join('\n'),
    technologies: job.technologies.join(', '),
    steps: job.steps.map(({ name, minutes }) => (minutes ? `${name}, ${minutes} minutes` : name)).join('\n'),
    team: job.team,
    start: job.start,
    validUntil: job.validUntil ? dayOf(job.validUntil, siteCalendar()) : '',
  }
}

/** What may be corrected in an imported job, as its form shows it. */
export function importedValues(job: OwnJob): Record<string, string> {
  return { ...jobValues(job), payNet: job.payNet ? 'net' : 'gross' }
}
