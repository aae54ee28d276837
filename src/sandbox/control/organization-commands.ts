// What an organization orders, and Huawei Cloud sets up for it: nothing of it can be changed by the
// API.
import { ArgumentError } from "../../errors.ts";
import { purchaseCapacity } from "../world/pools.ts";
import type { Organization } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import { boolean, text, wholeNumber } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";

/** What is left out stays as it is. */
export interface OrganizationChanges {
  name?: string | undefined;
  /**
   * GB. What it grows by comes to the pools of departments, individuals and groups as by a
   * purchase, 60, 20 and 20 hundredths; what it shrinks by is taken from them in the same way, but
   * for what is allocated.
   */
  purchasedCapacity?: number | undefined;
  /** How many users there can be. Those who are there stay, even if they are more. */
  userLimit?: number | undefined;
  /** How many group spaces there can be. Those that are there stay. */
  groupLimit?: number | undefined;
  /** GB of a new department's space; 0 for none. */
  departmentSpaceSize?: number | undefined;
  /** GB of a new user's space; 0 for none. */
  personalSpaceSize?: number | undefined;
  /** GB of a new group's space; 0 for none. */
  groupSpaceSize?: number | undefined;
  /** For how many days the link to a packed archive is valid: 1 to 30. */
  packageDownloadExpiry?: number | undefined;
  /** Out of service: all is kept, and only signing in and the subscription work. */
  frozen?: boolean | undefined;
  aiAvailable?: boolean | undefined;
  wpsAvailable?: boolean | undefined;
  productType?: string | undefined;
  manualAuditOpen?: string | undefined;
  publicShareFlag?: string | undefined;
  aiFlag?: string | undefined;
  telcomFlag?: string | undefined;
}

/** As in seeds: the largest number that some answers can have. */
const LARGEST = 2 ** 31 - 1;

const figure = wholeNumber(0, LARGEST);

function purchase(world: World, capacity: number | undefined): World {
  if (capacity === undefined) return world;
  const next = purchaseCapacity(world, capacity);
  const short = next.pools.find(({ total, allocated }) => total < allocated);
  if (!short) return next;
  const { type, total, allocated } = short;
  const detail = `must leave the pool of type ${type} ${allocated}, which spaces have`;
  throw new ArgumentError("purchasedCapacity", `${detail}, leaves ${total}`);
}

export const organizationCommands = {
  /** Changes what the organization has ordered, its limits and its settings. */
  updateOrganization: command<OrganizationChanges, Organization>({
    arguments: {
      name: text,
      purchasedCapacity: figure,
      userLimit: figure,
      groupLimit: figure,
      departmentSpaceSize: figure,
      personalSpaceSize: figure,
      groupSpaceSize: figure,
      packageDownloadExpiry: wholeNumber(1, 30),
      frozen: boolean,
      aiAvailable: boolean,
      wpsAvailable: boolean,
      productType: text,
      manualAuditOpen: text,
      publicShareFlag: text,
      aiFlag: text,
      telcomFlag: text,
    },
    run: changeWorld((world, { purchasedCapacity, ...others }) => {
      const given = Object.entries(others).filter(([, value]) => value !== undefined);
      const next = purchase(world, purchasedCapacity);
      const organization = { ...next.organization, ...Object.fromEntries(given) };
      return [{ ...next, organization }, organization];
    }),
  }),
} as const satisfies CommandTable;
