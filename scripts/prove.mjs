/** `npm run prove`: what Readback promises, tried many times. */
import { launch } from "./setup/launch.mjs";

launch("scripts/prove/run-proofs.ts");
