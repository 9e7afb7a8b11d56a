import { enterAs } from "@/e2e/world/enter-as";
import { islandPost } from "@/e2e/world/island-post";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Bundle } from "@/lib/core/translation/bundle";
import { database } from "@/lib/db/client";
import { differencesOf } from "@/lib/db/differences";
import { loadTranscript } from "@/lib/db/review";
import { termsSeen } from "@/lib/db/terms";
import type { Scene } from "./open-scene";
import type { Cases } from "./sending";

/** The operations on translations. */
export const translationCases: Cases = {
  "POST /api/v1/interviews/[id]/transcripts": async (scene) => {
    const source = islandPost.replace("lang: en", "lang: fr");
    const body = { name: "2026-05-01-again-fr.md", source, language: null };
    const other = { body: { ...body, source: `${source}\n\nMore.\n` } };
    return { who: "author", path: `/api/v1/interviews/${scene.made.id}/transcripts`, body, other };
  },
  "POST /api/v1/interviews/[id]/translations": async ({ made }) => {
    const path = `/api/v1/interviews/${made.id}/translations`;
    return { who: "author", path, body: { language: "de" }, other: { body: { language: "it" } } };
  },
  "PUT /api/v1/interviews/[id]/original": async (scene) => {
    const [french, german] = [await posted(scene, "fr"), await posted(scene, "de")];
    const other = { body: { transcriptId: german } };
    const path = `/api/v1/interviews/${scene.made.id}/original`;
    return { who: "author", path, body: { transcriptId: french }, other };
  },
  "PUT /api/v1/interviews/[id]/terms": async ({ made }) => {
    const terms = [{ kind: "person", names: [{ language: "en", name: "Agnes" }] }];
    const body = { seen: termsSeen([]), terms };
    const path = `/api/v1/interviews/${made.id}/terms`;
    return { who: "author", path, body, other: { body: { ...body, terms: [] } } };
  },
  "POST /api/v1/interviews/[id]/everywhere": async (scene) => {
    const [{ id: passageId, revisionId } = { id: "", revisionId: "" }] = scene.turns;
    const mentions = [{ passageId, revisionId, start: 0, end: 3 }];
    const body = { mentions, looks: [{ language: "en", look: { kind: "nothing" } }] };
    const other = { body: { ...body, mentions: [{ ...mentions[0], end: 4 }] } };
    return { who: "author", path: `/api/v1/interviews/${scene.made.id}/everywhere`, body, other };
  },
  "PUT /api/v1/transcripts/[id]": async (scene) => {
    const path = `/api/v1/transcripts/${await translated(scene)}`;
    return { who: "author", path, body: { leaveOut: true }, other: { body: { leaveOut: false } } };
  },
  "POST /api/v1/transcripts/[id]/bundle": async (scene) => {
    const { transcript, id, originals } = await again(scene);
    await change(scene, originals[0] ?? "");
    const path = `/api/v1/transcripts/${transcript}/bundle`;
    const { body: bundle } = await scene.author.json<Bundle>(path);
    const answered = (answer: object) => ({
      ...bundle,
      passages: bundle.passages.map((one) => (one.id === id ? { ...one, ...answer } : one)),
    });
    return { who: "author", path, body: answered({ same: true }), other: { body: answered({}) } };
  },
  "PUT /api/v1/transcripts/[id]/source": async (scene) => {
    const path = `/api/v1/transcripts/${await translated(scene)}/source`;
    const source = `${islandPost.replace("lang: en", "lang: fr")}\n`;
    const body = { name: "a-fr.md", source, language: null };
    return { who: "author", path, body, other: { body: { ...body, source: `${source}\n` } } };
  },
  "POST /api/v1/transcripts/[id]/dismissal": async (scene) => {
    const { path, difference } = await differing(scene);
    const body = { difference, note: "It is meant so." };
    return { who: "author", path, body, other: { body: { ...body, note: "So be it." } } };
  },
  "DELETE /api/v1/transcripts/[id]/dismissal": async (scene) => {
    const { path, difference } = await differing(scene);
    const body = { difference, note: "It is meant so." };
    const { id } = (await scene.author.json<{ id: string }>(path, { body })).body;
    const other = { body: { dismissal: scene.made.id } };
    return { who: "author", path, body: { dismissal: id }, other };
  },
  "POST /api/v1/transcripts/[id]/comparison": async (scene) => {
    const path = `/api/v1/transcripts/${await translated(scene)}/comparison`;
    const source = `${islandPost.replace("lang: en", "lang: fr")}\n`;
    return { who: "author", path, body: { name: "a-fr.md", source, language: null }, other: null };
  },
  "PUT /api/v1/transcripts/[id]/consent": async (scene) => {
    const path = `/api/v1/transcripts/${await translated(scene)}/consent`;
    return {
      who: "interviewee",
      path,
      body: { policy: "read" },
      other: { body: { policy: "none" } },
    };
  },
  "PUT /api/v1/transcripts/[id]/passages/[passage]/links": async (scene) => {
    const { path, originals } = await again(scene);
    return {
      who: "author",
      path: `${path}/links`,
      body: { originals },
      other: { body: { originals: [] } },
    };
  },
  "POST /api/v1/transcripts/[id]/passages/[passage]/settlement": async (scene) => {
    const { path, id, originals } = await again(scene);
    const [said = ""] = originals;
    await change(scene, said);
    const seen = { id: said, digest: (await viewOf(scene, said)).digest };
    const body = { digest: (await viewOf(scene, id)).digest, originals: [seen] };
    const other = { body: { ...body, digest: "0".repeat(64) } };
    return { who: "author", path: `${path}/settlement`, body, other };
  },
};

/** Adds a translation to which nobody has said anything yet; its id. */
async function posted({ author, made }: Scene, language: string): Promise<string> {
  const source = islandPost.replace("lang: en", `lang: ${language}`);
  const path = `/api/v1/interviews/${made.id}/transcripts`;
  const body = { name: `2026-05-01-island-${language}.md`, source, language: null };
  return (await author.json<{ id: string }>(path, { body })).body.id;
}

/** Adds a translation; its id. */
async function translated({ lab, made }: Scene): Promise<string> {
  return await lab.world.translate(made.id, islandPost.replace("lang: en", "lang: fr"), "fr");
}

/** A passage of a translation, and what it says again. */
async function again(scene: Scene) {
  const transcript = await translated(scene);
  const id = await scene.id("passage");
  const links = await database().link.findMany({ where: { passageId: id } });
  const originals = links.map(({ originalId }) => originalId);
  return { id, transcript, path: `/api/v1/transcripts/${transcript}/passages/${id}`, originals };
}

/** The author says more in a passage. */
async function change(scene: Scene, id: string): Promise<void> {
  const { revisionId, text } = await viewOf(scene, id);
  const changed = { body: { revisionId, text: `${text} Yes.` } };
  await scene.author.json(`/api/v1/passages/${id}/revision`, changed);
}

async function viewOf({ author }: Scene, id: string): Promise<PassageView> {
  return (await author.json<PassageView>(`/api/v1/passages/${id}`)).body;
}

/** A passage of a translation that says a number which the original does not. */
async function differing(scene: Scene) {
  const { id, transcript, originals } = await again(scene);
  const { revisionId, text } = await viewOf(scene, originals[0] ?? "");
  const body = { revisionId, text: `${text} All 412 of us.` };
  await scene.author.json(`/api/v1/passages/${originals[0]}/revision`, { body });
  const grant = await enterAs(scene.made.id).grant("author", "interview.read");
  const rows = await loadTranscript(grant, { id: transcript });
  const found = (rows ? differencesOf(rows) : []).find(({ rule }) => rule === "number-differs");
  const path = `/api/v1/transcripts/${transcript}/dismissal`;
  return { id, path, difference: found?.mark ?? "" };
}
