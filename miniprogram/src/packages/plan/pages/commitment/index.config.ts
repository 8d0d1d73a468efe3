export default definePageConfig({
  navigationBarTitleText: '举措',
  enablePageMeta: true,
});
