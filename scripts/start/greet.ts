import { makeConsoleLink } from "@/lib/access/console-link";
import { countInterviews } from "@/lib/db/operator-facts";
import { env, mailsStayHere } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { hasDemo } from "../demo/fill-demo";
import { demoPeople } from "../demo/people";

/** Says where to click: the address, and while the demo is there a sign-in link for each of its sides. */
export async function greet(say: (line: string) => void): Promise<void> {
  const { READBACK_URL } = env();
  say(`\nReadback is running at ${READBACK_URL}`);
  if (await hasDemo()) {
    const operator = operate("start.link");
    const { author, interviewee } = demoPeople;
    say(`\nThe demo, from both sides (one click signs you in):`);
    say(`  ${author.name}, who asked:       ${await makeConsoleLink(operator, author.email)}`);
    say(
      `  ${interviewee.name}, who answered:     ${await makeConsoleLink(operator, interviewee.email)}`,
    );
    say(`  (use two browsers, or a private window, to be both at once)`);
  } else if ((await countInterviews(operate("start.greet"))) === 0) {
    say(`Sign in with an address named in READBACK_AUTHORS and import a post.`);
  }
  if (mailsStayHere()) say(`\nMails are not sent but kept; read them at ${READBACK_URL}/mail`);
  say(`\nCtrl-C stops it.`);
}
