/** Where a publication is when every instance is killed. */
export type Step = "fetching" | "preparing" | "prepared" | "pushed" | "recorded" | "mailing";

export const steps: Step[] = ["prepared", "pushed", "mailing", "preparing", "fetching", "recorded"];
