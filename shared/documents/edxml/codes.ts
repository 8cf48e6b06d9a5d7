import type { IssuableType } from '../../domain/issuance.ts';
import type { Urgency } from '../officialDocument.ts';

/** The codes of QCVN 102:2016/BTTTT, as public gateways use them (domain.md §7.1). */
export const documentTypeCodes: { readonly [T in IssuableType]: { readonly code: string; readonly name: string } } = {
  /** Inferred from the order of the types; not verified. */
  minutes: { code: '15', name: 'Biên bản' },
  notice: { code: '7', name: 'Thông báo' },
};

export const noPriority = '0';
export const priorityCodes: { readonly [U in Urgency]: string } = { urgent: '1', veryUrgent: '2', immediate: '3' };

/** What happens to the document: new; one that supplements (updates) another; one that replaces another. */
export const bussinessCodes = { new: '0', minutes: '2', notice: '3' } as const;
