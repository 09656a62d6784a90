import { whenWoken } from '../when-woken'
import { CheckedFields } from './checked-fields'
import { FollowsForm } from './follows-form'
import { KeptDraft } from './kept-draft'
import { SentInPlace } from './sent-in-place'

// What is put back is there before anybody follows it.
whenWoken(() => {
  customElements.define('kept-draft', KeptDraft)
  customElements.define('checked-fields', CheckedFields)
  customElements.define('follows-form', FollowsForm)
  customElements.define('sent-in-place', SentInPlace)
})
