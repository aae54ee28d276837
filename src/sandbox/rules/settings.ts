// The settings of the organization.
import { refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

export const settingsStatements = {
  "settings.package-expiry": {
    says: "The days that packed archives are kept are those of the organization, 7 at first.",
    source: apiReference("SetPackageDownloadExpires"),
    assumed: "They hold for archives that are packed from then on.",
  },
  "settings.administrators": {
    says: "Only system administrators change the settings.",
    source: userGuide(2),
    assumed: "The guide has this setting in the console, which is for administrators.",
  },
  "settings.tenant": {
    says: "A tenant that is named is the caller's own.",
    assumed: "No page shows another; 13000410 is the code for missing rights.",
  },
} as const satisfies Statements;

export const settingsRules: Rules<"setPackageDownloadExpiry"> = {
  setPackageDownloadExpiry: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body }) {
      const { tenantId, packageDownloadExpires: packageDownloadExpiry } = body;
      const { organization } = world;
      if (tenantId !== undefined && tenantId !== organization.tenantId) {
        const detail = `must be ${organization.tenantId}`;
        return refuse("13000410", "settings.tenant", { field: "tenantId", detail });
      }
      return [{ ...world, organization: { ...organization, packageDownloadExpiry } }, {}];
    },
  },
};
