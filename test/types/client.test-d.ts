// What compiles and what does not. Vitest runs tsc over this file.
import {
  type Auth,
  accessToken,
  appAccessToken,
  appSignature,
  type CallOptions,
  createKooDriveClient,
  type KooDriveClient,
} from "koodrive-client";
import type { components, ShareLink, SpaceAllocation } from "koodrive-client/types";
import { describe, expectTypeOf, it } from "vitest";

const koodrive = createKooDriveClient({
  endpoint: "https://intl.myhuaweicloud-koodrive.com",
  auth: accessToken("Bearer+…"),
});

describe("methods", () => {
  it("take the documented arguments", () => {
    expectTypeOf(koodrive.spaces.createGroup).toBeCallableWith({ name: "API Demo", capacity: 20 });
    expectTypeOf(koodrive.spaces.update).toBeCallableWith({
      ownerId: "1289173650183882753",
      type: 0,
      status: "0",
      capacity: "1",
    });
    expectTypeOf(koodrive.spaces.transferUnallocated).toBeCallableWith({
      originType: 1,
      target: [{ type: 2, expandCapacity: 10 }],
    });
    expectTypeOf(koodrive.spaces.getAllocation).toBeCallableWith();
    expectTypeOf(koodrive.spaces.getAllocation).toBeCallableWith(
      {},
      { timeout: 5_000, traceId: "…", language: "zh-CN" },
    );
    expectTypeOf(koodrive.shares.update).toBeCallableWith(
      { shareId: "1", validDays: 30 },
      { signal: new AbortController().signal },
    );
  });

  it("refuse others", () => {
    // @ts-expect-error: ownerId is missing
    koodrive.spaces.update({ type: 0 });
    // @ts-expect-error: type is missing
    koodrive.spaces.update({ ownerId: "1" });
    // @ts-expect-error: an identifier is a string, a number would lose digits
    koodrive.spaces.update({ ownerId: 1289, type: 0 });
    // @ts-expect-error: group spaces are not changed by this operation
    koodrive.spaces.update({ ownerId: "1", type: 2 });
    // @ts-expect-error: status is a string
    koodrive.spaces.update({ ownerId: "1", type: 0, status: 1 });
    // @ts-expect-error: no such argument
    koodrive.spaces.update({ ownerId: "1", type: 0, owner_id: "1" });
    // @ts-expect-error: target is a list
    koodrive.spaces.transferUnallocated({ originType: 1, target: { type: 1, expandCapacity: 10 } });
    // @ts-expect-error: the operation takes no arguments
    koodrive.spaces.getAllocation({ tenantId: "1" });
    // @ts-expect-error: shares take no language
    koodrive.shares.update({ shareId: "1", validDays: 0 }, { language: "en-US" });
    // @ts-expect-error: no such method
    koodrive.spaces.remove({});
    // @ts-expect-error: no such resource
    koodrive.volumes;
  });

  it("resolve to the documented body", () => {
    type Allocation = Awaited<ReturnType<typeof koodrive.spaces.getAllocation>>;
    expectTypeOf<Allocation["data"]>().toEqualTypeOf<SpaceAllocation[] | undefined>();
    expectTypeOf<Allocation["code"]>().toEqualTypeOf<number>();
    type Updated = Awaited<ReturnType<typeof koodrive.shares.update>>;
    expectTypeOf<Updated["shareLink"]>().toEqualTypeOf<ShareLink | undefined>();
    type Created = Awaited<ReturnType<typeof koodrive.spaces.createGroup>>;
    expectTypeOf<Created["failedList"]>().toEqualTypeOf<string[] | undefined>();
  });
});

describe("lists", () => {
  it("have all, which needs no position and yields elements", () => {
    expectTypeOf(koodrive.users.list).toBeCallableWith({ offset: 0, limit: 10 });
    expectTypeOf(koodrive.users.list.all).toBeCallableWith();
    const walk = koodrive.files.listPersonal.all(
      { type: "0", containerId: "c", parentFileId: "p", pageInfo: { pageSize: 20 } },
      { maxItems: 5, prefetch: true, timeout: 1 },
    );
    type Listed = Awaited<ReturnType<typeof koodrive.files.listPersonal>>["files"];
    expectTypeOf(walk).toExtend<AsyncIterable<NonNullable<Listed>[number]>>();
    // @ts-expect-error: a position is demanded of a single page
    koodrive.users.list({});
    // @ts-expect-error: the service demands a first cursor, which cannot be made up
    koodrive.syncDirectories.listChanges.all({ pageSize: 10 });
    // @ts-expect-error: a single page has none before it
    koodrive.users.list({ offset: 0, limit: 1 }, { prefetch: true });
    // @ts-expect-error: no list
    koodrive.spaces.getAllocation.all();
  });

  it("by cursor tell cursors of the type that they begin with", () => {
    const directory = { container: "c", syncDirId: "s", deviceId: "d", cursor: "21" };
    koodrive.syncDirectories.listChanges.all(directory, {
      onCursor: (cursor) => expectTypeOf(cursor).toEqualTypeOf<string>(),
    });
    koodrive.aiTasks.list.all(
      { cursor: 0 },
      { onCursor: async (cursor) => expectTypeOf(cursor).toEqualTypeOf<number>() },
    );
    // @ts-expect-error: a list by offset has no cursor
    koodrive.users.list.all({}, { onCursor: () => {} });
  });
});

describe("an app signature", () => {
  const app = createKooDriveClient({
    endpoint: "https://host",
    auth: appSignature({ appId: "a", appSecret: "b", userId: "c" }),
  });

  it("can call what accepts it", () => {
    expectTypeOf(app.spaces.getAllocation).toBeCallableWith();
    expectTypeOf(app.sessions.create).toBeFunction();
  });

  it("has no methods that take a token alone", () => {
    // @ts-expect-error: sessions are refreshed with their token
    app.sessions.refresh;
    expectTypeOf(app.files.upload).toEqualTypeOf(koodrive.files.upload);
    expectTypeOf(app.jobs.wait).toEqualTypeOf(koodrive.jobs.wait);
    // @ts-expect-error: the JavaScript SDK takes a token
    app.jsSdk.get;
  });
});

describe("an application's access token", () => {
  const app = createKooDriveClient({ endpoint: "https://host", auth: appAccessToken("t") });

  it("can call what documents it, and what needs no credentials", () => {
    expectTypeOf(app).toEqualTypeOf<KooDriveClient<"AppAccessToken">>();
    expectTypeOf(app.permissionTemplates.list).toBeFunction();
    expectTypeOf(app.spaces.listUsers.all).toBeFunction();
    expectTypeOf(app.sessions.create).toBeFunction();
    expectTypeOf(app.http.GET).toBeFunction();
  });

  it("has no methods that take a user's", () => {
    // @ts-expect-error: a space is changed by a user
    app.spaces.update;
    // @ts-expect-error: files are a user's
    app.files;
    // @ts-expect-error: so are jobs
    app.jobs;
    // @ts-expect-error: and tasks
    app.tasks;
  });
});

describe("a client without credentials", () => {
  const anonymous = createKooDriveClient({ endpoint: "https://host" });

  it("can sign in and open public links", () => {
    expectTypeOf(anonymous).toEqualTypeOf<KooDriveClient<"None">>();
    expectTypeOf(anonymous.sessions.create).toBeCallableWith({ code: "c" });
    expectTypeOf(anonymous.shareLinks.visitPublic).toBeFunction();
    expectTypeOf(anonymous.shareLinks.download).toBeCallableWith({
      ...{ shareId: "s", fileId: "f", isPublic: true },
    });
    expectTypeOf(anonymous.http.GET).toBeFunction();
  });

  it("has no other methods", () => {
    // @ts-expect-error: it needs credentials
    anonymous.sessions.refresh;
    // @ts-expect-error: it needs credentials
    anonymous.shareLinks.visit;
    // @ts-expect-error: all of its methods need credentials
    anonymous.spaces;
    // @ts-expect-error: what is waited for needs them
    anonymous.jobs;
    // @ts-expect-error: so do tasks on shared files
    anonymous.shareLinks.waitForTask;
    // @ts-expect-error: and files
    anonymous.files;
  });
});

describe("the type of a client", () => {
  const app = createKooDriveClient({
    endpoint: "https://host",
    auth: appSignature({ appId: "a", appSecret: "b", userId: "c" }),
  });

  it("means a client with a token or a signature", () => {
    const withAny = (client: KooDriveClient) => client.spaces.getAllocation();
    withAny(koodrive);
    withAny(app);
    // @ts-expect-error: it has no credentials
    withAny(createKooDriveClient({ endpoint: "https://host" }));
    // @ts-expect-error: sessions are refreshed with their token
    expectTypeOf<KooDriveClient["sessions"]["refresh"]>();
  });

  it("says what takes a token alone", () => {
    const withToken = (client: KooDriveClient<"AccessToken">) => client.sessions.refresh;
    withToken(koodrive);
    // @ts-expect-error: it has no token
    withToken(app);
  });

  it("of two kinds of credentials has what both can call", () => {
    const token = accessToken("t") as Auth<"AccessToken"> | Auth<"AppAccessToken">;
    const either = createKooDriveClient({ endpoint: "https://host", auth: token });
    expectTypeOf(either.spaces.listUsers).toBeFunction();
    // @ts-expect-error: an application's token is not for files
    either.files;
  });

  it("follows an auth that is known at run time only", () => {
    const auth: Auth<"AccessToken" | "AppSignature"> = accessToken("t");
    const client = createKooDriveClient({ endpoint: "https://host", auth });
    expectTypeOf(client).toEqualTypeOf<KooDriveClient>();
  });
});

describe("read-only arguments", () => {
  it("are taken", () => {
    const names: readonly string[] = ["a"];
    expectTypeOf(koodrive.spaces.createGroup).toBeCallableWith({ name: "a", userIds: names });
    const target = [{ type: 2, expandCapacity: 10 }] as const;
    koodrive.spaces.transferUnallocated({ originType: 1, target });
    const search = { searchType: "team", pageInfo: { pageSize: 20, pageCursor: "" } } as const;
    koodrive.files.search(search);
    koodrive.files.search.all({ searchType: "team", pageInfo: { pageSize: 20 } } as const);
    // @ts-expect-error: an element is a string
    koodrive.spaces.createGroup({ name: "a", userIds: [1] as const });
  });
});

describe("http", () => {
  it("knows paths, parameters and bodies", async () => {
    const { data, error } = await koodrive.http.PUT("/koodrive/ose/v1/share/{shareId}", {
      params: { path: { shareId: "1" } },
      body: { validDays: 0 },
    });
    expectTypeOf(data).toEqualTypeOf<components["schemas"]["UpdateShareResponse"] | undefined>();
    expectTypeOf(error).toEqualTypeOf<components["schemas"]["ErrorBody"] | undefined>();
    // @ts-expect-error: the path has no GET
    koodrive.http.GET("/koodrive/ose/v1/share/{shareId}", {});
    koodrive.http.PUT("/koodrive/ose/v1/share/{shareId}", {
      params: { path: { shareId: "1" } },
      // @ts-expect-error: validDays is missing
      body: {},
    });
  });
});

describe("options", () => {
  it("are checked", () => {
    expectTypeOf(appSignature({ appId: "a", appSecret: "b", userId: "c" })).toExtend<Auth>();
    expectTypeOf<CallOptions<"traceId">>().not.toHaveProperty("language");
    // @ts-expect-error: the secret is missing
    appSignature({ appId: "a", userId: "c" });
    // @ts-expect-error: no such form
    accessToken("t", { form: "Token " });
    expectTypeOf(createKooDriveClient<"AccessToken">).toBeCallableWith({
      endpoint: "https://host",
      auth: accessToken("t"),
      validate: true,
    });
    createKooDriveClient({
      endpoint: "https://host",
      auth: accessToken("t"),
      // @ts-expect-error: it is on or off
      validate: "strict",
    });
    createKooDriveClient({
      endpoint: "https://host",
      auth: accessToken("t"),
      // @ts-expect-error: no such option
      baseUrl: "https://host",
    });
  });
});
