import { type Step, Steps } from '@/ui';

const TITLES = ['选择文件', '核对', '完成'];

/** How far the import has come: 0 选择文件, 1 核对, 2 完成. */
export function RosterSteps({ at }: { at: 0 | 1 | 2 }) {
  const items = TITLES.map((title, place): Step => {
    const state = place < at ? 'past' : place === at ? 'current' : 'ahead';
    return { key: title, title, state };
  });
  return <Steps row label="导入步骤" items={items} />;
}
