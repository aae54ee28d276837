// Sessions: signing in with a code, and the access tokens of a session.
import { CODE_LIFETIME, findCode, useUpCode } from "../auth/codes.ts";
import { issueToken } from "../auth/tokens.ts";
import { returnAddress } from "../sign-in/return-address.ts";
import { drawHex } from "../world/chance.ts";
import type { Role, Token, User } from "../world/rows.ts";
import { count, drop, find, put, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { refuse } from "./refusal.ts";
import type { Caller, Rules } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

const CREATE_SESSION = apiReference("createSession");

export const sessionStatements = {
  "sessions.sign-in-page": {
    says:
      "The address for signing in is a page of the sandbox, on which one chooses a user. It leads " +
      "back to /cloudfile/index.html of the domain, with a code.",
    source: apiReference("getAuthCodeURL"),
    assumed: "The path is that of the published address; no page shows what is added to it.",
  },
  "sessions.domain": {
    says:
      "The domain is a host with its port if there is one, or an http or https address. On this " +
      "machine a host is called back by http, elsewhere by https.",
    assumed: "The page says domain name. An address lets front ends under test have other paths.",
  },
  "sessions.code": {
    says: `A code is good for one session, for ${CODE_LIFETIME / 60_000} minutes.`,
    source: CREATE_SESSION,
    assumed: "No page says how long. That it is used up is the rule of OAuth 2.0, RFC 6749.",
  },
  "sessions.code-domain": {
    says: "A domain that is sent with a code is the one that the code was made for.",
    assumed: "So it is in OAuth 2.0, RFC 6749; the examples send a domain, and no table has it.",
  },
  "sessions.activation": {
    says: "A user who is not activated is so by the first session.",
    source: userGuide(10),
  },
  "sessions.roles": {
    says:
      "The role of a session is 2 for a super administrator, 1 for a common user, and 0 for all " +
      "who administer a part.",
    assumed: "A session has three roles, and users have five.",
  },
  "sessions.user-count": {
    says: "userCount is the number of users in KooDrive.",
    assumed: "The page says number of users, and not of which.",
  },
  "sessions.refresh": {
    says: "A session's identifier refreshes its own token alone, which has not expired.",
    source: apiReference("refreshSession"),
    assumed: "The page demands both, and shows no refusal; a wrong one is a wrong parameter.",
  },
  "sessions.refresh-ends-token": {
    says: "Refreshing ends the old token at once.",
    assumed: "The page does not say whether it stays valid.",
  },
  "sessions.delete": {
    says:
      "Signing out ends the session of the token. Without a token it succeeds and ends nothing; a " +
      "token that is not valid is refused.",
    source: apiReference("logout"),
    assumed: "The token is documented as optional; no page shows a call without one.",
  },
} as const satisfies Statements;

type SessionOperation =
  | "createSession"
  | "deleteSession"
  | "getAuthCodeUrl"
  | "refreshSession"
  | "validateSession";

export const sessionRules: Rules<SessionOperation> = {
  getAuthCodeUrl: {
    run(world, { origin }, { query: { domain } }) {
      if (!returnAddress(domain)) {
        const detail = "must be a host, with its port if there is one";
        return refuse("13000102", "sessions.domain", { field: "domain", detail });
      }
      const uri = `${origin}/_sandbox/sign-in?domain=${encodeURIComponent(domain)}`;
      return [world, { uri, orgIdHost: origin }];
    },
  },

  createSession: {
    changes: true,
    actor: (world, { body }) => find(world.users, findCode(world, body.code)?.userId ?? ""),
    run(world, _caller, { body }) {
      const code = findCode(world, body.code);
      if (!code) {
        const detail = "is unknown, used up or has expired";
        return refuse("APIGW.0301", "sessions.code", { field: "code", detail });
      }
      if (!isSameFrontEnd(body.domain, code.domain)) {
        const detail = "must be the one that the code was made for";
        return refuse("13000102", "sessions.code-domain", { field: "domain", detail });
      }
      const user = find(world.users, code.userId);
      if (!user || user.status === 1) {
        const detail = "is of a user who is disabled";
        return refuse("APIGW.0301", "auth.disabled", { field: "code", detail });
      }
      return openSession(useUpCode(world, code), user);
    },
  },

  validateSession: {
    run(world, { user }) {
      if (!user) return refuse("APIGW.0301", "auth.token-kind");
      return [world, { data: userInfoOf(world, user) }];
    },
  },

  refreshSession: {
    changes: true,
    run(world, caller, { header }) {
      const token = tokenOf(world, caller);
      const sessionId = header["x-session-id"];
      if (token?.userId === undefined || token.sessionId !== sessionId) {
        const detail = "must be that of the token's session";
        return refuse("13000102", "sessions.refresh", { field: "x-session-id", detail });
      }
      const { userId, value } = token;
      const ended = { ...world, tokens: drop(world.tokens, value) };
      const [next, issued] = issueToken(ended, { userId, sessionId });
      return [next, { accessToken: issued.value }];
    },
  },

  deleteSession: {
    changes: true,
    run(world, caller) {
      const token = tokenOf(world, caller);
      return [token ? endSession(world, token) : world, {}];
    },
  },
};

function tokenOf(world: World, { token }: Caller): Token | undefined {
  return find(world.tokens, token ?? "");
}

/** Whether both are of one host, or one of them says nothing. */
function isSameFrontEnd(domain: string | undefined, codeDomain: string): boolean {
  if (!domain || !codeDomain) return true;
  return returnAddress(domain)?.host === returnAddress(codeDomain)?.host;
}

function openSession(world: World, user: User) {
  const [withId, sessionId] = drawHex(world, 48);
  const [next, token] = issueToken(withId, { userId: user.id, sessionId });
  const activated: User = { ...user, status: 0 };
  const users = user.status === 2 ? put(next.users, activated) : next.users;
  const userInfo = userInfoOf(world, user);
  const data = { accessToken: token.value, sessionId, userId: user.accountId, userInfo };
  return [{ ...next, users }, { data }] as const;
}

/** A token without a session ends by itself. */
function endSession(world: World, { value, sessionId }: Token): World {
  const ended = sessionId ? [...values(select(world.tokens, "session", sessionId))] : [];
  const tokens = [value, ...ended.map((token) => token.value)].reduce(drop, world.tokens);
  return { ...world, tokens };
}

/** 0 an administrator, 1 a common user, 2 a super administrator. */
const SESSION_ROLES: Readonly<Record<Role, "0" | "1" | "2">> = {
  0: "0",
  1: "1",
  2: "2",
  3: "0",
  5: "0",
};

function userInfoOf(world: World, user: User) {
  const { tenantId, orgId, name } = world.organization;
  return {
    role: SESSION_ROLES[user.role],
    userName: user.name,
    innerUserId: user.id,
    userId: user.accountId,
    tenantId,
    orgId,
    orgName: name,
    userCount: count(world.users),
    deptId: user.departmentId,
  };
}
