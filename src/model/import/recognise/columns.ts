import { ask, type ColumnUse, type HeaderPath, leave, take } from './column-use.ts';
import { fold, withoutBrackets } from './fold.ts';

/** Parts of the report under which counts stand. */
type Group = 'received' | 'resolved' | 'pending' | 'digitised' | 'results' | 'late' | null;

const TOTAL = /^(?:tong|tong so|tong cong|cong|so luong)(?: so)?(?: ho so)?(?: tthc)?$/;
const EARLY = /(?:truoc|som) han/;
const ON_TIME = /dung han/;
const LATE = /(?:qua|tre|cham) (?:han|hen)/;
const POST = /buu chinh|bcci/;
const RESULTS = /so hoa ket qua/;

const groups: readonly (readonly [RegExp, Exclude<Group, null>])[] = [
  [/so hoa/, 'digitised'],
  [/dang (?:giai quyet|xu ly)|chua (?:giai quyet|xu ly)/, 'pending'],
  [/da (?:giai quyet|xu ly)|ket qua giai quyet|hs xu ly|ho so xu ly/, 'resolved'],
  [/tiep nhan|nhan giai quyet|moi nhan/, 'received'],
];

interface Words {
  readonly path: string;
  readonly leaf: string;
  readonly parents: readonly string[];
  readonly group: Group;
}

function groupOf(parts: readonly string[]): Group {
  if (parts.some((part) => RESULTS.test(part))) return 'results';
  for (const part of parts.toReversed()) {
    const found = groups.find(([words]) => words.test(part));
    if (found) return found[1];
  }
  return null;
}

/** The columns of online receipt stand in every form with other words around them. */
function receivedUse({ leaf, parents, path }: Words): ColumnUse | null {
  const inPeriod = parents.some((part) => /trong ky|moi tiep nhan|tiep nhan moi/.test(part));
  if (/khong (?:duoc )?tiep nhan|tu choi tiep nhan/.test(leaf)) return take('not_accepted');
  if (/cho tiep nhan|phi dia gioi|hinh thuc khac/.test(path)) return leave('no_such_count');
  if (TOTAL.test(leaf)) return take(inPeriod ? 'received_new' : 'received_total');
  if (/truc tiep.*(?:buu chinh|bcci)/.test(leaf)) return take('received_in_person_or_post');
  if (/toan trinh/.test(leaf)) return take('received_full_process');
  if (/mot phan/.test(leaf)) return take('received_partial_process');
  if (/truc tuyen|qua mang/.test(leaf)) return take('received_online');
  if (POST.test(leaf)) return take('received_by_post');
  if (/truc tiep/.test(leaf)) return take('received_in_person');
  if (/ky truoc|chuyen (?:qua|sang)|^ton/.test(leaf)) return take('carried_over');
  if (/trong ky|tiep nhan moi|moi tiep nhan|^nhan moi/.test(leaf)) return take('received_new');
  if (/^(?:so )?(?:ho so |hs )?(?:da )?tiep nhan$/.test(leaf)) return ask('received_meaning', 'received_new');
  if (/^(?:tong so )(?:ho so |hs )?(?:da )?tiep nhan/.test(leaf)) return take('received_total');
  return /nhan giai quyet$/.test(leaf) ? take('received_total') : null;
}

function resolvedUse({ leaf, path }: Words): ColumnUse | null {
  if (/chua co thu xin loi/.test(leaf)) return leave('no_such_count');
  // Late files still pending need their letters too; this column knows only those resolved.
  if (/thu xin loi/.test(leaf)) return leave('no_such_count');
  if (/truoc (?:han)?.*dung han|dung han.*truoc han/.test(leaf)) return take('resolved_early_or_on_time');
  if (EARLY.test(leaf)) return take('resolved_early');
  if (ON_TIME.test(leaf)) return take('resolved_on_time');
  if (LATE.test(leaf)) return take('resolved_late');
  if (TOTAL.test(leaf)) {
    if (EARLY.test(path)) return take('resolved_early');
    if (ON_TIME.test(path)) return take('resolved_on_time');
    return take(LATE.test(path) ? 'resolved_late' : 'resolved_total');
  }
  return /da (?:giai quyet|xu ly)$/.test(leaf) ? take('resolved_total') : null;
}

function pendingUse({ leaf }: Words): ColumnUse | null {
  if (/trong han|chua den han/.test(leaf)) return take('pending_in_time');
  if (LATE.test(leaf)) return take('pending_overdue');
  return TOTAL.test(leaf) || /(?:dang|chua) (?:giai quyet|xu ly)$/.test(leaf) ? take('pending_total') : null;
}

function digitisedUse({ leaf }: Words): ColumnUse | null {
  if (/^chua/.test(leaf)) return leave('no_such_count');
  if (/tai su dung.*cong/.test(leaf)) return leave('no_such_count');
  if (/tai su dung/.test(leaf)) return take('files_reused');
  return /^(?:co|da) so hoa|ho so (?:da )?(?:duoc )?so hoa/.test(leaf)
    ? take('received_files_digitised')
    : null;
}

function resultsUse({ leaf }: Words): ColumnUse | null {
  if (/^chua/.test(leaf)) return leave('no_such_count');
  return /^(?:da|co) so hoa|so hoa ket qua$/.test(leaf) ? take('results_digitised') : null;
}

/** Counts that say themselves what they are, whatever stands above them. */
function ownUse({ leaf, path }: Words): ColumnUse | null {
  if (/thu tuc/.test(leaf) && !/ho so|hs /.test(leaf)) return leave('procedures');
  if (/so luong thu tuc|so thu tuc/.test(path)) return leave('procedures');
  if (/dong bo/.test(leaf)) return take('files_synced');
  if (/nghia vu tai chinh/.test(leaf)) return take('files_owing_fee');
  if (/thuoc.*(?:co phi|le phi)/.test(leaf)) return ask('fee_meaning', 'files_owing_fee');
  if (/giao dich/.test(leaf))
    return take(/cong/.test(leaf) ? 'transactions_national_portal' : 'transactions');
  if (/(?:tttt|thanh toan truc tuyen).*cong/.test(leaf))
    return ask('portal_payment_meaning', 'files_paid_online');
  if (/(?:tttt|thanh toan truc tuyen)/.test(leaf)) return take('files_paid_online');
  if (/thanh toan/.test(path)) return leave('no_such_count');
  if (/tra lai.*rut|rut.*tra lai/.test(leaf)) return leave('no_such_count');
  if (/^(?:hs |ho so )?tra lai/.test(leaf)) return take('returned');
  if (/(?:xin )?rut(?: hs| ho so)?$/.test(leaf)) return take('withdrawn');
  if (/^(?:hs |ho so )?(?:cho |yeu cau )?bo sung/.test(leaf)) return take('waiting_supplement');
  if (/^(?:hs |ho so )?(?:da )?(?:tam )?dung(?: xu ly| giai quyet)?$/.test(leaf)) return take('stopped');
  return null;
}

function notCounts(whole: string, { leaf, path }: Words): ColumnUse | null {
  if (/ty le|ti le|phan tram|%/.test(whole)) return leave('share');
  if (/xep (?:hang|loai)|thu hang|danh gia|^diem|muc do hai long/.test(leaf)) return leave('rank');
  if (/^(?:stt|tt|so tt|so thu tu)$/.test(leaf)) return leave('index');
  if (/^(?:ma dinh danh|ma don vi|ma co quan)/.test(leaf)) return { use: 'code' };
  if (/^(?:ghi chu|ly do|nguyen nhan)/.test(leaf)) return leave('remark');
  if (/^(?:ten )?(?:don vi|co quan|so, ban|dia phuong|xa, phuong)/.test(path))
    return { use: 'label', kind: 'unit' };
  return /^(?:ten )?(?:linh vuc|muc do|noi dung|thu tuc hanh chinh)/.test(path)
    ? { use: 'label', kind: 'field' }
    : null;
}

const byGroup = {
  received: receivedUse,
  resolved: resolvedUse,
  pending: pendingUse,
  digitised: digitisedUse,
  results: resultsUse,
  late: resolvedUse,
} as const satisfies Record<Exclude<Group, null>, (words: Words) => ColumnUse | null>;

/** Early, on time and late without a part above them: the files resolved. A bare total is most likely of those received. */
function looseUse(words: Words): ColumnUse | null {
  if (TOTAL.test(words.leaf) && words.parents.length === 0) return ask('received_meaning', 'received_total');
  return resolvedUse(words) ?? receivedUse(words);
}

/** What a column of a report form holds. In: its header path. Out: what becomes of it; `unknown` where no rule fits. */
export function useOf({ parts }: HeaderPath): ColumnUse {
  const whole = fold(parts.join(' > '));
  if (whole === '') return { use: 'empty' };
  const folded = parts.map((part) => fold(withoutBrackets(part)) || fold(part));
  const leaf = folded.at(-1) ?? '';
  const words = { path: folded.join(' > '), leaf, parents: folded.slice(0, -1), group: groupOf(folded) };
  const group = words.group === null ? looseUse : byGroup[words.group];
  return notCounts(whole, words) ?? ownUse(words) ?? group(words) ?? { use: 'unknown' };
}
