import { render } from 'preact'
import './phone.css'
import { App } from './App'
import { followLink } from './enter'
import { stayInTouch } from './live'
import { followReceipts } from './receipts'
import { sendNow } from './send'

const page = document.getElementById('page')
if (page) render(<App />, page)
followLink()
stayInTouch()
followReceipts()
sendNow()
