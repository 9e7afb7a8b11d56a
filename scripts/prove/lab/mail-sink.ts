import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as a server on the way received it. */
export type SunkMail = { to: string; subject: string; text: string; raw: string; at: number };

/** A mail server on loopback that keeps what it is given. */
export type MailSink = {
  url: string;
  /** Everything received so far, oldest first. */
  received: () => SunkMail[];
  /** The newest mail to an address, waiting for it. @throws after `patience` milliseconds. */
  waitFor: (to: string, since?: number, patience?: number) => Promise<SunkMail>;
  /** From now on mails are refused for a while with a temporary error (or taken again). */
  refuse: (yes: boolean) => void;
  close: () => Promise<void>;
};

export async function openMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (refusing) return done(Object.assign(new Error("try later"), { responseCode: 451 }));
        const raw = Buffer.concat(chunks).toString();
        const parsed = await simpleParser(raw);
        for (const { address } of session.envelope.rcptTo) mails.push(sunk(parsed, raw, address));
        done();
      });
    },
  });
  server.on("error", () => {}); // a sender that was killed in the middle breaks its own connection only
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => [...mails],
    waitFor: async (to, since = 0, patience = 30_000) => {
      const began = Date.now();
      for (;;) {
        const found = mails.findLast((mail) => mail.to === to && mail.at >= since);
        if (found) return found;
        if (Date.now() - began > patience) throw new Error(`no mail came to ${to}`);
        await new Promise((wait) => setTimeout(wait, 50));
      }
    },
    refuse: (yes) => {
      refusing = yes;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

function sunk(mail: ParsedMail, raw: string, to: string): SunkMail {
  return { to, subject: mail.subject ?? "", text: mail.text ?? "", raw, at: Date.now() };
}
