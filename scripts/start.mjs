/** `npm start`: from a fresh clone to a running Readback. */
import { launch } from "./setup/launch.mjs";

launch("scripts/start/serve.ts", ["--conditions=react-server"]);
