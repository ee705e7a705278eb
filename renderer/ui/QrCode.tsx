import { useMemo } from 'react'
import { encode } from 'uqr'
import './qrCode.css'

/** Cameras look for a quiet edge of four modules. */
const QUIET_EDGE = 4

/** A QR code, black on white also where the page is dark, so that every camera reads it. */
export function QrCode({ label, value, className = '' }: { readonly label: string; readonly value: string; readonly className?: string }) {
  const { size, path } = useMemo(() => drawn(value), [value])
  return (
    <svg className={`ui-qr ${className}`} role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawn(value: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(value, { ecc: 'M', border: QUIET_EDGE })
  const path = data.map((row, y) => row.map((isBlack, x) => isBlack ? `M${x} ${y}h1v1h-1z` : '').join('')).join('')
  return { size, path }
}
