/** Brings the database of MIGRATE_URL up to date and ends: what is killed in the middle. */
import { root } from "../../setup/run-tool";
import { migrate } from "../migrate";

await migrate(process.env.MIGRATE_URL ?? "", root);
process.exit(0);
