import '@fontsource-variable/inter/index.css'
import '@ks-digital/designsystem-themes/base.css'
import '@ks-digital/designsystem-themes/ksdigital.css'
import './table.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Table } from './Table'

const root = document.getElementById('app')
if (root) createRoot(root).render(<StrictMode><Table /></StrictMode>)
