const talk = "**A:** So?\n\n**B:** Well.\n";
const fronted = (lines: string) => `---\ntitle: A talk\nlang: en\n${lines}\n---\n\n${talk}`;
const aliases = Array.from({ length: 9 }, (_, at) => {
  const of =
    at === 0
      ? '"x"'
      : Array(9)
          .fill(`*a${at - 1}`)
          .join(", ");
  return `a${at}: &a${at} [${of}]`;
});

/** Front matter that evaluates, grows, refers to itself or means something else for another reader. */
const fronts = [
  ...[
    "a: !!js/function 'function(){ globalThis.readbackRan = 1 }'",
    "a: !!python/object/apply:os.system [id]",
  ],
  ...[
    "a: !ruby/object:Gem::Installer\ni: x",
    "a: !!binary eA==",
    "a: !<tag:x> y",
    "a: !!set {b, c}",
    "a: !!omap [b: c]",
  ],
  ...[
    aliases.join("\n"),
    "a: &a {b: *a}",
    "a: &a b\nc: *a",
    "a: *missing",
    "a: &a {b: c}\nd: {<<: *a}",
    "<<: {title: Other}",
  ],
  ...[
    "title: Twice",
    "a: 1\na: 2",
    "'a': 1\n\"a\": 2",
    "__proto__: {x: y}",
    "constructor: x",
    "toString: x",
    "hasOwnProperty: 1",
  ],
  ...[
    "date: 2026-13-45",
    "date: 2026-01-01",
    "published: no",
    "a: yes",
    "a: 012",
    "a: 12:30:45",
    "a: .inf",
    "a: ~",
    "a:",
  ],
  ...[
    "a: |\n  x\n  y",
    "a: >-\n  x\n  y",
    "a: |2\n   x",
    "? a\n: b",
    "? [a, b]\n: c",
    "a: {b: [c, {d: e}]}",
    "a: 'it''s'",
  ],
  ...[
    'a: "\\x41\\u00e9\\n"',
    "a: x # not a note",
    "# only a note",
    "%YAML 1.2",
    "a: {{ site.x }}",
    'a: "{% raw %}"',
    "a: <b>x</b>",
  ],
  ...[
    "layout: ../../x",
    "permalink: /../../x",
    "redirect_to: //evil.example",
    "tags: [a, a]\naliases: [/, //x]",
    "a: \u2028x",
  ],
].map(fronted);

/** Posts whose first line is for other readers of front matter. */
const heads = [
  "---js\n{ title: (globalThis.readbackRan = 1) }\n---\n",
  "---json\n{}\n---\n",
  "---coffee\nx\n---\n",
  ";;;\nx\n;;;\n",
];
const otherHeads = [
  "+++\ntitle = 1\n+++\n",
  "---\n---\n",
  "---\n...\n",
  "--- \ntitle: x\n---\n",
  "---\r\ntitle: x\r\n---\r\n",
  "\ufeff---\ntitle: x\n---\n",
];

/** Markup in the words of a post that was written elsewhere. */
const bodies = [
  ...[
    "{{ site.title }}",
    "{% raw %}{{ x }}{% endraw %}",
    "{% include a.html x='y' %}",
    "{% highlight js %}\nx\n{% endhighlight %}",
  ],
  ...[
    "{: .a onclick='x' }",
    "{::options parse_block_html='true' /}",
    "{::nomarkdown}<b>x</b>{:/}",
    "{::comment}\nx\n{:/comment}",
  ],
  ...[
    "<script>globalThis.readbackRan = 1</script>",
    "<div markdown='1'>\n*x*\n</div>",
    "<iframe src='//evil.example'></iframe>",
  ],
  ...[
    "[a]: javascript:x\n\n[a]",
    "![a](//evil.example/x.png)",
    "[^1]\n\n[^1]: x",
    "*[HTML]: y",
    "| a | b |\n|---|---|\n| c | d |",
  ],
  ...[
    "$$\nx\n$$",
    "~~~ ruby\nx\n~~~",
    "    code",
    "<!--\nx\n-->",
    "term\n: meaning",
    "* * *",
    "a\n===",
    "&lt;b&gt; &copy; &#0;",
  ],
].map((markup) => `---\ntitle: A talk\nlang: en\n---\n\n${talk}\n${markup}\n\n${talk}`);

/** Whole posts that are imported and published as they are. */
export const importedPayloads = [
  ...fronts,
  ...[...heads, ...otherHeads].map((head) => `${head}\n${talk}`),
  ...bodies,
];
