export default definePageConfig({
  navigationBarTitleText: '服务情况说明（草稿）',
  enablePageMeta: true,
});
