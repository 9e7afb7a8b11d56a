/** Runs with the words behind the command's name; answers with the exit code. */
export type Run = (args: string[]) => Promise<number>;

/** `database`: needs one, which is opened before `run`, and migrated unless it is wanted as it is. */
export type Command = {
  name: string;
  usage: string;
  summary: string;
  database: boolean | "as it is";
  load: () => Promise<{ run: Run }>;
};

/** The words of the command do not fit; its usage is shown. */
export class Misused extends Error {}

/** Every command, in the order of use. Loaded when asked for: most need no database. */
export const commands: Command[] = [
  {
    name: "help",
    usage: "help",
    summary: "Lists the commands.",
    database: false,
    load: () => import("./help"),
  },
  {
    name: "parse",
    usage: "parse FILE",
    summary: "Prints what is understood of a post, and its findings, as JSON.",
    database: false,
    load: () => import("./parse"),
  },
  {
    name: "roundtrip",
    usage: "roundtrip FILE…",
    summary: "Parses and prints each post; exits 1 and shows the first difference if there is one.",
    database: false,
    load: () => import("./roundtrip"),
  },
  {
    name: "link",
    usage: "link ADDRESS [--name NAME] [--author]",
    summary: "Prints a sign-in link for a person; --author lets them import interviews.",
    database: true,
    load: () => import("./link"),
  },
  {
    name: "user",
    usage:
      "user [list | show ADDRESS | add ADDRESS --name NAME [--author] | rename ADDRESS --name NAME | author ADDRESS on|off | sign-out ADDRESS] [--json]",
    summary:
      "Lists people, makes them known, renames them, lets them import or not, and ends all their sessions and access tokens.",
    database: true,
    load: () => import("./user"),
  },
  {
    name: "token",
    usage:
      "token list ADDRESS | token make ADDRESS --name NAME [--days 7|30|90] | token revoke ADDRESS ID [--json]",
    summary: "Lists, makes and revokes somebody's access tokens; a new one is printed once.",
    database: true,
    load: () => import("./token"),
  },
  {
    name: "import",
    usage: "import FILE… [--author ADDRESS] [--language TAG]",
    summary:
      "Imports each post as an interview and prints its id; of the one author there is, or of --author.",
    database: true,
    load: () => import("./import"),
  },
  {
    name: "invite",
    usage:
      "invite INTERVIEW --email ADDRESS --name NAME [--role interviewee|coauthor|reader] [--locale en|fr]",
    summary: "Invites a person and prints the invitation link.",
    database: true,
    load: () => import("./invite"),
  },
  {
    name: "status",
    usage: "status [INTERVIEW] [--json]",
    summary: "Says how far interviews are: passages decided, who signed, what blocks publishing.",
    database: true,
    load: () => import("./status"),
  },
  {
    name: "export",
    usage: "export INTERVIEW --out DIR",
    summary:
      "Writes the edition, approved words only; exits 1 with what is missing if there is none.",
    database: true,
    load: () => import("./export"),
  },
  {
    name: "verify-receipt",
    usage: "verify-receipt FILE [--files FOLDER] [--git REPOSITORY] [--key KEY]",
    summary:
      "Checks a receipt without its server, and that files or a clone of the blog hold what it names.",
    database: false,
    load: () => import("./verify-receipt"),
  },
  {
    name: "publish",
    usage: "publish INTERVIEW [--name NAME]",
    summary:
      "Publishes what every interviewee signed to the interview's blog, in the author's name.",
    database: true,
    load: () => import("./publish"),
  },
  {
    name: "verify",
    usage: "verify [INTERVIEW] [--json]",
    summary:
      "Walks the history of one or all interviews and names the first line that is not as it was.",
    database: true,
    load: () => import("./verify"),
  },
  {
    name: "target",
    usage: "target token NAME [--forget] [--json]",
    summary:
      "Keeps the push token of a target, read from standard input, sealed in the database; --forget drops it.",
    database: true,
    load: () => import("./target"),
  },
  {
    name: "keys",
    usage: "keys [list|rotate|new|forget ID] [--json]",
    summary:
      "Lists the keys that secrets are sealed with (1: one is missing), turns to a new one, prints one for READBACK_KEYS, or gives up what a lost key sealed.",
    database: true,
    load: () => import("./keys"),
  },
  {
    name: "backup",
    usage: "backup FILE|- [--keys] [--json]",
    summary:
      "Writes database, recordings and targets.json to one file while Readback runs; --keys adds the keys of sealed secrets.",
    database: "as it is",
    load: () => import("./backup"),
  },
  {
    name: "restore",
    usage: "restore FILE [--json]",
    summary:
      "Puts a backup into an empty database and READBACK_HOME, or refuses and changes nothing.",
    database: "as it is",
    load: () => import("./restore"),
  },
  {
    name: "doctor",
    usage: "doctor [--json]",
    summary:
      "Looks at settings, database, mail, clock, disk, keys and targets, and says what is wrong and what to do; 1 when something is.",
    database: false,
    load: () => import("./doctor"),
  },
];
