import { render } from 'preact'
import './phone.css'
import { bringBack } from '@renderer/ui/keptTwice'
import { App } from './App'
import { followLink } from './enter'
import { stayInTouch } from './live'
import { readAgain } from './model'
import { followReceipts } from './receipts'
import { sendNow } from './send'

const page = document.getElementById('page')
if (page) render(<App />, page)
followLink()
stayInTouch()
followReceipts()
void bringBack().then((isMore) => {
  if (!isMore) return
  readAgain()
  sendNow()
})
