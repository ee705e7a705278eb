import '@fontsource-variable/inter/index.css'
import '@ks-digital/designsystem-themes/base.css'
import '@ks-digital/designsystem-themes/ksdigital.css'
import './workbench.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '@renderer/api/connection'
import { followChanges } from '@renderer/api/live'
import { Workbench } from './Workbench'

connect()
void followChanges()
const root = document.getElementById('app')
if (root) createRoot(root).render(<StrictMode><Workbench /></StrictMode>)
