import type { AtRule, Declaration, Root } from 'postcss'

/** Names of custom properties that a value uses. */
const namesIn = (value: string): readonly string[] => value.match(/--[\w-]+/g) ?? []

/**
 * Makes the theme readable to browsers from before cascade layers, which skip everything in a layer, and leaves out what the page does not use:
 * of the theme's 1,500 custom properties it needs some forty.
 */
export const themeForOldBrowsers = {
  postcssPlugin: 'theme-for-old-browsers',
  OnceExit(root: Root): void {
    root.walkAtRules('layer', (rule: AtRule) => {
      if (rule.nodes) rule.replaceWith(rule.nodes)
      else rule.remove()
    })
    const used = usedNames(root)
    root.walkDecls(/^--/, (declaration: Declaration) => {
      if (!used.has(declaration.prop)) declaration.remove()
    })
    root.walkRules((rule) => {
      if (rule.nodes.every((node) => node.type === 'comment')) rule.remove()
    })
    root.walkAtRules('media', (rule: AtRule) => {
      if (rule.nodes?.length === 0) rule.remove()
    })
  },
}

/** What the page's own rules use, and what that in turn is made of. */
function usedNames(root: Root): ReadonlySet<string> {
  const madeOf = new Map<string, string[]>()
  const waiting: string[] = []
  root.walkDecls(({ prop, value }: Declaration) => {
    if (prop.startsWith('--')) madeOf.set(prop, [...madeOf.get(prop) ?? [], ...namesIn(value)])
    else waiting.push(...namesIn(value))
  })
  const used = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...madeOf.get(name) ?? [])
  }
  return used
}
