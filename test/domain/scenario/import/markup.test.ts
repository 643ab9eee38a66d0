import { expect, test } from 'vitest';
import { lossesOf, sceneOf, waysFrom } from './drafts.ts';

/** What is said of a body in this story format, and what is lost of it. */
function inFormat(format: string, body: string): (string | undefined)[] {
  const text = `:: StoryData\n{"format": "${format}"}\n:: Start\n${body}\n[[On]]\n:: On\n`;
  return [sceneOf(text).beats['start']?.says as string, ...lossesOf(text)];
}

test('brackets of the text stay in it, and those of a hook go', () => {
  const scene = sceneOf(
    ':: StoryData\n{"format": "Harlowe"}\n:: Start\n[She waits.]\n(if: $a)[Well [or not].]\n[[["Yes."|B]]]\n:: B\n',
  );
  expect(scene.beats['start']?.says).toBe('[She waits.]\nWell [or not].');
  expect(waysFrom(scene, 'start')).toEqual({ '"Yes."': 'b' });
});

test('marks of a format, tags of the page and written signs go, and are reported', () => {
  expect(
    inFormat('SugarCube', "!The ''offer''\nIt's //not// for http://sale.\\\n &amp; @@.warn;mine@@&#33;"),
  ).toEqual([
    "The offer\nIt's not for http://sale. & mine!",
    "4 markup: !The ''offer''",
    "4 markup: ''offer''",
    '5 markup: //not//',
    '6 markup: @@.warn;',
  ]);
  expect(inFormat('Harlowe', '#Day one\n> **A)** It is *not* 2 * 3 * 4.')).toEqual([
    'Day one\nA) It is not 2 * 3 * 4.',
    '4 markup: #Day one',
    '5 markup: **A)**',
    '5 markup: *not*',
  ]);
  const scene = sceneOf(
    ':: Start\n[[<b class="x">Go &gt;</b>->On]]\n<a data-passage="On">Or <i>so</i></a>\n:: On\n',
  );
  expect(waysFrom(scene, 'start')).toEqual({ 'Go >': 'on', 'Or so': 'on' });
});

test('a link to another site is text, and reported', () => {
  const text = ':: Start\nSee [[our page|https://example.org]].\n[[On]]\n:: On\n';
  expect(sceneOf(text).beats['start']?.says).toBe('See our page.');
  expect(waysFrom(sceneOf(text), 'start')).toEqual({ On: 'on' });
  expect(lossesOf(text)).toEqual(['2 a link out of the story: [[our page|https://example.org]]']);
});

test('Chapbook: variables, modifiers and inserts are reported, and code is not said', () => {
  const text = `:: StoryData
{"format": "Chapbook"}
:: Start
price: 12
late (price > 10): true
--
[if price > items[0]]
It is {price} now.
[else]
It is not.
[continued]
She shows {reveal link: 'a sheet', text: 'an offer {of two}'}. {embed passage: 'Clock'}
> [[Take it->On]]
> {link to: 'On', label: 'Leave it'}
[JavaScript]
let seen = [1];

write(seen);
[note to myself]
Nicer words.

:: On
Done.
`;
  const scene = sceneOf(text);
  expect(scene.beats['start']?.says).toBe('It is {price} now.\nIt is not.\nShe shows a sheet.');
  expect(waysFrom(scene, 'start')).toEqual({ 'Take it': 'on', 'Leave it': 'on' });
  expect(lossesOf(text)).toEqual([
    '4 a variable change: price: 12',
    '5 a variable change: late (price > 10): true',
    '7 a condition: [if price > items[0]]',
    '8 a variable in the text: {price}',
    '9 a condition: [else]',
    "12 a link that stays on its passage: {reveal link: 'a sheet', text: 'an offer {of two}'}",
    "12 something printed: {embed passage: 'Clock'}",
    '15 a script: [JavaScript]\nlet seen = [1];\n\nwrite(seen);',
    '19 a note: [note to myself]\nNicer words.\n\n',
  ]);
});

test('Snowman: code in the text is reported, and not said', () => {
  const text = `:: Start
<% if (s.seen) { %>
Again?
<% } else { %>
Hello <%= s.name %>.
<% } %>
[[On]]
:: On
`;
  expect(sceneOf(text).beats['start']?.says).toBe('Again?\nHello .');
  expect(lossesOf(text)).toEqual([
    '2 a condition: <% if (s.seen) { %>',
    '4 a condition: <% } else { %>',
    '5 something printed: <%= s.name %>',
  ]);
});

test('code of any length is one loss, and none of it is said', () => {
  const long = 'x = "a >> b"; '.repeat(500);
  for (const code of [
    `<<set $a to [${'"a", '.repeat(900)}]>>`,
    `<<script>>${long}<</script>>`,
    `<<silently>>${long}<</silently>>`,
    `<script>${long}</script>`,
    `<!-- ${long} -->`,
    `(set: $a to (a: ${'"a", '.repeat(900)}"b"))`,
    `<% ${long} %>`,
  ]) {
    const text = `:: Start\nHello.\n${code}\n[[On]]\n:: On\n`;
    expect(sceneOf(text).beats['start']?.says).toBe('Hello.');
    expect(lossesOf(text)).toHaveLength(1);
  }
});

test('an angle bracket before a letter takes nothing of the text with it', () => {
  const harlowe = `:: StoryData
{"format": "Harlowe"}
:: Start
Your [ballroom gown]<c1| is [bright red]<c2| …, and covered in [moonstones]<c4|.
(click: ?c1)[A hand-me-down from your great aunt.]
[[Dance->Dance]]
[[Leave->Out]]
:: Dance
:: Out
`;
  expect(sceneOf(harlowe).beats['start']?.says).toBe(
    'Your ballroom gown is bright red …, and covered in moonstones.\nA hand-me-down from your great aunt.',
  );
  expect(waysFrom(sceneOf(harlowe), 'start')).toEqual({ Dance: 'dance', Leave: 'out' });
  expect(lossesOf(harlowe)).toEqual([
    '4 a name in the text: ]<c1|',
    '4 a name in the text: ]<c2|',
    '4 a name in the text: ]<c4|',
    '5 a macro: (click: ?c1)',
  ]);
  const sugar =
    ':: StoryData\n{"format": "SugarCube"}\n:: Start\nIf a<b then [[Leave->End]] or stay.\n:: End\n';
  expect(sceneOf(sugar).beats['start']?.says).toBe('If a<b then Leave or stay.');
  expect(waysFrom(sceneOf(sugar), 'start')).toEqual({ Leave: 'end' });
  expect(
    inFormat(
      '',
      '<span @class="a > b" hidden data-x=1>One</span> <br/>two <i.small#n>three</i> <3 a<b -> c.',
    ),
  ).toEqual([
    'One\ntwo three <3 a<b -> c.',
    '4 markup: <span @class="a > b" hidden data-x=1>',
    '4 markup: <i.small#n>',
  ]);
});

test('what an element of the page changes when it leads on is reported', () => {
  const text = `:: Start
<a data-passage="End" data-setter="$a to 1">Go</a>
<button class="x" data-passage='End'>Or <b>stay</b></button>
A<a [[Leave->End]] data-passage="End">
:: End
`;
  expect(waysFrom(sceneOf(text), 'start')).toEqual({ Go: 'end', 'Or stay': 'end', Leave: 'end' });
  expect(lossesOf(text)).toEqual([
    '2 a variable change by a link: <a data-passage="End" data-setter="$a to 1">Go</a>',
    '3 markup: <b>',
  ]);
});

test('SugarCube: a choice names its passage first, and what a link says stands without its marks', () => {
  const text = `:: StoryData
{"format": "SugarCube"}
:: Start
Look in the <<linkappend "eye" t8n>>, grey.<</linkappend>>
<<choice "End" "Say goodbye">>
<<choice 'Out'>>
<<link "Go on" $next>><<goto "End">><</link>>
:: End
:: Out
`;
  expect(sceneOf(text).beats['start']?.says).toBe('Look in the eye , grey.');
  expect(waysFrom(sceneOf(text), 'start')).toEqual({ 'Say goodbye': 'end', Out: 'out', 'Go on': 'end' });
  expect(lossesOf(text)).toEqual([
    '4 a link that stays on its passage: <<linkappend "eye" t8n>>, grey.<</linkappend>>',
    '7 a link that is worked out: <<link "Go on" $next>>',
    '7 a jump: <<goto "End">>',
  ]);
});

test('branches and what folds out stand on lines of their own', () => {
  const branches = `<<switch $a>><<case 1>>One.<<case 2>>Two.<<default>>Other.<</switch>>
<<timed 2s>>A gull cries.<<next>>Then another.<</timed>>
<details><summary>Summary words</summary>Detail words</details>`;
  expect(inFormat('SugarCube', branches)[0]).toBe(
    'One.\nTwo.\nOther.\nA gull cries.\nThen another.\nSummary words\nDetail words',
  );
});

test('Harlowe: what joins, names, sets and folds text is not said', () => {
  expect(
    inFormat(
      'Harlowe',
      `(text-colour: red)+(text-style:"bold")[Blood.] |secret)[A letter.] [An end.](shy|
{
Folded
{=
in.
}
==>
To the right.
=><=
|==
Left.
==|==
Say \`it's //so// [[here]]\` twice.
_tmp and _t[Temp] and $b+(text-style:"bold")[Bold] of ?hook. Why?No, some_thing [new].
(if: $a)[=
The rest. [[Go->On]]`,
    ),
  ).toEqual([
    "Blood. A letter. An end.\nFolded\nin.\nTo the right.\nLeft.\nSay it's //so// [[here]] twice.\n_tmp and Temp and Bold of ?hook. Why?No, some_thing [new].\nThe rest. Go",
    '4 a macro: (text-colour: red)+',
    '4 a macro: (text-style:"bold")',
    '4 a name in the text: |secret)[',
    '4 a name in the text: ](shy|',
    '5 markup: {',
    '7 markup: {=',
    '10 markup: ==>',
    '12 markup: =><=',
    '13 markup: |==',
    '15 markup: ==|==',
    "16 text taken as it stands: `it's //so// [[here]]`",
    '17 a variable in the text: _tmp',
    '17 a variable in the text: _t',
    '17 a variable in the text: $b+',
    '17 a macro: (text-style:"bold")',
    '17 a name in the text: ?hook',
    '18 a condition: (if: $a)',
  ]);
});

test('SugarCube: variables, quotations, tables, lists and text taken as it stands', () => {
  expect(
    inFormat(
      'SugarCube',
      `_temp, _count guests, snake_case, $$5, $$name, US$a[0].b, _x["y"], __o__ff.
{{{<<code>> $here}}} and """//raw//""" and <nowiki>$raw</nowiki>
<<<
Quoted.
<<<
|!Cell one|cell [[two|On]]|h
|small|k
# First item
#Second item
* Third item
** Fourth
?He waits.`,
    ),
  ).toEqual([
    '_temp, _count guests, snake_case, $5, $name, US$a[0].b, _x["y"], off.\n<<code>> $here and //raw// and $raw\nQuoted.\nCell one cell two\nFirst item\nSecond item\nThird item\nFourth\n?He waits.',
    '4 a variable in the text: _temp',
    '4 a variable in the text: _count',
    '4 a variable in the text: $a[0].b',
    '4 a variable in the text: _x["y"]',
    '4 markup: __o__',
    '5 text taken as it stands: {{{<<code>> $here}}}',
    '5 text taken as it stands: """//raw//"""',
    '5 text taken as it stands: <nowiki>$raw</nowiki>',
    '6 markup: <<<',
    '8 markup: <<<',
    '9 a table: |!Cell one|cell [[two|On]]|h',
    '10 a table: |small|k',
    '11 markup: # First item',
    '12 markup: #Second item',
    '15 a name in the text: ?He',
  ]);
});

test('Snowman and Chapbook: links, pictures, code and escaped signs of Markdown', () => {
  const markdown = (format: string) =>
    inFormat(
      format,
      `See [our **Site**](http://x.y/(z) "Title") and ![Alt](a.png)[Link words](javascript:void(0)){.cls#id} or [so]{.small}.
Type \`a_b_c\` \\*twice\\*.
* One
~~~js
let a = "*1*";
~~~
\`\`\`
b
\`\`\``,
    );
  const lost = [
    '4 a link out of the story: [our **Site**](http://x.y/(z) "Title")',
    '4 markup: **Site**',
    '4 a picture: ![Alt](a.png)',
    '4 a link that stays on its passage: [Link words](javascript:void(0)){.cls#id}',
    '4 markup: [so]{.small}',
    '5 text taken as it stands: `a_b_c`',
    '7 text taken as it stands: ~~~js\nlet a = "*1*";\n~~~',
    '10 text taken as it stands: ```\nb\n```',
  ];
  const says = 'See our Site and Link words or so.\nType a_b_c *twice*.\nOne\nlet a = "*1*";\nb';
  expect(markdown('Snowman')).toEqual([says, ...lost]);
  expect(markdown('Chapbook')).toEqual([says, ...lost]);
  expect(inFormat('Chapbook', 'A \\{brace\\} and `{price}`.')).toEqual([
    'A {brace} and {price}.',
    '4 text taken as it stands: `{price}`',
  ]);
});

test('marks of emphasis go where no story format is told, and words with such marks in them stay', () => {
  expect(inFormat('', "*Locked Door* and _so_ __it__ is_not 2 * 3 * 4, _var_x_ it's.")).toEqual([
    "Locked Door and so it is_not 2 * 3 * 4, var_x it's.",
    '4 markup: *Locked Door*',
    '4 markup: _so_',
    '4 markup: __it__',
    '4 markup: _var_x_',
  ]);
});

test('every sign that HTML 4 names is said', () => {
  expect(
    inFormat(
      '',
      '&eacute;&yuml;&copy;&euro;&times;&thetasym;&Omega;&sigmaf;&sigma;&hearts;&nbsp;&lt;&no;',
    )[0],
  ).toBe('éÿ©€×ϑΩςσ♥ <&no;');
});

test('beginnings without an end are read in reasonable time', () => {
  const ticks = ['{{{', '"""', '`', '``a', '~~~\n'];
  const others = ['![a](', '[a]{.', '<a b ', '<a b="" ', '|a', '\n|a|', '[=', '$a[', '(a:)+', '</a'];
  for (const format of ['', 'SugarCube', 'Harlowe', 'Chapbook', 'Snowman'])
    for (const part of [...ticks, ...others])
      expect(inFormat(format, part.repeat(Math.floor(8_000 / part.length)))).toBeDefined();
});

test('Chapbook: a link alone on its line is a reply, not a modifier', () => {
  expect(inFormat('Chapbook', 'Well?')).toEqual(['Well?']);
});
