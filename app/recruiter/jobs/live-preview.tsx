'use client'

import { useRef, useState } from 'react'
import { advertWords } from '@/rules/jobs/advert-words'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { readAmount } from '@/rules/pay/amount'
import { currencies, keysOf, payPeriods, workplaces } from '@/rules/vocabulary'
import { useTyped } from './use-typed'

type Values = Record<string, string>

/** Beside a job's form: the job as somebody reads it on a phone, while it is typed. */
export function LivePreview({ values }: { values: Values }) {
  const here = useRef<HTMLElement>(null)
  const [typed, setTyped] = useState(values)

  useTyped(here, setTyped)

  return (
    <article
      ref={here}
      lang={typed.language}
      className="grid gap-3 rounded-m border border-line bg-paper p-4 text-14 wrap-anywhere"
    >
      <div className="grid gap-1">
        <p className="font-head text-20 leading-snug font-[620]">{typed.title || 'The title'}</p>
        <p>
          <b className="font-[580]">{typed.companyName || 'The company'}</b>
        </p>
        <p className="text-ink-muted">{[placeOf(typed), payInWords(typed)].filter(Boolean).join(', ')}</p>
        <p className="text-ink-muted">{typed.summary}</p>
      </div>
      <Words values={typed} />
    </article>
  )
}

function Words({ values }: { values: Values }) {
  const words = advertWords(values.language === 'fr' ? 'fr' : 'en')
  const parts = [
    [words.duties, linesOf(values.duties)],
    [words.needs, linesOf(values.needs)],
    [words.nice, linesOf(values.nice)],
  ] as const
  return (
    <>
      {values.work && <p className="whitespace-pre-line">{values.work.trim()}</p>}
      {parts.map(
        ([title, items]) =>
          items.length > 0 && (
            <div key={title}>
              <p className="font-[620]">{title}</p>
              <ul className="mt-1 grid list-disc gap-1 ps-5">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  )
}

const linesOf = (text = '') => [...new Set(text.split('\n').flatMap((line) => line.trim() || []))]

function placeOf({ city = '', country = '', workplace, officeDays }: Values): string {
  const known = keysOf(workplaces).find((key) => key === workplace) ?? null
  const days = known === 'hybrid' && officeDays ? Number(officeDays) : null
  return placeWords({ city, country, workplace: known, officeDays: days, otherPlaces: [] })
}

function payInWords(values: Values): string {
  const pay = {
    payMin: readAmount(values.payMin ?? '') ?? null,
    payMax: readAmount(values.payMax ?? '') ?? null,
    payCurrency: keysOf(currencies).find((key) => key === values.payCurrency) ?? 'EUR',
    payPeriod: keysOf(payPeriods).find((key) => key === values.payPeriod) ?? 'year',
    payNet: false,
  }
  return payOf(pay) ? payWords(pay) : ''
}
