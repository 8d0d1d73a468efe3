import { readersOf } from '../cases/moves';
import { entryKinds } from '../entries/kinds';
import { LIST_READERS } from '../lists/rights';
import type { Role } from '../people/schema';
import type { PaperOffer } from './offer';

/** Who reads matters and registers of every unit. */
const WHOLE: readonly Role[] = ['committee_staff', 'leader'];

/** Who reads what a branch and its members have that is nobody's own. */
const BRANCH_READERS: readonly Role[] = [...WHOLE, 'branch_officer'];

/** Papers of the plan's work, as they are offered: each is read by who reads the same on the screen. */
export const planOffers = {
  progress_summary: {
    label: '落实情况汇总表',
    note: '条目和举措按单位列出数字、状态和最近一次',
    group: 'plan',
    forLeaders: false,
    onlyFor: WHOLE,
    units: ['organ_committee', 'party_group'],
  },
  responsibility_list: {
    label: '责任清单',
    note: '责任事项、单位、人员、时限和看板上的进展',
    group: 'plan',
    forLeaders: false,
    onlyFor: LIST_READERS,
    units: ['party_group', 'organ_committee', 'branch'],
  },
  inspection_bulletin: {
    label: '督查通报',
    note: '一次督查的范围、问题、要求和时限；好的做法留白手写',
    group: 'inspection',
    forLeaders: false,
    onlyFor: WHOLE,
    units: [],
  },
  rectification_ledger: {
    label: '督查整改台账',
    note: '督查问题、整改措施、完成日期和是否销号',
    group: 'inspection',
    forLeaders: false,
    onlyFor: readersOf('finding'),
    wholeFor: WHOLE,
    units: ['organ_committee', 'branch', 'business_office'],
  },
  reminder_talks: {
    label: '提醒约谈登记',
    note: '约谈单位和责任岗位、事由、是否整改完成',
    group: 'inspection',
    forLeaders: false,
    onlyFor: WHOLE,
    units: ['organ_committee'],
  },
  talk_register: {
    label: '谈心谈话登记',
    note: '日期、类型、谈话人和对象，内容不登记',
    group: 'registers',
    forLeaders: false,
    onlyFor: entryKinds.heart_to_heart_talk.namesFor ?? [],
    unnamedFor: ['committee_staff'],
    units: ['branch'],
  },
  integrity_talks: {
    label: '廉政谈话登记',
    note: '日期、类型、谈话人和人数，内容不登记',
    group: 'registers',
    forLeaders: false,
    onlyFor: entryKinds.integrity_talk.namesFor ?? [],
    units: ['organ_committee', 'party_group'],
  },
  hotline_ledger: {
    label: '民生热线办理台账',
    note: '工单编号、渠道和日期，没有来电人和内容',
    group: 'registers',
    forLeaders: false,
    onlyFor: readersOf('hotline'),
    wholeFor: WHOLE,
    units: ['organ_committee', 'branch', 'business_office'],
  },
  one_matter_register: {
    label: '一事一报登记',
    note: '“三重一大”事项的编号、类别和日期，未报告的写明',
    group: 'registers',
    forLeaders: false,
    onlyFor: readersOf('one_matter'),
    units: ['party_group', 'organ_committee'],
  },
  double_registration: {
    label: '双报到情况表',
    note: '报到社区、服务项目和次数，党员只写人数',
    group: 'registers',
    forLeaders: false,
    onlyFor: BRANCH_READERS,
    wholeFor: WHOLE,
    units: ['organ_committee', 'branch'],
  },
  contact_visits: {
    label: '联系点与调研走访',
    note: '领导联系哪个支部、何时走访、问题和解决数',
    group: 'registers',
    forLeaders: false,
    onlyFor: BRANCH_READERS,
    wholeFor: WHOLE,
    units: ['organ_committee', 'branch'],
  },
} as const satisfies Record<string, PaperOffer>;
