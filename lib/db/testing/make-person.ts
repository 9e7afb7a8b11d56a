import { randomUUID } from "node:crypto";
import { type Identity, identify } from "@/lib/policy/identity";
import { database } from "../client";

/** A person who is signed in, in a test's own database; by default one who may import. */
export async function makePerson(
  given: { name?: string | null; author?: boolean } = {},
): Promise<Identity> {
  const { name = "Tomas", author = true } = given;
  const email = `person-${randomUUID()}@example.org`;
  const { id: userId } = await database().user.create({ data: { email, name, author } });
  return identify({ userId, email, name, author, sessionId: randomUUID() });
}

/** The person behind a participant of `makeInterview`, signed in. */
export async function personOf(participantId: string): Promise<Identity> {
  const { user } = await database().participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { user: true },
  });
  if (!user) throw new Error("nobody has signed in as this participant");
  const { id: userId, email, name, author } = user;
  return identify({ userId, email, name, author, sessionId: randomUUID() });
}
