import '@fontsource-variable/inter/index.css'
import '@ks-digital/designsystem-themes/base.css'
import '@ks-digital/designsystem-themes/ksdigital.css'
import './table.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readSeatAgain } from '@renderer/features/table/session'
import { bringBack } from '@renderer/ui/keptTwice'
import { Table } from './Table'

const place = document.getElementById('app')
if (place) {
  const root = createRoot(place)
  root.render(<StrictMode><Table /></StrictMode>)
  void bringBack().then((isMore) => {
    if (!isMore) return
    readSeatAgain()
    root.render(<StrictMode><Table key="back" /></StrictMode>)
  })
}
