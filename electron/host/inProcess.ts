import { createRouterClient, type RouterClient } from '@orpc/server'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '@shared/contract/contract'
import { createRouter, type Caller } from './edge'

/** The contract for callers in the same process (the command line, tests): the same edge, no transport. */
export function createCaller(caller: Caller): ContractRouterClient<Contract> {
  return createRouterClient(createRouter(), { context: caller }) as RouterClient<never> as ContractRouterClient<Contract>
}
