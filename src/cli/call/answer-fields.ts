// The fields of what a call gives, by the contract's schema of its answer. The contract is loaded
// only where somebody asks for fields.
import type { ContractData, Schema } from "../../model/contract-data.ts";
import type { Fields } from "../model/fields.ts";
import { describedOperations, type OperationDescription } from "./description.ts";

/** Of an element of a list, of the data, or of the whole answer: of what a row of the table is. */
export async function answerFields({ name, list }: OperationDescription): Promise<Fields> {
  const { contractData } = await import("../../../generated/contract-data.ts");
  const operation = Object.values(contractData.operations).find((each) => each.name === name);
  if (!operation) return "any";
  if (operation.mediaType !== undefined) return { names: [], inner: () => "any" };
  const of = (schema: Schema | undefined) => fieldsOf(schema, contractData);
  const answer = resolve(operation.response, contractData);
  if (list) {
    const lists = list.items.map((path) => at(answer, path, contractData));
    const elements = lists.find((each) => each?.items)?.items;
    return of(elements);
  }
  const data = resolve(answer?.properties?.data, contractData);
  const row = data?.items ? resolve(data.items, contractData) : data;
  if (row?.properties || row?.additionalProperties) return of(row);
  return data?.items ? { names: ["data"], inner: () => of(row) } : of(answer);
}

/** The same of the operation with that name. */
export async function fieldsOfOperation(name: string): Promise<Fields> {
  const operation = describedOperations().find((each) => each.name === name);
  return operation ? answerFields(operation) : "any";
}

function resolve(schema: Schema | undefined, contract: ContractData): Schema | undefined {
  const name = schema?.$ref?.replace("#/schemas/", "");
  return name === undefined ? schema : resolve(contract.schemas[name], contract);
}

const at = (schema: Schema | undefined, path: string, contract: ContractData) =>
  path
    .split(".")
    .reduce<Schema | undefined>(
      (inner, part) => resolve(resolve(inner, contract)?.properties?.[part], contract),
      schema,
    );

function fieldsOf(schema: Schema | undefined, contract: ContractData): Fields {
  const { type, properties = {}, items, additionalProperties } = resolve(schema, contract) ?? {};
  if (items) return { names: ["0"], inner: () => fieldsOf(items, contract) };
  if (additionalProperties || (type === undefined && Object.keys(properties).length === 0)) {
    return "any";
  }
  return {
    names: Object.keys(properties),
    inner: (name) => fieldsOf(properties[name], contract),
  };
}
