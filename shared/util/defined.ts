/** An object whose fields may be missing, as parsed input has them. */
export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The same object without the fields that are undefined, so that it can be laid over defaults. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
