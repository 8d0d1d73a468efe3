export default definePageConfig({
  navigationBarTitleText: '学习计划',
  enablePageMeta: true,
});
