import { NoticeScreen } from '@/features/consent';

export default function NoticePage() {
  return <NoticeScreen />;
}
