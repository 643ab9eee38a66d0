import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_STAGES } from '#domain/numbers/sheet.ts';
import { amount, readTable } from '#domain/numbers/table.ts';

const read = (text: string) => readTable(text, USUAL_STAGES);

test('a table pasted from a spreadsheet is read, its columns in any order', () => {
  const pasted =
    'Wins\tProposals\tRep\tOpportunities\tAppointments\tConversations\n4\t12\tAna\t16\t40\t180\n5\t17\tBo\t25\t78\t222';
  expect(read(pasted)).toEqual({
    rows: [
      { who: 'Ana', counts: [180, 40, 16, 12, 4] },
      { who: 'Bo', counts: [222, 78, 25, 17, 5] },
    ],
    sale: undefined,
  });
});

test('a byte order mark, semicolons, quotes, decimal commas and Windows line ends are read', () => {
  const csv =
    '\uFEFFName;Conversations;Appointments;Opportunities;Proposals;Wins;Average sale\r\n' +
    '"Lind; Marta";"1.840";402;118;41,0;9;"12.400,50"\r\n';
  expect(read(csv)).toEqual({
    rows: [{ who: 'Lind; Marta', counts: [1840, 402, 118, 41, 9] }],
    sale: 12400.5,
  });
});

test('what cannot be read is named by row and column, and nothing is taken over', () => {
  const csv =
    'rep,conversations,appointments,opportunities,proposals,wins\nAna,180,about 40,16,12,4\nBo,222,,25,17,5';
  expect(read(csv)).toEqual({
    faults: [
      {
        row: 2,
        wrong: '“about 40” under Appointments cannot be read.',
        remedy: 'Write a number, with 0 where nothing was counted.',
      },
      {
        row: 3,
        wrong: 'Appointments is empty.',
        remedy: 'Write a number, with 0 where nothing was counted.',
      },
    ],
  });
});

test('half a conversation is not a count', () => {
  const csv = 'Conversations,Appointments,Opportunities,Proposals,Wins\n12.5,4,3,2,1';
  expect(read(csv)).toMatchObject({
    faults: [{ row: 2, wrong: '“12.5” under Conversations cannot be read.' }],
  });
});

test('a row of sums is refused, because it would count everybody twice', () => {
  const csv = 'Rep,Conversations,Appointments,Opportunities,Proposals,Wins\nAna,9,8,7,6,5\nTotal,9,8,7,6,5';
  expect(read(csv)).toMatchObject({
    faults: [{ row: 3, wrong: '“Total” looks like the sum of the other rows.' }],
  });
});

test('where there are several rows, each has a name, and a name of its own', () => {
  const head = 'Rep,Conversations,Appointments,Opportunities,Proposals,Wins\n';
  expect(read(`${head}Ana,9,8,7,6,5\n ,9,8,7,6,5\nana,9,8,7,6,5`)).toEqual({
    faults: [
      { row: 3, wrong: 'The row has no name.', remedy: 'Put a name or initials under “Name”.' },
      {
        row: 4,
        wrong: '“ana” stands in row 2 already.',
        remedy: 'Add the rows of one person up, or add a letter to tell two people apart.',
      },
    ],
  });
  const nobody = 'Conversations,Appointments,Opportunities,Proposals,Wins\n9,8,7,6,5';
  expect(read(nobody)).toMatchObject({ rows: [{ who: '' }] });
  expect(read(`${nobody}\n9,8,7,6,5`)).toMatchObject({
    faults: [{ row: 1, wrong: 'There is no column “Name”.' }],
  });
});

test('a field may hold the separator, a quotation mark and a new line; empty rows are passed over', () => {
  const csv =
    '"Rep","Conversations","Appointments","Opportunities","Proposals","Wins"\r\n\r\n' +
    '"Lind,\r\nMarta ""M""",9,8,7,6,5\r\n,,,,,\r\n\r\n"Bo",x,8,7,6,5\r\n';
  expect(read(csv)).toMatchObject({ faults: [{ row: 6, wrong: '“x” under Conversations cannot be read.' }] });
  expect(read(csv.replace('x,', '9,'))).toMatchObject({
    rows: [{ who: 'Lind,\r\nMarta "M"' }, { who: 'Bo' }],
  });
});

test.each(['-5', '−5', '(5)', '35%', '1e3', '5k', '٣'])(
  'a count of %s is not read as another number',
  (cell) => {
    const csv = `Conversations;Appointments;Opportunities;Proposals;Wins\n${cell};0;0;0;0`;
    expect(read(csv)).toMatchObject({ faults: [{ row: 2 }] });
  },
);

test.each([
  ['1,234', 1234],
  ['1.234', 1234],
  ['1 234', 1234],
  ['12,0', 12],
  ['1.234,00', 1234],
  ['12,000', 12_000],
])('a count of %s is %i', (cell, count) => {
  const csv = `Conversations;Appointments;Opportunities;Proposals;Wins\n${cell};0;0;0;0`;
  expect(read(csv)).toMatchObject({ rows: [{ counts: [count, 0, 0, 0, 0] }] });
});

test('a missing column, a missing head, no rows, an open quote and a table too large each get a sentence', () => {
  expect(read('Conversations,Wins\n3,1')).toMatchObject({
    faults: [{ row: 1, wrong: 'There is no column “Appointments”, “Opportunities”, “Proposals”.' }],
  });
  expect(read('180,40,16,12,4')).toMatchObject({
    faults: [{ row: 1, wrong: 'No column is titled like a stage.' }],
  });
  expect(read('')).toMatchObject({ faults: [{ row: 1, wrong: 'No column is titled like a stage.' }] });
  expect(read('Conversations,Appointments,Opportunities,Proposals,Wins')).toMatchObject({
    faults: [{ wrong: 'There is no row under the titles.' }],
  });
  expect(read('Rep,Conversations\n"Ana,3')).toMatchObject({
    faults: [{ wrong: 'A quotation mark is opened and not closed.' }],
  });
  expect(read(`Conversations\n${'1\n'.repeat(3_000_000)}`)).toMatchObject({
    faults: [{ wrong: 'The table has 7 MB, and 5 MB is the most that is read.' }],
  });
});

test('a spreadsheet that was not saved as text is told apart from a table without titles', () => {
  expect(read('PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml')).toMatchObject({
    faults: [{ wrong: 'This is a file of a spreadsheet, not a table as text.' }],
  });
});

test.each([
  ['12,400.50', 12400.5],
  ['€ 12.400,50', 12400.5],
  ['12 400,5 kr', 12400.5],
  ["CHF 12'400", 12400],
  ['1,234', 1234],
  ['0.5', 0.5],
  ['12..5', undefined],
  ['twelve', undefined],
  ['1.234.5', undefined],
  ['=1+1', undefined],
  ['-500', undefined],
  ['−500', undefined],
  ['€ -500', undefined],
  ['(500)', undefined],
  ['500-', undefined],
  ['12k', undefined],
  ['€1.2m', undefined],
  ['3 Mio', undefined],
  ['35%', undefined],
  ['500 zł', 500],
  ['Fr. 500.00', 500],
  ['500 €', 500],
])('the amount %s is %s', (cell, value) => {
  expect(amount(cell)).toBe(value);
});

test('no text makes it throw, and what it gives has a count for each stage', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789,.;"\n\t\r ab€'), maxLength: 200 }),
      (text) => {
        const table = read(`Conversations,Appointments,Opportunities,Proposals,Wins\n${text}`);
        if ('faults' in table) expect(table.faults.length).toBeGreaterThan(0);
        else for (const { counts } of table.rows) expect(counts).toHaveLength(5);
      },
    ),
  );
});
