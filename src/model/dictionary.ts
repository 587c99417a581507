import type { CellKind, ColumnMeta } from './cells.ts';
import { type IndicatorId, indicatorIds, indicatorOf } from './indicators.ts';
import { placesOf } from './locations.ts';
import { columnNames, columnsOf, type TableName, tableNames, tables } from './tables.ts';

const kindNames = {
  id: 'mã / id',
  idList: 'các mã, cách nhau bằng | / ids, | between',
  targetId: 'mã chỉ tiêu / target id',
  text: 'chữ / text',
  url: 'địa chỉ web / web address',
  date: 'ngày NNNN-TT-NN / date YYYY-MM-DD',
  year: 'năm / year',
  boolean: 'true, false',
  count: 'số nguyên, không dấu ngăn cách / whole number, digits only',
  decimal: 'số, dấu chấm thập phân / number, decimal point',
  printed: 'số như đã in, dấu chấm thập phân / number as printed, decimal point',
  choice: 'chọn một / one of',
} as const satisfies Record<CellKind, string>;

const natureNames = {
  flow: 'phát sinh trong kỳ / flow',
  stock: 'tại một ngày / stock',
} as const;

const head = `# Từ điển dữ liệu / Data dictionary

Tệp này do \`npm run dictionary\` viết ra từ khai báo các bảng; đừng sửa tay.
This file is written by \`npm run dictionary\` from the declaration of the tables; do not edit it.

- CSV, UTF-8 (NFC, không BOM), dấu phẩy ngăn cách, xuống dòng LF, dòng đầu đúng nguyên tên cột.
  CSV, UTF-8 (NFC, no BOM), commas, LF line ends, the header exactly as below.
- Ô trống là *chưa báo cáo*, không bao giờ là 0. An empty cell is *not reported*, never zero.
- Số chỉ gồm chữ số, dấu chấm thập phân: \`12516\`, \`97.06\`. Ngày: \`2024-01-31\`.
  Numbers are plain digits with a decimal point; dates are ISO.
- Ô không xuống dòng, không bắt đầu bằng \`=\` \`+\` \`-\` \`@\`. No line breaks in a cell, none of these signs in front.
- Số đếm thay đổi từ mười lần trở lên so với kỳ trước là lỗi cho đến khi có một dòng trong notes.csv cho cơ quan và
  ngày cuối kỳ đó. A count that changes tenfold from one period to the next is an error until notes.csv has a row
  for that body and last day.
- Kiểm tra / check: \`npm run validate\`.
`;

/** Our own words, in a table cell. */
const inCell = (text: string): string => text.replaceAll('|', '\\|');

function kindCell({ kind, choices }: ColumnMeta): string {
  if (kind !== 'choice') return inCell(kindNames[kind]);
  return `${kindNames.choice}: ${(choices ?? []).map((one) => `\`${one}\``).join(' ')}`;
}

function columnLine([name, meta]: readonly [string, ColumnMeta]): string {
  const cells = [
    `\`${name}\``,
    kindCell(meta),
    inCell(meta.vi),
    inCell(meta.en),
    `\`${inCell(meta.example)}\``,
    meta.nature ? natureNames[meta.nature] : '',
    meta.required ? 'có / yes' : '',
    meta.references ? `\`${meta.references}\`` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function tableSection(table: TableName): string {
  const { vi, en, key } = tables[table];
  const title = `## ${placesOf(table).join(', ')}: ${vi} / ${en}`;
  const keyLine = `Khóa / key: ${key.map((name) => `\`${name}\``).join(', ')}`;
  const header = `\`\`\`csv\n${columnNames(table).join(',')}\n\`\`\``;
  const top =
    '| Cột / column | Kiểu / type | Ý nghĩa | Meaning | Ví dụ / example | Loại số / nature | Bắt buộc / required | Phải có trong / must exist in |';
  const rule = '|---|---|---|---|---|---|---|---|';
  const lines = [...columnsOf(table)].map(columnLine);
  return [title, keyLine, header, [top, rule, ...lines].join('\n')].join('\n\n');
}

function indicatorLine(id: IndicatorId): string {
  const { kind, origin, numerator, denominator, maximum, name_vi: vi, name_en: en } = indicatorOf(id);
  const formula = numerator ? [numerator, ...(denominator ? [denominator] : [])].join(' / ') : '';
  const limit = maximum === undefined ? '' : String(maximum);
  return `| \`${id}\` | ${inCell(vi)} | ${inCell(en)} | ${kind} | ${origin} | ${formula && `\`${formula}\``} | ${limit} |`;
}

const releaseSection = `## release.json: ngày chốt số liệu / the date of the data

\`{"as_of":"2026-11-21"}\`: không ngày nào trong dữ liệu được sau ngày này; một kỳ đã hết khi ngày cuối của nó không sau ngày này.
No date in the data may lie after it; a period is over when its last day is not after it.`;

const frozenSection = `## releases/: bản số liệu đã chốt / frozen figures

\`npm run release tên\` ghi toàn bộ số liệu của ngày chốt vào \`releases/tên.json\`, kèm mã kiểm tra từng phần. Các trang dưới \`/v/tên/\`
dựng từ tệp này và không bao giờ đổi; đừng sửa, đừng xóa. Số sai thì sửa trong tệp CSV: trang cũ sẽ mang dòng “Đã đính chính ngày …”,
theo \`reported_on\` của dòng có \`status\` là \`revised\`.
\`npm run release name\` writes all figures of the day of the data into \`releases/name.json\`, with a checksum for every part. The pages below
\`/v/name/\` are made from that file and never change; do not edit or delete it. Correct a wrong figure in its CSV file: the old page
will say “Corrected on …”, by the \`reported_on\` of the row whose \`status\` is \`revised\`.`;

function indicatorSection(): string {
  const top =
    '| indicator_id | Tên | Name | Loại / kind | Bảng / table | Tử số / mẫu số, numerator / denominator | Tối đa / maximum |';
  return [
    '## Chỉ số / Indicators',
    [top, '|---|---|---|---|---|---|---|', ...indicatorIds.map(indicatorLine)].join('\n'),
  ].join('\n\n');
}

/** The dictionary of the data folder as Markdown, in both languages: every table, column and indicator. */
export function writeDictionary(): string {
  return `${[head.trimEnd(), releaseSection, frozenSection, ...tableNames.map(tableSection), indicatorSection()].join('\n\n')}\n`;
}
