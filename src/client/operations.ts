// The operations of the contract, as the client uses them.
import { argumentHeaders, operationsJson, optionHeaders } from "../../generated/operations.ts";
import type { JsonType } from "../model/json-type.ts";
import type {
  ArgumentPlace,
  HeaderOption,
  OperationDescription,
  Pagination,
} from "../model/operation.ts";
import type { OperationTraits } from "../transport/interceptor.ts";

/** An argument of a method, and where it goes in the request. */
export interface Argument {
  readonly name: string;
  readonly place: ArgumentPlace;
  /** The service's name of it. */
  readonly wireName: string;
  readonly isRequired: boolean;
}

export interface Operation extends OperationTraits {
  readonly method: OperationDescription["method"];
  readonly path: string;
  /** The arguments of the method, by name. */
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly hasBody: boolean;
  /** The `code` of a success beside 0. */
  readonly successCode?: number;
  /** The call options that the operation takes as headers. */
  readonly options: readonly HeaderOption[];
  /** How the list is walked. Undefined if the operation is no list. */
  readonly pagination: Pagination | undefined;
}

let operations: readonly Operation[] | undefined;

/** Every operation. The table is parsed on first use, so that importing the client costs little. */
export function allOperations(): readonly Operation[] {
  operations ??= (JSON.parse(operationsJson) as OperationDescription[]).map(toOperation);
  return operations;
}

function toOperation(description: OperationDescription): Operation {
  const { variants = {}, options = Object.keys(optionHeaders) as HeaderOption[] } = description;
  const args = toArguments(description);
  return {
    ...description,
    idempotent: description.idempotent ?? false,
    arguments: new Map(args.map((argument) => [argument.name, argument])),
    hasBody: args.some(({ place }) => place === "body"),
    options,
    pagination: description.pagination,
    variants: new Map(
      Object.entries(variants).flatMap(([type, names]) =>
        names.map((name) => [name, type as JsonType]),
      ),
    ),
  };
}

function toArguments({ path, arguments: places }: OperationDescription): Argument[] {
  const inPath = Array.from(path.matchAll(/{(\w+)}/g), ([, name]) => name as string);
  return Object.entries({ path: inPath, ...places }).flatMap(([place, names]) =>
    names.map((written) => {
      const name = written.replace("?", "");
      const wireName = place === "header" ? (argumentHeaders[name] as string) : name;
      const isRequired = name === written;
      return { name, place: place as ArgumentPlace, wireName, isRequired };
    }),
  );
}
