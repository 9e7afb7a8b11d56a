/** Pieces that mean something to Jekyll, YAML or us, and bytes that mean nothing. */
const pieces = [
  ..."---\n|...\n|\n\n|\r\n|\r|\t|    |**|**A:** |__|*|`|```\n|~~~\n|# |## |- |1. |> |: |^\n".split(
    "|",
  ),
  ..."{{ a }}|{% raw %}|{% endraw %}|{%|}}|{: .x}|{::comment}|{:/}|<div>|</div>|<!--|-->|<b>".split(
    "|",
  ),
  ...'[a](b)|[a][b]|![a](b)|[^1]|[a]: b\n|$$|\\|&amp;|&#0;|title: "x|lang: xx|&a |*a |<<: *a|!!js '.split(
    "|",
  ),
  ..."\0|\ufeff|\u2028|\u202e|é|你好|👩‍👩‍👧|مرحبا|'|\"".split("|"),
  "|",
].map((piece) => Buffer.from(piece));

type Random = () => number;

/** Bytes a little different: some of them gone, doubled, moved, or something put between. */
export function mutate(original: Buffer, other: Buffer, random: Random): Buffer {
  let bytes = original;
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time += 1) bytes = once(bytes, other, random);
  return bytes;
}

function once(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const [from, to] = range(bytes, random);
  const [before, inside, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ];
  const put = pieces[Math.floor(random() * pieces.length)] ?? Buffer.alloc(0);
  switch (Math.floor(random() * 9)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, inside, inside, after]);
    case 2:
      return Buffer.concat([after, inside, before]);
    case 3:
      return Buffer.concat([before, put, inside, put, after]);
    case 4:
      return Buffer.concat([before, ...Array(1 + Math.floor(random() * 300)).fill(put), after]);
    case 5:
      return Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), after]);
    case 6:
      return Buffer.concat([before, other.subarray(...range(other, random)), after]);
    case 7:
      return Buffer.from(
        bytes.toString("latin1").replaceAll("\n", random() < 0.5 ? "\r\n" : "\r"),
        "latin1",
      );
    default:
      return before;
  }
}

/** Most ranges are short, some are anything; the start, where so much is decided, is hit often. */
function range(bytes: Buffer, random: Random): [number, number] {
  const from = random() < 0.2 ? 0 : Math.floor(random() * bytes.length);
  const length = random() < 0.8 ? random() * 40 : random() * bytes.length;
  return [from, Math.min(bytes.length, from + Math.ceil(length))];
}
