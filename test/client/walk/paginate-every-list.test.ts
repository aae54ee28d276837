import { describe, expect, it } from "vitest";
import { demandsCursor } from "../../../scripts/contract/arguments.ts";
import { type Node, type Operation, readContract } from "../../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../../scripts/contract/samples.ts";
import { responseField } from "../../../scripts/generate/pagination.ts";
import { setUp } from "../../support/client.ts";
import { collect, pages, query, without } from "../../support/pages.ts";

const contract = readContract();

// Table-driven: every list of the contract, by its own style, over two pages. What the walk asks for
// is validated by the contract.
describe.each(
  contract.operations
    .filter(({ node }) => node["x-koodrive-pagination"])
    .map((operation) => [operation.id, operation] as const),
)("%s", (_, operation) => {
  it("yields the elements of both pages and asks for the second as documented", async () => {
    const { style, next, total, cursor, offset, page, ...more } =
      operation.node["x-koodrive-pagination"];
    // The second page arrives under the list's other name, where sources disagree.
    const names = [more.items].flat();
    const [first, second] = [[{ n: 1 }], [{ n: 2 }]];
    const body = (list: object[], beside: object) =>
      nest(list === second ? names.at(-1) : names[0], list, beside);
    const { koodrive, received } = await setUp(
      style === "cursor"
        ? pages(body(first, nest(next, cursorTo(operation))), body(second, {}))
        : pages(
            body(first, total ? nest(total, 2) : {}),
            body(second, total ? nest(total, 2) : {}),
            body([], {}),
          ),
      { validate: true },
    );
    const sample = sampleCall(operation, contract);
    const { args } = sample;
    const list: Node = methodOf(koodrive, sample);
    const size = operation.node["x-koodrive-pagination"].limit;
    const start = demandsCursor(operation, contract)
      ? args
      : without(args, cursor ?? offset ?? page);
    expect(
      await collect(list.all(total || style === "cursor" ? start : set(start, size, 1))),
    ).toEqual([{ n: 1 }, { n: 2 }]);
    const asked = received.map(({ target, body }) => ({
      ...query(target),
      ...(body ? JSON.parse(body) : {}),
    }));
    const at = (cursor ?? offset ?? page)
      .split(".")
      .reduce((node: Node, key: string) => node?.[key], asked[1]);
    expect(String(at)).toBe(style === "cursor" ? "2" : "1");
  });
});

/** The cursor of the second page, in the type that the list has. */
function cursorTo(operation: Operation): unknown {
  const { next } = operation.node["x-koodrive-pagination"];
  const { type } = contract.deref(contract.at(responseField(next, operation, contract)));
  return type === "integer" ? 2 : "2";
}

function nest(path: string, value: unknown, beside: object = {}): object {
  const [key = "", ...rest] = path.split(".");
  return { ...beside, [key]: rest.length ? nest(rest.join("."), value) : value };
}

function set(value: Node, path: string, field: unknown): object {
  const [key = "", ...rest] = path.split(".");
  return { ...value, [key]: rest.length ? set(value[key] ?? {}, rest.join("."), field) : field };
}
