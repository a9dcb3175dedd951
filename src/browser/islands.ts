import './drop-zone.ts'
import './live-fragment.ts'
