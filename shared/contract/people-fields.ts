import * as z from 'zod/mini';
import { instantOf } from '../domain/time';

const READERS = ['branch_officer', 'committee_staff', 'leader', 'administrator'] as const;
const KEEPERS = ['branch_officer', 'committee_staff', 'administrator'] as const;
const OFFICE = ['committee_staff', 'administrator'] as const;

export const reads = { who: 'role', roles: READERS } as const;
export const keepsSomewhere = { who: 'role', roles: KEEPERS } as const;
export const keepsUnit = { who: 'role_over_unit', roles: KEEPERS } as const;
export const keepsOffice = { who: 'role', roles: OFFICE } as const;

export const day = (label: string) =>
  z
    .string(`请选择${label}`)
    .check(
      z.refine(
        (text) => instantOf(text) !== undefined && text > '1920' && text < '2100',
        `${label}应为YYYY-MM-DD`,
      ),
    );
