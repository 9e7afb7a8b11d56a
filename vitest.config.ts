import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": resolve(import.meta.dirname) };
const database = [
  "lib/{db,commands,queries,access,jobs}/**/*.test.ts",
  "app/**/*.test.ts",
  "scripts/{backup,doctor}/**/*.test.ts",
];

/** Two projects: pure tests need nothing; database tests get a PostgreSQL of their own each. */
export default defineConfig({
  test: {
    maxWorkers: "100%", // the default keeps one core free, which is half of two
    projects: [
      {
        resolve: { alias },
        test: {
          name: "pure",
          include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "components/**/*.test.ts"],
          exclude: ["node_modules/**", ...database],
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias, conditions: ["react-server"] },
        ssr: { resolve: { conditions: ["react-server", "module", "node"] } },
        test: {
          name: "database",
          include: database,
          globalSetup: "scripts/test/template-database.ts",
          setupFiles: "scripts/test/own-database.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
