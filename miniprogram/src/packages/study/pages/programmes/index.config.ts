export default definePageConfig({
  navigationBarTitleText: '专项计划',
  enablePageMeta: true,
});
