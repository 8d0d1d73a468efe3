export default definePageConfig({
  navigationBarTitleText: '拟定督查',
  enablePageMeta: true,
});
