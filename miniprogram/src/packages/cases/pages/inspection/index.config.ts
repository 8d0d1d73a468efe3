export default definePageConfig({
  navigationBarTitleText: '督查',
  enablePageMeta: true,
});
