export default definePageConfig({
  navigationBarTitleText: '举措清单',
  enablePageMeta: true,
});
