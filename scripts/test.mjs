/** `npm test`: everything, on a fresh clone, installing what it needs. */
import { launch } from "./setup/launch.mjs";

launch("scripts/test/run-all.ts");
