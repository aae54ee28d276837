/** The name of an argument as an option is called: `ownerId` is `owner-id`. */
export function optionName(argument: string): string {
  return argument
    .replaceAll("_", "-")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
