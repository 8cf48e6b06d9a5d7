import { chair } from './words/chair.ts';

/** The five remarks with which a conclusion is returned (product.md, "Second screen for the chair"). */
export const returnRemarks = ['lead', 'deadline', 'wording', 'drop', 'later'] as const;
export type ReturnRemark = (typeof returnRemarks)[number];

/** The words that go into the record, which is Vietnamese whatever language the interface has. */
export function recordedRemark(remark: ReturnRemark): string {
  return chair.vi.remark[remark];
}
