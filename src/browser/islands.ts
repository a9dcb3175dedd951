import './agenda-order.ts'
import './drop-zone.ts'
import './live-fragment.ts'
import './out-box.ts'
import './passkey.ts'
import './slide-show.ts'
import './running-clock.ts'
import './shortcuts.ts'

// On a phone the menu scrolls sideways: show the reader where they are.
const here = document.querySelector('.main-navigation [aria-current]')
here?.scrollIntoView({ block: 'nearest', inline: 'center' })
