// From a request to its answer, in the service's order: route, sizes, credentials, arguments,
// rights, rule. All of it depends on the world and the request alone.
import {
  type Answer,
  describeRefusal,
  emptySuccess,
  languageOf,
  refusalAnswer,
  success,
} from "./answer/answer.ts";
import { exampleAnswer } from "./answer/example.ts";
import { authenticate, type SignedRequest } from "./auth/authenticate.ts";
import { readInput } from "./gate/input.ts";
import { MAX_BODY, refuseBody, refuseSizes } from "./gate/limits.ts";
import { findRoute, type RouteMatch } from "./gate/route.ts";
import { isSystemAdministrator } from "./rules/authority.ts";
import { performers } from "./rules/performers.ts";
import { isRefusal, type Refusal, refuse } from "./rules/refusal.ts";
import type { Caller, Input, OperationId, Preparation, Rule } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { recordCall } from "./world/audit-log.ts";
import { mintRequestId } from "./world/ids.ts";
import { advanceWorks } from "./world/works.ts";
import type { World } from "./world/world.ts";

export interface ArrivedRequest extends SignedRequest {
  /** The contract's path, without what stands before it. */
  path: string;
  query: URLSearchParams;
  /** What addresses in answers begin with. Default: `origin`. */
  publicOrigin?: string;
  /** Whether operations without a rule answer from the contract's examples. Default: true. */
  examples?: boolean;
  /** What the preparation of the rule has found, where there was one. */
  prepared?: unknown;
}

/** What has become of a request. */
export interface Handled {
  world: World;
  answer: Answer;
  /** Undefined for a path or a method that the contract does not have. */
  route?: RouteMatch | undefined;
  caller?: Caller | undefined;
  refusal?: Refusal | undefined;
  /** Whether the answer is an example of the contract, which no rule has made. */
  isExample?: boolean;
  /**
   * What has to be done with stored bytes first. The rest is to be forgotten then, and the request
   * to be handled again, with what this has found.
   */
  preparation?: Preparation | undefined;
}

type Call = Pick<Handled, "world" | "route" | "caller">;

export function handle(arrivedIn: World, request: ArrivedRequest): Handled {
  const world = advanceWorks(arrivedIn, performers);
  const route = findRoute(request.method, request.path);
  if (!route) return refused({ world }, refuse("APIGW.0101", "gate.route"));
  if (request.examples === false && !rules[route.id]) {
    const detail = `The sandbox has no rule for ${route.operation.name}`;
    return refused({ world, route }, refuse("APIGW.0101", "gate.examples", { detail }));
  }
  const tooLarge =
    refuseSizes(request.target, request.headers) ??
    (request.body.length > MAX_BODY ? refuseBody() : undefined);
  if (tooLarge) return refused({ world, route }, tooLarge);
  const [authenticated, caller] = authenticate(world, request, route.operation);
  if (isRefusal(caller)) return refused({ world: authenticated, route }, caller);
  const origin = request.publicOrigin ?? request.origin;
  const call = { world: authenticated, route, caller: { ...caller, origin } };
  if (world.organization.frozen && !WHILE_FROZEN.test(route.operation.name)) {
    const detail = "The organization is out of service";
    return refused(call, refuse("APIGW.0302", "gate.frozen", { status: 403, detail }));
  }
  const input = readInput(route, request);
  if (isRefusal(input)) return refused(call, input);
  return applyRule(call, input, request);
}

const WHILE_FROZEN = /^(sessions\.|subscription\.get$)/;

function applyRule(
  arrived: Call & { route: RouteMatch; caller: Caller },
  input: Input<OperationId>,
  { headers, prepared }: ArrivedRequest,
): Handled {
  const { world, route } = arrived;
  // The input has been checked against the contract of this very operation.
  const rule = rules[route.id] as Rule<OperationId> | undefined;
  if (!rule) return { ...arrived, answer: exampleAnswer(route.id), isExample: true };
  const user = rule.actor?.(world, input) ?? arrived.caller.user;
  const caller = { ...arrived.caller, user };
  const call = { ...arrived, caller };
  const wrongRole = refuseRole(rule, caller);
  if (!wrongRole && prepared === undefined) {
    const preparation = rule.prepare?.(world, caller, input);
    if (preparation) return { ...call, preparation, answer: emptySuccess(languageOf(headers)) };
  }
  const outcome = wrongRole ?? rule.run(world, caller, input, prepared);
  if (isRefusal(outcome)) {
    const recorded = rule.changes
      ? recordCall(world, call, input, describeRefusal(outcome))
      : world;
    return refused({ ...call, world: recorded }, outcome);
  }
  const [next, output] = outcome;
  const recorded = rule.changes ? recordCall(next, call, input) : next;
  return {
    ...call,
    world: recorded,
    answer: success(output, languageOf(headers), route.operation),
  };
}

/** Why a caller may not make such a call at all, if so. */
function refuseRole({ allows }: Rule<OperationId>, caller: Caller): Refusal | undefined {
  if (allows === undefined || isSystemAdministrator(caller)) return undefined;
  if (allows === "administrators" && caller.role === 0) return undefined;
  const detail = `It is for ${allows}, ${ROLES[allows]}; the caller's role is ${caller.role}`;
  return refuse("APIGW.0302", "auth.role", { status: 403, detail });
}

const ROLES = {
  administrators: "roles 0, 2 and 3",
  "system administrators": "roles 2 and 3",
} as const;

function refused(call: Call, refusal: Refusal): Handled {
  const [world, requestId] = mintRequestId(call.world);
  return { ...call, world, refusal, answer: refusalAnswer(refusal, requestId) };
}
