// The departments that a seed becomes, and their spaces.
import { describe, expect, it } from "vitest";
import { count } from "../../../src/sandbox/world/table.ts";
import { departmentOf, grow, spacesOf } from "../../support/seeds.ts";

describe("the departments of a seed", () => {
  it("are below the root, or below another by its name or identifier, in any order", () => {
    const world = grow({
      rootDepartment: { name: "Root", id: "7" },
      departments: [
        { name: "Shop", parent: "East" },
        { name: "East", parent: "8" },
        { name: "Sales", id: "8" },
        { name: "Research", parent: "Root" },
      ],
    });
    const parentOf = (name: string) => departmentOf(world, name).parentId;
    expect(parentOf("Shop")).toBe(departmentOf(world, "East").id);
    expect([parentOf("East"), parentOf("Sales"), parentOf("Research")]).toEqual(["8", "7", "7"]);
  });

  it("have five levels at most, the root among them", () => {
    const names = ["B", "C", "D", "E"];
    const world = grow({
      rootDepartment: { name: "A" },
      departments: names.map((name, index) => ({ name, parent: names[index - 1] ?? "A" })),
    });
    expect(count(world.departments)).toBe(5);
  });

  it("are not taken for another whose identifier is their name", () => {
    const world = grow({
      departments: [
        { name: "Sales", id: "8", space: 1 },
        { name: "8", space: 2 },
      ],
    });
    expect(spacesOf(world, 0, departmentOf(world, "8"))).toMatchObject([{ capacity: 2 }]);
  });

  it("have the space that they say, whatever the default size is", () => {
    const world = grow({
      organization: { departmentSpaceSize: 5 },
      rootDepartment: { space: 6 },
      departments: [{ name: "Left out" }, { name: "Own", space: 7 }, { name: "None", space: 0 }],
    });
    const capacities = ["Sandbox", "Left out", "Own", "None"].map((name) =>
      spacesOf(world, 0, departmentOf(world, name)).map(({ capacity }) => capacity),
    );
    expect(capacities).toEqual([[6], [], [7], []]);
  });
});
