import { describeRule } from "./lint.ts";

const none = (name: string) => `x-koodrive-method is "${name}". Write one such as spaces.update.`;

describeRule("koodrive/method-name", [
  ...["getSpace", "Spaces.get", "spaces.Get", "spaces.get.all", "spaces.get_all"].map((name) => ({
    title: `the method name ${name}`,
    fields: () => ({ "x-koodrive-method": name }),
    messages: [none(name)],
  })),
  {
    title: "a method name",
    fields: () => ({ operationId: "getOne", "x-koodrive-method": "spaces.get" }),
    messages: [],
  },
  {
    title: "a method name that is taken",
    fields: () => ({ "x-koodrive-method": "spaces.get" }),
    messages: ["spaces.get is the method of getOne too. Rename one of them."],
  },
]);
