import type { Incoming, ShownPage } from '../handler.route.ts'
import { ProblemPage } from './problem.page.tsx'
import { type SignInProblem, statusOf } from './problem.ts'

/** Says why a sign-in came to nothing, and what to do. */
export const showProblem = (request: Incoming, problem: SignInProblem): ShownPage => ({
  page: ProblemPage({ site: request.get('site'), problem }),
  status: statusOf[problem],
})
