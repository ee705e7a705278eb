import { useEffect, useState } from 'preact/hooks'
import { now, watch, type Model } from './model'

/** All that the page shows; the component is drawn anew after each change. */
export function useModel(): Model {
  const [model, setModel] = useState(now)
  useEffect(() => {
    const update = () => setModel(now())
    // Something may have changed between the drawing and now.
    update()
    return watch(update)
  }, [])
  return model
}
