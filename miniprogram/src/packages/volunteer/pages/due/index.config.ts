export default definePageConfig({
  navigationBarTitleText: '时长认定',
  enablePageMeta: true,
});
