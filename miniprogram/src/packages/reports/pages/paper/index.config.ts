export default definePageConfig({
  navigationBarTitleText: '表册',
  enablePageMeta: true,
});
