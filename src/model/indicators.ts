import type { QuantityName } from './quantities.ts';

/**
 * ratio: numerator over denominator, both counts; count: a number of files; points: an index score shown as
 * printed, never added or averaged; printed: a figure the source gives without its counts.
 */
export type IndicatorKind = 'ratio' | 'count' | 'points' | 'printed';

interface FamilyWords {
  readonly name_vi: string;
  readonly name_en: string;
  /** One line: what the members share and why they are not added or ranked together. */
  readonly explanation_vi: string;
  readonly explanation_en: string;
}

/** Groups of indicators that readers may confuse; a family is never summed or ranked together. */
export const families = {
  'on-time': {
    name_vi: 'Giải quyết đúng hạn',
    name_en: 'Resolved on time',
    explanation_vi:
      'Hồ sơ có xong đúng ngày hẹn không. Biểu mẫu chỉ tính hồ sơ đã giải quyết; Cổng Dịch vụ công quốc gia tính cả hồ sơ đang giải quyết còn trong hạn.',
    explanation_en:
      'Whether files are finished by the date given. The form counts resolved files only; the national portal also counts pending files still in time.',
  },
  online: {
    name_vi: 'Cách nộp hồ sơ',
    name_en: 'How files are submitted',
    explanation_vi:
      'Hồ sơ nộp trực tuyến, trực tiếp hay qua bưu chính. Các tỷ lệ khác nhau ở mẫu số: chỉ hồ sơ mới, hay cả hồ sơ kỳ trước chuyển sang.',
    explanation_en:
      'Files submitted online, in person or by post. The rates differ in what they divide by: new files only, or also files carried over.',
  },
  received: {
    name_vi: 'Số hồ sơ tiếp nhận',
    name_en: 'Files received',
    explanation_vi:
      'Khối lượng hồ sơ, để biết các tỷ lệ dựa trên bao nhiêu hồ sơ; nhiều hay ít không phải là tốt hay xấu.',
    explanation_en:
      'The volume of files, to see how many files the rates rest on; more or fewer is neither good nor bad.',
  },
  backlog: {
    name_vi: 'Hồ sơ còn quá hạn',
    name_en: 'Overdue backlog',
    explanation_vi: 'Hồ sơ đang giải quyết mà đã qua ngày hẹn, tính tại ngày cuối kỳ số liệu.',
    explanation_en: 'Files still pending after their due date, on the last day of the period.',
  },
  digitisation: {
    name_vi: 'Số hóa',
    name_en: 'Digitisation',
    explanation_vi:
      'Giấy tờ và kết quả được chuyển thành bản điện tử. Mỗi tỷ lệ đếm một nhóm hồ sơ hoặc kết quả khác nhau.',
    explanation_en:
      'Papers and results turned into electronic copies. Each rate counts a different group of files or results.',
  },
  'e-results': {
    name_vi: 'Kết quả điện tử',
    name_en: 'Electronic results',
    explanation_vi:
      'Kết quả cấp dưới dạng điện tử. Cơ quan tính trên hồ sơ đã giải quyết cần kết quả bằng văn bản; số của Cổng gồm cả hồ sơ đang giải quyết.',
    explanation_en:
      'Results issued electronically. Offices divide by resolved files that need a written result; the portal’s count includes pending files.',
  },
  electronic: {
    name_vi: 'Hoàn toàn điện tử',
    name_en: 'Wholly electronic',
    explanation_vi:
      'Hồ sơ làm trên môi trường điện tử từ lúc nộp đến lúc trả kết quả; khác với hồ sơ chỉ nộp trực tuyến.',
    explanation_en:
      'Files handled electronically from submission to result; not the same as files merely filed online.',
  },
  payment: {
    name_vi: 'Thanh toán trực tuyến',
    name_en: 'Online payment',
    explanation_vi: 'Phí, lệ phí trả qua mạng. Có tỷ lệ đếm hồ sơ, có tỷ lệ đếm giao dịch hoặc thủ tục.',
    explanation_en: 'Fees paid online. Some rates count files, others transactions or procedures.',
  },
  reuse: {
    name_vi: 'Dùng lại dữ liệu',
    name_en: 'Reuse of data',
    explanation_vi: 'Dùng dữ liệu nhà nước đã có để người dân không phải nộp lại giấy tờ.',
    explanation_en:
      'Data that the state already holds is used again, so that people need not submit papers twice.',
  },
  sync: {
    name_vi: 'Đồng bộ lên Cổng',
    name_en: 'Sync to the portal',
    explanation_vi: 'Hồ sơ, kết quả gửi lên Cổng Dịch vụ công quốc gia để người dân tra cứu ở một nơi.',
    explanation_en:
      'Files and results sent to the national public-service portal, so that people can look them up in one place.',
  },
  'late-handling': {
    name_vi: 'Xử lý khi trễ hạn',
    name_en: 'What is done when late',
    explanation_vi:
      'Hồ sơ trễ hạn có được giải trình, xin lỗi, nêu lý do và hẹn lại ngày không. Không có hồ sơ trễ hạn thì không có tỷ lệ.',
    explanation_en:
      'Whether late files are explained, apologised for, given a reason and a new date. Without late files there is no rate.',
  },
  movement: {
    name_vi: 'Luân chuyển hồ sơ',
    name_en: 'Files passed between units',
    explanation_vi: 'Hồ sơ chuyển giữa các đơn vị bằng phương thức điện tử thay cho giấy.',
    explanation_en: 'Files passed between units electronically instead of on paper.',
  },
  satisfaction: {
    name_vi: 'Mức độ hài lòng',
    name_en: 'Satisfaction',
    explanation_vi:
      'Khảo sát hỏi người dân; chỉ số của Cổng suy ra từ hồ sơ trễ hạn và phản ánh. Hai cách này không so được với nhau.',
    explanation_en:
      'A survey asks people; the portal’s figure is derived from late files and complaints. The two cannot be compared.',
  },
  petitions: {
    name_vi: 'Phản ánh, kiến nghị',
    name_en: 'Petitions',
    explanation_vi:
      'Phản ánh, kiến nghị của người dân được trả lời ra sao; số lượng thường rất ít nên tỷ lệ dễ đổi mạnh.',
    explanation_en:
      'How people’s petitions are answered; there are usually very few, so that rates swing easily.',
  },
  transparency: {
    name_vi: 'Công khai thủ tục',
    name_en: 'Publication of procedures',
    explanation_vi:
      'Thủ tục có được công bố, công khai kịp thời và đầy đủ không. Số của Cổng là số chung toàn tỉnh.',
    explanation_en:
      'Whether procedures are published in time and in full. The portal’s figures are province-wide.',
  },
  index: {
    name_vi: 'Bộ chỉ số 766',
    name_en: 'Index 766',
    explanation_vi:
      'Điểm phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg, để nguyên như Cổng đã in.',
    explanation_en: 'Service scores under Decision 766/QĐ-TTg, shown as the portal printed them.',
  },
} as const satisfies Record<string, FamilyWords>;

export type FamilyId = keyof typeof families;

export interface Indicator {
  readonly family: FamilyId;
  readonly kind: IndicatorKind;
  /** The one table this indicator is read from; the ids of `rates`, the portal's own definitions, end in `-766`. */
  readonly origin: 'case-files' | 'rates';
  /** Column or derived quantity of `case-files`; absent where the source publishes numerator and denominator. */
  readonly numerator?: QuantityName;
  readonly denominator?: QuantityName;
  /** True where an office can still mend the past (scan an old file), so that no pace to the target is computed. */
  readonly repairable: boolean;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Highest number of points; `points` only. */
  readonly maximum?: number;
  /** Field or metric code under which the national portal prints the figure; every indicator of `rates`. */
  readonly portal_code?: string;
  /**
   * Percentage from which Decision 766 gives full marks, where published scores bear it out: «ngưỡng điểm tối đa
   * (QĐ 766), không phải chỉ tiêu». A reference line, never a target.
   */
  readonly full_marks?: number;
  /** Why offices are not set beside each other; their figures are listed only. */
  readonly not_compared_vi?: string;
  readonly not_compared_en?: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** What a citizen asks, in plain words. */
  readonly question_vi: string;
  readonly question_en: string;
  /** In words, saying what each part counts; numerator ÷ denominator for a ratio. In columns: `formulaColumns`. */
  readonly formula_vi: string;
  readonly formula_en: string;
  /** Where the definition comes from, and how far that was checked against the legal text. */
  readonly legal_vi: string;
  readonly legal_en: string;
  /** What may mislead a reader, one sentence each, in the same order in both languages. */
  readonly caveats_vi: readonly string[];
  readonly caveats_en: readonly string[];
  /** The thing counted, for “160 more files”; absent for points and for a percentage of points. */
  readonly unit_vi?: string;
  readonly unit_en?: string;
  /** What the denominator holds, so that the sentence is true: “Of every 100 {whole_en}, 61 {did_en}”; ratios only. */
  readonly whole_vi?: string;
  readonly whole_en?: string;
  /** What the counted part did: “Cứ 100 {whole_vi} có 61 {did_vi}”; ratios only. */
  readonly did_vi?: string;
  readonly did_en?: string;
}

interface Caveat {
  readonly vi: string;
  readonly en: string;
}

function caveats(...list: readonly Caveat[]): Pick<Indicator, 'caveats_vi' | 'caveats_en'> {
  return { caveats_vi: list.map(({ vi }) => vi), caveats_en: list.map(({ en }) => en) };
}

const files = { unit_vi: 'hồ sơ', unit_en: 'files' } as const;
const results = { unit_vi: 'kết quả', unit_en: 'results' } as const;
const procedures = { unit_vi: 'thủ tục', unit_en: 'procedures' } as const;
const petitions = { unit_vi: 'phản ánh, kiến nghị', unit_en: 'petitions' } as const;

const ofNew = { whole_vi: 'hồ sơ tiếp nhận mới', whole_en: 'new files' } as const;
const ofReceived = { whole_vi: 'hồ sơ tiếp nhận', whole_en: 'files received' } as const;
const ofResolved = { whole_vi: 'hồ sơ đã giải quyết', whole_en: 'resolved files' } as const;
const ofResultsRequired = {
  whole_vi: 'hồ sơ đã giải quyết cần kết quả bằng văn bản',
  whole_en: 'resolved files needing a written result',
} as const;
const ofSynced = { whole_vi: 'hồ sơ đã đồng bộ', whole_en: 'synced files' } as const;
const ofLate = { whole_vi: 'hồ sơ trễ hạn', whole_en: 'late files' } as const;
const ofPetitionsDue = {
  whole_vi: 'phản ánh, kiến nghị phải trả lời',
  whole_en: 'petitions to be answered',
} as const;
const ofPortalFiles = { whole_vi: 'hồ sơ Cổng thống kê', whole_en: 'files the portal counts' } as const;
const ofPortalProcedures = {
  whole_vi: 'thủ tục Cổng thống kê',
  whole_en: 'procedures the portal counts',
} as const;
const ofPortalPetitions = {
  whole_vi: 'phản ánh, kiến nghị Cổng thống kê',
  whole_en: 'petitions the portal counts',
} as const;

const form06a = {
  legal_vi:
    'Biểu số II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP ngày 21/10/2020; các cột theo phần mềm của một tỉnh, chưa đối chiếu văn bản.',
  legal_en:
    'Form II.06a/VPCP/KSTT, Circular 01/2020/TT-VPCP of 21 October 2020; columns as in one province’s software, not checked against the legal text.',
} as const;
const planWords = {
  legal_vi:
    'Hiểu theo lời văn của kế hoạch; Biểu số II.06a/VPCP/KSTT không có cột này; chưa đối chiếu văn bản quy định.',
  legal_en:
    'Read from the wording of the plans; form II.06a/VPCP/KSTT has no such column; not checked against a legal text.',
} as const;
const digitisationDuty = {
  legal_vi:
    'Nghị định 107/2021/NĐ-CP ngày 06/12/2021 (nhiệm vụ số hóa) và Thông tư 01/2023/TT-VPCP ngày 05/04/2023 (giấy tờ phải số hóa); chưa đối chiếu điều khoản định nghĩa.',
  legal_en:
    'Decree 107/2021/NĐ-CP of 6 December 2021 (duty to digitise) and Circular 01/2023/TT-VPCP of 5 April 2023 (papers to be digitised); the defining articles were not checked.',
} as const;
const electronicProcedures = {
  legal_vi:
    'Nghị định 45/2020/NĐ-CP ngày 08/04/2020 (thủ tục hành chính trên môi trường điện tử); chưa đối chiếu điều khoản định nghĩa.',
  legal_en:
    'Decree 45/2020/NĐ-CP of 8 April 2020 (electronic administrative procedures); the defining articles were not checked.',
} as const;
const threeContents = {
  legal_vi:
    'Theo lời văn các kế hoạch (xin lỗi, lý do trễ hạn, ngày hẹn trả tiếp theo); Biểu 07a/BTP có cột thư xin lỗi theo mô tả kỹ thuật, chưa đối chiếu văn bản.',
  legal_en:
    'As the plans word it (apology, reason, next date); form 07a/BTP has columns for apology letters according to a technical description, not checked against the legal text.',
} as const;
const decision766 = {
  legal_vi: 'Quyết định 766/QĐ-TTg ngày 23/06/2022; công thức theo mô tả kỹ thuật, chưa đối chiếu văn bản.',
  legal_en:
    'Decision 766/QĐ-TTg of 23 June 2022; formula from a technical description, not checked against the legal text.',
} as const;
const summary766 = {
  legal_vi:
    'Quyết định 766/QĐ-TTg ngày 23/06/2022; công thức theo các bản tóm tắt đã công bố, chưa đối chiếu văn bản.',
  legal_en:
    'Decision 766/QĐ-TTg of 23 June 2022; formula from published summaries, not checked against the legal text.',
} as const;
const components766 = {
  legal_vi:
    'Quyết định 766/QĐ-TTg ngày 23/06/2022; nội dung suy từ mã số liệu của Cổng, chưa tìm được định nghĩa chính thức.',
  legal_en:
    'Decision 766/QĐ-TTg of 23 June 2022; meaning taken from the portal’s metric code, no official definition found.',
} as const;
const portalOnly = {
  legal_vi: 'Số do Cổng Dịch vụ công quốc gia in ra; chưa tìm được định nghĩa chính thức.',
  legal_en: 'Printed by the national public-service portal; no official definition found.',
} as const;
const points766 = {
  legal_vi:
    'Quyết định 766/QĐ-TTg ngày 23/06/2022; nhóm và điểm tối đa theo trang của Sở Nội vụ Nam Định và dữ liệu của Cổng năm 2026, chưa đối chiếu văn bản.',
  legal_en:
    'Decision 766/QĐ-TTg of 23 June 2022; groups and maximum points as given by Nam Định’s Department of Home Affairs and the portal’s data of 2026, not checked against the legal text.',
} as const;

const onTimeHoldsReturned: Caveat = {
  vi: 'Biểu mẫu đếm cả hồ sơ chờ bổ sung, trả lại hoặc xin rút vào cột “Đúng hạn”.',
  en: 'The form counts files awaiting a supplement, returned or withdrawn as “on time”.',
};
const overdueStandsApart: Caveat = {
  vi: 'Hồ sơ đang giải quyết mà đã quá hạn không nằm trong tỷ lệ này; con số đó được nêu riêng bên cạnh.',
  en: 'Pending files that are already overdue are not in this rate; their number is given beside it.',
};
const notPortalOnTime: Caveat = {
  vi: 'Không so với “Xử lý đúng hạn theo cách tính của Cổng”, vì Cổng tính cả hồ sơ đang giải quyết.',
  en: 'Not to be compared with “On time as the portal counts it”, because the portal includes pending files.',
};
const newNotCarriedOver: Caveat = {
  vi: 'Chỉ tính hồ sơ mới trong kỳ, không tính hồ sơ kỳ trước chuyển sang.',
  en: 'Counts only files new in the period, not those carried over from the period before.',
};
const twoOnlineRates: Caveat = {
  vi: 'Báo cáo của các cơ quan dùng hai mẫu số khác nhau (hồ sơ mới, hoặc tổng số gồm cả kỳ trước chuyển sang); hai tỷ lệ này không so với nhau.',
  en: 'Reports divide by two different totals (new files, or all files with those carried over); the two rates are not comparable.',
};
const formJoinsChannels: Caveat = {
  vi: 'Biểu II.06a in gộp hồ sơ trực tiếp và bưu chính; khi nguồn không tách thì không có tỷ lệ này.',
  en: 'Form II.06a prints in-person and postal files together; where a source does not split them there is no such rate.',
};
const notPortalDigitisation: Caveat = {
  vi: 'Không so với “Số hóa hồ sơ theo cách tính của Cổng”, vì Cổng đòi đồng thời hai điều kiện và gồm cả hồ sơ đang giải quyết.',
  en: 'Not to be compared with “Digitised files as the portal counts them”: the portal asks for two conditions at once and includes pending files.',
};
const mayStillBeDigitised: Caveat = {
  vi: 'Hồ sơ có thể được số hóa sau, nên con số trong năm chưa phải con số cuối cùng.',
  en: 'Files can still be digitised later, so a figure during the year is not the last word.',
};
const notAllFiles: Caveat = {
  vi: 'Thủ tục không cần kết quả bằng văn bản thì không được đếm trong mẫu số.',
  en: 'Procedures that need no written result are left out of the denominator.',
};
const paymentCountsDiffer: Caveat = {
  vi: 'Tỷ lệ theo hồ sơ, theo giao dịch và theo thủ tục là ba con số khác nhau; không so với nhau.',
  en: 'Rates by file, by transaction and by procedure are three different figures, not comparable.',
};
const notPortalReuse: Caveat = {
  vi: 'Không so với “Sử dụng lại dữ liệu số hóa theo cách tính của Cổng”: nguồn và mẫu số khác nhau.',
  en: 'Not to be compared with “Reuse as the portal counts it”: source and denominator differ.',
};
const lateMeans: Caveat = {
  vi: 'Hồ sơ trễ hạn gồm hồ sơ giải quyết quá hạn và hồ sơ đang giải quyết đã quá hạn; số đang quá hạn chỉ lấy ở kỳ cuối để không đếm hai lần.',
  en: 'Late files are those resolved late and those pending and overdue; the pending ones are taken from the last period only, so that none counts twice.',
};
const noLateNoRate: Caveat = {
  vi: 'Không có hồ sơ trễ hạn thì không có tỷ lệ, không phải là 0%.',
  en: 'Where no file was late there is no rate; it is not 0%.',
};
const partOfDuty: Caveat = {
  vi: 'Chỉ là một phần của việc phải làm với hồ sơ trễ hạn; riêng số này chưa đủ để nói là đạt.',
  en: 'Only one part of what is due for a late file; alone it cannot show that the target was met.',
};
const fewPetitions: Caveat = {
  vi: 'Số phản ánh, kiến nghị thường rất ít: thêm hay bớt một, hai phản ánh là tỷ lệ đổi hẳn.',
  en: 'Petitions are usually very few: one or two more or fewer change the rate altogether.',
};
const pendingInDenominator: Caveat = {
  vi: 'Mẫu số của Cổng gồm cả hồ sơ đang giải quyết, nên tỷ lệ có thể thấp hơn cách tính chỉ trên hồ sơ đã giải quyết.',
  en: 'The portal’s denominator includes pending files, so the rate may be lower than one taken over resolved files only.',
};
const denominatorsChanged: Caveat = {
  vi: 'Trong số liệu Gia Lai ngày 24/9 và 1/10/2026, Cổng dùng mẫu số khác nhau cho từng nhóm; đến 10/10/2026 các mẫu số mới bằng nhau, nên không so các ngày đó với nhau.',
  en: 'In the figures for Gia Lai of 24 September and 1 October 2026 the portal used different denominators for different groups; they agree only on 10 October, so those days are not comparable.',
};
const recomputed: Caveat = {
  vi: 'Có lúc số lũy kế trong năm giảm đi so với lần trước; có vẻ Cổng đã tính lại hồ sơ cũ.',
  en: 'A running total of the year sometimes falls; the portal seems to have recomputed past files.',
};
const feedSwitchedOn: Caveat = {
  vi: 'Ở 8 trong 14 sở, ban, ngành của Gia Lai, số hồ sơ dùng lại và số hồ sơ kết nối cùng bằng 0 đến 1/10/2026 rồi cùng khác 0 ngày 10/10/2026; có vẻ lúc đó nguồn dữ liệu mới được nối, nên mức tăng có thể không do cơ quan.',
  en: 'In 8 of Gia Lai’s 14 departments, the reused and the linked counts were both 0 until 1 October 2026 and both above 0 on 10 October; a data feed seems to have been switched on, so the rise need not be the agencies’ doing.',
};
const provinceWide: Caveat = {
  vi: 'Cổng in cùng một số cho mọi cơ quan của tỉnh: đây là số chung toàn tỉnh, không phải kết quả riêng của cơ quan nào.',
  en: 'The portal prints one figure for every agency of a province: it is province-wide, not any one agency’s result.',
};
const zeroPetitions: Caveat = {
  vi: 'Không có phản ánh, kiến nghị nào thì Cổng cho đủ điểm; ở đây khi đó không có tỷ lệ (0/0).',
  en: 'Without any petition the portal gives full points; here there is then no rate (0/0).',
};
const neitherGoodNorBad: Caveat = {
  vi: 'Cho biết người dân phản ánh về việc gì; cao hay thấp không phải là tốt hay xấu.',
  en: 'Shows what petitions are about; high or low is neither good nor bad.',
};
const asPrinted: Caveat = {
  vi: 'Điểm để nguyên như đã in; không cộng, không lấy trung bình và không so với chỉ tiêu tính bằng phần trăm.',
  en: 'Points are shown as printed; they are never added, averaged or set against a target in percent.',
};

const oneForAll = {
  not_compared_vi: 'Cổng in cùng một số cho mọi cơ quan: đây là số chung của tỉnh, nên không so.',
  not_compared_en:
    'The portal prints one number for all offices: it is the province’s, so it is not compared.',
};
const provisionalDenominator = {
  not_compared_vi: 'Cổng báo mẫu số là số tạm, nên không so.',
  not_compared_en: 'The portal marks the denominator as provisional, so it is not compared.',
};

/** Every indicator, by the id that appears in addresses, files and `targets.readings`. */
export const indicators = {
  'on-time': {
    family: 'on-time',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'early_or_on_time',
    denominator: 'resolved',
    repairable: false,
    better: 'higher',
    name_vi: 'Tỷ lệ giải quyết trước hạn và đúng hạn',
    name_en: 'Resolved early or on time',
    question_vi: 'Cứ 100 hồ sơ đã giải quyết có bao nhiêu hồ sơ xong trước hạn hoặc đúng hạn?',
    question_en: 'Of every 100 files resolved, how many were finished early or on time?',
    formula_vi:
      'Số hồ sơ giải quyết trước hạn và đúng hạn ÷ tổng số hồ sơ đã giải quyết (trước hạn, đúng hạn và quá hạn).',
    formula_en: 'Files resolved early or on time ÷ all files resolved (early, on time and late).',
    ...form06a,
    ...files,
    ...ofResolved,
    did_vi: 'xong trước hạn hoặc đúng hạn',
    did_en: 'were finished early or on time',
    ...caveats(onTimeHoldsReturned, overdueStandsApart, notPortalOnTime),
  },
  early: {
    family: 'on-time',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'resolved_early',
    denominator: 'resolved',
    repairable: false,
    better: 'higher',
    name_vi: 'Tỷ lệ giải quyết trước hạn',
    name_en: 'Resolved early',
    question_vi: 'Cứ 100 hồ sơ đã giải quyết có bao nhiêu hồ sơ xong trước ngày hẹn?',
    question_en: 'Of every 100 files resolved, how many were finished before the due date?',
    formula_vi:
      'Số hồ sơ giải quyết trước hạn ÷ tổng số hồ sơ đã giải quyết (trước hạn, đúng hạn và quá hạn).',
    formula_en: 'Files resolved before the due date ÷ all files resolved (early, on time and late).',
    ...form06a,
    ...files,
    ...ofResolved,
    did_vi: 'xong trước hạn',
    did_en: 'were finished early',
    ...caveats(
      {
        vi: 'Hồ sơ xong đúng ngày hẹn không được tính vào đây; muốn biết cả hai, xem “Tỷ lệ giải quyết trước hạn và đúng hạn”.',
        en: 'Files finished on the due date itself are not counted; for both see “Resolved early or on time”.',
      },
      {
        vi: 'Biểu mẫu đếm hồ sơ trả lại, xin rút vào cột “Đúng hạn”, nên các hồ sơ này chỉ có trong mẫu số.',
        en: 'The form counts returned and withdrawn files as “on time”, so they stand in the denominator only.',
      },
      overdueStandsApart,
    ),
  },
  'online-new': {
    family: 'online',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'received_online',
    denominator: 'new',
    repairable: false,
    better: 'higher',
    name_vi: 'Hồ sơ trực tuyến trên hồ sơ tiếp nhận mới',
    name_en: 'Filed online, of new files',
    question_vi: 'Cứ 100 hồ sơ mới có bao nhiêu hồ sơ nộp trực tuyến?',
    question_en: 'Of every 100 new files, how many were filed online?',
    formula_vi:
      'Số hồ sơ nộp trực tuyến ÷ số hồ sơ tiếp nhận mới trong kỳ (trực tuyến, trực tiếp và bưu chính).',
    formula_en: 'Files submitted online ÷ new files received in the period (online, in person and by post).',
    ...form06a,
    ...files,
    ...ofNew,
    did_vi: 'nộp trực tuyến',
    did_en: 'were filed online',
    ...caveats(newNotCarriedOver, twoOnlineRates, {
      vi: 'Nộp trực tuyến chưa có nghĩa là làm hoàn toàn trên mạng từ đầu đến cuối.',
      en: 'Filed online does not mean handled online from beginning to end.',
    }),
  },
  'online-all': {
    family: 'online',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'received_online',
    denominator: 'received',
    repairable: false,
    better: 'higher',
    name_vi: 'Hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận',
    name_en: 'Filed online, of all files received',
    question_vi:
      'Cứ 100 hồ sơ phải giải quyết trong kỳ, gồm cả hồ sơ kỳ trước chuyển sang, có bao nhiêu hồ sơ nộp trực tuyến?',
    question_en:
      'Of every 100 files to be handled in the period, those carried over included, how many were filed online?',
    formula_vi:
      'Số hồ sơ nộp trực tuyến trong kỳ ÷ tổng số hồ sơ tiếp nhận (mới trong kỳ và kỳ trước chuyển sang).',
    formula_en:
      'Files submitted online in the period ÷ all files received (new in the period and carried over).',
    ...form06a,
    ...files,
    ...ofReceived,
    did_vi: 'nộp trực tuyến',
    did_en: 'were filed online',
    ...caveats(
      twoOnlineRates,
      {
        vi: 'Hồ sơ kỳ trước chuyển sang không còn ghi cách nộp, nên tỷ lệ này thường thấp hơn tỷ lệ trên hồ sơ mới.',
        en: 'Files carried over no longer show how they were submitted, so this rate is usually lower than the one over new files.',
      },
      {
        vi: 'Khi cộng nhiều kỳ, hồ sơ chuyển sang chỉ lấy của kỳ đầu để không đếm hai lần.',
        en: 'Over several periods, files carried over are taken from the first period only, so that none counts twice.',
      },
    ),
  },
  'in-person-new': {
    family: 'online',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'received_in_person',
    denominator: 'new',
    repairable: false,
    better: 'neither',
    name_vi: 'Hồ sơ nộp trực tiếp trên hồ sơ tiếp nhận mới',
    name_en: 'Filed in person, of new files',
    question_vi: 'Cứ 100 hồ sơ mới có bao nhiêu hồ sơ người dân phải mang đến nộp trực tiếp?',
    question_en: 'Of every 100 new files, how many were brought in person?',
    formula_vi: 'Số hồ sơ nộp trực tiếp tại nơi tiếp nhận ÷ số hồ sơ tiếp nhận mới trong kỳ.',
    formula_en: 'Files submitted in person at the desk ÷ new files received in the period.',
    ...form06a,
    ...files,
    ...ofNew,
    did_vi: 'nộp trực tiếp',
    did_en: 'were filed in person',
    ...caveats(newNotCarriedOver, formJoinsChannels, {
      vi: 'Có người chọn nộp trực tiếp vì được hướng dẫn tại chỗ; tỷ lệ cao hay thấp không tự nó là tốt hay xấu.',
      en: 'Some people choose to come in person for help at the desk; high or low is in itself neither good nor bad.',
    }),
  },
  'by-post-new': {
    family: 'online',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'received_by_post',
    denominator: 'new',
    repairable: false,
    better: 'neither',
    name_vi: 'Hồ sơ nộp qua bưu chính trên hồ sơ tiếp nhận mới',
    name_en: 'Filed by post, of new files',
    question_vi: 'Cứ 100 hồ sơ mới có bao nhiêu hồ sơ gửi qua bưu điện?',
    question_en: 'Of every 100 new files, how many came by post?',
    formula_vi: 'Số hồ sơ nộp qua dịch vụ bưu chính công ích ÷ số hồ sơ tiếp nhận mới trong kỳ.',
    formula_en: 'Files submitted through the public post ÷ new files received in the period.',
    ...form06a,
    ...files,
    ...ofNew,
    did_vi: 'nộp qua bưu chính',
    did_en: 'were filed by post',
    ...caveats(newNotCarriedOver, formJoinsChannels, {
      vi: 'Đây là cách nộp hồ sơ; việc nhận kết quả qua bưu chính không được đếm ở đây.',
      en: 'This is how files are submitted; results received by post are not counted here.',
    }),
  },
  'paper-files': {
    family: 'online',
    kind: 'count',
    origin: 'case-files',
    numerator: 'in_person_or_post',
    repairable: false,
    better: 'lower',
    name_vi: 'Hồ sơ giấy (nộp trực tiếp hoặc qua bưu chính)',
    name_en: 'Paper files (in person or by post)',
    question_vi: 'Trong kỳ có bao nhiêu hồ sơ nộp trực tiếp hoặc qua bưu chính?',
    question_en: 'How many files were submitted in person or by post in the period?',
    formula_vi: 'Số hồ sơ nộp trực tiếp cộng số hồ sơ nộp qua bưu chính.',
    formula_en: 'Files submitted in person plus files submitted by post.',
    ...form06a,
    ...files,
    ...caveats(
      {
        vi: 'Đếm hồ sơ của mọi thủ tục, gồm cả thủ tục chưa nộp trực tuyến được; chỉ khi bằng 0 mới chắc chắn không còn hồ sơ giấy ở các thủ tục trực tuyến.',
        en: 'Counts files of all procedures, also of those that cannot be filed online; only a 0 proves that no online procedure took paper.',
      },
      {
        vi: 'Đây là số lượng: cơ quan nhận nhiều hồ sơ thì con số lớn hơn, không so giữa các cơ quan.',
        en: 'This is a number of files: an office with more files has more, so offices are not comparable.',
      },
    ),
  },
  'received-new': {
    family: 'received',
    kind: 'count',
    origin: 'case-files',
    numerator: 'new',
    repairable: false,
    better: 'neither',
    name_vi: 'Hồ sơ tiếp nhận mới',
    name_en: 'New files received',
    question_vi: 'Trong kỳ cơ quan nhận bao nhiêu hồ sơ mới?',
    question_en: 'How many new files did the office receive in the period?',
    formula_vi:
      'Số hồ sơ tiếp nhận mới trong kỳ: trực tuyến, trực tiếp và bưu chính; không gồm kỳ trước chuyển sang.',
    formula_en:
      'New files received in the period: online, in person and by post; without those carried over.',
    ...form06a,
    ...files,
    ...caveats(
      {
        vi: 'Cột “Tổng số” của Biểu II.06a gồm cả hồ sơ kỳ trước chuyển sang, nên lớn hơn số này.',
        en: 'The column “Total” of form II.06a includes files carried over and so is larger.',
      },
      {
        vi: 'Một người có thể nộp nhiều hồ sơ: đây không phải số người.',
        en: 'One person may submit several files: this is not a number of people.',
      },
    ),
  },
  'backlog-overdue': {
    family: 'backlog',
    kind: 'count',
    origin: 'case-files',
    numerator: 'pending_overdue',
    repairable: false,
    better: 'lower',
    name_vi: 'Hồ sơ đang giải quyết đã quá hạn',
    name_en: 'Pending files already overdue',
    question_vi: 'Cuối kỳ còn bao nhiêu hồ sơ đã qua ngày hẹn mà chưa xong?',
    question_en: 'At the end of the period, how many files were past their due date and not finished?',
    formula_vi: 'Số hồ sơ đang giải quyết đã quá hạn vào ngày cuối kỳ.',
    formula_en: 'Pending files past their due date on the last day of the period.',
    ...form06a,
    ...files,
    ...caveats(
      {
        vi: 'Là con số tại một ngày, không cộng qua các tháng.',
        en: 'A figure at one date; it does not add up over months.',
      },
      {
        vi: 'Những hồ sơ này chưa có trong tỷ lệ giải quyết đúng hạn, vì tỷ lệ đó chỉ tính hồ sơ đã giải quyết.',
        en: 'These files are not yet in the on-time rate, which counts resolved files only.',
      },
    ),
  },
  'backlog-share': {
    family: 'backlog',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'pending_overdue',
    denominator: 'pending',
    repairable: false,
    better: 'lower',
    name_vi: 'Hồ sơ quá hạn trên hồ sơ đang giải quyết',
    name_en: 'Overdue share of pending files',
    question_vi: 'Cứ 100 hồ sơ đang giải quyết có bao nhiêu hồ sơ đã qua ngày hẹn?',
    question_en: 'Of every 100 pending files, how many are past their due date?',
    formula_vi:
      'Số hồ sơ đang giải quyết đã quá hạn ÷ tổng số hồ sơ đang giải quyết (trong hạn và quá hạn) vào ngày cuối kỳ.',
    formula_en:
      'Pending files already overdue ÷ all pending files (in time and overdue) on the last day of the period.',
    ...form06a,
    ...files,
    whole_vi: 'hồ sơ đang giải quyết',
    whole_en: 'pending files',
    did_vi: 'đã quá hạn',
    did_en: 'were already overdue',
    ...caveats(
      {
        vi: 'Là tỷ lệ tại một ngày, không cộng qua các tháng.',
        en: 'A rate at one date; it does not add up over months.',
      },
      {
        vi: 'Biểu mẫu đếm cả hồ sơ chờ bổ sung và hồ sơ khác vào cột “Trong hạn”.',
        en: 'The form counts files awaiting a supplement and others as “in time”.',
      },
      {
        vi: 'Không so với “Quá hạn theo cách tính của Cổng”, vì mẫu số ở đó là mọi hồ sơ tiếp nhận.',
        en: 'Not to be compared with “Overdue as the portal counts it”, which divides by all files received.',
      },
    ),
  },
  'new-files-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'received_files_digitised',
    denominator: 'new',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa hồ sơ tiếp nhận mới',
    name_en: 'New files digitised',
    question_vi: 'Cứ 100 hồ sơ mới có bao nhiêu hồ sơ được số hóa?',
    question_en: 'Of every 100 new files, how many were digitised?',
    formula_vi: 'Số hồ sơ tiếp nhận được số hóa ÷ số hồ sơ tiếp nhận mới trong kỳ.',
    formula_en: 'Received files digitised ÷ new files received in the period.',
    ...digitisationDuty,
    ...files,
    ...ofNew,
    did_vi: 'được số hóa',
    did_en: 'were digitised',
    ...caveats(
      {
        vi: 'Có nơi coi là đã số hóa khi hồ sơ có ít nhất một tệp đính kèm, có nơi yêu cầu đủ giấy tờ; cơ quan cần nói rõ cách đếm.',
        en: 'Some count a file as digitised with a single attachment, others only with all papers; an office should say how it counts.',
      },
      notPortalDigitisation,
      mayStillBeDigitised,
    ),
  },
  'old-files-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'old_files_digitised',
    denominator: 'old_files',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa hồ sơ cũ',
    name_en: 'Old files digitised',
    question_vi: 'Cứ 100 hồ sơ cũ có bao nhiêu hồ sơ được số hóa?',
    question_en: 'Of every 100 old files, how many have been digitised?',
    formula_vi: 'Số hồ sơ cũ đã số hóa ÷ tổng số hồ sơ cũ theo định nghĩa của cơ quan, tại cùng một ngày.',
    formula_en: 'Old files digitised ÷ all old files by the office’s own definition, on the same date.',
    ...planWords,
    ...files,
    whole_vi: 'hồ sơ cũ',
    whole_en: 'old files',
    did_vi: 'được số hóa',
    did_en: 'had been digitised',
    ...caveats(
      {
        vi: 'Kế hoạch không nói “hồ sơ cũ” là của những năm nào; chỉ tính được khi cơ quan nêu định nghĩa và tổng số.',
        en: 'The plan does not say which years “old files” means; it can be computed only once the office states a definition and a total.',
      },
      {
        vi: 'Là con số tại một ngày, không cộng qua các kỳ; hai cơ quan có định nghĩa khác nhau thì không so được.',
        en: 'A figure at one date that does not add up over periods; offices with different definitions are not comparable.',
      },
    ),
  },
  'results-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'results_digitised',
    denominator: 'results_required',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa kết quả giải quyết',
    name_en: 'Results digitised',
    question_vi:
      'Cứ 100 hồ sơ đã giải quyết cần kết quả bằng văn bản có bao nhiêu hồ sơ có kết quả được số hóa?',
    question_en:
      'Of every 100 resolved files that need a written result, how many had their result digitised?',
    formula_vi: 'Số kết quả được số hóa ÷ số hồ sơ đã giải quyết cần kết quả bằng văn bản.',
    formula_en: 'Results digitised ÷ resolved files that need a written result.',
    ...digitisationDuty,
    ...files,
    ...ofResultsRequired,
    did_vi: 'được số hóa kết quả',
    did_en: 'had their result digitised',
    ...caveats(
      {
        vi: 'Kết quả được số hóa có thể là bản chụp giấy; khác với kết quả điện tử có giá trị như bản giấy.',
        en: 'A digitised result may be a scan of paper; it is not the same as a result issued electronically.',
      },
      notAllFiles,
      mayStillBeDigitised,
    ),
  },
  'successful-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'successful_digitised',
    denominator: 'resolved_successful',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa hồ sơ giải quyết thành công',
    name_en: 'Successfully resolved files digitised',
    question_vi: 'Cứ 100 hồ sơ giải quyết thành công có bao nhiêu hồ sơ được số hóa?',
    question_en: 'Of every 100 files resolved successfully, how many were digitised?',
    formula_vi: 'Số hồ sơ giải quyết thành công được số hóa ÷ số hồ sơ giải quyết thành công.',
    formula_en: 'Successfully resolved files digitised ÷ files resolved successfully.',
    ...planWords,
    ...files,
    whole_vi: 'hồ sơ giải quyết thành công',
    whole_en: 'successfully resolved files',
    did_vi: 'được số hóa',
    did_en: 'were digitised',
    ...caveats(
      {
        vi: 'Mẫu số chỉ gồm hồ sơ có kết quả như đề nghị; hồ sơ trả lại, xin rút, bị từ chối không được đếm.',
        en: 'The denominator holds only files granted; files returned, withdrawn or refused are not counted.',
      },
      mayStillBeDigitised,
    ),
  },
  'synced-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'synced_and_digitised',
    denominator: 'files_synced',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa hồ sơ đã đồng bộ lên Cổng quốc gia',
    name_en: 'Synced files digitised',
    question_vi: 'Cứ 100 hồ sơ đã gửi lên Cổng Dịch vụ công quốc gia có bao nhiêu hồ sơ được số hóa?',
    question_en: 'Of every 100 files synced to the national portal, how many were digitised?',
    formula_vi: 'Số hồ sơ đồng bộ được số hóa ÷ số hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia.',
    formula_en: 'Synced files digitised ÷ files synced to the national public-service portal.',
    ...planWords,
    ...files,
    ...ofSynced,
    did_vi: 'được số hóa',
    did_en: 'were digitised',
    ...caveats(
      {
        vi: 'Hồ sơ chưa đồng bộ không có trong mẫu số: tỷ lệ có thể cao trong khi nhiều hồ sơ chưa được gửi lên Cổng.',
        en: 'Files not synced are left out of the denominator: the rate can be high while many files never reached the portal.',
      },
      notPortalDigitisation,
    ),
  },
  'results-in-force-digitised': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'results_in_force_digitised',
    denominator: 'results_in_force',
    repairable: true,
    better: 'higher',
    name_vi: 'Số hóa kết quả còn hiệu lực',
    name_en: 'Results in force digitised',
    question_vi: 'Cứ 100 kết quả đã cấp còn hiệu lực có bao nhiêu kết quả được số hóa?',
    question_en: 'Of every 100 results still in force, how many have been digitised?',
    formula_vi: 'Số kết quả còn hiệu lực đã số hóa ÷ tổng số kết quả còn hiệu lực, tại cùng một ngày.',
    formula_en: 'Results in force digitised ÷ all results still in force, on the same date.',
    ...digitisationDuty,
    ...results,
    whole_vi: 'kết quả còn hiệu lực',
    whole_en: 'results in force',
    did_vi: 'được số hóa',
    did_en: 'had been digitised',
    ...caveats(
      {
        vi: 'Đếm giấy tờ đã cấp từ nhiều năm nay, không phải hồ sơ nộp trong kỳ; là con số tại một ngày.',
        en: 'Counts papers issued over many years, not files of the period; a figure at one date.',
      },
      {
        vi: 'Không so với “Số hóa kết quả giải quyết”, vốn chỉ đếm kết quả của kỳ này.',
        en: 'Not to be compared with “Results digitised”, which counts results of the period only.',
      },
    ),
  },
  'e-results': {
    family: 'e-results',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'e_results',
    denominator: 'results_required',
    repairable: true,
    better: 'higher',
    name_vi: 'Cấp kết quả điện tử',
    name_en: 'Electronic results issued',
    question_vi:
      'Cứ 100 hồ sơ đã giải quyết cần kết quả bằng văn bản có bao nhiêu hồ sơ được trả kết quả điện tử?',
    question_en: 'Of every 100 resolved files that need a written result, how many got an electronic one?',
    formula_vi: 'Số kết quả điện tử đã cấp ÷ số hồ sơ đã giải quyết cần kết quả bằng văn bản.',
    formula_en: 'Electronic results issued ÷ resolved files that need a written result.',
    ...electronicProcedures,
    ...files,
    ...ofResultsRequired,
    did_vi: 'được cấp kết quả điện tử',
    did_en: 'were given an electronic result',
    ...caveats(notAllFiles, {
      vi: 'Không so với “Cấp kết quả điện tử theo cách tính của Cổng”, vì mẫu số của Cổng gồm cả hồ sơ đang giải quyết.',
      en: 'Not to be compared with “Electronic results as the portal counts them”, whose denominator includes pending files.',
    }),
  },
  'fully-electronic-all': {
    family: 'electronic',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'resolved_fully_electronic',
    denominator: 'resolved',
    repairable: false,
    better: 'higher',
    name_vi: 'Giải quyết hoàn toàn điện tử trên hồ sơ đã giải quyết',
    name_en: 'Wholly electronic, of files resolved',
    question_vi:
      'Cứ 100 hồ sơ đã giải quyết có bao nhiêu hồ sơ làm hoàn toàn trên mạng, từ lúc nộp đến lúc trả kết quả?',
    question_en: 'Of every 100 files resolved, how many were handled online from submission to result?',
    formula_vi: 'Số hồ sơ giải quyết hoàn toàn trên môi trường điện tử ÷ tổng số hồ sơ đã giải quyết.',
    formula_en: 'Files resolved wholly electronically ÷ all files resolved.',
    ...planWords,
    ...files,
    ...ofResolved,
    did_vi: 'làm hoàn toàn trên môi trường điện tử',
    did_en: 'were handled wholly electronically',
    ...caveats(
      {
        vi: 'Lời văn kế hoạch có hai cách hiểu mẫu số: mọi hồ sơ đã giải quyết, hoặc chỉ hồ sơ đã đồng bộ; hai tỷ lệ này không so với nhau.',
        en: 'The plan’s wording allows two denominators, all resolved files or only synced ones; the two rates are not comparable.',
      },
      {
        vi: 'Khác với tỷ lệ nộp trực tuyến: hồ sơ nộp trực tuyến vẫn có thể phải đến bổ sung giấy tờ.',
        en: 'Not the online filing rate: a file submitted online may still require papers brought in person.',
      },
    ),
  },
  'fully-electronic-synced': {
    family: 'electronic',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'resolved_fully_electronic',
    denominator: 'files_synced',
    repairable: false,
    better: 'higher',
    name_vi: 'Giải quyết hoàn toàn điện tử trên hồ sơ đã đồng bộ',
    name_en: 'Wholly electronic, of files synced',
    question_vi:
      'Cứ 100 hồ sơ đã gửi lên Cổng Dịch vụ công quốc gia có bao nhiêu hồ sơ làm hoàn toàn trên mạng?',
    question_en: 'Of every 100 files synced to the national portal, how many were handled wholly online?',
    formula_vi:
      'Số hồ sơ giải quyết hoàn toàn trên môi trường điện tử ÷ số hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia.',
    formula_en: 'Files resolved wholly electronically ÷ files synced to the national public-service portal.',
    ...planWords,
    ...files,
    ...ofSynced,
    did_vi: 'làm hoàn toàn trên môi trường điện tử',
    did_en: 'were handled wholly electronically',
    ...caveats(
      {
        vi: 'Là một trong hai cách hiểu của cùng một chỉ tiêu; không so với tỷ lệ trên hồ sơ đã giải quyết.',
        en: 'One of two readings of the same target; not to be compared with the rate over resolved files.',
      },
      {
        vi: 'Hồ sơ đã đồng bộ có thể chưa giải quyết xong, và hồ sơ đã giải quyết có thể chưa đồng bộ.',
        en: 'A synced file may still be pending, and a resolved file may not be synced.',
      },
    ),
  },
  'payment-files': {
    family: 'payment',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'files_paid_online',
    denominator: 'files_owing_fee',
    repairable: false,
    better: 'higher',
    name_vi: 'Hồ sơ thanh toán trực tuyến',
    name_en: 'Files paid online',
    question_vi: 'Cứ 100 hồ sơ phải nộp phí, lệ phí có bao nhiêu hồ sơ trả tiền qua mạng?',
    question_en: 'Of every 100 files that owe a fee, how many were paid online?',
    formula_vi: 'Số hồ sơ thanh toán trực tuyến ÷ số hồ sơ có nghĩa vụ tài chính (phải nộp phí, lệ phí).',
    formula_en: 'Files paid online ÷ files that owe a fee.',
    ...planWords,
    ...files,
    whole_vi: 'hồ sơ phải nộp phí, lệ phí',
    whole_en: 'files owing a fee',
    did_vi: 'thanh toán trực tuyến',
    did_en: 'were paid online',
    ...caveats(
      paymentCountsDiffer,
      {
        vi: 'Chỉ đếm hồ sơ phải nộp tiền; thủ tục miễn phí không có trong mẫu số.',
        en: 'Only files that owe money count; free procedures are left out of the denominator.',
      },
      {
        vi: 'Tỷ lệ đã thanh toán trực tuyến không cho biết có bao nhiêu thủ tục cho phép thanh toán trực tuyến.',
        en: 'The share paid online does not tell how many procedures allow online payment.',
      },
    ),
  },
  'payment-portal-transactions': {
    family: 'payment',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'transactions_national_portal',
    denominator: 'transactions',
    repairable: false,
    better: 'higher',
    name_vi: 'Giao dịch thanh toán trên Cổng Dịch vụ công quốc gia',
    name_en: 'Payments made on the national portal',
    question_vi: 'Cứ 100 lần trả phí, lệ phí có bao nhiêu lần trả trên Cổng Dịch vụ công quốc gia?',
    question_en: 'Of every 100 fee payments, how many were made on the national portal?',
    formula_vi: 'Số giao dịch thanh toán trên Cổng Dịch vụ công quốc gia ÷ tổng số giao dịch thanh toán.',
    formula_en: 'Payment transactions on the national public-service portal ÷ all payment transactions.',
    ...planWords,
    unit_vi: 'giao dịch',
    unit_en: 'transactions',
    whole_vi: 'giao dịch thanh toán',
    whole_en: 'payment transactions',
    did_vi: 'thực hiện trên Cổng Dịch vụ công quốc gia',
    did_en: 'were made on the national portal',
    ...caveats(paymentCountsDiffer, {
      vi: 'Đếm giao dịch, không đếm hồ sơ; trả trực tuyến qua kênh khác ngoài Cổng quốc gia không nằm trong tử số.',
      en: 'Counts transactions, not files; online payments through channels other than the national portal are not in the numerator.',
    }),
  },
  'files-reused': {
    family: 'reuse',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'files_reused',
    denominator: 'new',
    repairable: false,
    better: 'higher',
    name_vi: 'Khai thác, sử dụng lại dữ liệu số hóa',
    name_en: 'Files reusing digitised data',
    question_vi:
      'Cứ 100 hồ sơ mới có bao nhiêu hồ sơ được dùng lại giấy tờ, dữ liệu đã số hóa, không phải nộp lại?',
    question_en: 'Of every 100 new files, how many reused papers or data already digitised?',
    formula_vi: 'Số hồ sơ dùng lại dữ liệu số hóa ÷ số hồ sơ tiếp nhận mới trong kỳ.',
    formula_en: 'Files reusing digitised data ÷ new files received in the period.',
    ...planWords,
    ...files,
    ...ofNew,
    did_vi: 'dùng lại dữ liệu đã số hóa',
    did_en: 'reused digitised data',
    ...caveats(
      {
        vi: 'Kế hoạch không nói mẫu số; ở đây hiểu là hồ sơ tiếp nhận mới.',
        en: 'The plan does not state the denominator; it is read here as new files.',
      },
      {
        vi: 'Đếm hồ sơ, không đếm người: không dùng để nói có bao nhiêu người khỏi nộp lại giấy tờ.',
        en: 'Counts files, not people: it does not tell how many people were spared papers.',
      },
      notPortalReuse,
    ),
  },
  'files-synced': {
    family: 'sync',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'files_synced',
    denominator: 'received',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ đồng bộ lên Cổng quốc gia',
    name_en: 'Files synced to the national portal',
    question_vi:
      'Cứ 100 hồ sơ tiếp nhận có bao nhiêu hồ sơ được gửi lên Cổng Dịch vụ công quốc gia để tra cứu?',
    question_en:
      'Of every 100 files received, how many were sent to the national portal to be looked up there?',
    formula_vi:
      'Số hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia ÷ tổng số hồ sơ tiếp nhận (mới trong kỳ và kỳ trước chuyển sang).',
    formula_en:
      'Files synced to the national public-service portal ÷ all files received (new in the period and carried over).',
    ...planWords,
    ...files,
    ...ofReceived,
    did_vi: 'được đồng bộ lên Cổng Dịch vụ công quốc gia',
    did_en: 'were synced to the national portal',
    ...caveats(
      {
        vi: 'Đã đồng bộ không có nghĩa là trạng thái hồ sơ được theo dõi, cập nhật đầy đủ: đạt 100% chưa đủ chứng minh điều đó.',
        en: 'Synced does not mean that the state of a file is followed and kept up to date: 100% does not prove that.',
      },
      {
        vi: 'Không so với “Hồ sơ đồng bộ theo cách tính của Cổng”, vì mẫu số ở đó do Cổng tự lấy.',
        en: 'Not to be compared with “Files synced as the portal counts them”, where the portal picks the denominator.',
      },
    ),
  },
  'results-synced': {
    family: 'sync',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'results_synced',
    denominator: 'results_required',
    repairable: true,
    better: 'higher',
    name_vi: 'Kết quả đồng bộ lên Cổng quốc gia',
    name_en: 'Results synced to the national portal',
    question_vi:
      'Cứ 100 hồ sơ đã giải quyết cần kết quả bằng văn bản có bao nhiêu hồ sơ có kết quả được gửi lên Cổng Dịch vụ công quốc gia?',
    question_en:
      'Of every 100 resolved files that need a written result, how many had their result sent to the national portal?',
    formula_vi:
      'Số kết quả đồng bộ lên Cổng Dịch vụ công quốc gia ÷ số hồ sơ đã giải quyết cần kết quả bằng văn bản.',
    formula_en:
      'Results synced to the national public-service portal ÷ resolved files that need a written result.',
    ...planWords,
    ...files,
    ...ofResultsRequired,
    did_vi: 'được đồng bộ kết quả lên Cổng Dịch vụ công quốc gia',
    did_en: 'had their result synced to the national portal',
    ...caveats(
      {
        vi: 'Đếm kết quả, không đếm hồ sơ đồng bộ; hai tỷ lệ này không so với nhau.',
        en: 'Counts results, not synced files; the two rates are not comparable.',
      },
      {
        vi: 'Có kế hoạch đặt mức này cho cả tỉnh; số của một cơ quan không nói được gì về cả tỉnh.',
        en: 'A plan may set this level for a whole province; one office’s figure says nothing about the province.',
      },
    ),
  },
  'late-reported': {
    family: 'late-handling',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'late_reported_to_head',
    denominator: 'late',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ trễ hạn đã giải trình với người đứng đầu',
    name_en: 'Late files explained to the head of the office',
    question_vi: 'Cứ 100 hồ sơ trễ hạn có bao nhiêu hồ sơ được báo cáo giải trình lý do với người đứng đầu?',
    question_en: 'Of every 100 late files, how many were explained to the head of the office?',
    formula_vi: 'Số hồ sơ trễ hạn đã giải trình với người đứng đầu ÷ số hồ sơ trễ hạn.',
    formula_en: 'Late files explained to the head of the office ÷ late files.',
    ...threeContents,
    ...files,
    ...ofLate,
    did_vi: 'đã được giải trình với người đứng đầu',
    did_en: 'were explained to the head of the office',
    ...caveats(lateMeans, noLateNoRate, partOfDuty),
  },
  'late-notified': {
    family: 'late-handling',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'late_notified_full',
    denominator: 'late',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ trễ hạn đã thông tin đủ ba nội dung (xin lỗi, lý do, ngày hẹn mới)',
    name_en: 'Late files told all three: apology, reason and new date',
    question_vi:
      'Cứ 100 hồ sơ trễ hạn có bao nhiêu hồ sơ mà người dân được xin lỗi, biết lý do và có ngày hẹn mới?',
    question_en:
      'Of every 100 late files, for how many were people given an apology, the reason and a new date?',
    formula_vi:
      'Số hồ sơ trễ hạn đã thông tin đủ cả ba nội dung (xin lỗi, lý do, ngày hẹn trả tiếp theo) ÷ số hồ sơ trễ hạn.',
    formula_en: 'Late files notified with all three contents (apology, reason, next date) ÷ late files.',
    ...threeContents,
    ...files,
    ...ofLate,
    did_vi: 'được thông tin đủ lời xin lỗi, lý do và ngày hẹn mới',
    did_en: 'were notified with apology, reason and new date',
    ...caveats(lateMeans, noLateNoRate, {
      vi: 'Không cộng ra từ ba tỷ lệ xin lỗi, nêu lý do, hẹn lại ngày: mỗi hồ sơ phải có đủ cả ba mới được đếm.',
      en: 'Cannot be put together from the rates of apologies, reasons and new dates: a file counts only with all three.',
    }),
  },
  'late-apologised': {
    family: 'late-handling',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'late_apologised',
    denominator: 'late',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ trễ hạn đã xin lỗi',
    name_en: 'Late files with an apology',
    question_vi: 'Cứ 100 hồ sơ trễ hạn có bao nhiêu hồ sơ được cơ quan xin lỗi?',
    question_en: 'Of every 100 late files, for how many did the office apologise?',
    formula_vi: 'Số hồ sơ trễ hạn đã có thư hoặc phiếu xin lỗi ÷ số hồ sơ trễ hạn.',
    formula_en: 'Late files with a letter or slip of apology ÷ late files.',
    ...threeContents,
    ...files,
    ...ofLate,
    did_vi: 'được xin lỗi',
    did_en: 'were followed by an apology',
    ...caveats(lateMeans, noLateNoRate, partOfDuty),
  },
  'late-reason-given': {
    family: 'late-handling',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'late_reason_given',
    denominator: 'late',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ trễ hạn đã nêu lý do',
    name_en: 'Late files with the reason given',
    question_vi: 'Cứ 100 hồ sơ trễ hạn có bao nhiêu hồ sơ mà người dân được biết lý do?',
    question_en: 'Of every 100 late files, for how many were people told the reason?',
    formula_vi: 'Số hồ sơ trễ hạn đã nêu lý do cho người nộp ÷ số hồ sơ trễ hạn.',
    formula_en: 'Late files whose applicant was given the reason ÷ late files.',
    ...threeContents,
    ...files,
    ...ofLate,
    did_vi: 'được nêu lý do',
    did_en: 'were given a reason',
    ...caveats(lateMeans, noLateNoRate, partOfDuty),
  },
  'late-redated': {
    family: 'late-handling',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'late_redated',
    denominator: 'late',
    repairable: true,
    better: 'higher',
    name_vi: 'Hồ sơ trễ hạn đã hẹn lại ngày',
    name_en: 'Late files with a new date',
    question_vi: 'Cứ 100 hồ sơ trễ hạn có bao nhiêu hồ sơ được hẹn lại ngày trả kết quả?',
    question_en: 'Of every 100 late files, how many were given a new date for the result?',
    formula_vi: 'Số hồ sơ trễ hạn đã có ngày hẹn trả tiếp theo ÷ số hồ sơ trễ hạn.',
    formula_en: 'Late files given a next date ÷ late files.',
    ...threeContents,
    ...files,
    ...ofLate,
    did_vi: 'được hẹn lại ngày',
    did_en: 'were given a new date',
    ...caveats(lateMeans, noLateNoRate, partOfDuty),
  },
  'moved-electronically': {
    family: 'movement',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'moved_electronically',
    denominator: 'moved_between_units',
    repairable: false,
    better: 'higher',
    name_vi: 'Hồ sơ luân chuyển bằng phương thức điện tử',
    name_en: 'Files moved electronically',
    question_vi:
      'Cứ 100 hồ sơ phải chuyển giữa các đơn vị có bao nhiêu hồ sơ được chuyển bằng phương thức điện tử?',
    question_en: 'Of every 100 files passed between units, how many were passed electronically?',
    formula_vi: 'Số hồ sơ luân chuyển bằng phương thức điện tử ÷ số hồ sơ luân chuyển giữa các đơn vị.',
    formula_en: 'Files moved electronically ÷ files moved between units.',
    ...planWords,
    ...files,
    whole_vi: 'hồ sơ luân chuyển giữa các đơn vị',
    whole_en: 'files moved between units',
    did_vi: 'được chuyển bằng phương thức điện tử',
    did_en: 'were moved electronically',
    ...caveats(
      {
        vi: 'Không biểu mẫu chung nào đã biết có số này; chỉ có khi cơ quan tự công bố.',
        en: 'No common form known here has this figure; it exists only where an office publishes it.',
      },
      {
        vi: 'Hồ sơ thủ tục hành chính khác với hồ sơ công việc nội bộ; không cộng hai loại.',
        en: 'Case files are not internal work files; the two are never added.',
      },
    ),
  },
  'satisfaction-survey': {
    family: 'satisfaction',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'satisfied',
    denominator: 'surveyed',
    repairable: false,
    better: 'higher',
    name_vi: 'Mức độ hài lòng theo khảo sát',
    name_en: 'Satisfaction in the survey',
    question_vi: 'Cứ 100 người được khảo sát có bao nhiêu người hài lòng?',
    question_en: 'Of every 100 people surveyed, how many were satisfied?',
    formula_vi: 'Số phiếu hài lòng ÷ số phiếu khảo sát.',
    formula_en: 'Survey answers that are satisfied ÷ all survey answers.',
    legal_vi: 'Theo phiếu khảo sát của từng cơ quan; không có biểu mẫu chung nào được đối chiếu.',
    legal_en: 'From each office’s own survey; no common form was checked.',
    unit_vi: 'người được khảo sát',
    unit_en: 'people surveyed',
    whole_vi: 'người được khảo sát',
    whole_en: 'people surveyed',
    did_vi: 'hài lòng',
    did_en: 'were satisfied',
    ...caveats(
      {
        vi: 'Đây là ý kiến hỏi trực tiếp người dân; không so với chỉ số hài lòng của Cổng, vốn không phải khảo sát.',
        en: 'People were asked; not to be compared with the portal’s satisfaction figure, which is not a survey.',
      },
      {
        vi: 'Cần xem có bao nhiêu người được hỏi so với số hồ sơ đã giải quyết: hỏi ít người thì kết quả kém chắc chắn.',
        en: 'See how many people were asked against the files resolved: with few, the result is less certain.',
      },
      {
        vi: 'Mỗi phiếu tính là một người; cách hỏi của mỗi cơ quan có thể khác nhau.',
        en: 'Each answer counts as one person; offices may ask in different ways.',
      },
    ),
  },
  'petitions-answered': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'petitions_answered_published',
    denominator: 'petitions_due',
    repairable: true,
    better: 'higher',
    name_vi: 'Phản ánh, kiến nghị đã trả lời và công khai',
    name_en: 'Petitions answered and published',
    question_vi:
      'Cứ 100 phản ánh, kiến nghị phải trả lời có bao nhiêu được trả lời và công khai câu trả lời?',
    question_en: 'Of every 100 petitions due, how many were answered with the answer made public?',
    formula_vi: 'Số phản ánh, kiến nghị đã trả lời và công khai ÷ số phản ánh, kiến nghị phải trả lời.',
    formula_en: 'Petitions answered with the answer published ÷ petitions to be answered.',
    ...planWords,
    ...petitions,
    ...ofPetitionsDue,
    did_vi: 'được trả lời và công khai',
    did_en: 'were answered with the answer published',
    ...caveats(fewPetitions, {
      vi: 'Trả lời và công khai khác với trả lời đúng hạn; mỗi tỷ lệ nói một việc.',
      en: 'Answered and published is not the same as answered on time; each rate says one thing.',
    }),
  },
  'petitions-on-time': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'case-files',
    numerator: 'petitions_on_time',
    denominator: 'petitions_due',
    repairable: false,
    better: 'higher',
    name_vi: 'Phản ánh, kiến nghị trả lời đúng hạn',
    name_en: 'Petitions answered on time',
    question_vi: 'Cứ 100 phản ánh, kiến nghị phải trả lời có bao nhiêu được trả lời đúng hạn?',
    question_en: 'Of every 100 petitions due, how many were answered on time?',
    formula_vi: 'Số phản ánh, kiến nghị trả lời đúng hạn ÷ số phản ánh, kiến nghị phải trả lời.',
    formula_en: 'Petitions answered on time ÷ petitions to be answered.',
    ...planWords,
    ...petitions,
    ...ofPetitionsDue,
    did_vi: 'được trả lời đúng hạn',
    did_en: 'were answered on time',
    ...caveats(
      fewPetitions,
      {
        vi: 'Trả lời đúng hạn chưa cho biết câu trả lời đã được công khai hay người hỏi có hài lòng không.',
        en: 'On time does not tell whether the answer was published or the person satisfied.',
      },
      {
        vi: 'Không so với “Phản ánh, kiến nghị xử lý đúng hạn theo cách tính của Cổng”, vì mẫu số ở đó là mọi phản ánh Cổng thống kê.',
        en: 'Not to be compared with “Petitions handled on time as the portal counts them”, which divides by every petition the portal counts.',
      },
    ),
  },
  'received-766': {
    family: 'received',
    kind: 'count',
    origin: 'rates',
    repairable: false,
    better: 'neither',
    portal_code: 'TDGQ_TienDoGiaiQuyet.totalReceived',
    name_vi: 'Hồ sơ tiếp nhận (Cổng quốc gia)',
    name_en: 'Files received (national portal)',
    question_vi: 'Cổng Dịch vụ công quốc gia thống kê bao nhiêu hồ sơ của cơ quan này?',
    question_en: 'How many files of this agency does the national portal count?',
    formula_vi:
      'Số hồ sơ tiếp nhận trong nhóm tiến độ giải quyết, như Cổng in; bằng số đúng hạn cộng số quá hạn.',
    formula_en:
      'Files received in the portal’s progress group, as printed; equal to those on time plus those overdue.',
    ...portalOnly,
    ...files,
    ...caveats(
      {
        vi: 'Không so với “Hồ sơ tiếp nhận mới” trong báo cáo của cơ quan: hai nguồn đếm khác nhau.',
        en: 'Not to be compared with “New files received” in an office’s report: the two sources count differently.',
      },
      {
        vi: 'Các nhóm số liệu khác của Cổng có lúc dùng mẫu số khác với số này.',
        en: 'Other groups of the portal’s figures sometimes divide by another total.',
      },
    ),
  },
  'on-time-766': {
    family: 'on-time',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'TDGQ_TienDoGiaiQuyet.totalOnTime',
    name_vi: 'Xử lý đúng hạn theo cách tính của Cổng',
    name_en: 'On time as the portal counts it',
    question_vi:
      'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ đã xong đúng hạn hoặc đang làm mà còn trong hạn?',
    question_en:
      'Of every 100 files the portal counts, how many were finished on time or are pending within time?',
    formula_vi:
      'Số hồ sơ đã xong đúng hạn và đang giải quyết còn trong hạn ÷ tổng số hồ sơ tiếp nhận, giải quyết trong kỳ.',
    formula_en:
      'Files finished on time and files pending within time ÷ all files received and handled in the period.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'đã xong đúng hạn hoặc còn trong hạn',
    did_en: 'were finished on time or still in time',
    ...caveats(
      {
        vi: 'Không so với “Tỷ lệ giải quyết trước hạn và đúng hạn” theo biểu mẫu, vì ở đó chỉ tính hồ sơ đã giải quyết xong.',
        en: 'Not to be compared with “Resolved early or on time” from the form, which counts resolved files only.',
      },
      {
        vi: 'Theo mô tả kỹ thuật, hồ sơ bị yêu cầu bổ sung quá một lần được coi là trễ hạn.',
        en: 'By the technical description, a file asked for supplements more than once counts as late.',
      },
      recomputed,
    ),
  },
  'overdue-766': {
    family: 'on-time',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'lower',
    portal_code: 'TDGQ_TienDoGiaiQuyet.totalOverdue',
    name_vi: 'Quá hạn theo cách tính của Cổng',
    name_en: 'Overdue as the portal counts it',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ quá hạn, kể cả hồ sơ chưa xong?',
    question_en: 'Of every 100 files the portal counts, how many are overdue, finished or not?',
    formula_vi:
      'Số hồ sơ quá hạn (đã xong hoặc đang giải quyết) ÷ tổng số hồ sơ tiếp nhận, giải quyết trong kỳ.',
    formula_en: 'Overdue files (finished or pending) ÷ all files received and handled in the period.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'quá hạn',
    did_en: 'were overdue',
    ...caveats(
      {
        vi: 'Là phần còn lại của “Xử lý đúng hạn theo cách tính của Cổng”; không cộng với số quá hạn trong báo cáo của cơ quan.',
        en: 'The remainder of “On time as the portal counts it”; never added to the overdue files in an office’s report.',
      },
      recomputed,
    ),
  },
  'e-results-766': {
    family: 'e-results',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'ORIGINAL_RESULT_AVAILABLE',
    name_vi: 'Cấp kết quả điện tử theo cách tính của Cổng',
    name_en: 'Electronic results as the portal counts them',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ có kết quả điện tử?',
    question_en: 'Of every 100 files the portal counts, how many have an electronic result?',
    formula_vi: 'Số hồ sơ có tệp kết quả đính kèm ÷ số hồ sơ của nhóm số hóa, như Cổng in.',
    formula_en: 'Files with a result file attached ÷ files of the portal’s digitisation group, as printed.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'được cấp kết quả điện tử',
    did_en: 'were given an electronic result',
    ...caveats(
      pendingInDenominator,
      {
        vi: 'Mô tả kỹ thuật nói mẫu số chỉ gồm thủ tục cần kết quả bằng văn bản, nhưng số đã in dùng một mẫu số chung cho cả nhóm số hóa.',
        en: 'The technical description limits the denominator to procedures that need a written result, yet the printed figures use one denominator for the whole digitisation group.',
      },
      denominatorsChanged,
    ),
  },
  'digitised-766': {
    family: 'digitisation',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'SO_HOA_GIAY_TO_GIAI_QUYET',
    name_vi: 'Số hóa hồ sơ theo cách tính của Cổng',
    name_en: 'Digitised files as the portal counts them',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ được số hóa cả giấy tờ nộp vào lẫn kết quả?',
    question_en:
      'Of every 100 files the portal counts, how many have both their papers and their result digitised?',
    formula_vi:
      'Số hồ sơ vừa có giấy tờ đính kèm vừa có kết quả điện tử (nếu cần kết quả) ÷ số hồ sơ của nhóm số hóa, như Cổng in.',
    formula_en:
      'Files with both papers attached and an electronic result (where one is needed) ÷ files of the portal’s digitisation group, as printed.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'được số hóa cả giấy tờ lẫn kết quả',
    did_en: 'had both papers and result digitised',
    ...caveats(
      {
        vi: 'Phải đủ đồng thời hai điều kiện, nên thấp hơn nhiều so với tỷ lệ số hóa giấy tờ trong báo cáo của cơ quan; không so với nhau.',
        en: 'Both conditions must hold at once, so it is far lower than the share of papers digitised in an office’s report; not comparable.',
      },
      pendingInDenominator,
      {
        vi: 'Mô tả kỹ thuật nói đủ điểm từ 80%, nhưng điểm đã công bố tăng đều đến 100%; vì vậy ở đây không ghi ngưỡng điểm tối đa.',
        en: 'The technical description says full marks from 80%, but the published scores rise evenly up to 100%; so no full-mark threshold is given here.',
      },
      denominatorsChanged,
    ),
  },
  'reused-766': {
    family: 'reuse',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'REUSED_DIGITIZED_DATA',
    full_marks: 80,
    name_vi: 'Sử dụng lại dữ liệu số hóa theo cách tính của Cổng',
    name_en: 'Reuse as the portal counts it',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ dùng lại giấy tờ, dữ liệu đã số hóa?',
    question_en: 'Of every 100 files the portal counts, how many reused papers or data already digitised?',
    formula_vi:
      'Số hồ sơ có ít nhất một giấy tờ đánh dấu là dùng lại dữ liệu số hóa ÷ số hồ sơ của nhóm số hóa, như Cổng in.',
    formula_en:
      'Files with at least one paper marked as reused digitised data ÷ files of the portal’s digitisation group, as printed.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'dùng lại dữ liệu đã số hóa',
    did_en: 'reused digitised data',
    ...caveats(
      {
        vi: 'Chỉ cần dùng lại một giấy tờ là hồ sơ được đếm, dù còn phải nộp giấy tờ khác.',
        en: 'One reused paper is enough for a file to count, even if others had to be submitted.',
      },
      feedSwitchedOn,
      {
        vi: 'Từ 80% được điểm tối đa của phần này: đó là ngưỡng điểm tối đa (QĐ 766), không phải chỉ tiêu.',
        en: 'From 80% this part gets full marks: a full-mark threshold (Decision 766), not a target.',
      },
      denominatorsChanged,
    ),
  },
  'linked-766': {
    family: 'reuse',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE',
    name_vi: 'Kết nối kho dữ liệu cá nhân theo cách tính của Cổng',
    name_en: 'Linked to personal storage as the portal counts it',
    question_vi:
      'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ có dữ liệu trong kho dữ liệu cá nhân để dùng lại lần sau?',
    question_en:
      'Of every 100 files the portal counts, how many have data in the person’s storage to reuse next time?',
    formula_vi:
      'Số hồ sơ được đồng bộ với kho dữ liệu cá nhân trên Cổng ÷ số hồ sơ của nhóm số hóa, như Cổng in.',
    formula_en:
      'Files synced with the personal storage on the portal ÷ files of the portal’s digitisation group, as printed.',
    ...components766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'được kết nối kho dữ liệu cá nhân',
    did_en: 'were linked to personal storage',
    ...caveats(
      {
        vi: 'Có dữ liệu trong kho chưa có nghĩa là đã được dùng lại; không so với “Sử dụng lại dữ liệu số hóa theo cách tính của Cổng”.',
        en: 'Data in storage is not yet data reused; not to be compared with “Reuse as the portal counts it”.',
      },
      feedSwitchedOn,
      denominatorsChanged,
    ),
  },
  'citizen-data-files-766': {
    family: 'reuse',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'CITIZEN_DATA_CONNECTED_DOSSIER',
    name_vi: 'Hồ sơ khai thác Cơ sở dữ liệu quốc gia về dân cư',
    name_en: 'Files using the national population database',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ khai thác Cơ sở dữ liệu quốc gia về dân cư?',
    question_en: 'Of every 100 files the portal counts, how many used the national population database?',
    formula_vi:
      'Số hồ sơ có khai thác Cơ sở dữ liệu quốc gia về dân cư ÷ số hồ sơ của nhóm số hóa, như Cổng in.',
    formula_en:
      'Files using the national population database ÷ files of the portal’s digitisation group, as printed.',
    ...components766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'khai thác Cơ sở dữ liệu quốc gia về dân cư',
    did_en: 'used the national population database',
    ...caveats(
      {
        vi: 'Đếm hồ sơ; không so với tỷ lệ cùng tên đếm thủ tục.',
        en: 'Counts files; not to be compared with the rate that counts procedures.',
      },
      denominatorsChanged,
    ),
  },
  'citizen-data-procedures-766': {
    family: 'reuse',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'CITIZEN_DATA_CONNECTED_FORMALITY',
    name_vi: 'Thủ tục khai thác Cơ sở dữ liệu quốc gia về dân cư',
    name_en: 'Procedures using the national population database',
    question_vi:
      'Cứ 100 thủ tục Cổng thống kê có bao nhiêu thủ tục khai thác Cơ sở dữ liệu quốc gia về dân cư?',
    question_en: 'Of every 100 procedures the portal counts, how many use the national population database?',
    formula_vi: 'Số thủ tục có khai thác Cơ sở dữ liệu quốc gia về dân cư ÷ số thủ tục, như Cổng in.',
    formula_en: 'Procedures using the national population database ÷ procedures, as printed.',
    ...components766,
    ...procedures,
    ...ofPortalProcedures,
    did_vi: 'khai thác Cơ sở dữ liệu quốc gia về dân cư',
    did_en: 'used the national population database',
    ...caveats({
      vi: 'Đếm thủ tục, không đếm hồ sơ: thủ tục có một hồ sơ và thủ tục có nghìn hồ sơ được tính như nhau.',
      en: 'Counts procedures, not files: one with a single file weighs as much as one with thousands.',
    }),
  },
  'payment-files-766': {
    family: 'payment',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'TTTT_ThanhToanTrucTuyen.totalDossierOnlinePaymentSuccess',
    name_vi: 'Hồ sơ thanh toán trực tuyến theo cách tính của Cổng',
    name_en: 'Files paid online as the portal counts them',
    question_vi: 'Cứ 100 hồ sơ phải nộp phí, lệ phí mà Cổng thống kê có bao nhiêu hồ sơ trả tiền qua mạng?',
    question_en: 'Of every 100 files owing a fee that the portal counts, how many were paid online?',
    formula_vi:
      'Số hồ sơ đã đồng bộ được trả trực tuyến (qua Cổng hoặc qua cổng thanh toán của cơ quan) ÷ số hồ sơ của thủ tục có phí, trừ hồ sơ mức phí bằng 0.',
    formula_en:
      'Synced files paid online (through the portal or the agency’s own gateway) ÷ files of procedures with a fee, less those whose fee is 0.',
    ...decision766,
    ...files,
    whole_vi: 'hồ sơ phải nộp phí, lệ phí mà Cổng thống kê',
    whole_en: 'files owing a fee that the portal counts',
    did_vi: 'thanh toán trực tuyến',
    did_en: 'were paid online',
    ...caveats(paymentCountsDiffer, {
      vi: 'Chỉ đếm hồ sơ đã đồng bộ lên Cổng, nên có thể khác số trong báo cáo của cơ quan.',
      en: 'Counts only files synced to the portal, so it may differ from the office’s own report.',
    }),
  },
  'payment-procedures-766': {
    family: 'payment',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'TTTT_ThanhToanTrucTuyen.totalDossierOnlineFormalityPaymentSuccess',
    name_vi: 'Thủ tục có giao dịch thanh toán trực tuyến',
    name_en: 'Procedures with an online payment',
    question_vi: 'Cứ 100 thủ tục có phí, lệ phí có bao nhiêu thủ tục đã có người trả tiền qua mạng?',
    question_en: 'Of every 100 procedures with a fee, for how many has someone paid online?',
    formula_vi: 'Số thủ tục đã có giao dịch thanh toán trực tuyến ÷ số thủ tục có phí, như Cổng in.',
    formula_en: 'Procedures with at least one online payment ÷ procedures with a fee, as printed.',
    ...components766,
    ...procedures,
    whole_vi: 'thủ tục thu phí mà Cổng thống kê',
    whole_en: 'procedures with a fee that the portal counts',
    did_vi: 'đã có giao dịch thanh toán trực tuyến',
    did_en: 'had at least one online payment',
    ...caveats(
      paymentCountsDiffer,
      {
        vi: 'Chỉ cần một lần trả trực tuyến là thủ tục được đếm.',
        en: 'A single online payment is enough for a procedure to count.',
      },
      {
        vi: 'Mẫu số là thủ tục có phí, không phải thủ tục đã cho thanh toán trực tuyến; chỉ tiêu nói về nhóm sau không đánh giá được bằng số này.',
        en: 'The denominator is procedures with a fee, not procedures offering online payment; a target about the latter cannot be judged by it.',
      },
    ),
  },
  'sync-766': {
    family: 'sync',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'DOSSIER_SYNC',
    name_vi: 'Hồ sơ đồng bộ theo cách tính của Cổng',
    name_en: 'Files synced as the portal counts them',
    question_vi: 'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ được đồng bộ lên Cổng?',
    question_en: 'Of every 100 files the portal counts, how many were synced to it?',
    formula_vi:
      'Số hồ sơ đồng bộ có ngày tiếp nhận trong kỳ ÷ số lớn hơn trong hai số: hồ sơ trên Cổng và hồ sơ trên hệ thống báo cáo quốc gia.',
    formula_en:
      'Synced files received in the period ÷ the larger of the portal’s count and the national reporting system’s count.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'được đồng bộ',
    did_en: 'were synced',
    ...provisionalDenominator,
    ...caveats(
      {
        vi: 'Chính Cổng ghi chú mẫu số đang là số tạm; trong số liệu năm 2026 đã có, tử số và mẫu số luôn bằng nhau.',
        en: 'The portal itself notes that the denominator is provisional; in the figures of 2026 at hand both counts are always equal.',
      },
      {
        vi: 'Số đồng bộ nhỏ hơn số hồ sơ tiếp nhận dù tỷ lệ là 100%; không nên hiểu là mọi hồ sơ đã lên Cổng.',
        en: 'The synced count is below the files received although the rate is 100%; it does not mean that every file reached the portal.',
      },
    ),
  },
  'publish-on-time-766': {
    family: 'transparency',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'PUBLISH_ON_TIME',
    name_vi: 'Công bố thủ tục đúng hạn',
    name_en: 'Procedures published on time',
    question_vi: 'Cứ 100 thủ tục được công bố có bao nhiêu thủ tục công bố đúng hạn?',
    question_en: 'Of every 100 procedures published, how many were published on time?',
    formula_vi: 'Số thủ tục có quyết định công bố đúng hạn ÷ tổng số thủ tục công bố trong kỳ, như Cổng in.',
    formula_en:
      'Procedures whose publication decision was on time ÷ all procedures published in the period, as printed.',
    ...summary766,
    ...procedures,
    ...ofPortalProcedures,
    did_vi: 'được công bố đúng hạn',
    did_en: 'were published on time',
    ...oneForAll,
    ...caveats(provinceWide, {
      vi: 'Bản tóm tắt công thức đếm quyết định ở tử số và thủ tục ở mẫu số; Cổng không in đơn vị tính.',
      en: 'The summary counts decisions above and procedures below; the portal prints no unit.',
    }),
  },
  'public-update-766': {
    family: 'transparency',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'PUBLIC_UPDATE_ON_TIME',
    name_vi: 'Cập nhật công khai thủ tục đúng hạn',
    name_en: 'Procedures updated on time',
    question_vi: 'Cứ 100 thủ tục có bao nhiêu thủ tục được cập nhật, công khai đúng hạn?',
    question_en: 'Of every 100 procedures, how many were updated and made public on time?',
    formula_vi: 'Số thủ tục cập nhật, công khai đúng hạn ÷ tổng số thủ tục công bố trong kỳ, như Cổng in.',
    formula_en:
      'Procedures updated and made public on time ÷ all procedures published in the period, as printed.',
    ...summary766,
    ...procedures,
    ...ofPortalProcedures,
    did_vi: 'được cập nhật, công khai đúng hạn',
    did_en: 'were updated and made public on time',
    ...oneForAll,
    ...caveats(provinceWide, {
      vi: 'Theo mô tả kỹ thuật, tỉnh có 5 ngày làm việc để cập nhật; chưa đối chiếu văn bản.',
      en: 'By the technical description a province has 5 working days to update; not checked against the legal text.',
    }),
  },
  'public-content-766': {
    family: 'transparency',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'higher',
    portal_code: 'PUBLIC_CONTENT_FULL',
    name_vi: 'Công khai đủ nội dung thủ tục',
    name_en: 'Procedures published in full',
    question_vi: 'Cứ 100 thủ tục có bao nhiêu thủ tục được công khai đủ nội dung?',
    question_en: 'Of every 100 procedures, how many were published with all their contents?',
    formula_vi: 'Số thủ tục công khai đủ nội dung ÷ tổng số thủ tục công bố trong kỳ, như Cổng in.',
    formula_en:
      'Procedures published with full contents ÷ all procedures published in the period, as printed.',
    ...summary766,
    ...procedures,
    ...ofPortalProcedures,
    did_vi: 'được công khai đủ nội dung',
    did_en: 'were published in full',
    ...oneForAll,
    ...caveats(provinceWide, {
      vi: 'Đủ nội dung nghĩa là đủ các mục phải có, không có nghĩa là nội dung dễ hiểu.',
      en: 'In full means with every required part; it does not mean easy to understand.',
    }),
  },
  'petitions-classified-766': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'rates',
    repairable: true,
    better: 'neither',
    portal_code: 'MDHL_MucDoHaiLong.classifiedPetitions',
    name_vi: 'Phản ánh, kiến nghị đã phân loại',
    name_en: 'Petitions classified',
    question_vi: 'Cứ 100 phản ánh, kiến nghị Cổng thống kê có bao nhiêu đã được phân loại?',
    question_en: 'Of every 100 petitions the portal counts, how many were classified?',
    formula_vi: 'Số phản ánh, kiến nghị đã phân loại ÷ tổng số phản ánh, kiến nghị, như Cổng in.',
    formula_en: 'Petitions classified ÷ all petitions, as printed.',
    ...portalOnly,
    ...petitions,
    ...ofPortalPetitions,
    did_vi: 'đã được phân loại',
    did_en: 'were classified',
    ...caveats(
      {
        vi: 'Phân loại chỉ là bước đầu, chưa phải đã trả lời.',
        en: 'Classifying is only a first step; it is not an answer.',
      },
      fewPetitions,
    ),
  },
  'petitions-regulations-766': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'neither',
    portal_code: 'PETITION_CLASSIFICATION_TTHC',
    name_vi: 'Phản ánh, kiến nghị về quy định, thủ tục',
    name_en: 'Petitions about regulations and procedures',
    question_vi: 'Cứ 100 phản ánh, kiến nghị có bao nhiêu nói về quy định, thủ tục hành chính?',
    question_en: 'Of every 100 petitions, how many are about regulations and procedures?',
    formula_vi: 'Số phản ánh, kiến nghị về quy định, thủ tục ÷ tổng số phản ánh, kiến nghị, như Cổng in.',
    formula_en: 'Petitions about regulations and procedures ÷ all petitions, as printed.',
    ...portalOnly,
    ...petitions,
    ...ofPortalPetitions,
    did_vi: 'nói về quy định, thủ tục',
    did_en: 'were about regulations and procedures',
    ...caveats(neitherGoodNorBad, fewPetitions),
  },
  'petitions-staff-766': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'neither',
    portal_code: 'PETITION_CLASSIFICATION_STAFF',
    name_vi: 'Phản ánh, kiến nghị về cán bộ',
    name_en: 'Petitions about staff',
    question_vi: 'Cứ 100 phản ánh, kiến nghị có bao nhiêu nói về cán bộ, công chức?',
    question_en: 'Of every 100 petitions, how many are about staff?',
    formula_vi: 'Số phản ánh, kiến nghị về cán bộ ÷ tổng số phản ánh, kiến nghị, như Cổng in.',
    formula_en: 'Petitions about staff ÷ all petitions, as printed.',
    ...portalOnly,
    ...petitions,
    ...ofPortalPetitions,
    did_vi: 'nói về cán bộ',
    did_en: 'were about staff',
    ...caveats(neitherGoodNorBad, fewPetitions, {
      vi: 'Phản ánh là ý kiến của người gửi, chưa phải kết luận về cán bộ nào.',
      en: 'A petition is what its sender says, not a finding about anyone.',
    }),
  },
  'petitions-on-time-766': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'PETITION_PROCESSING_ON_TIME',
    name_vi: 'Phản ánh, kiến nghị xử lý đúng hạn theo cách tính của Cổng',
    name_en: 'Petitions handled on time as the portal counts them',
    question_vi: 'Cứ 100 phản ánh, kiến nghị Cổng thống kê có bao nhiêu được xử lý đúng hạn?',
    question_en: 'Of every 100 petitions the portal counts, how many were handled on time?',
    formula_vi:
      'Số phản ánh, kiến nghị xử lý trước hạn hoặc đúng hạn ÷ tổng số phản ánh, kiến nghị thuộc thẩm quyền.',
    formula_en: 'Petitions handled early or on time ÷ all petitions within the agency’s authority.',
    ...summary766,
    ...petitions,
    ...ofPortalPetitions,
    did_vi: 'được xử lý đúng hạn',
    did_en: 'were handled on time',
    ...caveats(zeroPetitions, fewPetitions, {
      vi: 'Theo mô tả kỹ thuật, thời hạn xử lý là 15 ngày làm việc; chưa đối chiếu văn bản.',
      en: 'By the technical description the time limit is 15 working days; not checked against the legal text.',
    }),
  },
  'petitions-satisfied-766': {
    family: 'petitions',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'PETITION_HANDLING_SATISFACTION',
    name_vi: 'Hài lòng về xử lý phản ánh, kiến nghị theo cách tính của Cổng (không phải khảo sát)',
    name_en: 'Satisfied with petition handling as the portal counts it (not a survey)',
    question_vi:
      'Cứ 100 phản ánh, kiến nghị Cổng thống kê có bao nhiêu không bị chê, không phải gửi lại và không trễ hạn?',
    question_en:
      'Of every 100 petitions the portal counts, how many were neither disliked, nor repeated, nor late?',
    formula_vi:
      'Tổng số phản ánh, kiến nghị trừ số bị đánh giá không hài lòng, gửi lại hoặc trễ hạn ÷ tổng số phản ánh, kiến nghị.',
    formula_en: 'All petitions less those disliked, repeated or late ÷ all petitions.',
    ...summary766,
    ...petitions,
    ...ofPortalPetitions,
    did_vi: 'được Cổng ghi nhận là hài lòng về xử lý',
    did_en: 'were recorded as satisfied with the handling',
    ...caveats(
      {
        vi: 'Không phải khảo sát: người không nói gì cũng được coi là hài lòng.',
        en: 'Not a survey: people who say nothing count as satisfied.',
      },
      zeroPetitions,
      fewPetitions,
    ),
  },
  'settlement-satisfaction-766': {
    family: 'satisfaction',
    kind: 'ratio',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'DOSSIER_RECEIVING_SATISFACTION',
    full_marks: 90,
    name_vi: 'Hài lòng về giải quyết hồ sơ theo cách tính của Cổng (không phải khảo sát)',
    name_en: 'Satisfaction with settlement as the portal counts it (not a survey)',
    question_vi:
      'Cứ 100 hồ sơ Cổng thống kê có bao nhiêu hồ sơ không trễ hạn và không bị phản ánh, không bị chê?',
    question_en:
      'Of every 100 files the portal counts, how many were neither late nor the subject of a complaint?',
    formula_vi:
      '100% trừ tỷ lệ hồ sơ trễ hạn và tỷ lệ hồ sơ bị phản ánh hoặc đánh giá không hài lòng; Cổng in thành tử số ÷ mẫu số.',
    formula_en:
      '100% less the share of late files and the share with a complaint or dislike; the portal prints it as numerator ÷ denominator.',
    ...decision766,
    ...files,
    ...ofPortalFiles,
    did_vi: 'được Cổng ghi nhận hài lòng (không phải khảo sát)',
    did_en: 'were recorded as satisfied (not a survey)',
    ...caveats(
      {
        vi: 'Không ai được hỏi: hồ sơ không trễ hạn và không bị phản ánh thì được coi là hài lòng; không so với kết quả khảo sát.',
        en: 'Nobody is asked: a file neither late nor complained about counts as satisfied; not to be compared with a survey.',
      },
      {
        vi: 'Từ 90% được điểm tối đa của phần này: đó là ngưỡng điểm tối đa (QĐ 766), không phải chỉ tiêu.',
        en: 'From 90% this part gets full marks: a full-mark threshold (Decision 766), not a target.',
      },
      denominatorsChanged,
    ),
  },
  'avg-days-766': {
    family: 'on-time',
    kind: 'printed',
    origin: 'rates',
    repairable: false,
    better: 'neither',
    portal_code: 'TDGQ_TienDoGiaiQuyet.avgProcessingDays',
    name_vi: 'Số ngày xử lý trung bình (như đã in)',
    name_en: 'Average processing days (as printed)',
    question_vi: 'Trung bình một hồ sơ mất bao nhiêu ngày, theo số Cổng đã in?',
    question_en: 'How many days does a file take on average, as the portal prints it?',
    formula_vi: 'Số ngày trung bình như Cổng in; nguồn không cho số để tính lại.',
    formula_en: 'Average days as the portal prints them; the source gives no counts to recompute them.',
    ...portalOnly,
    unit_vi: 'ngày',
    unit_en: 'days',
    ...caveats(
      {
        vi: 'Thủ tục mỗi cơ quan dài ngắn khác nhau; không so giữa các cơ quan và không cộng hay lấy trung bình.',
        en: 'Procedures differ in length from agency to agency; not compared between agencies, added or averaged.',
      },
      {
        vi: 'Nguồn không nói là ngày làm việc hay ngày lịch, cũng không nói có trừ thời gian chờ bổ sung không.',
        en: 'The source does not say whether these are working or calendar days, nor whether waiting for supplements is deducted.',
      },
    ),
  },
  'online-group-766': {
    family: 'online',
    kind: 'printed',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    portal_code: 'ONLINE_DichVuTrucTuyen.ratio',
    name_vi: 'Nhóm dịch vụ công trực tuyến, % điểm (như đã in)',
    name_en: 'Online-service group, % of points (as printed)',
    question_vi: 'Cơ quan được bao nhiêu phần trăm số điểm của nhóm dịch vụ công trực tuyến?',
    question_en: 'What percentage of the points of the online-service group did the agency get?',
    formula_vi: 'Điểm của nhóm ÷ 12 điểm tối đa, như Cổng in.',
    formula_en: 'Points of the group ÷ its maximum of 12, as the portal prints it.',
    ...points766,
    ...caveats(
      {
        vi: 'Đây là phần trăm của điểm, không phải tỷ lệ hồ sơ nộp trực tuyến; không so với các tỷ lệ đó.',
        en: 'A percentage of points, not the share of files submitted online; not to be compared with those rates.',
      },
      {
        vi: 'Nguồn không in số hồ sơ của nhóm này nên không tính lại được.',
        en: 'The source prints no counts for this group, so it cannot be recomputed.',
      },
    ),
  },
  'score-total-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 100,
    portal_code: 'totalScore',
    name_vi: 'Bộ chỉ số 766: tổng điểm',
    name_en: 'Index 766: total',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 100 theo Bộ chỉ số phục vụ người dân, doanh nghiệp?',
    question_en: 'How many points out of 100 does the agency have in the service index?',
    formula_vi: 'Tổng điểm sáu nhóm (18 + 20 + 12 + 10 + 22 + 18 = 100), như Cổng in.',
    formula_en:
      'Points of the six groups together (18 + 20 + 12 + 10 + 22 + 18 = 100), as the portal prints them.',
    ...points766,
    ...caveats(
      asPrinted,
      {
        vi: 'Ngày 1/10/2026, tổng điểm đã in của 12 trong 14 cơ quan tỉnh Gia Lai không khớp với tổng sáu nhóm.',
        en: 'On 1 October 2026 the printed total of 12 of Gia Lai’s 14 provincial agencies did not match the sum of the six groups.',
      },
      {
        vi: 'Điểm của tỉnh không phải trung bình điểm các đơn vị; nguồn không cho công thức.',
        en: 'A province’s score is not the mean of its units; the source gives no formula.',
      },
    ),
  },
  'score-transparency-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 18,
    portal_code: 'CKMB',
    name_vi: 'Bộ chỉ số 766: công khai, minh bạch',
    name_en: 'Index 766: transparency',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 18 về công khai, minh bạch?',
    question_en: 'How many points out of 18 does the agency have for transparency?',
    formula_vi:
      'Công bố đúng hạn 6, cập nhật công khai đúng hạn 4, đủ nội dung 2, đồng bộ hồ sơ 6: tối đa 18 điểm, như Cổng in.',
    formula_en:
      'Published on time 6, updated on time 4, full contents 2, files synced 6: at most 18 points, as the portal prints them.',
    ...points766,
    ...caveats(asPrinted, {
      vi: 'Ba phần đầu là số chung toàn tỉnh: 135 xã, phường của Gia Lai cùng được 11,79 điểm năm 2026.',
      en: 'The first three parts are province-wide: all 135 communes and wards of Gia Lai have 11.79 points in 2026.',
    }),
  },
  'score-progress-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 20,
    portal_code: 'TDGQ',
    name_vi: 'Bộ chỉ số 766: tiến độ giải quyết',
    name_en: 'Index 766: progress',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 20 về tiến độ giải quyết hồ sơ?',
    question_en: 'How many points out of 20 does the agency have for progress?',
    formula_vi: '20 điểm nhân tỷ lệ xử lý đúng hạn theo cách tính của Cổng, như Cổng in.',
    formula_en: '20 points times the on-time rate as the portal counts it, as the portal prints them.',
    ...points766,
    ...caveats(asPrinted, recomputed),
  },
  'score-online-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 12,
    portal_code: 'ONLINE',
    name_vi: 'Bộ chỉ số 766: dịch vụ công trực tuyến',
    name_en: 'Index 766: online services',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 12 về dịch vụ công trực tuyến?',
    question_en: 'How many points out of 12 does the agency have for online services?',
    formula_vi:
      'Điểm nhóm dịch vụ công trực tuyến, tối đa 12 điểm, như Cổng in; cách chia điểm bên trong chưa biết chắc.',
    formula_en:
      'Points of the online-service group, at most 12, as the portal prints them; the inner split is not known for certain.',
    ...points766,
    ...caveats(
      asPrinted,
      {
        vi: 'Nguồn không in số hồ sơ nộp trực tuyến, nên từ điểm này không suy ra được tỷ lệ nộp trực tuyến.',
        en: 'The source prints no count of files submitted online, so no online filing rate can be derived from these points.',
      },
      {
        vi: 'Ở dòng của tỉnh, Cổng ghi nhóm này với mã CLGQ.',
        en: 'In a province’s own row the portal labels this group CLGQ.',
      },
    ),
  },
  'score-payment-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 10,
    portal_code: 'TTTT',
    name_vi: 'Bộ chỉ số 766: thanh toán trực tuyến',
    name_en: 'Index 766: online payment',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 10 về thanh toán trực tuyến?',
    question_en: 'How many points out of 10 does the agency have for online payment?',
    formula_vi:
      'Hồ sơ thanh toán trực tuyến 6, thủ tục có giao dịch trực tuyến 2, thủ tục đã tích hợp thanh toán 2: tối đa 10 điểm, như Cổng in.',
    formula_en:
      'Files paid online 6, procedures with an online payment 2, procedures with payment integrated 2: at most 10 points, as the portal prints them.',
    ...points766,
    ...caveats(asPrinted, {
      vi: 'Phần 2 điểm về tích hợp thanh toán không có số đếm, nên không tính lại được cả nhóm.',
      en: 'The 2 points for payment integrated have no counts, so the group cannot be recomputed.',
    }),
  },
  'score-digitisation-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 22,
    portal_code: 'MDSH',
    name_vi: 'Bộ chỉ số 766: mức độ số hóa',
    name_en: 'Index 766: digitisation',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 22 về số hóa?',
    question_en: 'How many points out of 22 does the agency have for digitisation?',
    formula_vi:
      'Kết quả điện tử 6, số hóa hồ sơ 4, dùng lại dữ liệu 2, kết nối kho cá nhân 4, dữ liệu dân cư 2 + 2, chứng thực bản sao điện tử 2: tối đa 22 điểm, như Cổng in.',
    formula_en:
      'Electronic results 6, files digitised 4, reuse 2, personal storage 4, population data 2 + 2, certified electronic copies 2: at most 22 points, as the portal prints them.',
    ...points766,
    ...caveats(
      asPrinted,
      {
        vi: 'Phần chứng thực bản sao điện tử không có số đếm nhưng luôn được đủ 2 điểm.',
        en: 'Certified electronic copies have no counts, yet always get the full 2 points.',
      },
      feedSwitchedOn,
    ),
  },
  'score-satisfaction-766': {
    family: 'index',
    kind: 'points',
    origin: 'rates',
    repairable: false,
    better: 'higher',
    maximum: 18,
    portal_code: 'MDHL',
    name_vi: 'Bộ chỉ số 766: mức độ hài lòng',
    name_en: 'Index 766: satisfaction',
    question_vi: 'Cơ quan được bao nhiêu điểm trên 18 về mức độ hài lòng theo cách tính của Cổng?',
    question_en: 'How many points out of 18 does the agency have for satisfaction as the portal counts it?',
    formula_vi:
      'Giải quyết hồ sơ 6, phản ánh xử lý đúng hạn 6, hài lòng về xử lý phản ánh 6: tối đa 18 điểm, như Cổng in.',
    formula_en:
      'Settlement of files 6, petitions on time 6, satisfaction with petition handling 6: at most 18 points, as the portal prints them.',
    ...points766,
    ...caveats(
      asPrinted,
      {
        vi: 'Không phải khảo sát: điểm suy ra từ hồ sơ trễ hạn và phản ánh.',
        en: 'Not a survey: the points derive from late files and complaints.',
      },
      {
        vi: 'Không có phản ánh, kiến nghị nào thì được đủ 12 điểm; một, hai phản ánh có thể làm đổi 12 điểm.',
        en: 'Without any petition the full 12 points are given; one or two petitions can move 12 points.',
      },
      {
        vi: 'Ngày 24/9/2026 có 78 trong 149 đơn vị của Gia Lai được in điểm cao hơn mức tối đa.',
        en: 'On 24 September 2026, 78 of 149 units of Gia Lai were printed with more than the maximum.',
      },
    ),
  },
} as const satisfies Record<string, Indicator>;

export type IndicatorId = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];

/** True when the text is the id of an indicator. */
export function isIndicatorId(text: string): text is IndicatorId {
  return Object.hasOwn(indicators, text);
}

/** The record of an indicator with its optional fields visible. */
export function indicatorOf(id: IndicatorId): Indicator {
  return indicators[id];
}
