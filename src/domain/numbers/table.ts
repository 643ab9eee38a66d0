import { dsvFormat } from 'd3-dsv';
import type { Row, Stage } from './sheet.ts';

/** A place in a table that cannot be read: the row as a spreadsheet numbers it, from 1, and the two sentences about it. */
export type TableFault = { row: number; wrong: string; remedy: string };

/** What a table holds. The average sale is there when the table has a column for it. */
export type Table = { rows: Row[]; sale: number | undefined };

const MOST_ROWS = 500;
const MOST_BYTES = 5_000_000;

const WHO = /^(who|name|rep|person|initials|sales ?person|team member)$/;
/** A row of sums would count everybody twice. */
const TOTAL = /^(total|totals|sum|sums|team|all|overall|grand total)$/;
const SALE = /^(average sale|average deal|deal size|average deal size|sale|avg sale|avg deal)$/;

/**
 * Reads a table that was pasted from a spreadsheet or comes from a CSV file: commas, semicolons or tabs, quoted fields, a byte order
 * mark, columns in any order under the titles of the stages, "1.234,50" as well as "1,234.50". All of it is read, or nothing is and
 * every place that cannot be read is named.
 */
export function readTable(text: string, stages: readonly Stage[]): Table | { faults: TableFault[] } {
  if (text.length > MOST_BYTES) {
    const wrong = `The table has ${Math.ceil(text.length / 1_000_000)} MB, and 5 MB is the most that is read.`;
    return { faults: [{ row: 1, wrong, remedy: 'Take out the sheets and columns that are not counts.' }] };
  }
  if (text.includes('\0')) {
    const remedy = 'Save the sheet as CSV, and open that file; or copy its cells and paste them.';
    return { faults: [{ row: 1, wrong: 'This is a file of a spreadsheet, not a table as text.', remedy }] };
  }
  const table = text.replace(/^\uFEFF/, '');
  const data = dsvFormat(separatorOf(table)).parseRows(table);
  // A field that is closed has its quotation marks in pairs; one that is not takes in the rest of the table.
  if (table.split('"').length % 2 === 0) {
    const wrong = 'A quotation mark is opened and not closed.';
    return { faults: [{ row: data.length, wrong, remedy: 'Close it, or save the table again.' }] };
  }
  const lines = data.map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const [head, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = head && columnsOf(head.cells, stages);
  if (!columns || body.length === 0)
    return { faults: [noHead(head?.row ?? 1, columns !== undefined, stages)] };
  if (columns.missing.length > 0) return { faults: [missing(head.row, columns.missing)] };
  if (columns.who < 0 && body.length > 1) {
    const remedy = 'Add one: where there are several rows, each is somebody’s.';
    return { faults: [{ row: head.row, wrong: 'There is no column “Name”.', remedy }] };
  }
  if (body.length > MOST_ROWS) {
    const wrong = `The table has ${body.length} rows, and ${MOST_ROWS} people are the most that are read.`;
    return {
      faults: [{ row: MOST_ROWS + 2, wrong, remedy: 'Add up teams, or take the people of one team.' }],
    };
  }
  return readRows(body, columns, stages);
}

/** What parts the fields of a table: whatever parts its first line most often, outside of quotation marks. */
function separatorOf(table: string): string {
  const head = (/\S.*/.exec(table)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const times = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (times(mark) > times(most) ? mark : most));
}

type Line = { row: number; cells: string[] };

/** Where each thing stands: the column of each stage, of the names and of the sale; −1 for one that is not there. */
type Columns = { stages: number[]; who: number; sale: number; missing: string[] };

function columnsOf(cells: readonly string[], stages: readonly Stage[]): Columns | undefined {
  const titles = cells.map(plain);
  const found = stages.map(({ title }) => titles.indexOf(plain(title)));
  if (found.every((column) => column < 0)) return undefined;
  return {
    stages: found,
    who: titles.findIndex((title) => WHO.test(title)),
    sale: titles.findIndex((title) => SALE.test(title)),
    missing: stages.filter((_, stage) => (found[stage] as number) < 0).map(({ title }) => title),
  };
}

function readRows(body: readonly Line[], columns: Columns, stages: readonly Stage[]) {
  const faults: TableFault[] = [];
  const sales: number[] = [];
  const named = new Map<string, number>();
  const rows = body.map(({ row, cells }) => {
    const cell = (column: number): string => cells[column] ?? '';
    const counts = columns.stages.map((column, stage) => {
      const value = wholeNumber(cell(column));
      if (value === undefined) faults.push(unreadable(row, (stages[stage] as Stage).title, cell(column)));
      return value ?? 0;
    });
    const sale = columns.sale < 0 || cell(columns.sale) === '' ? undefined : amount(cell(columns.sale));
    if (sale !== undefined) sales.push(sale);
    else if (cell(columns.sale) !== '') faults.push(unreadable(row, 'Average sale', cell(columns.sale)));
    const who = cell(columns.who);
    if (TOTAL.test(plain(who)) && body.length > 1) faults.push(total(row, who));
    if (who.length > 60) faults.push(unreadable(row, 'Name', `${who.slice(0, 20)}…`));
    const before = named.get(who.toLowerCase());
    if (body.length > 1 && (who === '' || before !== undefined)) faults.push(unnamed(row, who, before));
    named.set(who.toLowerCase(), row);
    return { who, counts };
  });
  if (faults.length > 0) return { faults };
  return {
    rows,
    sale: sales.length > 0 ? sales.reduce((sum, sale) => sum + sale, 0) / sales.length : undefined,
  };
}

/** A whole number as people write it: "1,234", "1.234", "1 234", "12,0", "1.234,00". */
export function wholeNumber(cell: string): number | undefined {
  const bare = cell.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[.,]0{1,2}$/, '');
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  return /^\d{1,12}$/.test(bare) ? Number(bare) : undefined;
}

/** What makes another number of the digits beside it: a minus, brackets, a per cent sign, "k", "m", "Mio". */
const SCALED = /[-−(%]|\d(k|mn?|mio|mrd|bn|tsd)\.?$/i;

/** An amount as people write it, its currency in front or behind: "€ 12.400,50", "12,400.50 USD". */
export function amount(cell: string): number | undefined {
  const dense = cell.replace(/[\s\u00a0\u202f'’]/g, '');
  if (SCALED.test(dense)) return undefined;
  const bare = dense.replace(/^[^\d]{0,4}(?=\d)|[^\d]{0,4}$/g, '');
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  const parts = /^(\d{1,3}(?:[.,]\d{3})*|\d{1,12})([.,]\d{1,2})?$/.exec(bare);
  if (!parts) return undefined;
  const [, whole = '', decimals = ''] = parts;
  if (decimals !== '' && whole.includes(decimals.charAt(0))) return undefined;
  return Number(`${whole.replace(/[.,]/g, '')}${decimals.replace(',', '.')}`);
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function unreadable(row: number, title: string, cell: string): TableFault {
  const wrong = cell === '' ? `${title} is empty.` : `“${cell.slice(0, 40)}” under ${title} cannot be read.`;
  const remedy =
    title === 'Name'
      ? 'Use initials or a shorter name.'
      : 'Write a number, with 0 where nothing was counted.';
  return { row, wrong, remedy };
}

function total(row: number, who: string): TableFault {
  const remedy = 'Take this row out: the people above it are added up here.';
  return { row, wrong: `“${who}” looks like the sum of the other rows.`, remedy };
}

/** A row that is nobody's, or somebody's who has one already, in the row `before`. */
function unnamed(row: number, who: string, before: number | undefined): TableFault {
  if (who === '')
    return { row, wrong: 'The row has no name.', remedy: 'Put a name or initials under “Name”.' };
  const remedy = 'Add the rows of one person up, or add a letter to tell two people apart.';
  return { row, wrong: `“${who}” stands in row ${before} already.`, remedy };
}

function missing(row: number, titles: readonly string[]): TableFault {
  const wrong = `There is no column ${titles.map((title) => `“${title}”`).join(', ')}.`;
  return { row, wrong, remedy: 'Title the columns like your stages, or rename the stages here first.' };
}

function noHead(row: number, hasHead: boolean, stages: readonly Stage[]): TableFault {
  const titles = stages.map(({ title }) => `“${title}”`).join(', ');
  if (hasHead)
    return {
      row,
      wrong: 'There is no row under the titles.',
      remedy: 'Add a row for each person, or one for the team.',
    };
  return {
    row,
    wrong: 'No column is titled like a stage.',
    remedy: `Put a first row above the numbers: ${titles}.`,
  };
}
