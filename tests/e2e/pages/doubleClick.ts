import type { Locator } from 'playwright'

/** A slow double click: its second click comes where the first was, once what that did is seen. */
export async function doubleClick(place: Locator, seen: () => Promise<unknown>): Promise<void> {
  const { mouse } = place.page()
  await place.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await place.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 }
  await mouse.click(x + width / 2, y + height / 2)
  await seen()
  await mouse.down({ clickCount: 2 })
  await mouse.up({ clickCount: 2 })
}
