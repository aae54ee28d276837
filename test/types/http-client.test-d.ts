// `koodrive.http` is typed as openapi-fetch's client is, though its declarations do not import it.
import type { HttpClient, HttpInit, HttpResponse, Middleware } from "koodrive-client";
import type { operations, paths } from "koodrive-client/types";
import type {
  Client,
  Middleware as FetchMiddleware,
  FetchOptions,
  FetchResponse,
} from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";

type Id = keyof operations;
type MediaType = `${string}/${string}`;
type BodyOf<Init> = Init extends { body?: infer Body } ? Body : "none";
type ParamsOf<Init> = Init extends { params?: infer Params } ? Params : "none";

describe("the client's type", () => {
  it("has openapi-fetch's members, and can be handed on as its client", () => {
    expectTypeOf<keyof HttpClient>().toEqualTypeOf<keyof Client<paths>>();
    expectTypeOf((client: HttpClient) => client as Client<paths>).toBeFunction();
  });

  it("has openapi-fetch's middleware, both ways", () => {
    expectTypeOf<Middleware>().toExtend<FetchMiddleware>();
    expectTypeOf<FetchMiddleware>().toExtend<Middleware>();
    expectTypeOf<{ onRequest: string }>().not.toExtend<Middleware>();
    expectTypeOf<Record<never, never>>().not.toExtend<Middleware>();
  });
});

describe("every operation", () => {
  /** The operations of which something does not hold. */
  type Failing<Holds extends Record<Id, boolean>> = {
    [I in Id]: Holds[I] extends true ? never : I;
  }[Id];
  type Extends<A, B> = [A] extends [B] ? true : false;
  type Equal<A, B> =
    (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

  it("takes what openapi-fetch takes", () => {
    expectTypeOf<
      Failing<{ [I in Id]: Extends<HttpInit<operations[I]>, FetchOptions<operations[I]>> }>
    >().toBeNever();
    expectTypeOf<
      Failing<{ [I in Id]: Extends<FetchOptions<operations[I]>, HttpInit<operations[I]>> }>
    >().toBeNever();
    expectTypeOf<
      Failing<{
        [I in Id]: Equal<keyof HttpInit<operations[I]>, keyof FetchOptions<operations[I]>>;
      }>
    >().toBeNever();
    expectTypeOf<
      Failing<{
        [I in Id]: Equal<ParamsOf<HttpInit<operations[I]>>, ParamsOf<FetchOptions<operations[I]>>>;
      }>
    >().toBeNever();
    expectTypeOf<
      Failing<{
        [I in Id]: Extends<BodyOf<HttpInit<operations[I]>>, BodyOf<FetchOptions<operations[I]>>>;
      }>
    >().toBeNever();
  });

  it("gives what openapi-fetch gives, for each way to read a body", () => {
    type Ours<I extends Id, Init> = HttpResponse<operations[I], Init>;
    type Fetched<I extends Id, Init> = FetchResponse<operations[I], Init, MediaType>;
    type Differing<Init> =
      | Failing<{ [I in Id]: Extends<Ours<I, Init>, Fetched<I, Init>> }>
      | Failing<{ [I in Id]: Extends<Fetched<I, Init>, Ours<I, Init>> }>;
    expectTypeOf<Differing<unknown>>().toBeNever();
    expectTypeOf<Differing<{ parseAs: "json" }>>().toBeNever();
    expectTypeOf<Differing<{ parseAs: "text" }>>().toBeNever();
    expectTypeOf<Differing<{ parseAs: "blob" }>>().toBeNever();
    expectTypeOf<Differing<{ parseAs: "arrayBuffer" }>>().toBeNever();
    expectTypeOf<Differing<{ parseAs: "stream" }>>().toBeNever();
  });

  it("and the comparison bites", () => {
    expectTypeOf<
      Failing<{ [I in Id]: Extends<HttpInit<operations["updateShare"]>, HttpInit<operations[I]>> }>
    >().not.toBeNever();
    expectTypeOf<
      Failing<{
        [I in Id]: Extends<
          HttpResponse<operations["updateShare"]>,
          FetchResponse<operations[I], unknown, MediaType>
        >;
      }>
    >().not.toBeNever();
  });
});
