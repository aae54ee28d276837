// All pages of the site, in their order.
import { assumptionsPage } from "./assumptions.ts";
import { coveragePage } from "./coverage.ts";
import { errataPage } from "./errata.ts";
import { errorsPage } from "./errors.ts";
import { documentPages, guidePages } from "./guides.ts";
import { operationPage } from "./operation.ts";
import type { Page } from "./page.ts";
import { type Reference, referenceOf } from "./reference.ts";
import { resourcePages } from "./resources.ts";
import { schemasPage } from "./schemas.ts";
import type { Sources } from "./sources.ts";
import { startPage } from "./start.ts";

export interface Site {
  readonly reference: Reference;
  readonly pages: readonly Page[];
}

export function makeSite(sources: Sources): Site {
  const reference = referenceOf(sources);
  const guides = guidePages(sources);
  return {
    reference,
    pages: [
      startPage(reference, guides),
      ...guides,
      ...resourcePages(reference),
      ...reference.contract.operations.map((operation) => operationPage(operation, reference)),
      errorsPage(),
      errataPage(reference),
      schemasPage(reference),
      assumptionsPage(reference),
      coveragePage(reference),
      ...documentPages(sources),
    ],
  };
}
