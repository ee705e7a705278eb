const WIDTH = 720
const HEIGHT = 480
const MARGIN = 48

/** A picture of a receipt to keep, as a data address: where it is from and its code, and no word of the answer. */
export function receiptPicture(from: readonly string[], label: string, receipt: string, help: string): string {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.fillStyle = '#00042e'
  pen.fillRect(0, 0, WIDTH, 16)
  let y = 80
  for (const line of from) y = write(pen, line, y, '600 28px system-ui, sans-serif', 36)
  write(pen, label, y + 28, '26px system-ui, sans-serif', 32)
  write(pen, receipt, 310, '700 96px ui-monospace, Menlo, Consolas, monospace', 96)
  write(pen, help, 400, '26px system-ui, sans-serif', 34)
  return canvas.toDataURL('image/png')
}

/** Writes a line, broken at spaces where it is too wide; answers where the next goes. */
function write(pen: CanvasRenderingContext2D, text: string, top: number, font: string, height: number): number {
  pen.font = font
  let line = ''
  let y = top
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && pen.measureText(longer).width > WIDTH - 2 * MARGIN) {
      pen.fillText(line, MARGIN, y)
      y += height
      line = word
    } else {
      line = longer
    }
  }
  pen.fillText(line, MARGIN, y)
  return y + height
}
