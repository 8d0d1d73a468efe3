export default definePageConfig({
  navigationBarTitleText: '学习考核',
  enablePageMeta: true,
});
