import './agenda-order.ts'
import './ballot-form.ts'
import './drop-zone.ts'
import './live-fragment.ts'
import './out-box.ts'
import './passkey.ts'
import './rich-text.ts'
import './running-clock.ts'
import './shortcuts.ts'
import './spoken-words.ts'
import './presenter-clock.ts'
import './slide-show.ts'

// On a phone the menu scrolls sideways: show the reader where they are.
const here = document.querySelector('.main-navigation [aria-current]')
here?.scrollIntoView({ block: 'nearest', inline: 'center' })
