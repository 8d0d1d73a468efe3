export default definePageConfig({
  navigationBarTitleText: '举措沿用',
  enablePageMeta: true,
});
