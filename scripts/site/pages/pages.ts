// All pages of the site, in their order.
import { assumptionsPage } from "./assumptions.ts";
import { coveragePage } from "./coverage.ts";
import { errataPage } from "./errata.ts";
import { errorsPage } from "./errors.ts";
import { documentPages, guidePages } from "./guides.ts";
import { operationPage } from "./operation.ts";
import type { Page } from "./page.ts";
import { type Reference, readReference } from "./reference.ts";
import { resourcePages } from "./resources.ts";
import { schemasPage } from "./schemas.ts";
import { startPage } from "./start.ts";

export interface Site {
  readonly reference: Reference;
  readonly pages: readonly Page[];
}

let site: Site | undefined;

export function readSite(): Site {
  site ??= makeSite();
  return site;
}

function makeSite(): Site {
  const reference = readReference();
  const guides = guidePages(reference.contract);
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
      ...documentPages(reference.contract),
    ],
  };
}
