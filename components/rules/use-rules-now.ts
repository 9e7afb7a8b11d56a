"use client";

import { useState } from "react";
import type { RulesFacts, RulesView } from "@/lib/core/rules/rules-view";

/** The rules that a page came with, and how to ask what they are by now, without reading the page anew. */
export function useRulesNow(interviewId: string, first: RulesFacts) {
  const [rules, setRules] = useState(first);

  async function ask(): Promise<void> {
    try {
      const response = await fetch(`/api/v1/interviews/${interviewId}/rules`);
      const { newest } = (await response.json()) as Pick<RulesView, "newest">;
      if (!newest) return;
      const { number, agreed, missing, asked, deadline, extensionsLeft } = newest;
      setRules((before) => {
        return { ...before, number, agreed, missing, asked, deadline, extensionsLeft };
      });
    } catch {
      // Not reached: what is shown stays, and the next visit knows.
    }
  }

  return { rules, ask };
}
