import { createContext, useContext } from 'react'

/** Turns an error into a sentence for the user; the app's frame provides it, so that primitives know nothing of the app. */
export const DescribeError = createContext<(error: unknown) => string>(String)

/** How errors are put into words here. */
export const useDescribeError = (): ((error: unknown) => string) => useContext(DescribeError)
