// Lets plain Node run the product's TypeScript: import names of tsconfig.json, and files without their endings.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

registerHooks({
  resolve(name, context, next) {
    const isOwn = /^@(shared|electron|resources)\//.test(name)
    const isBeside = name.startsWith('.') && context.parentURL?.endsWith('.ts')
    if (!isOwn && !isBeside) return next(name, context)
    const url = isOwn ? new URL(name.slice(1), root) : new URL(name, context.parentURL)
    const found = ['', '.ts', '/index.ts'].map((ending) => url.href + ending).find((href) => /\.\w+$/.test(href) && existsSync(fileURLToPath(href)))
    const resolved = next(found ?? url.href, context)
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
