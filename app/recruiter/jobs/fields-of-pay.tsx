import { Select, TextField } from '@/components/ui/field'
import { currencies, payPeriods } from '@/rules/vocabulary'

/** The two ends of a pay range, its currency and its period; what else is said of it stands beside them. */
export function FieldsOfPay({
  field,
  children,
}: {
  field: (name: string) => { name: string; defaultValue?: string; error?: string }
  children?: React.ReactNode
}) {
  return (
    <div className={`grid gap-4 ${children ? 'sm:grid-cols-5' : 'sm:grid-cols-4'}`}>
      <TextField {...field('payMin')} label="From" inputMode="decimal" placeholder="52000" maxLength={20} />
      <TextField {...field('payMax')} label="To" inputMode="decimal" placeholder="60000" maxLength={20} />
      <Select {...field('payCurrency')} label="Currency" options={currencies} />
      <Select {...field('payPeriod')} label="Period" options={payPeriods} />
      {children}
    </div>
  )
}
