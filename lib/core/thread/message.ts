/** Somebody who can be named in a message; `name` tells them from all others there. */
export type Nameable = { id: string; name: string };

/** A piece of a message. An address is shown as it was typed. */
export type MessagePart =
  | { kind: "words"; text: string }
  | { kind: "link"; text: string }
  | { kind: "mention"; id: string };

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const mention = new RegExp(`@\\[(${uuid})\\]`, "g");
/** Of the web only; signs that end a sentence are not part of an address. */
const link = /https?:\/\/[^\s<>"'“”«»()[\]]*[^\s<>"'“”«»()[\].,;:!?…。，、；：！？]/g;

/** How a message names somebody: by their participant, so that it shows the name they have when it is read. */
export function mentionOf(id: string): string {
  return `@[${id}]`;
}

/** Ids of the participants that a message names, each once. */
export function mentionedIn(body: string): string[] {
  return [...new Set([...body.matchAll(mention)].flatMap(([, id]) => id ?? []))];
}

/**
 * A typed message with the names of people as mentions: `@` and the name of one of them, where no letter goes
 * on. Of names that begin alike the longest counts.
 */
export function nameMentions(text: string, people: Nameable[]): string {
  const longest = people.toSorted((a, b) => b.name.length - a.name.length);
  let body = "";
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at + 1);
    // In an address of mail it names nobody.
    const begins = text[at] === "@" && !/[\w.]/.test(text[at - 1] ?? "");
    const named = begins && longest.find(({ name }) => startsWith(rest, name));
    body += named ? mentionOf(named.id) : text[at];
    at += named ? named.name.length + 1 : 1;
  }
  return body;
}

function startsWith(text: string, name: string): boolean {
  if (name === "" || !text.startsWith(name)) return false;
  // Where words are written without blanks, the next letter belongs to the next word.
  const next = text.slice(name.length);
  return (
    !/^[\p{L}\p{N}_]/u.test(next) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next)
  );
}

/** People under names that tell them apart: of several with the same, the later ones are numbered. */
export function tellApart(people: Nameable[]): Nameable[] {
  const counts = new Map<string, number>();
  return people.map(({ id, name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id, name: count > 1 ? `${name} (${count})` : name };
  });
}

/** A message in pieces, in order: plain words with their line breaks, addresses, and people. */
export function partsOf(body: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let at = 0;
  for (const found of body.matchAll(mention)) {
    parts.push(...linksIn(body.slice(at, found.index)), { kind: "mention", id: found[1] ?? "" });
    at = found.index + found[0].length;
  }
  return [...parts, ...linksIn(body.slice(at))];
}

function linksIn(words: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let at = 0;
  for (const { 0: text, index } of words.matchAll(link)) {
    if (index > at) parts.push({ kind: "words", text: words.slice(at, index) });
    parts.push({ kind: "link", text });
    at = index + text.length;
  }
  if (at < words.length) parts.push({ kind: "words", text: words.slice(at) });
  return parts;
}
