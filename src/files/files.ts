// What carries files from end to end. A module of its own, which programs without transfers do not
// load.
import type { LaterMethods } from "../client/later.ts";
import { downloadMethods } from "./download/download.ts";
import { treeMethods } from "./node/trees.ts";
import { uploadMethods } from "./upload/methods.ts";

export const methods: LaterMethods = { ...downloadMethods, ...uploadMethods, ...treeMethods };
