import { Button } from '@/components/ui/button'
import { usual } from './usual'

// What a page begins with because most choose it gives way; the role that a guide brings does not.
const givesWay = [...Object.keys(usual), 'openings'].join(' ')

/** Says that what was typed before is back in the form. */
export function KeptDraft() {
  return (
    <kept-draft place="brief" gives-way={givesWay} leaves="more_about_you human" hidden>
      <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m bg-quiet px-4 py-2.5">
        What you typed before is back. It is kept on this device alone until you send it.
        <Button type="button" size="s">
          Begin anew
        </Button>
      </p>
    </kept-draft>
  )
}
