import type { useFormAction } from '@/app/_lib/use-form-action'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { lengths, mostTimes, timeField } from '@/rules/interviews/proposal'

/** What an interview is proposed with: up to four times on the clocks of `zone`, its length, where, and what it is about. */
export function MeetingFields({ field }: { field: ReturnType<typeof useFormAction>['field'] }) {
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-4">
        {Array.from({ length: mostTimes }, (_, n) => (
          <TextField
            key={timeField(n + 1)}
            label={`Time ${n + 1}`}
            {...field(timeField(n + 1))}
            type="datetime-local"
            optional={n > 0}
          />
        ))}
      </div>
      <Select label="Length" {...field('minutes')} options={lengths} />
      <TextField
        label="Where"
        {...field('place')}
        maxLength={300}
        autoComplete="off"
        hint="An address, or the link of the call."
      />
      <TextArea
        label="About the interview"
        {...field('details')}
        optional
        rows={3}
        maxLength={3000}
        hint="Who will be there, and what it is about."
      />
    </>
  )
}
