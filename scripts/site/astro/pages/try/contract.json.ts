import { readContract } from "../../../../contract/contract.ts";
import { triedContract } from "../../../machine/tried.ts";

/** For servers that have no sandbox, in which the identifiers of the examples could be. */
export const GET = async () => Response.json(await triedContract(readContract()));
