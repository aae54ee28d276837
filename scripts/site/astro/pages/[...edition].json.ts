import { readContract } from "../../../contract/contract.ts";
import { editions } from "../../../editions/editions.ts";

const texts = editions(readContract());

const nameOf = (file: string) => file.replace(/\.json$/, "");

export const getStaticPaths = () =>
  Object.keys(texts).map((file) => ({ params: { edition: nameOf(file) } }));

/** The contract in other formats, as the package has them. */
export const GET = ({ params }: { params: { edition: string } }) =>
  new Response(texts[`${params.edition}.json`]);
