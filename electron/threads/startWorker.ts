import { existsSync } from 'node:fs'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread.
 * @param name The thread's program, without its ending. It lies beside the file that starts it, and is an entry of that name in `electron.config.ts`.
 * @param starter `import.meta.url` of the file that starts it.
 */
export function startWorker(name: string, starter: string, options: WorkerOptions = {}): Worker {
  // As it was built: beside the program, or above it where the bundler put shared code into a folder.
  const built = [`./${name}.js`, `../${name}.js`].map((path) => new URL(path, starter)).find((url) => existsSync(url))
  return built ? new Worker(built, options) : new Worker(fromSource(new URL(`./${name}.ts`, starter)), { ...options, eval: true })
}

/** From source, as in tests: Node strips the types itself, and only has to be told how imports are written here. */
const fromSource = (program: URL): string => `
  const { registerHooks } = require('node:module')
  const root = ${JSON.stringify(new URL('../../', import.meta.url).href)}
  registerHooks({
    resolve: (name, context, next) => {
      const alias = /^@(shared|electron)[/]/.test(name) ? new URL(name.slice(1), root).href : name
      return next(alias !== name || (/^[.][.]?[/]/.test(name) && context.parentURL?.endsWith('.ts')) ? alias + '.ts' : alias, context)
    },
  })
  import(${JSON.stringify(program.href)})
`
