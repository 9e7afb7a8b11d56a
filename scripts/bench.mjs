/** `npm run bench`: how fast it is, as ratios measured in one run. */
import { launch } from "./setup/launch.mjs";

launch("scripts/bench/run-bench.ts", ["--conditions=react-server"]);
