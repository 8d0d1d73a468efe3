/** Screens of registers, matters and inspections. */
export const CASE_SCREENS = [
  { name: 'registers', person: '何平', path: 'packages/cases/pages/registers/index' },
  {
    name: 'writing into a register',
    person: '赵磊',
    path: 'packages/cases/pages/registers/index',
    taps: ['登记一条', /^制度文件$/],
  },
  { name: 'matters', person: '何平', path: 'packages/cases/pages/list/index' },
  { name: 'matter', person: '何平', path: 'packages/cases/pages/case/index?id=demo-finding-2' },
  { name: 'inspections', person: '何平', path: 'packages/cases/pages/inspections/index' },
  {
    name: 'inspection',
    person: '何平',
    path: 'packages/cases/pages/inspection/index?id=demo-round-autumn',
  },
  { name: 'planning an inspection', person: '何平', path: 'packages/cases/pages/plan/index' },
] as const;
