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
    inFormat('', '<span @class="a > b" hidden data-x=1>One</span> <br/>two <i.small#n>three</i> <3 a<b -> c.'),
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

test('Chapbook: a link alone on its line is a reply, not a modifier', () => {
  expect(inFormat('Chapbook', 'Well?')).toEqual(['Well?']);
});
