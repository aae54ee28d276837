import { readFileSync } from "node:fs";
import { linkedExamples } from "../../../pages/examples.ts";

export const getStaticPaths = () => linkedExamples().map((file) => ({ params: { file } }));

/** Each program that a guide leads to, as it is. */
export const GET = ({ params }: { params: { file: string } }) =>
  new Response(readFileSync(`test/examples/${params.file}`, "utf8"));
