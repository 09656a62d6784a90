import { FileForm } from '@/app/_application/file-form'
import { ButtonForm } from '@/app/_lib/button-form'
import { Brand } from '@/components/brand'
import { Panel } from '@/components/desk/panel'
import { dropLogoAction, keepLogoAction } from './actions'

/** The logo of the site: as it stands at the head of each page, another one, or none. */
export function SiteLogo({ has }: { has: boolean }) {
  return (
    <Panel id="logo" title="Logo">
      <p className="text-ink-muted">
        At the head of each page, in e-mails and on shared pictures. Where pictures are not shown, the name of
        the site stands there.
      </p>
      {has && (
        <div className="grid justify-items-start gap-3">
          <Brand />
          <ButtonForm action={dropLogoAction} sends={{}} at="drop-logo" size="s">
            Remove the logo
          </ButtonForm>
        </div>
      )}
      <FileForm action={keepLogoAction} at="site-logo" file={picture}>
        Show this logo
      </FileForm>
    </Panel>
  )
}

const picture = {
  name: 'site-logo',
  accept: 'image/png,image/jpeg,image/webp',
  label: 'A picture',
  hint: 'PNG, JPEG or WebP, at least 80 pixels wide, best without a ground of its own.',
}
