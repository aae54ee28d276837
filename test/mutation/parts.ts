/** The parts of src/, each with the files to mutate and its own tests. */
export const PARTS: Record<string, { mutate: string[]; tests: string[] }> = {
  model: { mutate: ["src/model/*.ts"], tests: ["test/model/**/*.test.ts"] },
  shared: {
    mutate: ["src/errors.ts", "src/redact.ts", "src/validate.ts"],
    tests: ["test/*.test.ts"],
  },
  auth: { mutate: ["src/auth/*.ts"], tests: ["test/auth/**/*.test.ts"] },
  transport: { mutate: ["src/transport/*.ts"], tests: ["test/transport/**/*.test.ts"] },
  client: { mutate: ["src/client/*.ts"], tests: ["test/client/**/*.test.ts"] },
  validation: { mutate: ["src/validation/*.ts"], tests: ["test/validation/**/*.test.ts"] },
  contract: { mutate: ["src/contract/*.ts"], tests: ["test/contract/**/*.test.ts"] },
};
